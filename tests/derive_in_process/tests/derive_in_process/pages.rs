//! Whatever a page holds, the derive reads it or says what is wrong with it, and points at the
//! attribute that names it.
//!
//! Pages lie below the manifest of the crate that is compiled. To have a folder for them, each test
//! starts itself anew, with `CARGO_MANIFEST_DIR` set to one.

use std::fs;

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::select;

use crate::expand;
use crate::folder::{folder, with_pages};

/// What the derive says of an enum of two codes whose page holds these bytes.
fn messages(name: &str, page: &[u8]) -> Vec<String> {
    messages_of(name, page, "")
}

fn messages_of(name: &str, page: &[u8], more: &str) -> Vec<String> {
    fs::write(folder().join(name), page).unwrap();
    messages_of_path(name, more)
}

fn messages_of_path(path: &str, more: &str) -> Vec<String> {
    let source = format!(
        "#[exchange(kind = Other, table(path = {path:?}{more}))] enum E {{ \
         /// Invalid | symbol\n#[exchange(code = -1121)] InvalidSymbol, \
         /// Too many requests\n#[exchange(code = 7)] TooManyRequests }}"
    );
    let input = syn::parse_str(&source).unwrap();
    let start = Instant::now();
    let (tokens, errors) = expand::expand(&input);
    assert!(start.elapsed() < Duration::from_secs(60), "{path} takes too long");
    syn::parse2::<syn::File>(tokens).unwrap();
    let errors: Vec<syn::Error> = errors.into_iter().flatten().collect();
    for error in &errors {
        let place = error.span().byte_range();
        assert!(!place.is_empty() && place.end <= source.len(), "{place:?} {error}");
    }
    errors.iter().map(ToString::to_string).collect()
}

fn says(messages: &[String], text: &str) -> bool {
    messages.len() == 1 && messages[0].contains(text)
}

const GOOD: &str = "# Acme\n\nErrors\n\n| Code | Message |\n|---|---|\n| -1121 | Invalid \\| symbol |\n| 7 | Too many requests |\n";

#[test]
fn a_good_page_is_good() {
    with_pages("pages::a_good_page_is_good", || {
        assert_eq!(messages("good.md", GOOD.as_bytes()), [""; 0]);
    });
}

#[test]
fn ends_of_lines_and_a_byte_order_mark_do_not_matter() {
    with_pages("pages::ends_of_lines_and_a_byte_order_mark_do_not_matter", || {
        let windows = GOOD.replace('\n', "\r\n");
        let marked = format!("\u{feff}{windows}");
        let bare = &GOOD[GOOD.find('|').unwrap()..];
        for (number, page) in
            [&*windows, &marked, &format!("\u{feff}{bare}"), GOOD.trim_end()].iter().enumerate()
        {
            assert_eq!(
                messages(&format!("lines-{number}.md"), page.as_bytes()),
                [""; 0],
                "{page:?}"
            );
        }
        for (end, mark) in [("\n", ""), ("\r\n", ""), ("\r\n", "\u{feff}"), ("\n", "\u{feff}")] {
            let page = format!(
                "{mark}Code,Message{end}-1121,\"Invalid | symbol\"{end}7,Too many requests{end}"
            );
            assert_eq!(messages("lines.csv", page.as_bytes()), [""; 0], "{page:?}");
            let page = page.replace(',', "\t");
            assert_eq!(messages("lines.tsv", page.as_bytes()), [""; 0], "{page:?}");
        }
        // The end of a line of long ago is none: the page is one line, and that is no table.
        assert!(says(&messages("old.md", GOOD.replace('\n', "\r").as_bytes()), "table"));
    });
}

#[test]
fn bars_inside_bars_are_told_apart_by_their_backslash() {
    with_pages("pages::bars_inside_bars_are_told_apart_by_their_backslash", || {
        for (cell, is_right) in [
            ("Invalid \\| symbol", true),
            ("`Invalid \\| symbol`", true),
            ("Invalid | symbol", false),
            ("Invalid || symbol", false),
            ("Invalid \\\\| symbol", false),
            ("|Invalid \\| symbol|", false),
            ("[Invalid \\| symbol](a|b)", false),
            ("Invalid \\| symbol\\", false),
        ] {
            let page = GOOD.replace("Invalid \\| symbol", cell);
            assert_eq!(messages("bars.md", page.as_bytes()).is_empty(), is_right, "{cell}");
        }
        for line in
            ["|".repeat(100_000), "\\|".repeat(100_000), "|-".repeat(100_000), "`|".repeat(100_000)]
        {
            let page = format!("{line}\n{line}\n{line}\n{GOOD}");
            let _ = messages("many-bars.md", page.as_bytes());
            let page =
                format!("Errors\n\n{line}\n{}\n{line}\n", "|-".repeat(line.matches('|').count()));
            assert!(!messages("only-bars.md", page.as_bytes()).is_empty());
        }
    });
}

#[test]
fn of_two_tables_alike_none_is_taken() {
    with_pages("pages::of_two_tables_alike_none_is_taken", || {
        let twice = format!("{GOOD}\n{GOOD}");
        assert!(says(&messages("twice.md", twice.as_bytes()), "several tables"));
        let section = ", section = \"Errors\"";
        assert!(says(&messages_of("twice.md", twice.as_bytes(), section), "lines 5 and 14"));
        let apart = format!("{GOOD}\n{}", GOOD.replace("Errors", "Others"));
        assert_eq!(messages_of("apart.md", apart.as_bytes(), section), [""; 0]);
    });
}

/// A page that says two things of one code is met by either, and by nothing else.
#[test]
fn a_row_may_stand_twice() {
    with_pages("pages::a_row_may_stand_twice", || {
        for again in ["| 7 | Too many requests |\n", "| 7 | Too many requests, wait |\n"] {
            assert_eq!(messages("row-twice.md", format!("{GOOD}{again}").as_bytes()), [""; 0]);
        }
        let other = GOOD.replace("Too many requests |", "Too many |\n| 7 | Too few |");
        assert_eq!(messages("row-twice.md", other.as_bytes()).len(), 1);
    });
}

#[test]
fn what_is_no_text_is_pointed_at() {
    with_pages("pages::what_is_no_text_is_pointed_at", || {
        for (number, broken) in
            [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"].iter().enumerate()
        {
            let page = [GOOD.as_bytes(), broken, GOOD.as_bytes()].concat();
            let found = messages(&format!("broken-{number}.md"), &page);
            assert!(says(&found, "is not UTF-8, see line 9"), "{found:?}");
        }
        let utf16: Vec<u8> = GOOD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!messages("utf16.md", &utf16).is_empty());
        assert!(!messages("utf16.md", &[&b"\xff\xfe"[..], &*utf16].concat()).is_empty());
    });
}

#[test]
fn nul_bytes_are_letters_like_others() {
    with_pages("pages::nul_bytes_are_letters_like_others", || {
        let page = GOOD.replace("Too many", "Too\0many");
        assert_eq!(messages("nul.md", page.as_bytes()).len(), 1);
        assert!(!messages("nuls.md", &[0; 10_000]).is_empty());
        assert!(!messages("nuls.csv", &[0; 10_000]).is_empty());
    });
}

#[test]
fn what_is_not_there_or_no_file_is_said() {
    with_pages("pages::what_is_not_there_or_no_file_is_said", || {
        let folder = folder();
        fs::create_dir_all(folder.join("folder.md")).unwrap();
        assert!(says(&messages_of_path("folder.md", ""), "is a folder"));
        assert!(says(&messages_of_path("missing.md", ""), "no file"));
        assert!(says(&messages_of_path("missing/missing.md", ""), "no file"));
        fs::write(folder.join("file.md"), GOOD).unwrap();
        assert!(says(&messages_of_path("file.md/page.md", ""), "cannot read"));
        for path in
            ["", "/etc/hosts", "../good.md", "a/../good.md", "C:\\good.md", "a\0b", "good.md/"]
        {
            assert_eq!(messages_of_path(path, "").len(), 1, "{path:?}");
        }
        assert!(says(&messages("empty.md", b""), "no table"));
        assert!(says(&messages("empty.csv", b""), "no table"));
    });
}

/// Reading these would never end.
#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_read() {
    with_pages("pages::pipes_and_devices_are_not_read", || {
        let (pipe, device) = (folder().join("pipe.md"), folder().join("zero.md"));
        let _ = (fs::remove_file(&pipe), fs::remove_file(&device));
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink("/dev/zero", &device).unwrap();
        assert!(says(&messages_of_path("pipe.md", ""), "`pipe.md` is a pipe or a device"));
        assert!(says(&messages_of_path("zero.md", ""), "`zero.md` is a pipe or a device"));
    });
}

/// A name that leads to nothing, or around in circles.
#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_are_said() {
    with_pages("pages::links_that_lead_nowhere_are_said", || {
        let folder = folder();
        for (link, target) in [("circle.md", "circle.md"), ("nowhere.md", "nothing.md")] {
            let _ = fs::remove_file(folder.join(link));
            std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
            assert_eq!(messages_of_path(link, "").len(), 1, "{link}");
        }
    });
}

#[test]
fn sixteen_megabytes_are_read_and_no_more() {
    with_pages("pages::sixteen_megabytes_are_read_and_no_more", || {
        let rows = "| 9 | Some other message |\n";
        let page = format!("{GOOD}{}", rows.repeat((10 << 20) / rows.len()));
        assert_eq!(messages_of("large.md", page.as_bytes(), ", partial"), [""; 0]);
        assert!(says(&messages("letters.md", &vec![b'x'; 10 << 20]), "no table"));
        assert!(says(&messages("largest.md", &vec![b'x'; 16 << 20]), "no table"));
        assert!(says(
            &messages("too-large.md", &vec![b'x'; (16 << 20) + 1]),
            "is larger than 16 MiB"
        ));
    });
}

/// Were the time the square of the length, each would take minutes.
#[test]
fn a_megabyte_of_one_piece_is_no_page() {
    with_pages("pages::a_megabyte_of_one_piece_is_no_page", || {
        for (name, piece) in [
            ("bars.md", "|"),
            ("lines.md", "\n"),
            ("dashes.md", "|-|\n"),
            ("backslashes.md", "|\\"),
            ("backticks.md", "|`"),
            ("headers.md", "a|b\n-|-\n"),
            ("quotes.csv", "\""),
            ("commas.csv", ","),
            ("cells.csv", "a,\n"),
            ("tabs.tsv", "\t"),
        ] {
            let page = piece.repeat((1 << 20) / piece.len());
            assert!(!messages(&format!("megabyte-{name}"), page.as_bytes()).is_empty(), "{name}");
        }
    });
}

/// Each is printed to be pasted, and there is no more of that than of the page.
#[test]
fn many_rows_without_a_variant_are_one_error() {
    with_pages("pages::many_rows_without_a_variant_are_one_error", || {
        let rows: Vec<String> =
            (100..50_100).map(|code| format!("| {code} | Message |\n")).collect();
        let rows = rows.concat();
        let found = messages("rows.md", format!("{GOOD}{rows}").as_bytes());
        assert!(says(&found, "50000 rows of the documented table have no variant"));
        assert!(found[0].len() < 10 * rows.len());
    });
}

#[test]
fn separated_values_may_be_left_open() {
    with_pages("pages::separated_values_may_be_left_open", || {
        for page in [
            "Code,Message\n-1121,\"Invalid",
            "Code,Message\n\"",
            "\"",
            "\"\"",
            ",",
            "a,b\n\"\"\"",
            "a\n\n\n",
            "\"a\"b,c\n1,2",
        ] {
            assert!(!messages("open.csv", page.as_bytes()).is_empty(), "{page:?}");
        }
    });
}

fn config() -> ProptestConfig {
    let usual = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => usual,
        None => ProptestConfig { cases: 300, ..usual },
    }
}

#[test]
fn random_bytes_are_no_page() {
    let bytes = prop::collection::vec(any::<u8>(), 0..2000);
    let end = select(&["md", "csv", "tsv", "txt"][..]);
    with_pages("pages::random_bytes_are_no_page", || {
        proptest!(config(), |(bytes in bytes, end in end)| {
            let found = messages(&format!("random-bytes.{end}"), &bytes);
            prop_assert!(!found.is_empty());
        });
    });
}

/// What tables are made of, in any order.
#[test]
fn random_pieces_of_tables_are_read() {
    const PIECES: [&str; 24] = [
        "|",
        "-",
        "---",
        "\n",
        "\r\n",
        "\\",
        "`",
        "\"",
        ",",
        "\t",
        " ",
        "7",
        "-1121",
        "Code",
        "Message",
        "Errors",
        "|---|---|",
        ":-:",
        "é",
        "\u{feff}",
        "&#124;",
        "<br>",
        "[a](b)",
        "| 7 | Too many requests |\n",
    ];
    let pieces = prop::collection::vec(select(&PIECES[..]), 0..60);
    let end = select(&["md", "csv", "tsv"][..]);
    with_pages("pages::random_pieces_of_tables_are_read", || {
        proptest!(config(), |(pieces in pieces, end in end, is_partial in any::<bool>())| {
            let more = if is_partial { ", partial" } else { "" };
            let _ = messages_of(&format!("random-pieces.{end}"), pieces.concat().as_bytes(), more);
            let page = format!("{GOOD}{}", pieces.concat());
            let _ = messages_of("random-pieces-behind.md", page.as_bytes(), more);
        });
    });
}
