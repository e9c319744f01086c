mod sample;

use super::*;

/// Writes the samples to a folder, to be looked at: `HUIZONG_SAMPLES=/some/folder cargo test -- --ignored samples_to_look_at`.
#[test]
#[ignore = "writes files for the eye"]
fn samples_to_look_at() {
    let Some(folder) = std::env::var_os("HUIZONG_SAMPLES") else { return };
    let folder = std::path::PathBuf::from(folder);
    let options = WorkbookOptions { link_base: Some("../in".to_owned()), ..WorkbookOptions::default() };
    let english = WorkbookOptions { lang: Lang::En, ..options.clone() };
    let by_department = WorkbookOptions { by_department: true, ..options.clone() };
    let samples = [
        ("rich", sample::rich(), &by_department),
        ("empty", sample::empty(), &options),
        ("single", sample::single(), &options),
        ("many", sample::many(2_000), &options),
        ("long", sample::long(), &options),
        ("english", sample::english(), &english),
    ];
    for (name, ledger, options) in samples {
        let bytes = build(&ledger, options).unwrap();
        crate::write::save::save(&folder.join(format!("{name}.xlsx")), &bytes).unwrap();
    }
}
