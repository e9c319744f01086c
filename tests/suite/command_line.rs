//! What the program promises to scripts: exit status, messages, outputs whole or not at all, where the configuration is found.

use std::path::Path;

use serde_json::Value;

use crate::support::{Scratch, form, huizong, json, list, names_in, root, run, run_in, sample, status, stderr, stdout};

const GOOD: &str = "滤芯寿命测试,陶然,2026-05-29,,进行中,";

/// A folder `in` with a good form and a broken workbook.
pub(super) fn mixed() -> Scratch {
    let scratch = Scratch::new();
    scratch.file("in/研发部周报.csv", form("研发部", "2026-05-22", &[GOOD]));
    scratch.file("in/生产部周报.xlsx", &b"PK\x03\x04 torn off in the middle"[..]);
    scratch
}

pub(super) fn good() -> Scratch {
    let scratch = Scratch::new();
    scratch.file("in/研发部周报.csv", form("研发部", "2026-05-22", &[GOOD]));
    scratch
}

/// All the bytes below a folder, by path.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    names_in(folder).into_iter().map(|name| (name.clone(), std::fs::read(folder.join(&name)).unwrap())).collect()
}

#[test]
fn status_is_0_when_all_is_well() {
    let scratch = good();
    let input = scratch.arg("in");
    for args in [
        vec!["read", &input],
        vec!["check", &input],
        vec!["weekly", &input, "-o", &scratch.arg("out")],
        vec!["explain"],
    ] {
        let output = huizong(&args);
        assert_eq!(status(&output), 0, "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn status_is_1_when_an_input_cannot_be_read_and_the_others_go_on() {
    let scratch = mixed();
    let (input, out) = (scratch.arg("in"), scratch.arg("out"));
    let read = huizong(&["read", &input, "--format", "json"]);
    assert_eq!(status(&read), 1);
    let documents = json(&read);
    let documents = list(&documents, "documents");
    assert_eq!(documents.len(), 2);
    let (broken, whole) = (&documents[0], &documents[1]);
    assert!(broken["error"].as_str().is_some_and(|error| !error.is_empty()));
    assert!(list(broken, "forms").is_empty());
    assert_eq!(whole["forms"][0]["items"][0]["title"], "滤芯寿命测试");

    assert_eq!(status(&huizong(&["check", &input])), 1);
    let weekly = huizong(&["weekly", &input, "-o", &out, "--format", "json"]);
    assert_eq!(status(&weekly), 0, "{}", stderr(&weekly));
    assert!(
        list(&json(&weekly), "findings")
            .iter()
            .any(|f| f["rule"] == "unreadable-file" && f["path"] == "生产部周报.xlsx")
    );
    assert_eq!(status(&huizong(&["weekly", &input, "-o", &out, "--strict"])), 1);
}

#[test]
fn status_is_1_when_check_finds_errors_and_0_when_they_are_waived_or_off() {
    let scratch = Scratch::new();
    scratch.file("in/研发部周报.csv", form("研发部", "2026-05-22", &["滤芯寿命测试,,2026-05-29,,进行中,"]));
    let (input, out) = (scratch.arg("in"), scratch.arg("out"));
    assert_eq!(status(&huizong(&["check", &input])), 1);
    assert_eq!(status(&huizong(&["weekly", &input, "-o", &out])), 0);
    assert_eq!(status(&huizong(&["weekly", &input, "-o", &out, "--strict"])), 1);

    scratch.file("off.toml", "[rules]\nmissing-owner = \"off\"\n");
    assert_eq!(status(&huizong(&["check", &input, "--config", &scratch.arg("off.toml")])), 0);
    scratch.file("waived.toml", "[[waivers]]\nrule = \"missing-owner\"\ntitle = \"滤芯寿命测试\"\nreason = \"下周定人\"\nuntil = \"2026-06-30\"\n");
    assert_eq!(status(&huizong(&["check", &input, "--config", &scratch.arg("waived.toml")])), 0);
    scratch.file("late.toml", "[[waivers]]\nrule = \"missing-owner\"\ntitle = \"滤芯寿命测试\"\nreason = \"下周定人\"\nuntil = \"2026-05-01\"\n");
    assert_eq!(status(&huizong(&["check", &input, "--config", &scratch.arg("late.toml")])), 1);
}

#[test]
fn status_is_2_when_nothing_is_readable() {
    let scratch = Scratch::new();
    scratch.file("in/生产部周报.xlsx", &b"PK\x03\x04 torn off in the middle"[..]);
    let input = scratch.arg("in");
    for args in [vec!["read", &input], vec!["check", &input], vec!["weekly", &input, "-o", &scratch.arg("out")]] {
        let output = huizong(&args);
        assert_eq!(status(&output), 2, "{args:?}");
        assert!(stderr(&output).contains("生产部周报.xlsx"), "{}", stderr(&output));
    }
    assert!(!scratch.path("out").exists(), "outputs of nothing");
}

#[test]
fn status_is_2_on_bad_usage() {
    let scratch = good();
    let input = scratch.arg("in");
    for args in [
        vec!["weekly"],
        vec!["weekly", &input, "--no-such-option"],
        vec!["no-such-command"],
        vec!["read", &input, "--format", "yaml"],
        vec!["check", &input, "--date", "2026-13-01"],
        vec!["weekly", &input, "-q", "-v"],
    ] {
        let output = huizong(&args);
        assert_eq!(status(&output), 2, "{args:?}");
        assert!(!stderr(&output).is_empty(), "{args:?}: says nothing");
    }
    assert_eq!(status(&run(&[])), 2);
    assert_eq!(status(&run(&["--help"])), 0);
    assert_eq!(status(&run(&["--version"])), 0);
}

#[test]
fn what_stops_the_program_is_told_in_the_language_asked_for() {
    let scratch = good();
    scratch.file("taken", "a file where a folder should be");
    scratch.file("text.json", "{\"schema\": \"what\"");
    let (input, out, taken) = (scratch.arg("in"), scratch.arg("out"), scratch.arg("taken/out"));
    let (absent, previous) = (scratch.arg("absent.xlsx"), scratch.arg("text.json"));
    for (args, name) in [
        (vec!["read", &absent], "absent.xlsx"),
        (vec!["weekly", &absent, "-o", &out], "absent.xlsx"),
        (vec!["weekly", &input, "-o", &taken], "taken"),
        (vec!["weekly", &input, "-o", &out, "--previous", &absent], "absent.xlsx"),
        (vec!["weekly", &input, "-o", &out, "--previous", &previous], "text.json"),
        (vec!["check", &input, "--config", &absent], "absent.xlsx"),
    ] {
        let (zh, en) = (huizong(&args), run(&[&args[..], &["--lang", "en"]].concat()));
        assert_eq!((status(&zh), status(&en)), (2, 2), "{args:?}");
        let (zh, en) = (stderr(&zh), stderr(&en));
        assert!(zh.contains(name) && en.contains(name), "{args:?}: {zh}{en}");
        assert!(zh.starts_with("错误") && en.starts_with("error"), "{args:?}: {zh}{en}");
        let words = en.replace("周进度汇总-2026W21.xlsx", "");
        assert!(words.is_ascii(), "{args:?}: {en}");
    }
    assert!(!scratch.path("out").exists(), "written although stopped");
}

#[test]
fn an_empty_folder_gives_outputs() {
    let scratch = Scratch::new();
    scratch.folder("in");
    let (input, out) = (scratch.arg("in"), scratch.arg("out"));
    let weekly = huizong(&["weekly", &input, "-o", &out, "--format", "json", "--date", "2026-05-22"]);
    assert_eq!(status(&weekly), 0, "{}", stderr(&weekly));
    let weekly = json(&weekly);
    assert_eq!((&weekly["date"], list(&weekly, "items").len()), (&Value::from("2026-05-22"), 0));
    let mut outputs: Vec<&str> = list(&weekly, "outputs").iter().filter_map(Value::as_str).collect();
    outputs.sort_unstable();
    assert_eq!(names_in(&scratch.path("out")), outputs);

    let read = huizong(&["read", &input]);
    assert_eq!((status(&read), list(&json(&read), "documents").len()), (0, 0));
    assert_eq!(status(&huizong(&["check", &input])), 0);
}

#[test]
fn lock_files_and_foreign_files_of_a_folder_are_passed_over() {
    let scratch = good();
    scratch
        .file("in/~$研发部周报.xlsx", "lock")
        .file("in/.DS_Store", "x")
        .file("in/照片.jpg", "x")
        .file("in/Thumbs.db", "x");
    let read = json(&huizong(&["read", &scratch.arg("in")]));
    let paths: Vec<_> = list(&read, "documents").iter().map(|d| &d["source"]["path"]).collect();
    assert_eq!(paths, ["研发部周报.csv"]);
}

#[test]
fn messages_are_in_the_language_asked_for() {
    let folder = sample("rules/missing-owner/fires");
    let folder = folder.to_str().unwrap();
    let (zh, en) = (run(&["check", folder, "--lang", "zh"]), run(&["check", folder, "--lang", "en"]));
    assert!(stdout(&zh).contains("负责人") && stdout(&zh).contains("错误"), "{}", stdout(&zh));
    assert!(stdout(&en).contains("error") && !stdout(&en).contains("错误"), "{}", stdout(&en));
    assert!(stderr(&en).contains("Read 1 files"), "{}", stderr(&en));
}

#[test]
fn quiet_is_silent() {
    let scratch = mixed();
    let weekly = huizong(&["weekly", &scratch.arg("in"), "-o", &scratch.arg("out"), "-q"]);
    assert_eq!((status(&weekly), stdout(&weekly), stderr(&weekly)), (0, String::new(), String::new()));
    let read = huizong(&["read", &scratch.arg("in"), "-q"]);
    assert_eq!(stderr(&read), "");
    assert!(!stderr(&huizong(&["read", &scratch.arg("in")])).is_empty());
}

#[test]
fn the_configuration_is_found_beside_the_inputs_or_in_the_current_folder() {
    let config = "[[departments]]\nname = \"仓储部\"\nexpected = true\n";
    let expected = |folder: &Path, input: &str, out: &str| -> bool {
        let weekly = json(&run_in(folder, &["weekly", input, "-o", out, "--format", "json", "-q"]));
        list(&weekly, "submissions").iter().any(|s| s["department"] == "仓储部")
    };
    let none = good();
    assert!(!expected(&none.path(""), "in", "out"));
    let inside = good();
    inside.file("in/huizong.toml", config);
    assert!(
        expected(&inside.path("in"), ".", "../out") && expected(Path::new("/"), &inside.arg("in"), &inside.arg("out"))
    );
    let beside_file = good();
    beside_file.file("in/huizong.toml", config);
    assert!(expected(Path::new("/"), &beside_file.arg("in/研发部周报.csv"), &beside_file.arg("out")));
    let current = good();
    current.file("huizong.toml", config);
    assert!(expected(&current.path(""), "in", "out"));
}

#[test]
fn mistakes_in_the_configuration_stop_with_a_suggestion() {
    let scratch = good();
    for (text, suggestion) in [
        ("[[department]]\nname = \"研发部\"\n", "departments"),
        ("[[departments]]\nname = \"研发部\"\nalias = [\"R&D\"]\n", "aliases"),
        ("[rules]\nmissing-owners = \"off\"\n", "missing-owner"),
        ("[[waivers]]\nrule = \"missing-deadlines\"\ntitle = \"x\"\nreason = \"y\"\n", "missing-deadline"),
    ] {
        scratch.file("huizong.toml", text);
        for lang in ["zh", "en"] {
            let output = run(&["check", &scratch.arg("in"), "--config", &scratch.arg("huizong.toml"), "--lang", lang]);
            assert_eq!(status(&output), 2, "{text}");
            assert!(stderr(&output).contains(suggestion), "{text}: {}", stderr(&output));
        }
    }
    scratch.file("huizong.toml", "[rules]\nmissing-owner = \"fatal\"\n");
    assert_eq!(status(&huizong(&["check", &scratch.arg("in"), "--config", &scratch.arg("huizong.toml")])), 2);
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let (input, config, scratch) = (sample("week2"), sample("huizong.toml"), Scratch::new());
    for style in ["table", "official"] {
        let made: Vec<_> = ["one", "two"]
            .iter()
            .map(|name| {
                let out = scratch.arg(&format!("{style}-{name}"));
                let args = [
                    "weekly",
                    input.to_str().unwrap(),
                    "--config",
                    config.to_str().unwrap(),
                    "--minutes",
                    style,
                    "--by-department",
                    "-o",
                    &out,
                    "-q",
                ];
                assert_eq!(status(&huizong(&args)), 0);
                contents(Path::new(&out))
            })
            .collect();
        assert_eq!(made[0].len(), 2);
        assert!(made[0] == made[1], "{style}: two runs differ");
    }
}

#[test]
fn inputs_are_never_changed() {
    let scratch = Scratch::new();
    scratch.copy_folder(&sample("week1"), "in", |_| true);
    let before = contents(&scratch.path("in"));
    for args in [vec!["read"], vec!["check"], vec!["weekly", "-o"]] {
        let out = scratch.arg("out");
        let mut args = args;
        if args.len() > 1 {
            args.push(&out);
        }
        let input = scratch.arg("in");
        args.push(&input);
        huizong(&args);
    }
    assert!(before == contents(&scratch.path("in")));
}

#[test]
fn outputs_replace_older_ones_whole() {
    let scratch = good();
    let (input, out) = (scratch.arg("in"), scratch.arg("out"));
    let weekly = json(&huizong(&["weekly", &input, "-o", &out, "--format", "json"]));
    let fresh = contents(&scratch.path("out"));
    for name in list(&weekly, "outputs") {
        scratch.file(&format!("out/{}", name.as_str().unwrap()), vec![b'x'; 1 << 20]);
    }
    scratch.file("out/别的文件.txt", "stays");
    assert_eq!(status(&huizong(&["weekly", &input, "-o", &out])), 0);
    let mut now = contents(&scratch.path("out"));
    let other = now.iter().position(|(name, _)| name == "别的文件.txt").unwrap();
    assert_eq!(now.remove(other).1, b"stays");
    assert!(
        fresh == now,
        "an older output shows through, or something else was left: {:?}",
        names_in(&scratch.path("out"))
    );
}

#[test]
fn the_day_of_the_job_is_the_newest_of_the_forms_unless_given() {
    let scratch = good();
    let (input, out) = (scratch.arg("in"), scratch.arg("out"));
    let newest = json(&huizong(&["weekly", &input, "-o", &out, "--format", "json"]));
    assert_eq!((&newest["date"], &newest["week"]), (&Value::from("2026-05-22"), &Value::from("2026-W21")));
    let given = json(&huizong(&["weekly", &input, "-o", &out, "--format", "json", "--date", "2026-06-05"]));
    assert_eq!((&given["date"], &given["week"]), (&Value::from("2026-06-05"), &Value::from("2026-W23")));
    assert_eq!(given["items"][0]["overdue"], true);
}

/// The lines of the `sh` blocks of a text, continued lines joined.
fn shell_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut inside = false;
    for line in text.replace("\\\n", " ").lines() {
        match line.trim() {
            fence if fence.starts_with("```") => {
                inside = !inside && ["```sh", "```bash", "```console"].contains(&fence);
            }
            line if inside => {
                lines.push(line.trim_start_matches("$ ").split(" #").next().unwrap_or_default().trim().to_owned());
            }
            _ => {}
        }
    }
    lines
}

#[test]
fn the_commands_of_the_readme_exist() {
    for name in ["README.md", "README.zh-CN.md", "samples/README.md"] {
        let Ok(text) = std::fs::read_to_string(root().join(name)) else {
            eprintln!("skipped: there is no {name}");
            continue;
        };
        let lines = shell_lines(&text);
        let commands: Vec<&String> = lines.iter().filter(|line| line.starts_with("huizong ")).collect();
        assert!(!commands.is_empty(), "{name} shows no command");
        for line in commands {
            let words: Vec<&str> =
                line.split(['|', '>', ';', '&']).next().unwrap_or_default().split_whitespace().skip(1).collect();
            if words[0].starts_with('-') {
                assert_eq!(status(&run(&[words[0]])), 0, "{name}: {line}");
                continue;
            }
            let help = run(&[words[0], "--help"]);
            assert_eq!(status(&help), 0, "{name}: {line}");
            let help = stdout(&help);
            for option in words.iter().filter(|word| word.starts_with('-')) {
                let option = option.split('=').next().unwrap_or_default();
                let known = help.split([' ', ',', '\n']).any(|word| word == option);
                assert!(known, "{name}: {line}: no {option}");
            }
        }
    }
}
