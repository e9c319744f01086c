//! Parts as text, for tests.

use std::fmt::Write as _;

use crate::model::{Block, Grid, Part};

fn show_grid(out: &mut String, grid: &Grid) {
    write!(out, "<{}:{}x{}", grid.table, grid.rows, grid.cols).unwrap();
    for cell in &grid.cells {
        write!(out, " {}", cell.at).unwrap();
        if cell.height > 1 || cell.width > 1 {
            write!(out, "({}x{})", cell.height, cell.width).unwrap();
        }
        write!(out, "={}", cell.text.replace('\n', "/")).unwrap();
        if let Some(removed) = &cell.removed {
            write!(out, "-{removed}").unwrap();
        }
        for nested in &cell.nested {
            show_grid(out, nested);
        }
    }
    out.push('>');
}

/// Blocks on one line each: place, number, text, what was removed, looks.
pub(in crate::read) fn show(part: &Part) -> String {
    let mut out = String::new();
    for block in &part.blocks {
        match block {
            Block::Paragraph(p) => {
                write!(out, "{} ", p.at).unwrap();
                if let Some(number) = &p.number {
                    write!(out, "[{number}]").unwrap();
                }
                out.push_str(&p.text.replace('\n', "/").replace('\t', "→"));
                if let Some(removed) = &p.removed {
                    write!(out, " -{removed}").unwrap();
                }
                if let Some(level) = p.level {
                    write!(out, " H{level}").unwrap();
                }
                for (on, mark) in [(p.bold, " bold"), (p.centred, " centred"), (p.right_aligned, " right")] {
                    out.push_str(if on { mark } else { "" });
                }
            }
            Block::Grid(grid) => show_grid(&mut out, grid),
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}
