//! Long work while the writer goes on: files that come in slices, copies and packages that are stopped.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;

use pismovnik_model::Value;
use pismovnik_register::ShopId;
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_store::{Body, Carried, Package, Return, StoreError, Workspace, restore_watched};

use crate::common::*;
use crate::tampering::tamper;

const SHOP: ShopId = ShopId(1);
const THEIRS: &str = "фраза владельца лавки";
const SLICE: usize = 2 << 20;

/// A file of three slices and some bytes, with a word in it that stands nowhere else.
fn film() -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..3 * SLICE + 5).map(|i| (i % 249) as u8).collect();
    bytes[SLICE + 10..SLICE + 16].copy_from_slice(b"CANARY");
    bytes
}

fn kept(path: &Path) -> bool {
    pages(path).windows(6).any(|w| w == b"CANARY")
}

fn with_letter(path: &Path) -> (Workspace, LetterId) {
    furnished(path);
    let mut workspace = open(path);
    let letter = arrive(&mut workspace, SHOP, "1", b"%PDF one").letter;
    (workspace, letter)
}

fn carry(workspace: &mut Workspace, bytes: &[u8], between: impl Fn(&mut Workspace)) -> Carried {
    let mut carried = workspace.begin_carrying().expect("begun");
    for slice in bytes.chunks(SLICE) {
        workspace.carry(&mut carried, slice).expect("carried");
        between(workspace);
    }
    carried
}

fn added(bytes: &[u8]) -> LetterEvent {
    LetterEvent::FilesAdded { files: vec![attached(bytes)] }
}

fn note(workspace: &mut Workspace, days: i64) {
    let command = record(SHOP, "logs.days", Some(Value::Number(days)));
    workspace.perform(&command, &[], today()).expect("recorded");
}

#[test]
fn a_file_in_slices_lets_others_write_and_is_seen_only_whole() {
    let (folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let film = film();
    let before = workspace.info().expect("info");
    let seen = RefCell::new(0);
    let carried = carry(&mut workspace, &film, |workspace| {
        let info = workspace.info().expect("info");
        assert_eq!(
            (info.attachments, workspace.letter(SHOP, letter).expect("letter").files.len()),
            (before.attachments, 1)
        );
        assert!(workspace.verify().is_sound());
        *seen.borrow_mut() += 1;
        note(workspace, *seen.borrow());
    });
    assert_eq!(*seen.borrow(), 4);
    let event = added(&film);
    let steps = [(&event, vec![Body::Carried(&carried)])];
    let done = workspace.keep_files(SHOP, Some(letter), &steps, today()).expect("kept");
    assert!(workspace.letter_file(SHOP, done.seq, 0).expect("file") == film);
    assert!(!workspace.clear_carried().expect("nothing of nobody"));
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);

    // It goes with a copy and with a package, and its bytes go when it is destroyed.
    let copy = folder.path().join("копия.pismovnik");
    workspace.backup(&copy).expect("copied");
    assert!(open(&copy).letter_file(SHOP, done.seq, 0).expect("file") == film);
    let package = folder.path().join("лавка-одна.pismovnik");
    workspace.hand_over(SHOP, &package, THEIRS, "Мылова Анна", today(), QUICK).expect("handed over");
    let theirs = Workspace::open_with(&package, THEIRS, QUICK).expect("opened");
    assert!(theirs.letter_file(SHOP, done.seq, 0).expect("file") == film);
    workspace.take_back(SHOP, "Счетовод", today()).expect("taken back");
    workspace.destroy_letter(SHOP, letter, today()).expect("destroyed");
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    drop(workspace);
    assert!(!kept(&path));
}

/// Another file or nothing at all cannot be put in the place of one that was kept.
#[test]
fn what_came_in_slices_is_contents_like_any_other() {
    let (_folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let film = film();
    keep_sliced(&mut workspace, letter, &film);
    drop(workspace);
    for sql in [
        "DELETE FROM sliced",
        "DELETE FROM slices WHERE part = 1",
        "UPDATE slices SET body = zeroblob(length(body)) WHERE part = 1",
        "INSERT OR REPLACE INTO slices SELECT file, part, zeroblob(7) FROM slices WHERE part = 1",
        "INSERT INTO slices SELECT file, 99, zeroblob(7) FROM slices WHERE part = 1",
        "UPDATE sliced SET n = 5",
        "INSERT INTO sliced SELECT shop, seq, n + 1, file FROM sliced",
    ] {
        assert!(raw(&path).execute_batch(sql).is_err(), "{sql}");
    }
}

/// Keeps a file with a letter, as it came in slices; its entry.
pub(crate) fn keep_sliced(workspace: &mut Workspace, letter: LetterId, bytes: &[u8]) -> u64 {
    let carried = carry(workspace, bytes, |_| {});
    let event = added(bytes);
    let steps = [(&event, vec![Body::Carried(&carried)])];
    workspace.keep_files(SHOP, Some(letter), &steps, today()).expect("kept").seq
}

/// Who takes the triggers off too is found out, whatever is done to the pieces of a file, or to what links them to it.
#[test]
fn every_tampering_with_slices_is_found() {
    let (_folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let film = film();
    let first = keep_sliced(&mut workspace, letter, &film);
    let mut other = film.clone();
    other[7] ^= 1;
    let second = keep_sliced(&mut workspace, letter, &other);
    drop(workspace);
    let sound = fs::read(&path).expect("bytes");
    let file = |seq: u64| format!("(SELECT file FROM sliced WHERE seq = {seq})");
    let (a, b) = (file(first), file(second));
    let last = format!("(SELECT max(part) FROM slices WHERE file = {a})");
    // By way of a place that nothing else has.
    let parts = [(90, 0), (0, 1), (1, 90)]
        .map(|(to, at)| format!("UPDATE slices SET part = {to} WHERE file = {a} AND part = {at};"))
        .concat();
    let links = "CREATE TEMP TABLE was AS SELECT seq, file FROM sliced; UPDATE sliced SET file = seq;
         UPDATE sliced SET file = (SELECT file FROM was WHERE was.seq <> sliced.seq); DROP TABLE was;"
        .to_owned();
    let cases = [
        (
            "a bit",
            format!(
                "UPDATE slices SET body = CAST(x'01' || substr(body, 2) AS BLOB) WHERE file = {a} AND part = 0"
            ),
        ),
        ("emptied", format!("UPDATE slices SET body = zeroblob(length(body)) WHERE file = {a} AND part = 2")),
        ("first piece", format!("DELETE FROM slices WHERE file = {a} AND part = 0")),
        ("a middle piece", format!("DELETE FROM slices WHERE file = {a} AND part = 3")),
        ("last piece", format!("DELETE FROM slices WHERE file = {a} AND part = {last}")),
        ("all pieces", format!("DELETE FROM slices WHERE file = {a}")),
        ("link", format!("DELETE FROM sliced WHERE seq = {first}")),
        (
            "link and pieces",
            format!("DELETE FROM slices WHERE file = {a}; DELETE FROM sliced WHERE seq = {first}"),
        ),
        (
            "all of it",
            format!(
                "DELETE FROM slices WHERE file = {a}; DELETE FROM sliced WHERE seq = {first};
             DELETE FROM attachments WHERE seq = {first} AND shop = 1"
            ),
        ),
        (
            "added piece",
            format!(
                "INSERT INTO slices SELECT file, part + 1, x'00' FROM slices WHERE file = {a} AND part = {last}"
            ),
        ),
        (
            "far piece",
            format!(
                "INSERT INTO slices SELECT file, 99, x'00' FROM slices WHERE file = {a} AND part = {last}"
            ),
        ),
        (
            "doubled piece",
            format!(
                "INSERT INTO slices SELECT file, part + 1, body FROM slices WHERE file = {a} AND part = {last}"
            ),
        ),
        (
            "link to an entry without files",
            format!("INSERT INTO sliced SELECT shop, 1, 0, 7 FROM sliced WHERE seq = {first}"),
        ),
        (
            "second link",
            format!("INSERT INTO sliced SELECT shop, seq, n + 1, 7 FROM sliced WHERE seq = {first}"),
        ),
        ("pieces of another kind beside", format!("INSERT INTO chunks VALUES (1, {first}, 0, 0, x'00')")),
        (
            "pieces before those of another kind",
            "INSERT INTO sliced SELECT shop, seq, n, 7 FROM chunks WHERE shop = 1 AND part = 1;
             INSERT INTO slices SELECT 7, part, body FROM chunks WHERE shop = 1 AND n = 0
                 AND seq = (SELECT seq FROM sliced WHERE file = 7)"
                .to_owned(),
        ),
        ("reordered", parts),
        ("swapped links", links),
        (
            "swapped pieces",
            format!(
                "UPDATE slices SET body = (SELECT body FROM slices s WHERE s.file = {b} AND s.part = 0)
             WHERE file = {a} AND part = 0"
            ),
        ),
        (
            "cut short",
            format!(
                "UPDATE slices SET body = substr(body, 1, length(body) - 1) WHERE file = {a} AND part = {last}"
            ),
        ),
        (
            "cut in the middle",
            format!("UPDATE slices SET body = substr(body, 2) WHERE file = {a} AND part = 1"),
        ),
        (
            "made longer",
            format!(
                "UPDATE slices SET body = CAST(body || x'00' AS BLOB) WHERE file = {a} AND part = {last}"
            ),
        ),
        ("key", format!("UPDATE attachments SET key = zeroblob(32) WHERE shop = 1 AND seq = {first}")),
        ("size", format!("UPDATE attachments SET size = size - 1 WHERE shop = 1 AND seq = {first}")),
    ];
    let all = cases.len();
    for (name, sql) in cases {
        fs::write(&path, &sound).expect("restored");
        tamper(&path, &sql);
        match try_open(&path) {
            Ok(workspace) => assert!(!workspace.verify().is_sound(), "{name} was not found"),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{name}: {error:?}"),
        }
    }
    fs::write(&path, &sound).expect("restored");
    tamper(&path, "");
    assert!(open(&path).verify().is_sound());
    println!("tampering: {all} of {all} with slices found");
}

#[test]
fn a_file_that_never_came_whole_leaves_no_trace() {
    let (_folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let before = workspace.letter_entries(SHOP, letter).expect("entries").len();
    // Stopped.
    let carried = carry(&mut workspace, &film(), |_| {});
    drop(carried);
    while workspace.clear_carried().expect("cleared") {}
    // Refused: a file that its entry describes otherwise.
    let carried = carry(&mut workspace, &film(), |_| {});
    let event = added(b"%PDF other");
    let steps = [(&event, vec![Body::Carried(&carried)])];
    assert!(workspace.keep_files(SHOP, Some(letter), &steps, today()).is_err());
    while workspace.clear_carried().expect("cleared") {}
    drop(workspace);
    assert!(!kept(&path));
    // Killed: what is left goes when the workspace is opened next.
    let mut workspace = open(&path);
    let carried = carry(&mut workspace, &film(), |_| {});
    drop(workspace);
    assert!(kept(&path));
    let mut workspace = open(&path);
    assert_eq!(workspace.letter_entries(SHOP, letter).expect("entries").len(), before);
    assert!(workspace.verify().is_sound());
    // And what was on its way before is no file of now.
    let event = added(&film());
    let steps = [(&event, vec![Body::Carried(&carried)])];
    assert!(matches!(workspace.keep_files(SHOP, Some(letter), &steps, today()), Err(StoreError::Defect(_))));
    drop(workspace);
    assert!(!kept(&path));
}

#[test]
fn a_step_is_tried_before_its_files_are_carried() {
    let (_folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    workspace.try_steps(SHOP, Some(letter), &[added(b"%PDF")], today()).expect("would be taken");
    let (again, _) = arrived("1", "Петрова Анна Ивановна", b"");
    let refused =
        workspace.try_steps(SHOP, None, std::slice::from_ref(&again), today()).expect_err("refused");
    let recorded = workspace.perform_letter(
        SHOP,
        None,
        &[pismovnik_store::LetterStep { event: again, files: vec![] }],
        today(),
    );
    assert_eq!(codes(&refused), codes(&recorded.expect_err("the number is taken")));
    assert!(workspace.try_steps(SHOP, Some(LetterId(99)), &[added(b"%PDF")], today()).is_err());
}

fn names(folder: &Path) -> Vec<String> {
    contents(folder).into_keys().collect()
}

#[test]
fn a_copy_is_made_beside_the_writer_and_never_brings_back_what_was_destroyed_meanwhile() {
    let (folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let target = folder.path().join("копия.pismovnik");
    let copier = workspace.copier().expect("copier");
    note(&mut workspace, 77);
    let written = copier.write(&target, &|_, _| true).expect("written");
    assert!(!target.exists());
    let events = workspace.info().expect("info").events;
    assert_eq!(workspace.name_copy(written).expect("named").events, events - 1);
    assert!(open(&target).verify().is_sound());
    drop(copier);

    let target = folder.path().join("вторая.pismovnik");
    let copier = workspace.copier().expect("copier");
    workspace.destroy_letter(SHOP, letter, today()).expect("destroyed");
    let written = copier.write(&target, &|_, _| true).expect("written");
    assert!(matches!(workspace.name_copy(written), Err(StoreError::Outrun)));
    drop(copier);
    assert!(!names(folder.path()).iter().any(|n| n.starts_with("вторая")));
}

/// Stopped at its first, a middle, and its last telling: nothing is left of any, and all stays as it was.
#[test]
fn a_stopped_copy_package_merge_or_way_back_leaves_nothing() {
    let (folder, path) = place();
    let (mut workspace, _) = with_letter(&path);
    let package = folder.path().join("пакет.pismovnik");
    workspace.hand_over(SHOP, &package, THEIRS, "Мылова Анна", today(), QUICK).expect("handed over");
    let backup = folder.path().join("копия.pismovnik");
    workspace.backup(&backup).expect("copied");
    let (events, before) = (workspace.info().expect("info").events, names(folder.path()));
    let all = count(|watch| {
        let copier = workspace.copier().expect("copier");
        copier.write(&folder.path().join("x.pismovnik"), watch).map(drop)
    });
    assert!(all >= 1);
    for last in 1..=all {
        let stop = stop_at(last);
        let copy = folder.path().join("x.pismovnik");
        assert!(matches!(workspace.backup_watched(&copy, &stop), Err(StoreError::Stopped)), "{last}");
        assert_eq!(names(folder.path()), before);
    }
    // Filled, verified, and whole.
    for last in [1, 2, 3] {
        let packer = workspace.packer(ShopId(2)).expect("packer");
        let stop = stop_at(last);
        let target = folder.path().join("y.pismovnik");
        let packed = packer.pack(&target, THEIRS, today(), QUICK, &stop);
        assert!(matches!(packed, Err(StoreError::Stopped)), "{last}");
        assert_eq!(names(folder.path()), before);
    }
    assert_eq!(workspace.handed_to(ShopId(2)).expect("readable"), None);

    let mut owner = Workspace::open_with(&package, THEIRS, QUICK).expect("opened");
    let command = record(SHOP, "logs.days", Some(Value::Number(500)));
    owner.perform(&command, &[], today()).expect("recorded there");
    drop(owner);
    let bytes = fs::read(&package).expect("package");
    let opened = Package::open(&package, THEIRS, QUICK).expect("opened");
    let stopped = workspace.receive(opened, "Счетовод", today(), &stop_at(1));
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(workspace.info().expect("info").events, events);
    assert!(fs::read(&package).expect("package") == bytes);
    assert!(workspace.verify().is_sound());
    let opened = Package::open(&package, THEIRS, QUICK).expect("opened");
    let taken = workspace.receive(opened, "Счетовод", today(), &|_, _| true).expect("taken");
    assert_eq!((taken.len(), taken[0].new), (1, false));
    assert!(workspace.verify().is_sound());
    drop(workspace);

    let mut workspace = open(&path);
    let fresh = "другая длинная фраза";
    for last in [1, 2] {
        let rekeyed = workspace.rekey_watched(fresh, QUICK, &stop_at(last));
        assert!(matches!(rekeyed, Err(StoreError::Stopped)), "{last}");
        assert!(workspace.verify().is_sound());
    }
    drop(workspace);

    let before = contents(folder.path());
    for last in [1, 2] {
        let stop = stop_at(last);
        let way =
            Return { path: &path, present: PASSPHRASE, copy: &backup, of_copy: PASSPHRASE, unread: false };
        let stopped = restore_watched(&way, today(), QUICK, &stop);
        assert!(matches!(stopped, Err(StoreError::Stopped)), "{last}");
        assert_eq!(contents(folder.path()).keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
        assert!(open(&path).verify().is_sound());
    }
}

/// While the files of a package come others write; nobody sees anything of it before all is there.
#[test]
fn a_package_lets_others_write_while_its_files_come() {
    let (folder, path) = place();
    let (mut giver, letter) = with_letter(&path);
    let film = [film(), film()].concat();
    let kept = keep_sliced(&mut giver, letter, &film);
    let package = folder.path().join("пакет.pismovnik");
    giver.hand_over(SHOP, &package, THEIRS, "Мылова Анна", today(), QUICK).expect("handed over");
    let other = folder.path().join("другие.pismovnik");
    let mut taker = create(&other);
    let own = taker.perform(&create_shop("Своя"), &[], today()).expect("created").shop;
    let open_package = || Package::open(&package, THEIRS, QUICK).expect("opened");
    let carry = |taker: &mut Workspace, slices: usize| {
        let mut receiving = taker.begin_receiving(open_package()).expect("begun");
        let mut came = 0;
        while came < slices && receiving.read(&|_, _| true).expect("read") {
            taker.carry_received(&receiving).expect("carried");
            came += 1;
            let days = Some(Value::Number(i64::try_from(came).expect("few")));
            taker.perform(&record(own, "logs.days", days), &[], today()).expect("recorded");
            assert_eq!(taker.shops().expect("shops").len(), 1);
            assert!(taker.verify().is_sound());
        }
        (receiving, came)
    };

    // Ended while they come: what there is of them goes with the next opening, and cannot be gone on with.
    let (receiving, came) = carry(&mut taker, 1);
    assert_eq!(came, 1);
    drop(taker);
    assert!(kept_in(&other, &film));
    let mut taker = open(&other);
    let late = taker.finish_receiving(receiving, "Счетовод", today(), &|_, _| true);
    assert!(matches!(late, Err(StoreError::Defect(_))));
    drop(taker);
    assert!(!kept_in(&other, &film));

    // Stopped at each telling: nothing of it stays, and the package is as it was.
    let mut taker = open(&other);
    let bytes = fs::read(&package).expect("package");
    for last in [1, 2, 3] {
        let stopped = taker.receive(open_package(), "Счетовод", today(), &stop_at(last));
        assert!(matches!(stopped, Err(StoreError::Stopped)), "{last}");
        assert!(!taker.clear_carried().expect("nothing of nobody"));
        assert_eq!(taker.shops().expect("shops").len(), 1);
        assert!(fs::read(&package).expect("package") == bytes);
    }

    let (receiving, came) = carry(&mut taker, usize::MAX);
    assert!(came >= 2, "{came}");
    let far = RefCell::new(Vec::new());
    let watch = |done: u64, all: u64| {
        far.borrow_mut().push((done, all));
        true
    };
    let taken = taker.finish_receiving(receiving, "Счетовод", today(), &watch).expect("taken");
    let far = far.into_inner();
    assert!(far.iter().all(|(done, all)| done <= all) && far.is_sorted());
    assert!(far.first().is_some_and(|(done, all)| done * 10 > all * 9), "the files were through before");
    assert!(!taker.clear_carried().expect("nothing of nobody"));
    let shop = taken[0].shop;
    assert!(taker.letter_file(shop, kept, 0).expect("file") == film);
    assert_eq!(taker.editions(shop).expect("editions").len(), 1);
    let report = taker.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
}

/// Whether pieces of the film lie in a file.
/// Small files are nearly all bytes of many a shop: they too come before the one transaction, and where it is stopped they
/// leave in few steps.
#[test]
fn small_files_of_a_package_come_in_slices_too() {
    const FILES: u64 = 300;
    const SIZE: u64 = 20_000;
    let (folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let file: Vec<u8> = (0..SIZE).map(|i| (i % 251) as u8).collect();
    for number in 1..=FILES {
        arrive(&mut workspace, SHOP, &number.to_string(), &file);
    }
    let package = folder.path().join("пакет.pismovnik");
    workspace.hand_over(SHOP, &package, THEIRS, "Мылова Анна", today(), QUICK).expect("handed over");
    let mut taker = create(&folder.path().join("другие.pismovnik"));
    let told = Cell::new((0, 0));
    let watch = |done, all| {
        told.set((done, all));
        true
    };
    for stopped in [true, false] {
        let open_package = Package::open(&package, THEIRS, QUICK).expect("opens");
        let mut receiving = taker.begin_receiving(open_package).expect("begun");
        while receiving.read(&watch).expect("read") {
            taker.carry_received(&receiving).expect("carried");
        }
        let (through, all) = told.get();
        assert!(through >= FILES * SIZE && through * 10 >= all * 9, "{through} of {all}");
        if stopped {
            let mut steps = 0;
            while taker.clear_carried().expect("cleared") {
                steps += 1;
            }
            assert_eq!(steps, 1);
            continue;
        }
        taker.finish_receiving(receiving, "Бухгалтер", today(), &watch).expect("taken");
    }
    let report = taker.verify();
    assert!(report.is_sound() && report.attachments >= FILES, "{report:?}");
    let letter = taker.find_letter(SHOP, "300").expect("the last letter");
    let known = taker.letter(SHOP, letter).expect("letter");
    assert!(taker.letter_file(SHOP, known.files[0].0, 0).expect("file") == file);
    assert!(!taker.clear_carried().expect("nothing of nobody"));
}

fn kept_in(path: &Path, film: &[u8]) -> bool {
    pages(path).windows(64).any(|w| w == &film[SLICE + 100..SLICE + 164])
}

#[test]
fn what_is_written_while_a_shop_is_packed_goes_with_it() {
    let (folder, path) = place();
    let (mut workspace, letter) = with_letter(&path);
    let target = folder.path().join("пакет.pismovnik");
    let packer = workspace.packer(SHOP).expect("packer");
    let packed = packer.pack(&target, THEIRS, today(), QUICK, &|_, _| true).expect("packed");
    let later = arrive(&mut workspace, SHOP, "2", b"%PDF later").seq;
    workspace.destroy_letter(SHOP, letter, today()).expect("destroyed");
    assert!(!target.exists());
    let done = workspace.give(packed, "Мылова Анна", today()).expect("given");
    let theirs = Workspace::open_with(&target, THEIRS, QUICK).expect("opened");
    assert_eq!(theirs.letter_file(SHOP, later, 0).expect("file"), b"%PDF later");
    assert!(theirs.letter(SHOP, letter).is_err());
    assert_eq!(theirs.head(SHOP).expect("head"), done.head);
    assert!(theirs.verify().is_sound() && workspace.verify().is_sound());
    assert_eq!(workspace.handed_to(SHOP).expect("readable").as_deref(), Some("Мылова Анна"));
}

/// Stops at its n-th telling. What is verified says the same for as long as it takes: that is one telling.
fn stop_at(last: usize) -> impl Fn(u64, u64) -> bool {
    let told = Tellings::default();
    move |done, all| told.note(done, all) < last
}

/// How often a work tells how far it is.
fn count(work: impl FnOnce(&dyn Fn(u64, u64) -> bool) -> Result<(), StoreError>) -> usize {
    let told = Tellings::default();
    let watch = |done: u64, all: u64| told.note(done, all) > 0;
    work(&watch).expect("done");
    told.0.into_inner().0
}

/// How many tellings there were, and the last.
#[derive(Default)]
struct Tellings(RefCell<(usize, Option<(u64, u64)>)>);

impl Tellings {
    fn note(&self, done: u64, all: u64) -> usize {
        let mut told = self.0.borrow_mut();
        told.0 += usize::from(told.1 != Some((done, all)));
        told.1 = Some((done, all));
        told.0
    }
}
