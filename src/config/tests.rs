use std::path::Path;

use super::*;

const GOOD: &str = r#"
[company]
name = "云杉科技"

[minutes]
line_pitch = 28                  # points; 28.95 without it

[[departments]]
name = "信息部"
aliases = ["IT部", "数字化中心"]
head = "何舟"
email = "it@example.com"
expected = true                  # must send a form every week

[[projects]]
name = "灵犀上市项目"
aliases = ["灵犀"]

[[people]]
name = "王芳"
aliases = ["Fang Wang", "王 芳"]
department = "市场部"

[fields]                         # header words beside the built-in ones
note = ["督办意见"]
state = ["办理进展"]

[words]
nobody = ["待分配"]
[words.state]
done = ["已验收"]
[words.health]
at_risk = ["橙灯"]

[rules]
missing-deliverable = "off"      # off · info · warning · error
overdue = "warning"

[[waivers]]
rule = "missing-deadline"
title = "竞品舆情日常监测"
reason = "长期工作，不设截止日期"
until = "2026-06-30"

[calendar]
holidays = ["2026-10-09"]
workdays = [2026-10-10]
"#;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn the_promised_file_is_read() {
    let config = Config::parse(GOOD, Path::new("huizong.toml")).expect("a good file");
    assert_eq!(config.company.name.as_deref(), Some("云杉科技"));
    assert_eq!(config.minutes.line_pitch, Some(28.0));
    let department = config.department("ｉｔ 部").expect("by alias");
    assert_eq!((department.name.as_str(), department.head.as_deref()), ("信息部", Some("何舟")));
    assert_eq!((department.email.as_deref(), department.expected), (Some("it@example.com"), true));
    assert_eq!(config.project("灵犀").map(|p| p.name.as_str()), Some("灵犀上市项目"));
    assert_eq!(config.person("fangwang").and_then(|p| p.department.as_deref()), Some("市场部"));
    assert_eq!(config.fields["note"], ["督办意见"]);
    assert_eq!(config.words.state[&State::Done], ["已验收"]);
    assert_eq!(config.words.health[&Health::AtRisk], ["橙灯"]);
    assert_eq!(config.fields["status"], ["办理进展"]);
    assert_eq!(config.words.nobody, ["待分配"]);
    assert_eq!(config.rule("missing-deliverable"), Some(RuleLevel::Off));
    assert_eq!(config.rule("overdue"), Some(RuleLevel::At(Severity::Warning)));
    assert_eq!(config.rule("bad-date"), None);
    let waiver = &config.waivers[0];
    assert_eq!((waiver.title.as_deref(), waiver.until), (Some("竞品舆情日常监测"), Some(date("2026-06-30"))));
    assert_eq!(GOOD.lines().nth(waiver.line - 1), Some("[[waivers]]"));
    assert_eq!(config.calendar.holidays, [date("2026-10-09")]);
    assert_eq!(config.calendar.workdays, [date("2026-10-10")]);
}

#[test]
fn an_empty_file_is_the_default() {
    assert_eq!(Config::parse("", Path::new("x")).expect("good"), Config::default());
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_a_suggestion() {
    for (text, line, column, zh) in [
        ("[[departments]]\nnmae = \"信息部\"\n", 2, 1, "“name”"),
        ("[[department]]\nname = \"信息部\"\n", 1, 3, "“departments”"),
        ("[calender]\nholidays = []\n", 1, 2, "“calendar”"),
        ("[rules]\n\nmissing-ower = \"off\"\n", 3, 1, "“missing-owner”"),
        ("[rules]\nmissing-owner = \"fatal\"\n", 2, 17, "\"warning\""),
        ("[fields]\nowners = [\"担当\"]\n", 2, 1, "“owner”"),
        ("[fields]\nnote = [\"意见\"]\nrisk = [\"意 见\"]\n", 3, 9, "属于“note”"),
        ("[words.state]\nfinished = [\"齐活\"]\n", 2, 1, "not_started"),
        ("[words.health]\nnormal = [\"好\"]\ndelayed = [\"好\"]\n", 2, 0, "“好”"),
        (
            "[[departments]]\nname = \"信息部\"\naliases = [\"IT\"]\n[[departments]]\nname = \"运维部\"\naliases = [\"it\"]\n",
            6,
            12,
            "“信息部”",
        ),
        ("[[departments]]\nname = \"信息部\"\n[[departments]]\nname = \"信息部\"\n", 4, 8, "“信息部”"),
        ("[[projects]]\naliases = [\"灵犀\"]\n", 1, 0, "“name”"),
        ("[[people]]\nname = \" \"\n", 2, 8, "不能为空"),
        ("[[waivers]]\nrule = \"overdue\"\ntitle = \"货架安装\"\n", 1, 1, "reason"),
        ("[[waivers]]\nrule = \"overdue\"\ntitle = \"货架安装\"\nreason = \"  \"\n", 1, 1, "reason"),
        ("[[waivers]]\nrule = \"overdue\"\nreason = \"旧事\"\n", 1, 1, "title"),
        ("[[waivers]]\nrule = \"overdeu\"\ntitle = \"a\"\nreason = \"b\"\n", 2, 8, "“overdue”"),
        ("[[waivers]]\nrule = \"overdue\"\ntitle = \"a\"\nreason = \"b\"\nuntil = \"6月底\"\n", 5, 9, "“6月底”"),
        ("[calendar]\nholidays = [\"2026-02-30\"]\n", 2, 13, "2026-02-30"),
        ("[calendar]\nholidays = [\"2026-10-09\"]\nworkdays = [\"2026-10-09\"]\n", 3, 13, "2026-10-09"),
        ("[minutes]\nline_pitch = 2.8\n", 2, 14, "28.95"),
        ("[[departments]]\nname = \"信息部\"\nexpected = \"yes\"\n", 3, 12, "true/false"),
        ("[[departments]\nname = \"信息部\"\n", 1, 0, "TOML"),
        ("[rules]\noverdue = \"off\"\noverdue = \"off\"\n", 3, 1, "两次"),
    ] {
        let error = Config::parse(text, Path::new("办公室/huizong.toml")).expect_err(text);
        let message = error.message();
        let ConfigError::Invalid { line: at_line, column: at_column, .. } = error else { panic!("{text}") };
        assert!(message.zh.contains(zh), "{text}\n{}", message.zh);
        assert!(message.zh.contains("办公室/huizong.toml") && message.en.contains("line"), "{}", message.en);
        if column > 0 {
            assert_eq!((at_line, at_column), (line, column), "{text}\n{}", message.en);
        }
    }
}

#[test]
fn a_file_is_found_beside_its_inputs_and_read_in_any_encoding() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join(FILE_NAME);
    let (gbk, _, _) = encoding_rs::GB18030.encode("[[departments]]\nname = \"仓储部\"\n");
    #[expect(clippy::disallowed_methods, reason = "an input of the test")]
    std::fs::write(&path, gbk).expect("written");
    let inputs = [dir.path().join("周报.xlsx")];
    assert_eq!(Config::find(&inputs), Some(path.clone()));
    assert_eq!(Config::find(&[dir.path().to_owned()]), Some(path.clone()));
    assert_eq!(Config::find(&[dir.path().join("子文件夹").join("周报.xlsx")]), None);
    assert!(Config::load(&path).expect("good").department("仓储部").is_some());
    let missing = Config::load(&dir.path().join("none.toml")).expect_err("not there");
    assert!(missing.message().zh.contains("none.toml"));
}
