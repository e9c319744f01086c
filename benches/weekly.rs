//! Where the time of the Friday job goes: opening and reading every cell, recognising, merging and checking, writing. Over
//! a folder of copies of the samples; forms per second are the items per second that divan prints.
//!
//! ```sh
//! cargo bench
//! ```

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use huizong::config::Config;
use huizong::model::{Lang, Ledger};
use huizong::pipeline::{Batch, Outputs, Pipeline};
use huizong::read;
use huizong::write::minutes::{self, MinutesOptions, MinutesStyle};
use huizong::write::workbook::{self, WorkbookOptions};
use rayon::prelude::*;

/// Copies of the two sample weeks: some 200 files.
const COPIES: usize = 8;

/// A folder of forms that lives as long as the program.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("huizong-bench-{}", std::process::id()));
    for copy in 0..COPIES {
        for week in ["week1", "week2"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(week);
            let to = folder.join(format!("{copy}-{week}"));
            std::fs::create_dir_all(&to).expect("a folder for the copies");
            for entry in std::fs::read_dir(from).expect("the samples") {
                let path = entry.expect("a sample").path();
                std::fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("a copy");
            }
        }
    }
    folder
});

fn main() {
    divan::main();
    // The copies are of no further use.
    let _ = std::fs::remove_dir_all(&*FOLDER);
}

fn pipeline() -> Pipeline {
    Pipeline::new(Config::default(), None).expect("the built-in words")
}

fn inputs() -> read::Collected {
    read::collect(std::slice::from_ref(&*FOLDER)).expect("the copies")
}

fn batch(pipeline: &Pipeline) -> Batch {
    pipeline.read(&inputs(), &|| {}).expect("readable copies")
}

fn ledger() -> Ledger {
    let pipeline = pipeline();
    let batch = batch(&pipeline);
    pipeline.ledger(batch, None)
}

/// Opening the files and reading every cell, on all cores: what any program has to do.
#[divan::bench(sample_count = 10)]
fn a_read_cells(bencher: Bencher<'_, '_>) {
    let inputs = inputs();
    bencher.counter(ItemsCount::new(inputs.inputs.len())).bench(|| {
        inputs
            .inputs
            .par_iter()
            .map(|input| read::read_input(input).map_or(0, |document| black_box(document).parts.len()))
            .sum::<usize>()
    });
}

/// Reading, recognising and checking each file.
#[divan::bench(sample_count = 10)]
fn b_read_and_recognise(bencher: Bencher<'_, '_>) {
    let (pipeline, inputs) = (pipeline(), inputs());
    bencher
        .counter(ItemsCount::new(inputs.inputs.len()))
        .bench(|| pipeline.read(black_box(&inputs), &|| {}).map(|batch| batch.files.len()));
}

/// Merging the week and checking it.
#[divan::bench(sample_count = 10)]
fn c_merge_and_check(bencher: Bencher<'_, '_>) {
    let pipeline = pipeline();
    bencher.with_inputs(|| batch(&pipeline)).bench_values(|batch| pipeline.ledger(batch, None).items.len());
}

/// The workbook.
#[divan::bench(sample_count = 10)]
fn d_write_workbook(bencher: Bencher<'_, '_>) {
    let ledger = ledger();
    let options = WorkbookOptions { lang: Lang::Zh, ..WorkbookOptions::default() };
    bencher.bench(|| workbook::build(black_box(&ledger), &options).map(|bytes| bytes.len()));
}

/// The minutes.
#[divan::bench(sample_count = 10)]
fn e_write_minutes(bencher: Bencher<'_, '_>) {
    let ledger = ledger();
    bencher.bench(|| minutes::build(black_box(&ledger), &MinutesOptions::default()).map(|bytes| bytes.len()));
}

/// The whole job.
#[divan::bench(sample_count = 10)]
fn f_whole_weekly(bencher: Bencher<'_, '_>) {
    let (pipeline, inputs) = (pipeline(), inputs());
    let outputs = Outputs {
        dir: FOLDER.join("out"),
        minutes: MinutesStyle::Table,
        by_department: false,
        inputs: vec![FOLDER.clone()],
    };
    bencher.counter(ItemsCount::new(inputs.inputs.len())).bench(|| {
        let batch = pipeline.read(black_box(&inputs), &|| {})?;
        pipeline.write(&pipeline.ledger(batch, None), &outputs).map(|names| names.len())
    });
}
