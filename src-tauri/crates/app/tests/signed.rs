//! Papers go out, come back signed, find their place, and leave together with their signatures.

use std::path::Path;
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, FileIn, FileRole, Intake, OutgoingKind, Wish, compose};
use pismovnik_app::papers::Format;
use pismovnik_app::signatures::Named;
use pismovnik_app::signed::act::Counted;
use pismovnik_app::signed::take::{self, Outcome, Taken, Taking};
use pismovnik_app::signed::{self, Given, Ink, Standing, archive};
use pismovnik_app::{Authority, Day, LetterKind, Locale, SignedPaper, interview, problem, sign};
use pismovnik_model::intake::{DecisionLine, Identity, Outcome as Decided, Task, TaskDone, Verdict};
use pismovnik_model::{KeptSignature, SignatureWay, Signer};
use pismovnik_register::letters::{LetterEvent, LetterId};

const NOW: i64 = 1_795_000_000;

struct Desk {
    folder: tempfile::TempDir,
    book: Book,
}

fn day() -> Day {
    "2026-11-21".parse().expect("a day")
}

fn openssl(folder: &Path, line: &str) {
    let arguments = line.split_whitespace();
    let done = Command::new("openssl").args(arguments).current_dir(folder).output().expect("openssl runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("w.pismovnik");
    let mut book = Book::create(&file, "длинная парольная фраза", day()).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("a preset");
    book.create_shop("Проба", None, answers, day()).expect("shop");
    book.issue(1, day(), day()).expect("issued");
    openssl(
        folder.path(),
        "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=Owner -days 3650",
    );
    Desk { folder, book }
}

impl Desk {
    /// A signature file that another program makes: DER or base64, attached or not.
    fn signed_outside(&self, bytes: &[u8], form: &str) -> Vec<u8> {
        let at = self.folder.path();
        std::fs::write(at.join("in"), bytes).expect("written");
        let form = if form == "base64" { "PEM" } else { "DER" };
        let line = format!("cms -sign -binary -in in -signer c.pem -inkey k.pem -outform {form} -out out");
        openssl(at, &line);
        let out = std::fs::read(at.join("out")).expect("made");
        if form == "DER" {
            return out;
        }
        // Programs write base64 without the lines that name it.
        let text = String::from_utf8(out).expect("text");
        text.lines().filter(|l| !l.starts_with("-----")).collect::<Vec<_>>().join("\n").into_bytes()
    }

    fn take(&mut self, files: &[(&str, &[u8])], authority: Option<Authority>) -> Vec<Taken> {
        let files: Vec<Named<'_>> = files.iter().map(|(name, bytes)| Named { name, bytes }).collect();
        let taking = Taking { authority, given: given(), today: day(), locale: Locale::Ru };
        self.book.take_back(1, &files, &taking).expect("taken")
    }

    fn standing(&self, paper: &SignedPaper) -> Standing {
        self.book.signable(Locale::Ru, 1, paper).expect("there").standing
    }
}

fn given() -> Given<'static> {
    let now = jiff::Timestamp::from_second(NOW).expect("a moment");
    Given { trust: Vec::new(), now, zone: jiff::tz::TimeZone::UTC }
}

fn paper(document: &str) -> SignedPaper {
    SignedPaper::Edition { edition: 1, document: document.to_owned(), langs: "ru".to_owned() }
}

fn code(taken: &Taken) -> &'static str {
    match &taken.outcome {
        Outcome::Refused(problem) => problem.code.code,
        other => panic!("{other:?}"),
    }
}

fn authority(until: Option<&str>) -> Authority {
    let until = until.map(|d| d.parse().expect("a day"));
    Authority { number: "5".into(), issued: day(), until, by: "ИП Соболева А. П.".into() }
}

#[test]
fn a_signature_made_elsewhere_is_kept_beside_its_paper_and_leaves_with_it() {
    let mut desk = desk();
    let policy = paper("privacy-policy");
    let found = desk.book.signable(Locale::Ru, 1, &policy).expect("there");
    assert_eq!((found.name.as_str(), &found.standing), ("privacy-policy.ru.s1-e1.pdf", &Standing::Unsigned));
    let bytes = desk.book.paper_bytes(1, &policy).expect("bytes");
    let (der, base64) = (desk.signed_outside(&bytes, "DER"), desk.signed_outside(&bytes, "base64"));

    let taken = desk.take(&[("privacy-policy.ru.s1-e1.pdf.sig", &der)], Some(authority(Some("2027-11-20"))));
    assert!(matches!(&taken[0].outcome, Outcome::Kept { misnamed: false, shop: 1, .. }), "{taken:?}");
    // The other form under another name: the contents decide.
    let taken = desk.take(&[("без имени.p7s", &base64)], None);
    assert!(taken[0].is_kept(), "{taken:?}");
    let again = desk.take(&[("x.sig", &der)], None);
    assert!(matches!(again[0].outcome, Outcome::Already { .. }), "{again:?}");

    let Standing::Signed(kept) = desk.standing(&policy) else { panic!("signed") };
    assert_eq!(kept.len(), 2);
    let told = signed::standing_words(Locale::Ru, &Standing::Signed(kept.clone())).join("\n");
    for wanted in ["Owner", "только целостность", "отдельным файлом", "По доверенности №\u{a0}5", "Соболева"]
    {
        assert!(told.contains(wanted), "{wanted} in {told}");
    }
    let files = desk.book.with_signatures(Locale::Ru, 1, &policy, &given()).expect("files");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "privacy-policy.ru.s1-e1.pdf",
            "privacy-policy.ru.s1-e1.1-report.pdf",
            "privacy-policy.ru.s1-e1.pdf.1.sig",
            "privacy-policy.ru.s1-e1.2-report.pdf",
            "privacy-policy.ru.s1-e1.pdf.2.sig"
        ]
    );
    assert!(files[0].1 == bytes && files[2].1 == der && files[4].1 == base64);
    // Another program says the same of the pair.
    let at = desk.folder.path();
    std::fs::write(at.join("paper"), &files[0].1).expect("written");
    std::fs::write(at.join("sig"), &files[2].1).expect("written");
    openssl(
        at,
        "cms -verify -binary -inform DER -in sig -content paper -CAfile c.pem -purpose any -out /dev/null",
    );
    assert!(desk.book.verify().is_sound());
}

#[test]
fn a_signature_of_another_file_is_refused_in_words_and_the_right_paper_named() {
    let mut desk = desk();
    let policy = paper("privacy-policy");
    let bytes = desk.book.paper_bytes(1, &policy).expect("bytes");
    let stranger = desk.signed_outside(b"something else", "DER");
    let mut changed = bytes.clone();
    changed[3000] ^= 1;
    let of_changed = desk.signed_outside(&changed, "DER");
    let good = desk.signed_outside(&bytes, "DER");
    let mut broken = good.clone();
    let last = broken.len() - 20;
    broken[last] ^= 1;
    let taken = desk.take(
        &[
            ("что-то.sig", &stranger),
            ("privacy-policy.ru.s1-e1.pdf.sig", &of_changed),
            ("privacy-policy.ru.s1-e1.sig", &broken),
            ("пусто.sig", b"not a signature"),
            ("Список.txt", b"list"),
            ("privacy-policy.ru.s1-e1.pdf", &bytes),
            ("consent-processing-feedback.ru.s1-e1.pdf.sig", &good),
        ],
        None,
    );
    assert_eq!(code(&taken[0]), "signature-other-file");
    assert_eq!(code(&taken[1]), "signature-other-bytes");
    let told = take::lines(Locale::Ru, &taken[1]).join(" ");
    let title = desk.book.signable(Locale::Ru, 1, &policy).expect("there").title;
    assert!(told.contains(&title) && told.contains("другим файлом"), "{told}");
    assert_eq!(code(&taken[2]), "signature-wrong");
    assert_eq!(code(&taken[3]), "signature-file-unreadable");
    assert!(matches!(taken[4].outcome, Outcome::Ignored) && take::lines(Locale::Ru, &taken[4]).is_empty());
    assert!(matches!(taken[5].outcome, Outcome::Unsigned { .. }));
    assert!(
        matches!(&taken[6].outcome, Outcome::Kept { .. }),
        "its contents are the policy's: {:?}",
        taken[6]
    );
    let refused = Taking {
        authority: Some(Authority { by: String::new(), ..authority(None) }),
        given: given(),
        today: day(),
        locale: Locale::Ru,
    };
    let refused = desk.book.take_back(1, &[], &refused).expect_err("refused");
    assert_eq!(refused[0].code, problem::TEXT_EMPTY);
}

#[test]
fn a_packet_waits_for_the_owner_and_comes_back_with_one_import() {
    let mut desk = desk();
    let papers = [paper("privacy-policy"), paper("withdrawal-form")];
    let (number, files) =
        desk.book.make_packet(Locale::Ru, 1, &papers, "ИП Соболева А. П.", day()).expect("a packet");
    let packed = archive::write(&files).expect("packed");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[..2], ["privacy-policy.ru.s1-e1.pdf", "withdrawal-form.ru.s1-e1.pdf"]);
    let steps = String::from_utf8_lossy(&files[3].1);
    assert!(steps.contains("КриптоАРМ") && steps.contains("Соболева") && steps.contains("4. "), "{steps}");
    assert!(matches!(desk.standing(&papers[0]), Standing::Waiting { to, .. } if to == "ИП Соболева А. П."));

    // What the owner does: unpacks, signs one beside and one inside, packs all of it again.
    let unpacked = archive::read("пакет.zip", &packed).expect("read");
    let detached = desk.signed_outside(&unpacked[0].1, "DER");
    let key = sign::make_key(Locale::Ru, "Соболева Анна Петровна", "p256", 3, NOW).expect("a key");
    let how = sign::How::default();
    let inside = key.sign(Locale::Ru, &unpacked[1].1, &how, "x").expect("signed");
    let mut back = unpacked.clone();
    back.push((format!("подписано/{}.sig", unpacked[0].0), detached));
    back[1].1 = inside.clone();
    let back = archive::write(&back).expect("packed");

    let taken = desk.take(&[("пакет подписан.zip", &back)], None);
    let kept = taken.iter().filter(|t| t.is_kept()).count();
    assert_eq!(kept, 2, "{taken:?}");
    for paper in &papers {
        assert!(matches!(desk.standing(paper), Standing::Signed(_)), "{paper:?}");
    }
    assert!(desk.book.newest_copy(1, &papers[1]).expect("copy") == inside);
    let packets = desk.book.packets(1).expect("packets");
    assert_eq!((packets[0].number, packets[0].waiting().count(), packets[0].back.len()), (number, 0, 2));
    let over = desk.book.withdraw_packet(1, number, day()).expect_err("nothing waits");
    assert_eq!(over[0].code, problem::PACKET_UNKNOWN);

    let (number, _) = desk.book.make_packet(Locale::Ru, 1, &papers[..1], "Соболева", day()).expect("another");
    assert!(matches!(desk.standing(&papers[0]), Standing::Waiting { .. }));
    desk.book.withdraw_packet(1, number, day()).expect("withdrawn");
    assert!(matches!(desk.standing(&papers[0]), Standing::Signed(_)));
    let nothing = desk.book.make_packet(Locale::Ru, 1, &[], "", day()).expect_err("refused");
    assert_eq!(
        nothing.iter().map(|p| p.code).collect::<Vec<_>>(),
        [problem::PAPERS_NONE, problem::TEXT_EMPTY]
    );
    assert!(desk.book.verify().is_sound());
}

#[test]
fn a_paper_signed_by_hand_is_noted_with_its_day() {
    let mut desk = desk();
    let policy = paper("privacy-policy");
    let ink =
        |on: &str| Ink {
            by: "Соболева А. П.".into(), day: on.parse().expect("a day"), authority: None
        };
    let later = desk.book.signed_by_hand(1, &policy, ink("2026-11-22"), None, day()).expect_err("refused");
    assert_eq!(later[0].code, problem::SIGNED_LATER);
    desk.book.signed_by_hand(1, &policy, ink("2026-11-20"), None, day()).expect("noted");
    let told = signed::standing_words(Locale::Ru, &desk.standing(&policy));
    assert_eq!(told, ["Соболева А. П., 20 ноября 2026\u{A0}г.: подписано от руки"]);
    // The paper itself stays what is signed next.
    let same = desk.book.file(1, 1, "privacy-policy", "ru", Format::Pdf).expect("issued");
    assert!(desk.book.newest_copy(1, &policy).expect("copy") == same);
}

#[test]
fn keys_rest_locked_in_the_workspace_and_are_remembered_by_name_only() {
    let mut desk = desk();
    let key = signed::keyring::make(Locale::Ru, "Соболева Анна", 3, "кодовая фраза", NOW).expect("a key");
    let id = desk.book.keep_key(&key, "кодовая фраза").expect("kept");
    assert_eq!(desk.book.keep_key(&key, "кодовая фраза").expect("kept once"), id);
    let keys = desk.book.keys().expect("keys");
    assert_eq!((keys.len(), keys[0].self_signed, keys[0].subject.as_str()), (1, true, "Соболева Анна"));
    let wrong = desk.book.open_key(&id, "другая", NOW).expect_err("refused");
    assert_eq!(wrong[0].code, problem::KEY_WRONG_PASSWORD);
    let open = desk.book.open_key(&id, "кодовая фраза", NOW).expect("opened");
    assert!(open.facts().problems.is_empty());
    desk.book.remember_signing(1, &id, Some(&authority(None))).expect("remembered");
    desk.book.set_sign_on_issue(1, true).expect("remembered");
    let choices = desk.book.signing_choices(1).expect("choices");
    assert_eq!((choices.key.as_deref(), choices.on_issue), (Some(id.as_str()), true));
    assert_eq!(choices.authority, Some(authority(None)));
    desk.book.remove_key(&id).expect("removed");
    assert_eq!(
        desk.book.open_key(&id, "кодовая фраза", NOW).expect_err("gone")[0].code,
        problem::SIGNING_KEY_UNKNOWN
    );
    let short = signed::keyring::make(Locale::Ru, "А", 3, "коротко", NOW).expect_err("refused");
    assert_eq!(short[0].code, problem::PASSPHRASE_SHORT);

    let root = std::fs::read(desk.folder.path().join("c.pem")).expect("a certificate");
    desk.book.trust(Named { name: "root.pem", bytes: &root }).expect("trusted");
    let trusted = desk.book.trusted().expect("trusted");
    assert_eq!(
        (trusted[0].subjects.as_slice(), trusted[0].bytes() == root),
        (&["Owner".to_owned()][..], true)
    );
    let none = desk.book.trust(Named { name: "x.pem", bytes: b"x" }).expect_err("refused");
    assert_eq!(none[0].code, problem::CERTIFICATES_MISSING);
    desk.book.distrust(&trusted[0].id).expect("forgotten");
    assert!(desk.book.trusted().expect("trusted").is_empty());
    assert_eq!(
        desk.book.set_time_stamp_service("https://x").expect_err("refused")[0].code,
        problem::SERVICE_ADDRESS
    );
}

/// A letter whose act of destruction is drawn up by so many, as a paper to be signed.
fn act(desk: &mut Desk, destroyers: &[&str]) -> (LetterId, SignedPaper) {
    let mut intake = Intake::new("12", &[LetterKind::Withdrawal], Channel::Post, day());
    intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
    let letter = desk.book.receive_letter(1, intake, &[], day()).expect("received").letter;
    let mut step = |event| {
        desk.book.take_step(1, letter, event, &[], day()).expect("a step");
    };
    step(LetterEvent::Identified { identity: Identity::Matched { by: "заказ № 5".to_owned() } });
    let task = Task {
        id: "site".to_owned(),
        place: "сайт".to_owned(),
        what: "удалить анкету".to_owned(),
        destroys: true,
        processor: false,
    };
    let line =
        DecisionLine { what: "анкета покупателя".to_owned(), outcome: Decided::Destroy };
    let verdict = Verdict { answers: Default::default(), lines: vec![line], tasks: vec![task] };
    step(LetterEvent::Decided { verdict });
    let done = Some(TaskDone::Done { day: day(), who: "Соболева А. П.".to_owned() });
    step(LetterEvent::TaskSet { task: "site".to_owned(), done, files: vec![] });
    let known = desk.book.letter(1, letter).expect("letter");
    let wish = Wish { kind: OutgoingKind::DestructionAct, number: "А-1".to_owned(), day: day() };
    let mut input = compose(&known, &wish).expect("composed");
    let fields = input.act.as_mut().expect("fields");
    fields.destroyers = destroyers.iter().map(|name| (*name).to_owned()).collect();
    fields.method = Some("удаление из базы".to_owned());
    desk.book.issue_letter(1, letter, input, Locale::Ru, day()).expect("drawn up");
    let papers = desk.book.signable_of_letter(Locale::Ru, 1, letter).expect("papers");
    assert_eq!(papers[0].title, "Акт №\u{a0}А-1");
    (letter, papers[0].paper.clone())
}

fn signed_as(class: &str, name: &str) -> KeptSignature {
    let signer = Signer {
        name: name.to_owned(),
        level: "B-B".to_owned(),
        class: class.to_owned(),
        holds: true,
        at: None,
    };
    KeptSignature { way: SignatureWay::Outside, signers: vec![signer], authority: None }
}

#[test]
fn an_act_counts_as_signed_only_by_a_signature_that_stands_for_one_by_hand() {
    let mut desk = desk();
    let (letter, paper) = act(&mut desk, &["Соболева А. П.", "Ким В. С."]);
    let file = |n: u8| {
        let bytes = [b"%PDF-1.7".as_slice(), &[n]].concat();
        [FileIn { name: "акт.pdf".to_owned(), role: FileRole::SignedPaper, bytes }]
    };
    let mut keep = |class: &str, name: &str, n: u8| {
        desk.book.keep_signature(1, &paper, signed_as(class, name), &file(n), day()).expect("kept")
    };
    // What shows no more than that nothing changed, and what counts in the other country, do not do.
    for (n, class) in [(1, "integrity-only"), (2, "unqualified"), (3, "kz-eds")] {
        let told = keep(class, "Соболева", n);
        assert_eq!(told, Counted::Short { number: "А-1".into(), wanted: 2, have: 0 }, "{class}");
    }
    let one = keep("ru-qualified", "Соболева", 4);
    assert_eq!(one, Counted::Short { number: "А-1".into(), wanted: 2, have: 1 });
    assert_eq!(keep("ru-qualified", "Соболева", 5), one, "one person signs once");
    assert_eq!(keep("ru-qualified", "Ким", 6), Counted::Signed { number: "А-1".into() });
    assert_eq!(keep("ru-qualified", "Ким", 7), Counted::NoAct, "it is signed");
    let known = desk.book.letter(1, letter).expect("letter");
    assert_eq!(known.acts["А-1"].signed, Some(day()));
    assert!(desk.book.verify().is_sound());
}

#[test]
fn an_act_signed_by_hand_counts_with_the_scan_that_shows_it() {
    let mut desk = desk();
    let (letter, paper) = act(&mut desk, &["Соболева А. П.", "Ким В. С."]);
    let ink =
        || Ink { by: "Соболева А. П., Ким В. С.".to_owned(), day: day(), authority: None };
    let said = desk.book.signed_by_hand(1, &paper, ink(), None, day()).expect("noted");
    assert!(matches!(said, Counted::Short { have: 0, .. }), "{said:?}");
    assert_eq!(desk.book.letter(1, letter).expect("letter").acts["А-1"].signed, None);
    let bytes = b"%PDF-1.7 a scan".to_vec();
    let scan = FileIn { name: "скан.pdf".to_owned(), role: FileRole::SignedPaper, bytes };
    let said = desk.book.signed_by_hand(1, &paper, ink(), Some(scan), day()).expect("noted");
    assert_eq!(said, Counted::Signed { number: "А-1".into() });
    assert_eq!(desk.book.letter(1, letter).expect("letter").acts["А-1"].signed, Some(day()));
    let told = said.lines(Locale::Ru);
    assert!(told[0].contains("теперь считается подписанным"), "{told:?}");
}

#[test]
fn a_reply_is_signed_among_its_letters_entries_and_goes_with_them() {
    let mut desk = desk();
    let mut intake = Intake::new("12", &[LetterKind::Access], Channel::Post, day());
    intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
    let letter = desk.book.receive_letter(1, intake, &[], day()).expect("received").letter;
    let known = desk.book.letter(1, letter).expect("letter");
    let wish = Wish { kind: OutgoingKind::Acknowledgment, number: "И-1".to_owned(), day: day() };
    let input = compose(&known, &wish).expect("composed");
    desk.book.issue_letter(1, letter, input, Locale::Ru, day()).expect("issued");
    let papers = desk.book.signable_of_letter(Locale::Ru, 1, letter).expect("papers");
    assert_eq!((papers.len(), &papers[0].standing), (1, &Standing::Unsigned));
    assert_eq!(papers[0].title, "Исходящее письмо №\u{a0}И-1");

    let papers = [papers[0].paper.clone()];
    let (_, files) = desk.book.make_packet(Locale::Ru, 1, &papers, "Соболева", day()).expect("a packet");
    let signature = desk.signed_outside(&files[0].1, "DER");
    // Another's name for the file: the letters are looked through too.
    let taken = desk.take(&[("ответ.sig", &signature)], None);
    assert!(taken[0].is_kept(), "{taken:?}");
    assert!(matches!(desk.standing(&papers[0]), Standing::Signed(_)));
    assert_eq!(desk.book.with_signatures(Locale::Ru, 1, &papers[0], &given()).expect("files").len(), 3);
    assert_eq!(desk.book.packets(1).expect("packets")[0].waiting().count(), 0);
    assert!(desk.book.verify().is_sound());
}
