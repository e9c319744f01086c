//! The signature block of both styles: who has signed and who has to.

use super::facts::Facts;
use super::paper::{Cell, Line, Rows};
use super::styles;
use super::words;

/// Rows up to which the block is kept on one page, so that nobody signs on a sheet of its own.
const KEPT_ROWS: usize = 16;

/// Departments, names, and whether they have signed, over five columns of these widths in twips.
#[must_use]
pub fn block(facts: &Facts, widths: &[usize; 5]) -> Rows {
    let mut rows = Rows::over(widths);
    let titles = [words::DEPARTMENT, words::NAME, words::SIGNATURE, words::DATE, words::STATUS];
    rows.head(&titles.map(|term| term.get(facts.lang)));
    let last = facts.signatures.len();
    for (number, line) in (1..).zip(&facts.signatures) {
        let style = if number < last && last <= KEPT_ROWS { styles::KEPT } else { styles::CENTRED };
        let centred = |text: &str| Cell::from(Line::new(style, text));
        let name = line.name.as_deref().unwrap_or_default();
        let (signature, status) = if line.signed { (name, words::SIGNED) } else { ("", words::UNSIGNED) };
        rows.push_tall(vec![
            centred(&line.role),
            centred(name),
            centred(signature),
            centred(&line.date.map(words::day).unwrap_or_default()),
            centred(status.get(facts.lang)),
        ]);
    }
    rows
}
