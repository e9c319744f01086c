//! One form in every format that is text: whatever it was saved as, the same items are read.

use serde_json::{Value, json};

use crate::support::{Scratch, list, read};

const TITLE: &str = "仓储部项目进度跟踪表";
const HEAD: &str = "项目名称：新仓上线；填报部门：仓储部；填报日期：2025-10-24";
const ROWS: [[&str; 5]; 4] = [
    ["任务名称", "负责人", "计划完成时间", "状态", "备注"],
    ["仓库盘点", "李敏", "2025-10-31", "进行中", "等货架到位"],
    ["标签打印", "张伟、王芳", "2025-11-05", "已完成", ""],
    ["系统联调", "赵强", "2025-11-10", "未开始", "依赖外部接口"],
];

/// Every row with its cells put between two marks, and itself between two.
fn table(row: [&str; 2], cell: impl Fn(&str) -> String) -> String {
    let cells = |texts: &[&str; 5]| texts.iter().map(|text| cell(text)).collect::<String>();
    ROWS.iter().map(|texts| [row[0], &cells(texts), row[1]].concat()).collect()
}

fn html(namespaces: &str, extra: &str) -> String {
    let rows = table(["<tr>", "</tr>"], |text| format!("<td>{text}</td>"));
    format!(
        "<html {namespaces}><head>{extra}</head><body><h1>{TITLE}</h1><p>{HEAD}</p><table>{rows}</table></body></html>"
    )
}

fn rtf() -> Vec<u8> {
    let escaped = |text: &str| {
        let bytes = encoding_rs::GBK.encode(text).0.into_owned();
        bytes
            .iter()
            .map(|byte| if byte.is_ascii() { char::from(*byte).to_string() } else { format!("\\'{byte:02x}") })
            .collect::<String>()
    };
    let edges = "\\cellx1500\\cellx3000\\cellx4500\\cellx6000\\cellx7500";
    let rows = table([&format!("\\trowd{edges}\\pard\\intbl "), "\\row\n"], |text| format!("{}\\cell ", escaped(text)));
    format!("{{\\rtf1\\ansi\\ansicpg936\\deff0{{\\fonttbl{{\\f0\\fcharset134 SimSun;}}}}\\pard\\qc {}\\par\\pard {}\\par\n{rows}\\pard\\par}}", escaped(TITLE), escaped(HEAD)).into_bytes()
}

fn mhtml() -> String {
    let quoted = html("", "").bytes().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().concat();
    let mut lines = String::new();
    for line in quoted.as_bytes().chunks(72) {
        lines.push_str(std::str::from_utf8(line).unwrap());
        lines.push_str("=\r\n");
    }
    format!(
        "Date: Fri, 24 Oct 2025 10:00:00 +0800\r\nSubject: Exported\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=UTF-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///C:/exported.html\r\n\r\n{lines}\r\n--b--\r\n"
    )
}

fn word_2003() -> String {
    let p = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let rows = table(["<w:tr>", "</w:tr>"], |text| format!("<w:tc>{}</w:tc>", p(text)));
    format!(
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>\
         {}{}<w:tbl>{rows}</w:tbl></w:body></w:wordDocument>",
        p(TITLE),
        p(HEAD)
    )
}

fn flat_open_document() -> String {
    let p = |text: &str| format!("<text:p>{text}</text:p>");
    let rows = table(["<table:table-row>", "</table:table-row>"], |text| {
        format!("<table:table-cell>{}</table:table-cell>", p(text))
    });
    format!(
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>{}{}<table:table>{rows}</table:table>\
         </office:text></office:body></office:document>",
        p(TITLE),
        p(HEAD)
    )
}

fn spreadsheet_2003() -> String {
    let cell = |text: &str| format!("<Cell><Data ss:Type=\"String\">{text}</Data></Cell>");
    let rows = table(["<Row>", "</Row>"], cell);
    format!(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
         xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"进度\"><Table><Row>{}</Row><Row>{}</Row>{rows}</Table></Worksheet></Workbook>",
        cell(TITLE),
        cell(HEAD)
    )
}

fn markdown() -> String {
    let mut rows = table(["|", "\n"], |text| format!(" {text} |"));
    let head = rows.find('\n').unwrap() + 1;
    rows.insert_str(head, "|---|---|---|---|---|\n");
    format!("# {TITLE}\n\n{HEAD}\n\n{rows}")
}

fn tabbed() -> String {
    let rows = table(["", "\n"], |text| format!("{text}\t"));
    format!("{TITLE}\t\t\t\t\t\n{HEAD}\t\t\t\t\t\n{rows}")
}

/// What was read of the items of a file, places left out.
fn items(file: &Value) -> Vec<Value> {
    let forms = list(file, "forms").iter();
    forms
        .flat_map(|form| list(form, "items").iter().map(move |item| (form, item)))
        .map(|(form, item)| {
            json!([
                form["form"],
                form["project"],
                form["department"],
                form["date"],
                item["title"],
                item["owners"],
                item["due"],
                item["state"],
                item["note"]
            ])
        })
        .collect()
}

#[test]
fn a_form_reads_the_same_whatever_it_was_saved_as() {
    let word = "xmlns:w=\"urn:schemas-microsoft-com:office:word\"";
    let excel = "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    let gb2312 = "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">";
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("网页.html", html("", "").into_bytes()),
        ("导出.xls", html("", "").into_bytes()),
        ("另存.htm", encoding_rs::GBK.encode(&html(excel, gb2312)).0.into_owned()),
        ("网页.doc", html(word, "").into_bytes()),
        ("维基.doc", mhtml().into_bytes()),
        ("单个文件.mht", mhtml().into_bytes()),
        ("改名.doc", rtf()),
        ("富文本.rtf", rtf()),
        ("二〇〇三.xml", word_2003().into_bytes()),
        ("二〇〇三.doc", word_2003().into_bytes()),
        ("旧系统.xls", spreadsheet_2003().into_bytes()),
        ("文本.fodt", flat_open_document().into_bytes()),
        ("笔记.md", markdown().into_bytes()),
        ("统一码.txt", tabbed().into_bytes()),
    ];
    let scratch = Scratch::new();
    for (name, bytes) in &files {
        scratch.file(&format!("in/{name}"), bytes);
    }
    let result = read(&scratch.path("in"));
    let read: Vec<&Value> = list(&result, "documents").iter().collect();
    assert_eq!(read.len(), files.len());
    let form = |title, owners: &[&str], due, state, note| {
        json!(["progress", "新仓上线", "仓储部", "2025-10-24", title, owners, due, state, note])
    };
    let expected = [
        form("仓库盘点", &["李敏"], "2025-10-31", Some("in_progress"), Some("等货架到位")),
        form("标签打印", &["张伟", "王芳"], "2025-11-05", Some("done"), None),
        form("系统联调", &["赵强"], "2025-11-10", Some("not_started"), Some("依赖外部接口")),
    ];
    for file in read {
        assert_eq!(file["error"], Value::Null, "{}", file["source"]["path"]);
        assert_eq!(items(file), expected, "{}", file["source"]["path"]);
    }
}

/// Remarks of the reader and findings on a page that is saved as a workbook.
fn told(page: &str) -> (Vec<String>, Vec<String>) {
    let scratch = Scratch::new();
    scratch.file("周报.xls", page);
    let result = read(&scratch.path("周报.xls"));
    let file = &result["documents"][0];
    let texts = |key, field: &str| {
        list(file, key)
            .iter()
            .filter_map(|entry| if field.is_empty() { entry.as_str() } else { entry[field].as_str() })
            .map(str::to_owned)
            .collect()
    };
    (texts("notes", ""), texts("findings", "rule"))
}

#[test]
fn colours_are_reported_and_not_guessed() {
    let row = |title: &str, tail: &str| format!("<tr>{title}<td>李敏</td><td>2025-10-31</td>{tail}</tr>");
    let page = |head: &str, rows: &[String]| {
        format!("<table><tr><th>任务名称</th><th>负责人</th><th>计划完成时间</th>{head}</tr>{}</table>", rows.concat())
    };
    // A status cell that is painted and empty.
    let status = page(
        "<th>状态</th>",
        &[row("<td>仓库盘点</td>", "<td bgcolor=red></td>"), row("<td>标签打印</td>", "<td>已完成</td>")],
    );
    let (_, rules) = told(&status);
    assert!(rules.contains(&"colour-only".to_owned()), "{rules:?}");
    // Rows that are painted where no column tells the status.
    let painted = [row("<td bgcolor=\"#ffff00\">仓库盘点</td>", ""), row("<td>标签打印</td>", "")];
    let (notes, rules) = told(&page("", &painted));
    assert!(notes.iter().any(|note| note.contains("没有状态栏")), "{notes:?}");
    assert!(!rules.contains(&"colour-only".to_owned()), "{rules:?}");
    // A colour beside a word, or on every row, says nothing.
    let worded = page("<th>状态</th>", &[row("<td>仓库盘点</td>", "<td bgcolor=red>延迟</td>")]);
    let banded = page("", &[row("<td bgcolor=yellow>仓库盘点</td>", ""), row("<td bgcolor=yellow>标签打印</td>", "")]);
    for harmless in [worded, banded] {
        let (notes, rules) = told(&harmless);
        assert!(!rules.contains(&"colour-only".to_owned()), "{rules:?}");
        assert!(!notes.iter().any(|note| note.contains("没有状态栏")), "{notes:?}");
    }
}
