//! Outgoing papers: what only a person can say of them, their real pages, their issue.

use pismovnik_model::intake::Task;
use pismovnik_model::outgoing::{
    Enclosure, Extension, IncidentFields, Kept, Log, OutgoingInput, Refusal, RefusalGround, Signatory,
};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, LetterKind, Locale, OutgoingKind};
use pismovnik_register::letters::Letter;
use pismovnik_store::letter_setting;

use super::super::{Desk, Inner, Inside, Told, open};
use super::{forms, shown, unknown};
use crate::book::Book;
use crate::letters::decision::answer_locale;
use crate::letters::{LetterId, Wish, compose_notice, incident_notice, received};
use crate::papers::{self, Format};
use crate::view::ChoiceView;
use crate::view_letters::{CaseView, DecisionLineForm, DraftPagesView, ReplyForm, ReplyView};
use crate::{pages, preview, words};

/// The pages that are looked at before a paper is issued.
pub(crate) struct DraftPdf {
    /// Under which number the window asks for them.
    token: u32,
    pdf: Vec<u8>,
}

/// Longest draft of a paper's form kept, in bytes of JSON.
const DRAFT_MAX: usize = 200_000;

impl Desk {
    /// The form of a paper: as it was left, or what the register knows.
    pub fn letter_reply(&self, shop: i64, letter: u64, kind: &str) -> Told<ReplyView> {
        let today = self.today();
        self.tell(|inner| {
            let kind = OutgoingKind::from_id(kind).ok_or_else(|| unknown("kind", kind))?;
            let locale = inner.locale();
            let book = open(inner)?;
            let known = book.letter(shop, LetterId(letter))?;
            let kept = book.position(shop, &key(letter, kind))?;
            let left = kept.and_then(|json| serde_json::from_str::<ReplyForm>(&json).ok());
            let form = match left {
                Some(form) => form,
                None => proposed(book, shop, LetterId(letter), &known, kind, today)?,
            };
            let country = book.letter_facts(shop)?.country();
            Ok(ReplyView {
                form,
                title: words::plain(locale, name(kind)),
                fields: fields(kind).iter().map(|f| (*f).to_owned()).collect(),
                grounds: grounds(locale, country),
                incident: incident(locale),
                languages: country.document_locales().iter().map(|l| preview::language(locale, *l)).collect(),
            })
        })
    }

    /// Keeps what was typed of a paper and drafts its real pages.
    pub fn preview_letter_reply(&self, shop: i64, letter: u64, form: &ReplyForm) -> Told<DraftPagesView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            keep(open(inner)?, shop, letter, form)?;
            let made = drafted(open(inner)?, shop, letter, form, today);
            let token = inner.letter_draft.as_ref().map_or(1, |d| d.token.wrapping_add(1));
            let none = |problems: Vec<Problem>| DraftPagesView {
                sizes: Vec::new(),
                text: String::new(),
                token,
                problems: words::problems(locale, &problems),
            };
            Ok(match made {
                Ok((pdf, text)) => match pages::pages(&pdf, &text) {
                    Ok(found) => {
                        inner.letter_draft = Some(DraftPdf { token, pdf });
                        DraftPagesView { sizes: found.sizes, text, token, problems: Vec::new() }
                    }
                    Err(problem) => none(vec![problem]),
                },
                Err(problems) => none(problems),
            })
        })
    }

    /// Issues a paper: its words are frozen, it has not left yet.
    pub fn issue_letter(&self, shop: i64, letter: u64, form: &ReplyForm) -> Told<CaseView> {
        let today = self.today();
        self.tell(|inner| {
            let book = open(inner)?;
            let (input, language) = input(book, shop, LetterId(letter), form, today)?;
            let kind = input.kind;
            book.issue_letter(shop, LetterId(letter), input, language, today)?;
            book.set_position(shop, &key(letter, kind), "")?;
            shown(inner, shop, LetterId(letter), today)
        })
    }

    /// A picture of a page before issue: `<token>/<page from 1>/<width px>`.
    pub(crate) fn reply_png(&self, parts: &[&str]) -> Option<Vec<u8>> {
        let [token, page, width] = parts else { return None };
        let (token, page, width): (u32, usize, u32) =
            (token.parse().ok()?, page.parse().ok()?, width.parse().ok()?);
        let pdf = {
            let inner: &Inner = &self.lock_inner();
            inner.letter_draft.as_ref().filter(|d| d.token == token)?.pdf.clone()
        };
        pages::png(&pdf, page.checked_sub(1)?, width)
    }
}

pub(crate) fn key(letter: u64, kind: OutgoingKind) -> String {
    letter_setting(LetterId(letter), &format!("reply.{}", kind.id()))
}

fn keep(book: &mut Book, shop: i64, letter: u64, form: &ReplyForm) -> Inside<()> {
    let kind = OutgoingKind::from_id(&form.kind).ok_or_else(|| unknown("kind", &form.kind))?;
    let broken = |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "letter").with("detail", e)];
    let json = serde_json::to_string(form).map_err(broken)?;
    if json.len() > DRAFT_MAX {
        return Err(vec![Problem::new(problem::TEXT_TOO_LONG, "words").with("max", DRAFT_MAX)]);
    }
    book.set_position(shop, &key(letter, kind), &json)
}

fn drafted(book: &Book, shop: i64, letter: u64, form: &ReplyForm, today: Day) -> Inside<(Vec<u8>, String)> {
    let (input, language) = input(book, shop, LetterId(letter), form, today)?;
    let document = book.draft_letter(shop, &input, language, today)?;
    let text = pismovnik_render::text::plain(&document);
    Ok((papers::file(&document, Format::Pdf)?, text))
}

/// What the register knows for a paper.
pub(crate) fn proposed(
    book: &Book,
    shop: i64,
    id: LetterId,
    letter: &Letter,
    kind: OutgoingKind,
    today: Day,
) -> Inside<ReplyForm> {
    let language = answer_locale(&book.letter_facts(shop)?, letter);
    let until = match kind {
        OutgoingKind::ExtensionNotice => book.count_letter(shop, &letter.intake, true)?.due,
        OutgoingKind::Acknowledgment => letter.counted.due,
        _ => None,
    };
    let mut form = ReplyForm {
        kind: kind.id().to_owned(),
        number: number(book, (shop, id), kind, today)?,
        day: forms::typed(today),
        language: language.code().to_owned(),
        until: until.map(forms::typed).unwrap_or_default(),
        ..ReplyForm::default()
    };
    if kind == OutgoingKind::ProcessorNotice {
        form.addressee = processors(letter).next().map(|t| t.place.clone()).unwrap_or_default();
    } else if let Ok(known) =
        book.compose_letter(shop, id, &Wish { kind, number: form.number.clone(), day: today })
    {
        if kind == OutgoingKind::AccessAnswer {
            form.words = known.words.unwrap_or_default();
            form.recipients = book.proposed_recipients(shop, letter, today)?.join("\n");
        }
        form.reason = known.act.and_then(|a| a.reason).unwrap_or_default();
        if let Some(refusal) = known.refusal {
            form.ground = ground_id(refusal.ground).to_owned();
            form.reason = refusal.reason;
        }
    }
    if kind == OutgoingKind::AccessAnswer && letter.verdict.is_none() {
        form.kept.push(DecisionLineForm { outcome: "keep".to_owned(), ..DecisionLineForm::default() });
    }
    // The signed act goes with the letter that tells of it.
    if kind.tells_decision() {
        let signed = letter.acts.iter().filter(|(_, act)| act.signed.is_some());
        let titles: Vec<String> = signed
            .map(|(number, _)| {
                words::text(language, "lw-enclosed-act", &[("number", number.as_str().into())])
            })
            .collect();
        form.enclosures = titles.join("\n");
    }
    Ok(form)
}

/// A number by the shop's scheme.
fn number(book: &Book, (shop, id): (i64, LetterId), kind: OutgoingKind, today: Day) -> Inside<String> {
    match kind {
        OutgoingKind::DestructionAct => book.next_act_number(shop, today.year()),
        _ => book.next_outgoing_number(shop, id, today.year()),
    }
}

/// What a paper says: what the register holds, with what was typed.
pub(crate) fn input(
    book: &Book,
    shop: i64,
    letter: LetterId,
    form: &ReplyForm,
    today: Day,
) -> Inside<(OutgoingInput, Locale)> {
    let known = book.letter(shop, letter)?;
    let kind = OutgoingKind::from_id(&form.kind).ok_or_else(|| unknown("kind", &form.kind))?;
    let mut found = Vec::new();
    let mut take = |day: Result<Option<Day>, Problem>| {
        day.unwrap_or_else(|p| {
            found.push(p);
            None
        })
    };
    let day = take(forms::day(&form.day, "day", today).map(Some));
    let until = take(forms::maybe_coming(&form.until, "until", today));
    let language = Locale::from_code(&form.language).unwrap_or(known.intake.language);
    let number = pismovnik_model::text::tidy(&form.number);
    let (Some(day), true) = (day, found.is_empty()) else { return Err(found) };
    let mut input = match kind {
        OutgoingKind::ProcessorNotice => notice(&known, form, &number, day)?,
        // A worksheet of an incident goes to nobody of the register.
        OutgoingKind::IncidentFirst | OutgoingKind::IncidentResult => {
            incident_notice(&Wish { kind, number, day }, language)
        }
        _ => book.compose_letter(shop, letter, &Wish { kind, number, day })?,
    };
    fill(&mut input, form, until);
    Ok((input, language))
}

fn processors(letter: &Letter) -> impl Iterator<Item = &Task> {
    letter.verdict.iter().flat_map(|v| &v.tasks).filter(|t| t.processor)
}

/// To the processor that is named, else to the first.
fn notice(letter: &Letter, form: &ReplyForm, number: &str, day: Day) -> Inside<OutgoingInput> {
    let name = forms::needed(&form.addressee, "addressee")?;
    let named = processors(letter).find(|t| t.place == name).or_else(|| processors(letter).next());
    let mut input = compose_notice(letter, named.map_or("", |t| t.id.as_str()), number, day)?;
    input.addressee.name = name;
    input.addressee.address = forms::maybe(&form.address);
    Ok(input)
}

fn ground_id(ground: RefusalGround) -> &'static str {
    match ground {
        RefusalGround::Obligation => "obligation",
        RefusalGround::Laws => "laws",
        RefusalGround::Repeated => "repeated",
        RefusalGround::NotProved => "not-proved",
    }
}

fn fill(input: &mut OutgoingInput, form: &ReplyForm, until: Option<Day>) {
    let kind = input.kind;
    let has = |field: &str| fields(kind).contains(&field);
    if has("words") {
        input.words = forms::maybe(&form.words);
    }
    if has("extension") {
        let reason = forms::maybe(&form.reason);
        input.extension = reason.zip(until).map(|(reason, until)| Extension { reason, until });
    } else if has("until") {
        input.named_day = until;
    }
    if has("refusal") {
        let all = [
            RefusalGround::Obligation,
            RefusalGround::Laws,
            RefusalGround::Repeated,
            RefusalGround::NotProved,
        ];
        let ground = all.into_iter().find(|g| ground_id(*g) == form.ground);
        let reason = forms::maybe(&form.reason);
        input.refusal = ground.zip(reason).map(|(ground, reason)| Refusal { ground, reason });
    }
    if has("kept") {
        let said = form.kept.iter().filter(|k| !k.what.trim().is_empty());
        input.kept.extend(said.map(|k| Kept {
            what: k.what.trim().to_owned(),
            purpose: k.purpose.trim().to_owned(),
            ground: k.ground.trim().to_owned(),
            until: k.until.trim().to_owned(),
            blocked: k.blocked,
        }));
    }
    if has("recipients") {
        received(input, form.recipients.lines().filter_map(forms::maybe));
    }
    if has("enclosures") {
        let titles = form.enclosures.lines().filter_map(forms::maybe);
        input.enclosures.extend(titles.map(|title| Enclosure { title, sheets: None }));
    }
    input.signatory =
        forms::maybe(&form.signatory).map(|name| Signatory { post: forms::maybe(&form.post), name });
    input.executor = forms::maybe(&form.executor);
    if let Some(act) = input.act.as_mut().filter(|_| input.kind == OutgoingKind::DestructionAct) {
        act.method = forms::maybe(&form.method);
        act.reason = forms::maybe(&form.reason);
        act.paper = forms::maybe(&form.paper);
        act.log = match form.log.as_str() {
            "attached" => forms::maybe(&form.log_words).map(Log::Attached),
            "missing" => forms::maybe(&form.log_words).map(Log::Missing),
            "not-needed" => Some(Log::NotNeeded),
            _ => None,
        };
    }
    if has("incident") {
        let said = |field: &str| form.incident.get(field).and_then(|text| forms::maybe(text));
        input.incident = Some(IncidentFields {
            detected: said("detected"),
            what: said("what"),
            data: said("data"),
            persons: said("persons"),
            cause: said("cause"),
            harm: said("harm"),
            measures: said("measures"),
            culprits: said("culprits"),
            contact: said("contact"),
        });
    }
}

/// The fields that a person fills in.
fn fields(kind: OutgoingKind) -> &'static [&'static str] {
    use OutgoingKind as K;
    match kind {
        K::Reply | K::DeletionAnswer | K::NotFound | K::RegulatorCover => &["enclosures", "signatory"],
        K::AccessAnswer => &["kept", "recipients", "words", "enclosures", "signatory"],
        K::CorrectionAnswer | K::ObjectionAnswer | K::Clarification | K::Marketplace => {
            &["words", "enclosures", "signatory"]
        }
        K::ExtensionNotice => &["extension", "signatory"],
        K::Refusal => &["refusal", "enclosures", "signatory"],
        K::Acknowledgment => &["until", "signatory"],
        K::ProcessorNotice => &["addressee", "signatory"],
        K::DestructionAct => &["act"],
        K::UnlawfulCured => &["words", "until", "signatory"],
        K::IncidentFirst | K::IncidentResult => &["incident"],
    }
}

/// The text id of a paper's name.
pub(crate) fn name(kind: OutgoingKind) -> &'static str {
    use OutgoingKind as K;
    match kind {
        K::Reply => "lw-paper-reply",
        K::AccessAnswer => "lw-paper-access",
        K::CorrectionAnswer => "lw-paper-correction",
        K::DeletionAnswer => "lw-paper-deletion",
        K::ObjectionAnswer => "lw-paper-objection",
        K::ExtensionNotice => "lw-paper-extension",
        K::Refusal => "lw-paper-refusal",
        K::Clarification => "lw-paper-clarification",
        K::NotFound => "lw-paper-not-found",
        K::Marketplace => "lw-paper-marketplace",
        K::Acknowledgment => "lw-paper-acknowledgment",
        K::ProcessorNotice => "lw-paper-processor",
        K::DestructionAct => "lw-paper-act",
        K::UnlawfulCured => "lw-paper-cured",
        K::RegulatorCover => "lw-paper-regulator",
        K::IncidentFirst => "lw-paper-incident-first",
        K::IncidentResult => "lw-paper-incident-result",
    }
}

/// The papers that fit a letter, the likeliest first.
pub(crate) fn fitting(country: Country, letter: &Letter) -> Vec<OutgoingKind> {
    use OutgoingKind as K;
    use pismovnik_model::intake::Identity;
    let has = |kind: LetterKind| letter.intake.kinds.contains(&kind);
    let russian = country == Country::Russia;
    let mut first = match letter.identity {
        Some(Identity::NotFound { .. }) => vec![K::NotFound, K::Marketplace],
        Some(Identity::Unclear { .. }) => vec![K::Clarification],
        _ => Vec::new(),
    };
    for (kind, paper) in [
        (LetterKind::Incident, K::IncidentFirst),
        (LetterKind::Regulator, K::RegulatorCover),
        (LetterKind::Withdrawal, K::Reply),
        (LetterKind::Stop, K::Reply),
        (LetterKind::Distribution, K::Reply),
        (LetterKind::Marketing, K::Reply),
        (LetterKind::Access, K::AccessAnswer),
        (LetterKind::Correction, K::CorrectionAnswer),
        (LetterKind::Deletion, K::DeletionAnswer),
        (LetterKind::Automated, K::ObjectionAnswer),
    ] {
        if has(kind) && !first.contains(&paper) {
            first.push(paper);
        }
    }
    if has(LetterKind::Incident) {
        // The notice that is next stands first.
        first.retain(|k| *k != K::IncidentFirst);
        let missing = super::incident::missing(country, letter);
        let written = [K::IncidentFirst, K::IncidentResult].into_iter();
        let notices: Vec<K> = missing.chain(written.filter(|k| russian || *k == K::IncidentFirst)).collect();
        for kind in notices.into_iter().rev() {
            first.retain(|k| *k != kind);
            first.insert(0, kind);
        }
    }
    let others = [
        K::Reply,
        K::ExtensionNotice,
        K::Refusal,
        K::Clarification,
        K::NotFound,
        K::Marketplace,
        K::Acknowledgment,
        K::ProcessorNotice,
        K::UnlawfulCured,
    ];
    let told = processors(letter).next().is_some();
    let extendable = [LetterKind::Stop, LetterKind::Access, LetterKind::Regulator].into_iter().any(has);
    let allowed = |kind: &OutgoingKind| match kind {
        K::ExtensionNotice => russian && extendable && !letter.counted.extended,
        K::UnlawfulCured => russian,
        K::ProcessorNotice => told,
        _ => true,
    };
    let rest: Vec<_> = others.into_iter().filter(|k| allowed(k) && !first.contains(k)).collect();
    first.extend(rest);
    first
}

fn grounds(locale: Locale, country: Country) -> Vec<ChoiceView> {
    let all: &[(&str, &str)] = match country {
        Country::Russia => &[
            ("laws", "lw-ground-laws"),
            ("repeated", "lw-ground-repeated"),
            ("not-proved", "lw-ground-not-proved"),
        ],
        Country::Kazakhstan => &[
            ("obligation", "lw-ground-obligation"),
            ("laws", "lw-ground-laws"),
            ("not-proved", "lw-ground-not-proved"),
        ],
    };
    choices(locale, all)
}

fn incident(locale: Locale) -> Vec<ChoiceView> {
    choices(
        locale,
        &[
            ("detected", "lw-incident-detected"),
            ("what", "lw-incident-what"),
            ("data", "lw-incident-data"),
            ("persons", "lw-incident-persons"),
            ("cause", "lw-incident-cause"),
            ("harm", "lw-incident-harm"),
            ("measures", "lw-incident-measures"),
            ("culprits", "lw-incident-culprits"),
            ("contact", "lw-incident-contact"),
        ],
    )
}

fn choices(locale: Locale, all: &[(&str, &str)]) -> Vec<ChoiceView> {
    let one = |(id, text): &(&str, &str)| ChoiceView {
        id: (*id).to_owned(),
        label: words::plain(locale, text),
        note: String::new(),
    };
    all.iter().map(one).collect()
}
