//! Text of a cell → value: dates, owners, statuses. Small, pure, table-tested.

pub mod date;
pub mod owner;
pub mod status;
pub mod text;

mod list;
mod width;

#[cfg(test)]
mod tests {
    use super::{date, owner, status, text};
    use crate::lexicon::{Calendar, Words};

    /// Pieces that steer into every branch, width and script; strings of them are what no table thinks of.
    const PIECES: [&str; 64] = [
        "10",
        "月",
        "日",
        "22",
        "-",
        "/",
        ".",
        "2025",
        "年",
        "前",
        "（",
        "）",
        "(",
        ")",
        "：",
        ":",
        "，",
        ",",
        "、",
        "；",
        " ",
        "　",
        "\n",
        "王芳",
        "李",
        "财务部",
        "由",
        "负责",
        "@",
        "完成",
        "未",
        "已",
        "%",
        "９",
        "Ａｌｌ",
        "见",
        "see",
        "ｓee ",
        "Oct",
        "next",
        "周",
        "五",
        "十",
        "廿",
        "①",
        "1.",
        "√",
        "□",
        "●",
        "=",
        "表示",
        "🟢",
        "e\u{301}",
        "W44",
        "内",
        "天",
        "后",
        "同上",
        "经理",
        "→",
        "—",
        "号",
        "İ",
        "ß",
    ];

    #[test]
    fn nothing_panics() {
        let ctx = date::DateContext {
            anchor: chrono::NaiveDate::from_ymd_opt(2025, 10, 24).unwrap(),
            day_first: false,
            calendar: Calendar::builtin(),
            plan_year: None,
        };
        let (roster, words) = (owner::Roster::default(), Words::builtin());
        let mut seed = 1_u64;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        for _ in 0..ROUNDS {
            let line: String = (0..=next(9)).map(|_| PIECES[next(PIECES.len())]).collect();
            let phrase = date::deadline_phrase(&line, &ctx);
            // Ranges are cut at characters of the original.
            assert!(phrase.is_none_or(|phrase| line.get(phrase.range).is_some()), "{line}");
            assert!(text::split_list(&line).iter().all(|part| line.get(part.range.clone()).is_some()), "{line}");
            let _ = (date::read(&line, &ctx), date::meeting_time(&line, &ctx), date::period_end(&line, &ctx));
            let _ = (date::full_dates(&line), date::file_name_date(&line, Some(2025)), text::clean_title(&line));
            let _ = (owner::read_owners(&line, &roster, words), owner::read_names(&line, &roster, words));
            let _ = (owner::actor_in(&line, &roster, words), owner::signed_all(&line, &roster, words));
            let _ =
                (status::read_status(&line, None, words), status::read_legend(&line, words), text::is_nothing(&line));
        }
    }

    const ROUNDS: usize = 3000;
}
