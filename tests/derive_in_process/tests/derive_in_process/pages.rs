//! Pages of any content: the derive reads a page, or reports an error at the attribute that names it.

use std::fs;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::select;

use crate::expand;
use crate::folder::{folder, with_pages};

/// Returns the errors of an enum with two codes whose page has this content.
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
        let range = error.span().byte_range();
        assert!(!range.is_empty() && range.end <= source.len(), "{range:?} {error}");
    }
    errors.iter().map(ToString::to_string).collect()
}

fn is_one_error_with(messages: &[String], text: &str) -> bool {
    messages.len() == 1 && messages[0].contains(text)
}

const GOOD: &str = "# Acme\n\nErrors\n\n| Code | Message |\n|---|---|\n| -1121 | Invalid \\| symbol |\n| 7 | Too many requests |\n";

#[test]
fn complete_page_has_no_errors() {
    with_pages("pages::complete_page_has_no_errors", || {
        assert_eq!(messages("good.md", GOOD.as_bytes()), [""; 0]);
    });
}

#[test]
fn line_endings_and_byte_order_mark_are_ignored() {
    with_pages("pages::line_endings_and_byte_order_mark_are_ignored", || {
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
        // A carriage return alone does not end a line, so the page is one line and has no table.
        assert!(is_one_error_with(
            &messages("old.md", GOOD.replace('\n', "\r").as_bytes()),
            "table"
        ));
    });
}

#[test]
fn bar_inside_a_cell_needs_a_backslash() {
    with_pages("pages::bar_inside_a_cell_needs_a_backslash", || {
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
fn ambiguous_section_is_an_error() {
    with_pages("pages::ambiguous_section_is_an_error", || {
        let twice = format!("{GOOD}\n{GOOD}");
        assert!(is_one_error_with(&messages("twice.md", twice.as_bytes()), "several tables"));
        let section = ", section = \"Errors\"";
        assert!(is_one_error_with(
            &messages_of("twice.md", twice.as_bytes(), section),
            "lines 5, 14"
        ));
        let apart = format!("{GOOD}\n{}", GOOD.replace("Errors", "Others"));
        assert_eq!(messages_of("apart.md", apart.as_bytes(), section), [""; 0]);
    });
}

/// A page may list a code with several messages, and none of them is lost.
#[test]
fn repeated_row_with_another_message_is_an_error() {
    with_pages("pages::repeated_row_with_another_message_is_an_error", || {
        let again = format!("{GOOD}| 7 | Too many requests |\n");
        assert_eq!(messages("row-twice.md", again.as_bytes()), [""; 0]);
        for other in [
            format!("{GOOD}| 7 | Too many requests, wait |\n"),
            GOOD.replace("Too many requests |", "Too many |\n| 7 | Too few |"),
        ] {
            assert_eq!(messages("row-twice.md", other.as_bytes()).len(), 1, "{other}");
        }
    });
}

#[test]
fn invalid_utf8_is_reported_with_its_line() {
    with_pages("pages::invalid_utf8_is_reported_with_its_line", || {
        for (number, broken) in
            [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"].iter().enumerate()
        {
            let page = [GOOD.as_bytes(), broken, GOOD.as_bytes()].concat();
            let found = messages(&format!("broken-{number}.md"), &page);
            assert!(is_one_error_with(&found, "line 9"), "{found:?}");
        }
        let utf16: Vec<u8> = GOOD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!messages("utf16.md", &utf16).is_empty());
        assert!(!messages("utf16.md", &[&b"\xff\xfe"[..], &*utf16].concat()).is_empty());
    });
}

#[test]
fn nul_bytes_are_ordinary_characters() {
    with_pages("pages::nul_bytes_are_ordinary_characters", || {
        let page = GOOD.replace("Too many", "Too\0many");
        assert_eq!(messages("nul.md", page.as_bytes()).len(), 1);
        assert!(!messages("nuls.md", &[0; 10_000]).is_empty());
        assert!(!messages("nuls.csv", &[0; 10_000]).is_empty());
    });
}

#[test]
fn missing_page_is_reported() {
    with_pages("pages::missing_page_is_reported", || {
        let folder = folder();
        fs::create_dir_all(folder.join("folder.md")).unwrap();
        assert!(is_one_error_with(&messages_of_path("folder.md", ""), "is a folder"));
        assert!(is_one_error_with(&messages_of_path("missing.md", ""), "no file"));
        assert!(is_one_error_with(&messages_of_path("missing/missing.md", ""), "no file"));
        fs::write(folder.join("file.md"), GOOD).unwrap();
        assert!(is_one_error_with(&messages_of_path("file.md/page.md", ""), "cannot read"));
        for path in
            ["", "/etc/hosts", "../good.md", "a/../good.md", "C:\\good.md", "a\0b", "good.md/"]
        {
            assert_eq!(messages_of_path(path, "").len(), 1, "{path:?}");
        }
        assert!(is_one_error_with(&messages("empty.md", b""), "no table"));
        assert!(is_one_error_with(&messages("empty.csv", b""), "no table"));
    });
}

/// Reading a pipe or a device could block forever.
#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_read() {
    with_pages("pages::pipes_and_devices_are_not_read", || {
        let (pipe, device) = (folder().join("pipe.md"), folder().join("zero.md"));
        let _ = (fs::remove_file(&pipe), fs::remove_file(&device));
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink("/dev/zero", &device).unwrap();
        assert!(is_one_error_with(
            &messages_of_path("pipe.md", ""),
            "`pipe.md` is a pipe or a device"
        ));
        assert!(is_one_error_with(
            &messages_of_path("zero.md", ""),
            "`zero.md` is a pipe or a device"
        ));
    });
}

/// A symbolic link may point at nothing, or at itself.
#[cfg(unix)]
#[test]
fn broken_links_are_reported() {
    with_pages("pages::broken_links_are_reported", || {
        let folder = folder();
        for (link, target) in [("circle.md", "circle.md"), ("nowhere.md", "nothing.md")] {
            let _ = fs::remove_file(folder.join(link));
            std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
            assert_eq!(messages_of_path(link, "").len(), 1, "{link}");
        }
    });
}

#[test]
fn page_above_sixteen_mebibytes_is_an_error() {
    with_pages("pages::page_above_sixteen_mebibytes_is_an_error", || {
        let rows = "| 9 | Some other message |\n";
        let page = format!("{GOOD}{}", rows.repeat((10 << 20) / rows.len()));
        assert_eq!(messages_of("large.md", page.as_bytes(), ", partial"), [""; 0]);
        assert!(is_one_error_with(&messages("one-line.md", &vec![b'x'; 10 << 20]), "no table"));
        assert!(is_one_error_with(&messages("largest.md", &vec![b'x'; 16 << 20]), "no table"));
        assert!(is_one_error_with(
            &messages("too-large.md", &vec![b'x'; (16 << 20) + 1]),
            "is larger than 16 MiB"
        ));
    });
}

/// A reader that takes quadratic time would take minutes for each page.
#[test]
fn page_of_one_repeated_piece_is_an_error() {
    with_pages("pages::page_of_one_repeated_piece_is_an_error", || {
        for (name, piece) in [
            ("bars.md", "|"),
            ("lines.md", "\n"),
            ("dashes.md", "|-|\n"),
            ("backslashes.md", "|\\"),
            ("backticks.md", "|`"),
            ("headers.md", "a|b\n-|-\n"),
            ("strays.md", "|1|x|\n"),
            ("sections.md", "# a\n\na|b\n-|-\n1|x\n"),
            ("continued.md", "|a|b|\n|-|-|\n|1|x\ny\n"),
            ("emphasis.md", "|*a _b~c **"),
            ("links.md", "|[a]((("),
            ("images.md", "![a"),
            ("tags.md", "|<a "),
            ("entities.md", "|&lt"),
            ("fences.md", "```x\n"),
            ("rising.md", "~~~\n````\n"),
            ("comments.md", "<!--\n"),
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

/// The error prints a variant for each row, and its size stays proportional to the page.
#[test]
fn rows_without_variants_are_one_error() {
    with_pages("pages::rows_without_variants_are_one_error", || {
        let rows: Vec<String> =
            (100..50_100).map(|code| format!("| {code} | Message |\n")).collect();
        let rows = rows.concat();
        let found = messages("rows.md", format!("{GOOD}{rows}").as_bytes());
        assert!(is_one_error_with(&found, "50000 rows of the documented table have no variant"));
        assert!(found[0].len() < 10 * rows.len());
    });
}

#[test]
fn unclosed_quotes_are_an_error() {
    with_pages("pages::unclosed_quotes_are_an_error", || {
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
fn random_bytes_are_an_error() {
    let bytes = prop::collection::vec(any::<u8>(), 0..2000);
    let end = select(&["md", "csv", "tsv", "txt"][..]);
    with_pages("pages::random_bytes_are_an_error", || {
        proptest!(config(), |(bytes in bytes, end in end)| {
            let found = messages(&format!("random-bytes.{end}"), &bytes);
            prop_assert!(!found.is_empty());
        });
    });
}

#[test]
fn random_pieces_of_tables_do_not_panic() {
    const PIECES: [&str; 33] = [
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
        "<!--",
        "-->",
        "```",
        "## ",
        "> ",
        "**",
        "~~",
        "_",
        "\n\n",
        "| 7 | Too many requests |\n",
    ];
    let pieces = prop::collection::vec(select(&PIECES[..]), 0..60);
    let end = select(&["md", "csv", "tsv"][..]);
    with_pages("pages::random_pieces_of_tables_do_not_panic", || {
        proptest!(config(), |(pieces in pieces, end in end, is_partial in any::<bool>())| {
            let more = if is_partial { ", partial" } else { "" };
            let _ = messages_of(&format!("random-pieces.{end}"), pieces.concat().as_bytes(), more);
            let page = format!("{GOOD}{}", pieces.concat());
            let _ = messages_of("random-pieces-after.md", page.as_bytes(), more);
        });
    });
}

/// The enum lacks code 9, so whatever stands between its row and the rest of the table, there is an error.
#[test]
fn row_behind_anything_is_not_lost() {
    const PIECES: [&str; 18] = [
        "\n",
        "Some text\n",
        "- item\n",
        "## Heading\n",
        "**Bold**\n",
        "Underlined\n---\n",
        "---\n",
        "> quote\n",
        "```\ncode\n```\n",
        "```\n",
        "<!-- comment -->\n",
        "<!--\n",
        "</div>\n",
        "</Tab>\n",
        ":::note\n",
        "| | |\n",
        "|---|---|\n",
        "| 7 | Too many requests\n",
    ];
    let pieces = prop::collection::vec(select(&PIECES[..]), 0..6);
    let row = select(&["| 9 | Lost |\n", "| 9 | Lost", "9 | Lost |\n", "|9|Lost|\nmore\n"][..]);
    with_pages("pages::row_behind_anything_is_not_lost", || {
        proptest!(config(), |(pieces in pieces, row in row)| {
            let page = format!("{GOOD}{}{row}", pieces.concat());
            let found = messages("lost-row.md", page.as_bytes());
            prop_assert!(!found.is_empty(), "{page}");
        });
    });
}
