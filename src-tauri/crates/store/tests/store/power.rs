//! A power cut: writes that were not yet synced are dropped, torn or reordered.
//!
//! At every acknowledged write the file and its log are read. Between two of them SQLite first appends to the
//! log and syncs it, then may move pages into the file: at any moment of the first step any part of what was
//! appended may be missing, at any moment of the second any part of the moved pages. Closing moves all pages and
//! then takes the log away. Such images are made, sector by sector, and opened: what was acknowledged before must
//! be there, whole.
//!
//! `PISMOVNIK_CUTS` says how many images (100 unless told), `PISMOVNIK_SEED` where the random points begin.

use std::fs;
use std::path::Path;

use pismovnik_model::Value;
use pismovnik_register::ShopId;
use pismovnik_store::Workspace;

use crate::common::*;

const SHOP: ShopId = ShopId(1);
/// What a disk writes whole.
const SECTOR: usize = 512;

/// The file and its log as they stand.
#[derive(Clone)]
struct Image {
    file: Vec<u8>,
    log: Vec<u8>,
}

impl Image {
    fn of(path: &Path) -> Image {
        let log = fs::read(log_of(path)).unwrap_or_default();
        Image { file: fs::read(path).expect("file"), log }
    }

    fn write(&self, path: &Path) {
        fs::write(path, &self.file).expect("file");
        fs::write(log_of(path), &self.log).expect("log");
        let _ = fs::remove_file(with_ending(path, "-shm"));
    }
}

fn with_ending(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn log_of(path: &Path) -> std::path::PathBuf {
    with_ending(path, "-wal")
}

/// What may stand on the disk while `before` becomes `after`: of the sectors that differ any part, and a
/// length between the two whose sectors that did not arrive are empty.
fn torn(before: &[u8], after: &[u8], seed: &mut Seed) -> Vec<u8> {
    // All, none, or a part of them arrived.
    let share = [0, 5, 50, 95, 100][seed.below(5) as usize];
    let most = before.len().max(after.len());
    let mut out = vec![0; most];
    for from in (0..most).step_by(SECTOR) {
        let to = (from + SECTOR).min(most);
        let part = |bytes: &[u8]| bytes.get(from..to.min(bytes.len())).map(<[u8]>::to_vec);
        let (old, new) = (part(before), part(after));
        let arrived = seed.below(100) < share;
        if let Some(bytes) = if arrived { new.or(old) } else { old } {
            out[from..from + bytes.len()].copy_from_slice(&bytes);
        }
    }
    let shortest = before.len().min(after.len());
    let grown = (most - shortest) as u64;
    out.truncate(shortest + seed.below(grown + 1) as usize);
    out
}

fn write_something(workspace: &mut Workspace, n: u64, seed: &mut Seed) {
    match seed.below(10) {
        0 => issue(workspace, SHOP, &[("pdf", &vec![(n % 251) as u8; 400_000])]),
        1 => {
            let file = vec![(n % 251) as u8; 1_500_000];
            arrive(workspace, SHOP, &format!("б{n}"), &file);
        }
        2..6 => {
            arrive(workspace, SHOP, &n.to_string(), b"%PDF scan");
        }
        _ => {
            let days = i64::try_from(n).expect("small");
            workspace
                .perform(&record(SHOP, "logs.days", Some(Value::Number(days))), &[], today())
                .expect("recorded");
        }
    }
}

fn heads(workspace: &Workspace) -> Vec<String> {
    workspace.history(SHOP).expect("history").into_iter().map(|r| r.head).collect()
}

#[test]
fn what_was_acknowledged_survives_a_power_cut_at_any_moment() {
    let cuts = told("PISMOVNIK_CUTS", 100);
    let mut seed = Seed(told("PISMOVNIK_SEED", 0x5EED_CAFE));
    let (_folder, path) = place();
    let (_elsewhere, image) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let (mut made, mut n, mut kept, mut lost) = (0u64, 0u64, 0u64, 0u64);
    let (mut in_log, mut in_file) = (0u64, 0u64);
    let look = |cut: &Image, at: &str| {
        cut.write(&image);
        let opened = try_open(&image).unwrap_or_else(|e| panic!("{at}: {e:?}"));
        let report = opened.verify();
        assert!(report.is_sound(), "{at}: {:?}", report.broken);
        heads(&opened)
    };
    while made < cuts {
        let (before, known) = (Image::of(&path), heads(&workspace));
        n += 1;
        write_something(&mut workspace, n, &mut seed);
        let (after, now) = (Image::of(&path), heads(&workspace));
        for _ in 0..3 {
            let moved = after.file != before.file;
            let cut = if moved && seed.below(2) == 0 {
                in_file += 1;
                Image { file: torn(&before.file, &after.file, &mut seed), log: after.log.clone() }
            } else {
                in_log += 1;
                Image { file: before.file.clone(), log: torn(&before.log, &after.log, &mut seed) }
            };
            made += 1;
            let there = look(&cut, &format!("cut {made} after write {n}"));
            assert!(there == known || there == now, "cut {made} after write {n}: neither before nor after");
            if there == now { kept += 1 } else { lost += 1 }
        }
        if n % 3 == 0 {
            drop(workspace);
            let closed = Image::of(&path);
            for _ in 0..6 {
                let cut = Image { file: torn(&after.file, &closed.file, &mut seed), log: after.log.clone() };
                in_file += 1;
                made += 1;
                assert!(look(&cut, &format!("cut {made} while closing")) == now, "cut {made} while closing");
                kept += 1;
            }
            workspace = open(&path);
        }
        if n % 60 == 0 {
            // A new file, so that opening stays quick.
            drop(workspace);
            for ending in ["", "-wal", "-shm"] {
                let _ = fs::remove_file(with_ending(&path, ending));
            }
            workspace = create(&path);
            workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
        }
    }
    println!(
        "power cuts: {made} ({in_log} while the log was written, {in_file} while pages were moved), \
         {kept} with the last write, {lost} without it, 0 acknowledged writes lost"
    );
    assert!(in_log > 0 && in_file > 0 && kept > 0 && lost > 0);
}
