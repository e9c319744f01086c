//! Damaged files of every format: whatever happens to the bytes, reading ends, and ends without a panic.
//!
//! Run by hand, where it may take its time: `cargo test --test suite mutations -- --ignored`. More files to damage are
//! taken from the folder that `HUIZONG_SEEDS` names; `HUIZONG_MUTATIONS` says how many times each is.

use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use huizong::read::read_bytes;
use walkdir::WalkDir;

use crate::support::{root, sample};

/// A simple generator: the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

fn damaged(whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len());
        let len = dice.roll(40).min(bytes.len() - at);
        match dice.roll(6) {
            0 => bytes[at..at + len].fill(0xFF),
            1 => bytes[at..at + len].fill(0),
            2 => bytes[at] = dice.roll(256) as u8,
            3 => bytes[at] ^= 1 << dice.roll(8),
            4 => {
                let piece = bytes[at..at + len].to_vec();
                let to = dice.roll(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => bytes.truncate(at.max(1)),
        }
    }
    bytes
}

fn seeds() -> Vec<PathBuf> {
    let more = std::env::var_os("HUIZONG_SEEDS").map(PathBuf::from);
    [sample(""), root().join("tests/files"), root().join("tests/forms")]
        .into_iter()
        .chain(more)
        .flat_map(WalkDir::new)
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

#[test]
#[ignore = "takes minutes"]
fn mutations_of_every_file_are_read_to_an_end() {
    let rounds: usize = std::env::var("HUIZONG_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(50);
    let mut dice = Dice(7);
    // A parser of others that panics is caught when files are read; ours must not.
    let ours = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&ours);
    panic::set_hook(Box::new(move |info| {
        if info.location().is_some_and(|location| location.file().starts_with("src/")) {
            kept.lock().unwrap().push(info.to_string());
        }
    }));
    for path in seeds() {
        let whole = std::fs::read(&path).unwrap();
        let name = path.to_string_lossy().into_owned();
        for _ in 0..rounds {
            let bytes = damaged(&whole, &mut dice);
            let _ = catch_unwind(AssertUnwindSafe(|| read_bytes(&name, &bytes).is_ok()));
        }
    }
    let _ = panic::take_hook();
    assert_eq!(*ours.lock().unwrap(), Vec::<String>::new());
}
