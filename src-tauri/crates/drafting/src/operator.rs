//! Who the operator is: names in the nominative only, so that nothing has to be declined.

use pismovnik_model::{Inline, Locale, Record, Value, ask};

use crate::run::{Arg, Run, join};
use crate::sheet::Pen;
use crate::words::how_many;

/// Whether several operators share the site.
pub(crate) fn many(pen: &Pen<'_>) -> bool {
    pen.r.is(ask::OPERATOR_KIND, "group")
}

/// The full name inside a sentence: «индивидуальный предприниматель …»; none where unanswered.
pub(crate) fn full(pen: &Pen<'_>) -> Option<Run> {
    if many(pen) {
        let members: Vec<Run> = members(pen).iter().filter_map(|m| member_name(pen, m, &FULL)).collect();
        return conjunction(pen, members);
    }
    named(pen, &FULL)
}

/// The short name for titles and details: «ИП …», «ООО «…»»; of a group, every name.
pub(crate) fn short(pen: &Pen<'_>) -> Option<Run> {
    if many(pen) { listed(pen, members(pen).iter()) } else { named(pen, &SHORT) }
}

/// The same without the sole proprietors of a group, who appoint nobody (article 22.1).
pub(crate) fn short_of_organisations(pen: &Pen<'_>) -> Option<Run> {
    let organisations = if many(pen) { listed(pen, organisations(pen)) } else { None };
    organisations.or_else(|| short(pen))
}

fn listed<'a>(pen: &Pen<'_>, members: impl Iterator<Item = &'a Record>) -> Option<Run> {
    let named = members.enumerate().filter_map(|(i, member)| {
        // English begins «Sole proprietor» with a capital only where the list begins.
        let inside = i > 0 && pen.locale() == Locale::En && field(member, "form") == Some("ip");
        member_name(pen, member, if inside { &FULL } else { &SHORT })
    });
    let names: Vec<Run> = named.collect();
    (!names.is_empty()).then(|| join(names, ", "))
}

fn organisations<'a>(pen: &Pen<'a>) -> impl Iterator<Item = &'a Record> {
    members(pen).iter().filter(|m| field(m, "form") != Some("ip"))
}

/// The name as a field of its own: short, but a self-employed person's name alone would not say in what
/// capacity they act.
pub(crate) fn as_field(pen: &Pen<'_>) -> Option<Run> {
    if pen.r.is(ask::OPERATOR_KIND, "self-employed") { full(pen) } else { short(pen) }
}

/// The first company of a group: it answers for all.
pub(crate) fn first_member(pen: &Pen<'_>) -> Option<Run> {
    members(pen).first().and_then(|m| member_name(pen, m, &SHORT))
}

/// «ООО «…» (ИНН …, ОГРН …): роль» of each company of a group.
pub(crate) fn member_items(pen: &Pen<'_>) -> Vec<Run> {
    members(pen)
        .iter()
        .filter_map(|m| {
            let member = member_line(pen, m)?;
            Some(match field(m, "role") {
                Some(role) => {
                    let role = role.trim_end_matches(['.', ';', ',', ' ']);
                    pen.run("draft-member-role", &[("member", member.into()), ("role", role.into())])
                }
                None => member,
            })
        })
        .collect()
}

/// «ООО «…» (ИНН …, ОГРН …)» of each company of a group.
pub(crate) fn member_lines(pen: &Pen<'_>) -> Vec<Run> {
    members(pen).iter().filter_map(|m| member_line(pen, m)).collect()
}

/// The same of its legal persons alone: only they have to appoint somebody (article 22.1).
pub(crate) fn organisation_lines(pen: &Pen<'_>) -> Vec<Run> {
    organisations(pen).filter_map(|m| member_line(pen, m)).collect()
}

/// Whether one of several operators is a sole proprietor.
pub(crate) fn with_proprietor(pen: &Pen<'_>) -> bool {
    many(pen) && members(pen).iter().any(|m| field(m, "form") == Some("ip"))
}

/// «ООО «…» (ИНН …, ОГРН …), адрес: …» of each company of a group.
pub(crate) fn member_details(pen: &Pen<'_>) -> Vec<Run> {
    let details = |member: &Record| {
        let line = member_line(pen, member)?;
        Some(match field(member, "address") {
            Some(address) => {
                pen.run("draft-member-details", &[("member", line.into()), ("address", address.into())])
            }
            None => line,
        })
    };
    members(pen).iter().filter_map(details).collect()
}

/// Whether more than one operator is named: papers that an operator signs then say whose copy they are.
pub(crate) fn several(pen: &Pen<'_>) -> bool {
    many(pen) && member_lines(pen).len() > 1
}

/// Label and value pairs: names, numbers, addresses and contacts that are known.
pub(crate) fn details(pen: &Pen<'_>, address: Address) -> Vec<(String, Run)> {
    let mut pairs = Vec::new();
    let mut add = |label: &str, value: Option<Run>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            pairs.push((pen.words(label), value));
        }
    };
    if many(pen) {
        for member in member_details(pen) {
            add("draft-label-operator", Some(member));
        }
    } else {
        add("draft-label-operator", as_field(pen));
        add("draft-label-inn", plain(pen, ask::OPERATOR_INN));
        add("draft-label-kpp", plain(pen, ask::OPERATOR_KPP));
        add("draft-label-ogrn", plain(pen, ask::OPERATOR_OGRN));
        add("draft-label-ogrnip", plain(pen, ask::OPERATOR_OGRNIP));
        let home = pen.r.yes(ask::OPERATOR_ADDRESS_IS_HOME);
        let post = plain(pen, ask::WITHDRAWAL_ADDRESS);
        match (address, home, post) {
            (Address::ForLetters, true, Some(post)) => add("draft-label-post", Some(post)),
            _ => add("draft-label-address", plain(pen, ask::OPERATOR_ADDRESS)),
        }
    }
    add("draft-label-email", email(pen, ask::CONTACT_EMAIL));
    add("draft-label-phone", plain(pen, ask::CONTACT_PHONE));
    add("draft-label-site", sites(pen, false));
    pairs
}

/// Which address details show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
    /// The one for letters where the operator's own is somebody's home and another one is known.
    ForLetters,
    /// The operator's own: article 10.1 asks for it.
    Own,
}

/// The site's addresses as links, «a, b и c» in sentences, «a, b, c» elsewhere.
pub(crate) fn sites(pen: &Pen<'_>, in_sentence: bool) -> Option<Run> {
    let links: Vec<Run> = pen.r.many(ask::SHOP_DOMAINS).iter().map(|d| vec![site(d)]).collect();
    if in_sentence {
        return conjunction(pen, links);
    }
    (!links.is_empty()).then(|| join(links, ", "))
}

/// The site's addresses written in full: article 10.1 asks for the resource.
pub(crate) fn urls(pen: &Pen<'_>) -> Vec<Run> {
    let url = |domain: &String| {
        let href = format!("https://{}/", ascii(domain));
        vec![Inline::Link { text: format!("https://{domain}/"), href }]
    };
    pen.r.many(ask::SHOP_DOMAINS).iter().map(url).collect()
}

/// A mail address as a link.
pub(crate) fn email(pen: &Pen<'_>, question: &str) -> Option<Run> {
    pen.r.text(question).map(|address| {
        // Links are ASCII; the words stay as people write them.
        let href = match address.rsplit_once('@') {
            Some((who, domain)) => format!("mailto:{}@{}", encoded(who), ascii(domain)),
            None => format!("mailto:{}", encoded(address)),
        };
        vec![Inline::Link { text: address.to_owned(), href }]
    })
}

/// The web address answered to a question, as a link.
pub(crate) fn url(pen: &Pen<'_>, question: &str) -> Option<Run> {
    pen.r.text(question).map(link)
}

/// A web address as a link.
pub(crate) fn link(text: &str) -> Run {
    let href = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    vec![Inline::Link { text: text.to_owned(), href: ascii_url(&href) }]
}

/// The ways of writing to the operator, each enough by itself.
pub(crate) fn channels(pen: &Pen<'_>) -> Vec<Run> {
    let mut out = Vec::new();
    let offered = |channel| pen.r.has(ask::WITHDRAWAL_CHANNELS, channel);
    if offered("email")
        && let Some(email) = email(pen, ask::WITHDRAWAL_EMAIL).or_else(|| email(pen, ask::CONTACT_EMAIL))
    {
        out.push(pen.run("draft-channel-write-email", &[("email", email.into())]));
    }
    if offered("post")
        && let Some(address) = post_address(pen)
    {
        out.push(pen.run("draft-channel-write-post", &[("address", address.into())]));
    }
    if offered("form") {
        out.push(match url(pen, ask::WITHDRAWAL_URL) {
            Some(url) => pen.run("draft-channel-write-form", &[("url", url.into())]),
            None => pen.say("draft-channel-write-form-bare"),
        });
    }
    if offered("account") {
        out.push(pen.say("draft-channel-write-account"));
    }
    out
}

/// Which variant of the sentence before [`channels`] stands; none where there are none.
pub(crate) fn ways(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let count = channels(pen).len();
    (count > 0).then(|| vec![("ways", how_many(count))])
}

/// Where letters go: the address given for them, else the operator's, else the first company's.
pub(crate) fn post_address<'a>(pen: &Pen<'a>) -> Option<&'a str> {
    let address = pen.r.text(ask::WITHDRAWAL_ADDRESS).or_else(|| pen.r.text(ask::OPERATOR_ADDRESS));
    address.or_else(|| pen.r.records(ask::OPERATOR_MEMBERS).first().and_then(|m| field(m, "address")))
}

/// «a, b или c».
pub(crate) fn alternatives(pen: &Pen<'_>, mut items: Vec<Run>) -> Option<Run> {
    let last = items.pop()?;
    if items.is_empty() {
        return Some(last);
    }
    Some(pen.run("draft-or", &[("first", join(items, ", ").into()), ("second", last.into())]))
}

/// «a, b и c».
pub(crate) fn conjunction(pen: &Pen<'_>, mut items: Vec<Run>) -> Option<Run> {
    let last = items.pop()?;
    if items.is_empty() {
        return Some(last);
    }
    Some(pen.run("draft-and", &[("first", join(items, ", ").into()), ("second", last.into())]))
}

/// A name to stand in quotation marks: without its own outer ones, its inner ones of the second kind.
pub(crate) fn quotable(pen: &Pen<'_>, name: &str) -> Run {
    let (open, close) = if pen.locale() == Locale::Ru { ("„", "“") } else { ("‘", "’") };
    vec![Inline::plain(unquoted(name).replace('«', open).replace('»', close))]
}

/// Names lose their own outer quotation marks: texts set them.
fn unquoted(name: &str) -> &str {
    let bare = name.trim();
    let inner =
        bare.trim_start_matches(['«', '"', '“', '„', '\'']).trim_end_matches(['»', '"', '”', '“', '\'']);
    // «Альфа» Плюс: only a pair around the whole name goes.
    let whole = inner.chars().all(|c| !matches!(c, '«' | '»' | '"' | '“' | '”' | '„'));
    if whole && !inner.is_empty() { inner } else { bare }
}

/// Text ids by legal form.
struct Forms {
    sole_proprietor: &'static str,
    self_employed: &'static str,
    ooo: &'static str,
    ao: &'static str,
}

static FULL: Forms = Forms {
    sole_proprietor: "draft-operator-sole-proprietor",
    self_employed: "draft-operator-self-employed",
    ooo: "draft-operator-ooo",
    ao: "draft-operator-ao",
};

static SHORT: Forms = Forms {
    sole_proprietor: "draft-operator-short-sole-proprietor",
    self_employed: "draft-operator-short-self-employed",
    ooo: "draft-operator-short-ooo",
    ao: "draft-operator-short-ao",
};

fn named(pen: &Pen<'_>, forms: &Forms) -> Option<Run> {
    let name = pen.r.text(ask::OPERATOR_NAME)?;
    let id = match pen.r.text(ask::OPERATOR_KIND)? {
        "sole-proprietor" => forms.sole_proprietor,
        "self-employed" => forms.self_employed,
        "company" if pen.r.is(ask::OPERATOR_FORM, "ao") => forms.ao,
        "company" => forms.ooo,
        _ => return None,
    };
    Some(pen.run(id, &[("name", quoted_or_bare(pen, id, name).into())]))
}

/// Companies' names stand in quotation marks, persons' do not.
fn quoted_or_bare(pen: &Pen<'_>, id: &str, name: &str) -> Run {
    let companies = [FULL.ooo, FULL.ao, SHORT.ooo, SHORT.ao];
    if companies.contains(&id) { quotable(pen, name) } else { vec![Inline::plain(name)] }
}

fn members<'a>(pen: &Pen<'a>) -> &'a [Record] {
    pen.r.records(ask::OPERATOR_MEMBERS)
}

fn member_name(pen: &Pen<'_>, member: &Record, forms: &Forms) -> Option<Run> {
    let id = match field(member, "form") {
        Some("ip") => forms.sole_proprietor,
        Some("ao") => forms.ao,
        _ => forms.ooo,
    };
    Some(pen.run(id, &[("name", quoted_or_bare(pen, id, field(member, "name")?).into())]))
}

fn member_line(pen: &Pen<'_>, member: &Record) -> Option<Run> {
    let name = member_name(pen, member, &SHORT)?;
    let register = if field(member, "form") == Some("ip") { "draft-ogrnip" } else { "draft-ogrn" };
    Some(match (field(member, "inn"), field(member, "ogrn")) {
        (Some(inn), Some(ogrn)) => pen.run(
            "draft-member",
            &[
                ("name", name.into()),
                ("inn", inn.into()),
                ("register", pen.say(register).into()),
                ("ogrn", ogrn.into()),
            ],
        ),
        (Some(inn), None) => pen.run("draft-member-bare", &[("name", name.into()), ("inn", inn.into())]),
        _ => name,
    })
}

/// A text field of a record; «I don't know» and emptiness read as absent.
pub(crate) fn field<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    match record.get(name) {
        Some(value) if value.is_unknown() => None,
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text),
        _ => None,
    }
}

fn plain(pen: &Pen<'_>, question: &str) -> Option<Run> {
    pen.r.text(question).map(|text| vec![Inline::plain(text)])
}

fn site(domain: &str) -> Inline {
    Inline::Link { text: domain.to_owned(), href: format!("https://{}/", ascii(domain)) }
}

fn ascii(domain: &str) -> String {
    idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_owned())
}

/// The host in ASCII, the rest percent-encoded where it is not.
fn ascii_url(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    format!("{scheme}://{}{}", ascii(host), encoded(path))
}

/// Percent-encoded where it is not printable ASCII.
fn encoded(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let mut bytes = [0; 4];
            if c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>') {
                c.to_string()
            } else {
                c.encode_utf8(&mut bytes).bytes().map(|b| format!("%{b:02X}")).collect()
            }
            .chars()
            .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_only_quotation_marks_around_the_whole() {
        assert_eq!(unquoted("«Ромашка»"), "Ромашка");
        assert_eq!(unquoted("\"Ромашка\""), "Ромашка");
        assert_eq!(unquoted("Торговый дом «Ромашка»"), "Торговый дом «Ромашка»");
        assert_eq!(unquoted("Ромашка"), "Ромашка");
        assert_eq!(unquoted("«»"), "«»");
    }

    #[test]
    fn links_are_ascii() {
        assert_eq!(
            ascii_url("https://чай.рф/политика?a=\"b\""),
            "https://xn--80as4b.xn--p1ai/%D0%BF%D0%BE%D0%BB%D0%B8%D1%82%D0%B8%D0%BA%D0%B0?a=%22b%22"
        );
        assert_eq!(ascii_url("http://a.example"), "http://a.example");
    }
}
