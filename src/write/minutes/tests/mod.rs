//! The written documents, read back.

mod sample;

use super::*;

#[test]
fn samples_to_look_at() {
    let Ok(folder) = std::env::var("HUIZONG_MINUTES_SAMPLES") else { return };
    for (name, ledger, lang) in [
        ("rich", sample::rich(), Lang::Zh),
        ("empty", sample::empty(), Lang::Zh),
        ("english", sample::english(), Lang::En),
        ("empty-en", sample::empty(), Lang::En),
        ("long", sample::long(), Lang::Zh),
        ("many", sample::many(), Lang::Zh),
    ] {
        for (style, suffix) in [(MinutesStyle::Table, "table"), (MinutesStyle::Official, "official")] {
            let options = MinutesOptions {
                lang,
                style,
                company: Some(if lang == Lang::Zh { "云杉科技有限公司" } else { "Spruce Technology Ltd" }.to_owned()),
            };
            let bytes = build(&ledger, &options).expect(name);
            std::fs::write(format!("{folder}/{name}-{suffix}.docx"), bytes).expect(name);
        }
    }
}
