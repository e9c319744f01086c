use super::*;

fn grid(cells: &[(u32, u32, &str)], merges: &[(u32, u32, u32, u32)]) -> (Grid, Vec<ReadNote>) {
    let mut sheet = SheetBuilder::new(Some("表"), false);
    for &(row, col, text) in cells {
        sheet.push(row, col, RawCell::text(text)).unwrap();
    }
    for &(row, col, height, width) in merges {
        sheet.merge(Merge { row, col, height, width }).unwrap();
    }
    let (part, notes) = sheet.finish();
    let Some(Block::Grid(grid)) = part.blocks.into_iter().next() else { panic!("a sheet is one grid") };
    (grid, notes)
}

fn shape(grid: &Grid) -> Vec<String> {
    grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)).collect()
}

#[test]
fn cells_in_any_order_come_out_by_row_then_column() {
    let (grid, _) = grid(&[(2, 1, "c"), (0, 5, "b"), (0, 0, "a"), (1, 1, "")], &[]);
    assert_eq!(shape(&grid), ["表!A1 1x1 a", "表!F1 1x1 b", "表!B3 1x1 c"]);
    assert_eq!((grid.rows, grid.cols), (3, 6));
}

#[test]
fn spans_are_listed_once_and_blank_ones_too() {
    let (grid, notes) = grid(&[(0, 0, "标题"), (1, 0, "部门")], &[(0, 0, 1, 4), (1, 0, 3, 1), (1, 1, 2, 2)]);
    assert_eq!(shape(&grid), ["表!A1 1x4 标题", "表!A2 3x1 部门", "表!B2 2x2 "]);
    assert_eq!((grid.rows, grid.cols), (4, 4));
    assert_eq!(notes, []);
}

#[test]
fn text_under_a_merge_is_kept_apart_and_told() {
    let (grid, notes) = grid(&[(0, 0, "看得见"), (1, 0, "看不见"), (2, 0, "看得见"), (1, 1, "旁边")], &[(0, 0, 3, 1)]);
    assert_eq!(shape(&grid), ["表!A1 3x1 看得见", "表!B2 1x1 旁边"]);
    assert_eq!(grid.cells[0].removed.as_deref(), Some("看不见"));
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].at.as_ref().unwrap().to_string(), "表!A2");
}

#[test]
fn of_overlapping_merges_the_first_counts() {
    let (grid, _) =
        grid(&[(0, 0, "a"), (1, 1, "b"), (4, 1, "c")], &[(0, 0, 2, 2), (1, 1, 2, 2), (3, 0, 3, 1), (4, 1, 1, 2)]);
    assert_eq!(shape(&grid), ["表!A1 2x2 a", "表!A4 3x1 ", "表!B5 1x2 c"]);
}

#[test]
fn a_merge_over_whole_rows_and_columns_ends_with_the_sheet() {
    let (grid, _) =
        grid(&[(0, 0, "标题"), (9, 3, "x")], &[(0, 0, 1, 16_384), (1, 0, 1_048_575, 1), (900_000, 0, 2, 2)]);
    assert_eq!((grid.rows, grid.cols), (10, 4));
    assert_eq!(shape(&grid), ["表!A1 1x4 标题", "表!A2 9x1 ", "表!D10 1x1 x"]);
}

#[test]
fn the_last_cell_of_a_sheet_costs_nothing_and_one_beyond_is_damage() {
    let (grid, _) = grid(&[(1_048_575, 16_383, "x")], &[]);
    assert_eq!((grid.rows, grid.cols, grid.cells.len()), (1_048_576, 16_384, 1));
    let mut sheet = SheetBuilder::new(None, false);
    assert!(matches!(sheet.push(1_048_576, 0, RawCell::text("x")), Err(ReadError::Corrupt { .. })));
    assert!(matches!(sheet.push(0, 16_384, RawCell::text("x")), Err(ReadError::Corrupt { .. })));
}

#[test]
fn hidden_positions_are_single_ascending_and_inside_the_sheet() {
    let mut sheet = SheetBuilder::new(Some("表"), true);
    sheet.push(5, 2, RawCell::text("x")).unwrap();
    sheet.hide_rows(4, 4);
    sheet.hide_rows(1, 2);
    sheet.hide_rows(2, 900_000);
    sheet.hide_cols(1, 16_383);
    let (part, _) = sheet.finish();
    let Some(Block::Grid(grid)) = part.blocks.first() else { panic!("a sheet is one grid") };
    assert_eq!(grid.hidden_rows, [1, 2, 3, 4, 5]);
    assert_eq!(grid.hidden_cols, [1, 2]);
    assert!(part.hidden);
}

#[test]
fn line_breaks_take_one_form_and_control_characters_go() {
    for (raw, expected) in [("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{7}b\t c ", "ab\t c "), ("　甲　", "　甲　")]
    {
        assert_eq!(tidy(raw.to_owned()), expected, "{raw:?}");
    }
}

#[test]
fn a_long_number_is_told_to_have_lost_digits() {
    let mut sheet = SheetBuilder::new(Some("表"), false);
    sheet.push(0, 0, RawCell::plain(Value::Number(1.234_567_890_123_457e17), "123456789012345700".to_owned())).unwrap();
    sheet.push(1, 0, RawCell::plain(Value::Number(13_800_138_000.0), "13800138000".to_owned())).unwrap();
    let (_, notes) = sheet.finish();
    assert_eq!(notes.len(), 1);
    assert!(notes[0].message.zh.contains("15 位"));
}

#[test]
fn coloured_blanks_count_inside_what_is_written() {
    let mut builder = SheetBuilder::new(Some("表"), false);
    let tinted = |rgb| RawCell { fill: Some(rgb), ..RawCell::text("") };
    builder.push(0, 0, RawCell::text("状态")).unwrap();
    builder.push(2, 1, RawCell::text("盘点")).unwrap();
    for (row, col, rgb) in [(1, 0, 0x00FF_0000), (1, 1, 0x00FF_FFFF), (3, 0, 0x00FF_0000), (0, 9, 0x00FF_0000)] {
        builder.push(row, col, tinted(rgb)).unwrap();
    }
    let (part, _) = builder.finish();
    let Block::Grid(grid) = &part.blocks[0] else { panic!("a sheet is one grid") };
    let cells: Vec<_> = grid.cells.iter().map(|c| (c.at.to_string(), c.fill, c.value == Value::Empty)).collect();
    let expected = [("表!A1", None, false), ("表!A2", Some(0x00FF_0000), true), ("表!B3", None, false)];
    assert_eq!(cells, expected.map(|(at, fill, blank)| (at.to_owned(), fill, blank)));
}
