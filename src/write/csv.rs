//! `read --format csv`: one row per item, for a spreadsheet or a script.

use crate::model::{Field, FileRecord, Lang};

/// All items of all files, with a header row, UTF-8 with a byte-order mark so that Excel shows Chinese.
///
/// # Errors
/// A row cannot be written; does not happen in memory.
pub fn items(files: &[FileRecord], lang: Lang) -> Result<String, String> {
    let mut rows = csv::Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
    let header = match lang {
        Lang::Zh => [
            "文件",
            "位置",
            "表单",
            "项目",
            "提交部门",
            "表单日期",
            "类别",
            "事项",
            "部门",
            "负责人",
            "计划完成",
            "原文",
            "实际完成",
            "状态",
            "健康度",
            "说明",
        ],
        Lang::En => [
            "file",
            "at",
            "form",
            "project",
            "submitted_by",
            "form_date",
            "kind",
            "title",
            "department",
            "owners",
            "due",
            "due_text",
            "done",
            "state",
            "health",
            "note",
        ],
    };
    rows.write_record(header).map_err(|e| e.to_string())?;
    let text = |field: &Field<String>| field.value().cloned().unwrap_or_default();
    let day = |field: &Field<chrono::NaiveDate>| field.value().map(ToString::to_string).unwrap_or_default();
    for file in files {
        for form in &file.forms {
            for item in &form.items {
                rows.write_record([
                    file.source.path.to_string(),
                    item.at.to_string(),
                    form.kind.id().to_owned(),
                    text(&form.project),
                    text(&form.department),
                    day(&form.date),
                    item.kind.id().to_owned(),
                    item.title.clone(),
                    text(&item.department),
                    item.owners().join("、"),
                    day(&item.due),
                    item.due.raw().unwrap_or_default().to_owned(),
                    day(&item.done),
                    item.state.value().map_or("", |s| s.id()).to_owned(),
                    item.health.value().map_or("", |h| h.id()).to_owned(),
                    text(&item.note),
                ])
                .map_err(|e| e.to_string())?;
            }
        }
    }
    let bytes = rows.into_inner().map_err(|e| e.to_string())?;
    String::from_utf8(bytes).map_err(|e| e.to_string())
}
