//! Project and department out of titles, sheet names, file names and prose.

use std::sync::LazyLock;

use regex::Regex;

use crate::lexicon::{Lexicon, is_han, key};

/// What parts a title into pieces that are named on their own.
const SEPARATORS: [char; 22] = [
    '「', '」', '『', '』', '—', '–', '|', '｜', '(', ')', '（', '）', '《', '》', '【', '】', '“', '”', '_', '：',
    ':', '\n',
];

/// Words around a project's name that do not make one by themselves.
const EMPTY_WORDS: [&str; 28] = [
    "年度",
    "重点",
    "本周",
    "部门",
    "公司",
    "各",
    "项目",
    "工程",
    "活动",
    "计划",
    "工作",
    "系统",
    "平台",
    "上线",
    "专项",
    "建设",
    "改造",
    "升级",
    "行动",
    "跨部门",
    "project",
    "周",
    "月",
    "年",
    "第",
    "期",
    "本",
    "专题",
];

static PROSE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:为|就|围绕|针对|关于|研究|讨论|审议|部署|承担的|负责的|实施的)(?:了)?(?:进一步|切实|扎实)?(?:推进|做好|加快|确保|落实|推动|保障|完成|开展|组织|加强|抓好|统筹|协调){0,3}(?P<name>[^，。,；;：:]{3,30})").ok()
});
/// A project in title marks.
static QUOTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"《(?P<name>[^》《]{3,30}(?:项目|工程|课题))》").ok());
static DEPARTMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<name>[\p{Han}A-Za-z&]{1,10}?(?:事业部|项目部|分公司|子公司|部门|部|处|科|中心|车间|办公室|研究院|学院|分院|支部|团队|小组|组|室|局|院|所|队|班组|公司))").ok()
});

/// What parts a title strongly; quotes and brackets stay, they may be part of a name.
const STRONG: [char; 9] = ['—', '–', '|', '｜', '_', '：', ':', '\n', '\t'];

/// The project that a title names: the piece up to its last project word, without form words, departments and dates; else what
/// stands beside the name of the form.
pub(super) fn project_in_title(title: &str, lexicon: &Lexicon, is_department: impl Fn(&str) -> bool) -> Option<String> {
    let title = strip_date(title);
    if let Some(quoted) = quoted_before_form(&title, lexicon) {
        return Some(quoted);
    }
    let dashed = title.replace(" - ", "|").replace(" – ", "|").replace("——", "|");
    let whole = dashed.split(STRONG).flat_map(by_blanks).filter(|piece| is_balanced(piece));
    let parts = dashed.split(SEPARATORS).flat_map(by_blanks);
    // 阅读推广部周例会: the words go on as a department's name.
    let goes_on = |name: &String| {
        let after = title.find(name.as_str()).map(|at| &title[at + name.len()..]);
        name.chars().count() <= 6 && after.is_some_and(|after| after.starts_with(['部', '处', '科', '室']))
    };
    let named = whole
        .chain(parts)
        .filter_map(|piece| project_piece(piece.trim(), lexicon))
        .filter(|name| !goes_on(name))
        .max_by_key(|piece| piece.chars().count());
    let beside = beside_form(&dashed, lexicon, is_department);
    match (named, beside) {
        // A project word inside a name does not end it: 线上庆典直播.
        (Some(named), Some(beside)) if beside.contains(&named) => Some(beside),
        (named, beside) => named.or(beside),
    }
}

/// 《蓝鲸控制板》硬件例会纪要: what a title sets in quotes before the name of the form, where it is no regulation.
fn quoted_before_form(title: &str, lexicon: &Lexicon) -> Option<String> {
    let (name, rest) = title.trim().strip_prefix('《')?.split_once('》')?;
    let paper = [
        "法", "办法", "规定", "制度", "细则", "条例", "规范", "标准", "方案", "通知", "意见", "合同", "协议", "规程",
        "报告", "手册", "规则",
    ];
    let plain = (2..=24).contains(&name.chars().count()) && !paper.iter().any(|end| name.ends_with(end));
    (plain && names_form(rest.trim(), lexicon)).then(|| name.trim().to_owned())
}

/// The project that one title line names where another names the form (… 计划 above 第三次会议记录; Line 6 Validation above
/// Monthly Status Report). In Latin script only where `bodies` may not head the paper.
pub(super) fn project_in_lines(
    lines: &[&str],
    in_latin: bool,
    lexicon: &Lexicon,
    is_department: impl Fn(&str) -> bool,
) -> Option<String> {
    let known = |line: &str| {
        let plain = key(line);
        let count = plain.chars().count();
        lexicon.forms.iter().filter_map(|form| form.title_in(&plain)).any(|(_, length)| length * 3 >= count)
    };
    let named = |line: &&str| {
        let chinese = line.chars().any(is_han);
        let planned = ["计划", "計劃", "計畫", "专案", "專案"].iter().any(|end| line.trim().ends_with(end));
        let generic = {
            let mut rest = key(line);
            EMPTY_WORDS.iter().for_each(|word| rest = rest.replace(word, ""));
            rest.chars().filter(|c| c.is_alphabetic()).count() < 2
        };
        !known(line) && !generic && if chinese { planned } else { in_latin }
    };
    let line = lines.iter().find(|line| named(line)).filter(|_| lines.iter().any(|line| known(line)))?;
    if line.chars().any(is_han) {
        return (!is_department(line)).then(|| line.trim().to_owned());
    }
    beside_form(&lines.join("\n").replace(" - ", "|").replace(" – ", "|"), lexicon, is_department)
}

/// A piece cut at wide blanks, and at every blank where it is Chinese.
fn by_blanks(piece: &str) -> Vec<&str> {
    piece
        .split(['\t', '\u{3000}'])
        .flat_map(|piece| piece.split("  "))
        .flat_map(|piece| if piece.chars().any(is_han) { piece.split(' ').collect() } else { vec![piece] })
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Quotes and brackets of a piece close, and none of them is all that it holds.
fn is_balanced(piece: &str) -> bool {
    let pairs = [('“', '”'), ('（', '）'), ('(', ')'), ('《', '》'), ('「', '」'), ('【', '】')];
    let count = |c: char| piece.chars().filter(|held| *held == c).count();
    let closed = pairs.iter().all(|(open, close)| count(*open) == count(*close));
    closed && !piece.ends_with(['）', ')', '】', '”', '》']) && !piece.starts_with(['（', '(', '【', '《'])
}

/// The year of a whole date, or the day, before a title says when, not what (10月24日 …); a year alone may belong to the name.
fn strip_date(title: &str) -> String {
    static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^\s*(?:20\d\d\s*[-./年]\s*)?\d{1,2}\s*[-./月]\s*\d{1,2}\s*[日号]?\s*|^\s*\d{1,2}月(?:份)?|^\s*20\d\d年\d{1,2}月(?:份)?|^\s*20\d{6}\s*|^第\d{1,2}周").ok()
    });
    DATE.as_ref().map_or_else(|| title.to_owned(), |date| date.replace(title, "").into_owned())
}

/// What stands beside the name of a form, set apart from it (Action register – Pension transfer, 跑步打卡小程序 版本排期).
fn beside_form(dashed: &str, lexicon: &Lexicon, is_department: impl Fn(&str) -> bool) -> Option<String> {
    let pieces: Vec<&str> = dashed.split(STRONG).flat_map(by_blanks).collect();
    let (forms, mut others): (Vec<&str>, Vec<&str>) = pieces.into_iter().partition(|piece| names_form(piece, lexicon));
    // Weekly Status Report – Cold Chain Tracker: what only ends as forms do is the name beside one that is known.
    if let ([a, b], true) = (&forms[..], others.is_empty())
        && knows_form(a, lexicon) != knows_form(b, lexicon)
        && a.is_ascii() == b.is_ascii()
    {
        others.push(if knows_form(a, lexicon) { b } else { a });
    }
    if forms.is_empty() {
        return None;
    }
    others
        .into_iter()
        .find(|piece| {
            let letters = piece.chars().filter(|c| c.is_alphabetic()).count();
            let enough = if piece.chars().any(is_han) {
                letters >= 4
            } else {
                piece.split_whitespace().filter(|word| word.len() > 1).count() >= 2
                    && piece.starts_with(|c: char| c.is_uppercase())
            };
            let generic = {
                let mut rest = key(piece);
                EMPTY_WORDS.iter().for_each(|word| rest = rest.replace(word, ""));
                rest.chars().filter(|c| c.is_alphabetic() && !"一二三四五六七八九十".contains(*c)).count() < 2
            };
            let dated = full_date(piece);
            let meets = lexicon.noise.is_gathering(piece);
            enough && !generic && !dated && !meets && !is_department(piece) && !lexicon.noise.is_body(piece)
        })
        .map(|piece| piece.trim_matches(['“', '”', '《', '》', '.', ' ']).to_owned())
}

fn full_date(text: &str) -> bool {
    !crate::normalise::date::full_dates(text).is_empty()
}

/// A piece of a title that is the name of a form: mostly a known title, or ending as such names do (… log, ……表).
pub(super) fn names_form(piece: &str, lexicon: &Lexicon) -> bool {
    knows_form(piece, lexicon) || key(piece).chars().count() <= 24 && lexicon.noise.ends_as_form(piece)
}

/// A piece of a title that is mostly a known title of a form.
fn knows_form(piece: &str, lexicon: &Lexicon) -> bool {
    let plain = key(piece);
    let count = plain.chars().count();
    lexicon.forms.iter().filter_map(|form| form.title_in(&plain)).any(|(_, length)| length * 2 >= count)
}

fn project_piece(piece: &str, lexicon: &Lexicon) -> Option<String> {
    let end = lexicon.noise.project_end(piece)?;
    let latin = piece.is_ascii();
    let head = if latin { piece } else { piece.get(..end)? };
    let tail = piece.get(end..).unwrap_or_default();
    let head = strip_department(head.trim_start_matches(['.', '-', '/', ' ', '、']).trim(), lexicon);
    let head = head.trim_start_matches("关于").trim_start_matches("召开").trim();
    let is_form = |text: &str| lexicon.forms.iter().any(|form| form.titles.contains(&key(text)));
    if latin && is_form(head) || is_form(head) {
        return None;
    }
    // 项目立项说明书: the project word belongs to the form's own name.
    let whole = format!("{head}{tail}");
    let swallowed = lexicon.forms.iter().filter_map(|form| form.title_in(&key(&whole))).any(|(word, _)| {
        key(&whole).find(word).is_some_and(|at| key(head).get(..at).is_some_and(|before| before.chars().count() < 2))
            && !latin
    });
    let mut rest = key(head);
    for word in EMPTY_WORDS {
        rest = rest.replace(word, "");
    }
    let rest: String = rest.chars().filter(|c| !c.is_ascii_digit() && !"一二三四五六七八九十".contains(*c)).collect();
    (!swallowed && rest.chars().count() >= 2 && head.chars().count() <= 40).then(|| head.to_owned())
}

/// A title without the department at its beginning.
fn strip_department<'a>(text: &'a str, _lexicon: &Lexicon) -> &'a str {
    let Some(pattern) = DEPARTMENT.as_ref() else { return text };
    match pattern.find(text) {
        Some(hit)
            if hit.start() == 0
                && hit.as_str().chars().count() <= 6
                && !hit.as_str().ends_with(['院', '所', '队', '室'])
                && !hit.as_str().starts_with('第')
                && !text[hit.end()..]
                    .starts_with(|c: char| "技学研目普室员长件份分署位理置罚方有属内外间伍".contains(c))
                && text[hit.end()..].starts_with(is_han) =>
        {
            &text[hit.end()..]
        }
        _ => text,
    }
}

/// The project that a sentence is about (为推进……项目，……).
pub(super) fn project_in_prose(text: &str, lexicon: &Lexicon) -> Option<String> {
    // 《检测车采购项目》合同
    if let Some(quoted) = QUOTED.as_ref().and_then(|quoted| quoted.captures(text)) {
        return Some(quoted["name"].to_owned());
    }
    // What one of several departments reported on is one topic of the meeting.
    if text.contains("听取") && text.contains("汇报") {
        return None;
    }
    let hit = PROSE.as_ref()?.captures(text)?.name("name")?.as_str();
    let end = lexicon.noise.project_end(hit)?;
    let name = hit.get(..end)?.trim();
    let mut rest = key(name);
    for word in EMPTY_WORDS {
        rest = rest.replace(word, "");
    }
    (rest.chars().count() >= 2).then(|| name.to_owned())
}

/// The department that a title, a sheet name or a file name begins with or holds, once the project is taken out of it.
pub(super) fn department_in(text: &str, project: Option<&str>, is_department: impl Fn(&str) -> bool) -> Option<String> {
    let mut text = text.to_owned();
    if let Some(project) = project {
        text = text.replace(project, "|");
    }
    let whole = text.trim();
    if !whole.contains('|') && is_department(whole) {
        return Some(whole.to_owned());
    }
    // A word of an English phrase is no department by itself: Harvest logistics weekly.
    let is_chinese = text.chars().any(is_han);
    let pieces = text.split(|c: char| {
        SEPARATORS.contains(&c)
            || c.is_whitespace() && (is_chinese || c == '\t')
            || c.is_ascii_digit()
            || matches!(c, '-' | '.' | ',' | '，' | '、')
    });
    let pieces: Vec<&str> = pieces.map(str::trim).filter(|p| !p.is_empty()).collect();
    // 任务_数据: a bare word behind others names a thing.
    let stands =
        |at: usize, piece: &str| at == 0 || DEPARTMENT.as_ref().is_some_and(|p| p.is_match(piece)) || !is_chinese;
    // 第5次组会: what is counted is no office.
    let counted = |piece: &str| piece.starts_with(['次', '期', '届', '轮', '回', '号']);
    let pieces: Vec<&str> = pieces.into_iter().filter(|piece| !counted(piece)).collect();
    if let Some((_, piece)) = pieces.iter().enumerate().find(|(at, p)| is_department(p) && stands(*at, p)) {
        return Some((*piece).to_owned());
    }
    let pattern = DEPARTMENT.as_ref()?;
    pieces.iter().find_map(|piece| {
        let hit = pattern.captures(piece)?.name("name")?;
        let name = hit.as_str();
        // 跨部门……, 各部门…… name none; 护理院一层装修 is about a place, not from a department.
        let goes_on = piece[hit.end()..].starts_with(|c: char| {
            "工作周日早晚月季年度进任项计重专会例督办延职责沟通第本每双半上下关的总报记资党联全内近".contains(c)
        }) || piece[hit.end()..].starts_with("一周");
        let whole = hit.end() == piece.len();
        (hit.start() == 0
            && (whole || goes_on)
            && !name.contains("部门")
            && !name.starts_with("各")
            && is_department(name))
        .then(|| name.to_owned())
    })
}
