//! Nothing is lost: every non-empty cell and paragraph of a readable file is in the account, once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use huizong::model::{Block, Document, Grid, Use};
use huizong::read;

use crate::support::{batches, corpus, root};
use huizong::config::Config;
use huizong::pipeline::Pipeline;

/// Places that hold text in a document as read, counted without any understanding.
fn places(document: &Document) -> BTreeSet<String> {
    fn add(grid: &Grid, found: &mut BTreeSet<String>) {
        for cell in &grid.cells {
            if !cell.text.trim().is_empty() {
                assert!(found.insert(cell.at.to_string()), "two cells at {}", cell.at);
            }
            cell.nested.iter().for_each(|inner| add(inner, found));
        }
    }
    let mut found = BTreeSet::new();
    for block in document.parts.iter().flat_map(|part| &part.blocks) {
        match block {
            Block::Grid(grid) => add(grid, &mut found),
            Block::Paragraph(paragraph) if !paragraph.text.trim().is_empty() => {
                assert!(found.insert(paragraph.at.to_string()), "two paragraphs at {}", paragraph.at);
            }
            Block::Paragraph(_) => {}
        }
    }
    found
}

fn check(folder: &Path) -> usize {
    let pipeline = Pipeline::new(Config::default(), None).unwrap();
    let collected = read::collect(&[folder.to_path_buf()]).unwrap();
    let batch = pipeline.read(&collected, &|| {}).unwrap();
    let mut checked = 0;
    for (input, file) in collected.inputs.iter().zip(&batch.files) {
        let Ok(document) = read::read_input(input) else { continue };
        let wanted = places(&document);
        let entries: Vec<_> = file
            .forms
            .iter()
            .flat_map(|form| &form.account.0)
            .chain(&file.outside.0)
            .filter(|used| used.for_what != "struck-out" && used.for_what != Use::COLOUR_ONLY)
            .map(|used| used.at.to_string())
            .collect();
        let told: BTreeSet<String> = entries.iter().cloned().collect();
        assert_eq!(entries.len(), told.len(), "{}: a place stands twice in the account", file.source.path);
        assert_eq!(told, wanted, "{}: the account differs from the file", file.source.path);
        checked += 1;
    }
    checked
}

#[test]
fn every_cell_of_the_samples_is_accounted_for() {
    let folders: Vec<PathBuf> =
        ["week1", "week2", "rules"].iter().map(|name| root().join("samples").join(name)).collect();
    let checked: usize = folders.iter().map(|folder| check(folder)).sum();
    assert!(checked >= 40, "only {checked} files were read");
}

#[test]
fn every_cell_of_the_blind_forms_is_accounted_for() {
    let checked: usize = batches().iter().map(|folder| check(folder)).sum();
    assert!(checked >= 15, "only {checked} files were read");
}

#[test]
fn every_cell_of_the_corpus_is_accounted_for() {
    if let Some(folder) = corpus() {
        assert!(check(&folder) >= 25);
    }
}
