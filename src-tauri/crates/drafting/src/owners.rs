//! Counters and other tools that set cookies, and their owners: each owner stands once, with all its tools.

use pismovnik_model::services::Engaged;
use pismovnik_model::{Inline, Record, abroad, ask};

use crate::operator::field;
use crate::purposes::Purpose;
use crate::run::{Run, join};
use crate::services;
use crate::sheet::Pen;
use crate::words::{self, cookies};

/// A tool that sets cookies which need consent.
enum Tool<'a> {
    /// A ticked service.
    Ticked(Engaged<'a>),
    /// One that the owner of the shop wrote down.
    Written(&'a Record),
}

impl Tool<'_> {
    /// «name (company, country)», as much of it as is known; none without a name.
    fn named(&self, pen: &Pen<'_>) -> Option<Run> {
        match self {
            Tool::Ticked(engaged) => Some(services::named(pen, engaged)),
            Tool::Written(record) => written(pen, record),
        }
    }

    /// The name alone.
    fn name(&self, pen: &Pen<'_>) -> Option<Run> {
        match self {
            Tool::Ticked(engaged) => Some(pen.say(&engaged.service.name)),
            Tool::Written(record) => Some(vec![Inline::plain(field(record, "name")?)]),
        }
    }

    /// Its company, with the country where the owner of the shop named one.
    fn owner(&self, pen: &Pen<'_>) -> Option<Run> {
        match self {
            Tool::Ticked(engaged) => services::company(pen, engaged).map(|name| vec![Inline::plain(name)]),
            Tool::Written(record) => {
                let company = vec![Inline::plain(field(record, "company")?)];
                Some(match country(pen, record) {
                    Some(country) => join(vec![company, country], ", "),
                    None => company,
                })
            }
        }
    }
}

/// The country of a tool that the owner of the shop wrote down; none where it is not in the list.
fn country(pen: &Pen<'_>, tool: &Record) -> Option<Run> {
    let code = field(tool, "country").filter(|code| *code != abroad::UNNAMED)?;
    Some(pen.option(words::COUNTRIES, code))
}

/// «name (company, country)» of a tool that the owner of the shop wrote down, as much of it as is known.
pub(crate) fn written(pen: &Pen<'_>, tool: &Record) -> Option<Run> {
    let name = field(tool, "name")?;
    Some(match (field(tool, "company"), country(pen, tool)) {
        (Some(company), Some(country)) => pen.run(
            "draft-tool-other",
            &[("name", name.into()), ("company", company.into()), ("country", country.into())],
        ),
        (Some(company), None) => {
            pen.run("draft-service-named", &[("name", name.into()), ("company", company.into())])
        }
        _ => vec![Inline::plain(name)],
    })
}

/// Where only one of the two kinds is used, all tools serve it: none may go unnamed.
fn serving<'a>(pen: &Pen<'a>, purpose: Purpose) -> Vec<Tool<'a>> {
    let advertising = purpose == Purpose::Advertising || !cookies(&pen.r, "advertising");
    let analytics = purpose == Purpose::Analytics || !cookies(&pen.r, "analytics");
    let mut tools = Vec::new();
    for (wanted, kind) in [(analytics, "analytics"), (advertising, "advertising")] {
        if wanted {
            tools.extend(services::trackers(pen, kind).into_iter().map(Tool::Ticked));
        }
    }
    for tool in pen.r.records(ask::COOKIES_OTHER_TOOLS) {
        let for_advertising = field(tool, "purpose") == Some("advertising");
        if (for_advertising && advertising) || (!for_advertising && analytics) {
            tools.push(Tool::Written(tool));
        }
    }
    tools
}

/// Tools of analytics or advertising cookies by name, the shop's own additions included.
pub(crate) fn tools(pen: &Pen<'_>, purpose: Purpose) -> Vec<Run> {
    serving(pen, purpose).iter().filter_map(|tool| tool.named(pen)).collect()
}

/// The owners of the tools of these purposes: «company (tool, tool)», each once.
pub(crate) fn owners(pen: &Pen<'_>, purposes: &[Purpose]) -> Vec<Run> {
    let mut groups: Vec<(Option<Run>, Vec<Run>)> = Vec::new();
    for tool in purposes.iter().flat_map(|purpose| serving(pen, *purpose)) {
        let Some(name) = tool.name(pen) else { continue };
        let owner = tool.owner(pen);
        let same = |group: &&mut (Option<Run>, Vec<Run>)| {
            group.0 == owner && (owner.is_some() || group.1.contains(&name))
        };
        match groups.iter_mut().find(same) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => groups.push((owner, vec![name])),
        }
    }
    let told = |(owner, names): (Option<Run>, Vec<Run>)| {
        let names = join(names, ", ");
        match owner {
            Some(owner) => pen.run("draft-tool-owner", &[("company", owner.into()), ("tools", names.into())]),
            None => pen.run("draft-tool-owner-unknown", &[("name", names.into())]),
        }
    };
    groups.into_iter().map(told).collect()
}
