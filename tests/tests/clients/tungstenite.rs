//! Messages of a WebSocket connection: plain, compressed and malformed.

use std::borrow::Cow;
use std::io::Write;

use exchange_error::integration::tungstenite::{check, text};
use exchange_error::okcoin::futures::WebSocketError;
use exchange_error::{ErrorKind, Failure, Operation, Outcome, Retry};
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, GzBuilder};
use futures_util::{SinkExt, StreamExt};
use proptest::prelude::*;
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

const REFUSED: &str =
    r#"[{"channel":"ok_sub_futureusd_btc_depth","errorcode":"10015","success":"false"}]"#;
const TICKER: &str = r#"[{"binary":1,"channel":"ticker","data":{"last":"409.2","vol":"5,100"}}]"#;

/// Greatest size of an inflated message.
const LARGEST: usize = 16 << 20;

fn deflated(text: &str, level: u32) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Returns a text as gzip, with and without the optional fields of its header.
fn gzipped(text: &str, level: u32) -> [Vec<u8>; 2] {
    let builder = GzBuilder::new().extra("extra").filename("name").comment("comment").mtime(7);
    let plain = GzEncoder::new(Vec::new(), Compression::new(level));
    let full = builder.write(Vec::new(), Compression::new(level));
    [plain, full].map(|mut encoder| {
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    })
}

fn zlib(text: &str, level: u32) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn judge(message: &Message) -> Result<(), Failure<WebSocketError>> {
    check(message)
}

fn judge_bytes(bytes: impl Into<Vec<u8>>) -> Result<(), Failure<WebSocketError>> {
    judge(&Message::binary(bytes.into()))
}

fn text_of(message: &Message) -> Option<String> {
    text::<WebSocketError>(message).unwrap().map(Cow::into_owned)
}

fn unreadable(bytes: Vec<u8>, reason: &str) {
    let failure = judge_bytes(bytes).unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Transport);
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert!(!failure.may_resend(Operation::Write));
    let expected = format!("OKCoin futures WebSocket: message cannot be read: {reason}");
    assert_eq!(failure.to_string(), expected);
}

const BROKEN: &str = "compressed data is broken or cut short";

/// Returns what a client receives from a server that sends these messages.
async fn received(messages: Vec<Message>) -> Vec<Message> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
        for message in messages {
            socket.send(message).await.unwrap();
        }
        while let Some(Ok(_)) = socket.next().await {}
    });
    let (mut socket, _) = tokio_tungstenite::connect_async(url).await.unwrap();
    let mut received = Vec::new();
    while let Some(Ok(message)) = socket.next().await {
        received.push(message);
    }
    received
}

#[tokio::test]
async fn messages_of_a_session_are_checked_one_by_one() {
    let closing = CloseFrame { code: 1001.into(), reason: "upgrade".into() };
    let messages = received(vec![
        Message::text(TICKER),
        Message::Ping("".into()),
        Message::binary(deflated(TICKER, 6)),
        Message::text(REFUSED),
        Message::binary(deflated(REFUSED, 6)),
        Message::binary(REFUSED.as_bytes().to_vec()),
        Message::Pong("".into()),
        Message::Close(Some(closing)),
    ])
    .await;
    let verdicts: Vec<_> =
        messages.iter().map(judge).map(|verdict| verdict.map_err(|e| e.to_string())).collect();
    let refused = judge(&Message::text(REFUSED)).unwrap_err().to_string();
    assert!(refused.contains("10015"));
    let closed = "OKCoin futures WebSocket: upgrade (1001)".to_owned();
    assert_eq!(
        verdicts,
        [
            Ok(()),
            Ok(()),
            Ok(()),
            Err(refused.clone()),
            Err(refused.clone()),
            Err(refused),
            Ok(()),
            Err(closed)
        ]
    );
}

#[test]
fn text_is_returned_exactly_as_sent() {
    assert_eq!(text_of(&Message::text(TICKER)).as_deref(), Some(TICKER));
    assert_eq!(text_of(&Message::binary(TICKER.as_bytes().to_vec())).as_deref(), Some(TICKER));
    for level in 0..=9 {
        assert_eq!(text_of(&Message::binary(deflated(TICKER, level))).as_deref(), Some(TICKER));
    }
    assert_eq!(text_of(&Message::Ping("{}".into())), None);
    assert_eq!(text_of(&Message::Pong("{}".into())), None);
}

#[test]
fn close_frame_is_no_answer_to_pending_requests() {
    let cases = [
        (None, None, None, "connection was closed"),
        (Some((1000, "")), Some("1000"), None, "connection was closed (1000)"),
        (Some((4001, "bad\nlogin")), Some("4001"), Some("bad\nlogin"), "bad login (4001)"),
    ];
    for (frame, code, message, words) in cases {
        let frame = frame.map(|(code, reason): (u16, &str)| CloseFrame {
            code: code.into(),
            reason: reason.into(),
        });
        let failure = judge(&Message::Close(frame)).unwrap_err();
        assert_eq!(failure.code(), code);
        assert_eq!(failure.message(), message);
        assert_eq!(failure.kind(), ErrorKind::Transport);
        assert_eq!(failure.retry(), Retry::AfterReconnect);
        assert_eq!(failure.outcome(), Outcome::Unknown);
        assert!(!failure.may_resend(Operation::Read), "this connection is closed");
        assert_eq!(failure.to_string(), format!("OKCoin futures WebSocket: {words}"));
    }
}

#[test]
fn compressed_data_truncated_anywhere_is_unreadable() {
    for level in [0, 1, 9] {
        let whole = deflated(REFUSED, level);
        for end in 1..whole.len() {
            assert_eq!(judge_bytes(&whole[..end]).unwrap_err().outcome(), Outcome::Unknown);
        }
        unreadable(whole[..whole.len() - 1].to_vec(), BROKEN);
    }
    assert_eq!(judge_bytes([]).unwrap_err().kind(), ErrorKind::Transport);
    unreadable(vec![0xff; 40], BROKEN);
}

#[test]
fn gzip_and_zlib_are_distinguished_by_their_first_bytes() {
    for level in 0..=9 {
        let [plain, full] = gzipped(REFUSED, level);
        for bytes in [plain, full, zlib(REFUSED, level)] {
            assert_eq!(text_of(&Message::binary(bytes.clone())).as_deref(), Some(REFUSED));
            assert_eq!(judge_bytes(bytes).unwrap_err().code(), Some("10015"));
        }
    }
    // The header may have a checksum of its own, which is skipped.
    let [mut bytes, _] = gzipped(TICKER, 6);
    bytes[3] |= 2;
    bytes.splice(10..10, [0xab, 0xcd]);
    assert_eq!(text_of(&Message::binary(bytes)).as_deref(), Some(TICKER));
}

#[test]
fn gzip_and_zlib_that_were_cut_or_changed_are_unreadable() {
    let [plain, full] = gzipped(TICKER, 6);
    let header = full.len() - plain.len() + 10;
    for (whole, data) in [(plain, 10), (full, header), (zlib(TICKER, 6), 2)] {
        for end in 3..whole.len() {
            assert_eq!(
                judge_bytes(&whole[..end]).unwrap_err().outcome(),
                Outcome::Unknown,
                "{end}"
            );
        }
        for at in data..whole.len() {
            for bit in 0..8 {
                let mut changed = whole.clone();
                changed[at] ^= 1 << bit;
                // A changed bit may pad the data, and is then no change of the text.
                let message = Message::binary(changed);
                match text::<WebSocketError>(&message) {
                    Ok(text) => assert_eq!(text.as_deref(), Some(TICKER), "{at} {bit}"),
                    Err(failure) => assert_eq!(failure.outcome(), Outcome::Unknown),
                }
            }
        }
    }
    for broken in [&[0x1f, 0x8b][..], &[0x1f, 0x8b, 8, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff]] {
        unreadable(broken.to_vec(), BROKEN);
    }
}

#[test]
fn gzip_and_zlib_have_the_size_limit_of_deflate() {
    let [exact, _] = gzipped(&" ".repeat(LARGEST), 1);
    assert_eq!(text_of(&Message::binary(exact)).unwrap().len(), LARGEST);
    let [larger, _] = gzipped(&" ".repeat(LARGEST + 1), 1);
    for bytes in [larger, zlib(&" ".repeat(LARGEST + 1), 1)] {
        unreadable(bytes, "compressed data inflates to more than 16 MiB");
    }
}

#[test]
fn raw_frame_is_unreadable() {
    let frame = Frame::message("{}", OpCode::Data(Data::Text), true);
    let failure = judge(&Message::Frame(frame)).unwrap_err();
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.excerpt(), Some("raw frame"));
}

/// Returns spaces of so many megabytes, compressed.
fn spaces(megabytes: usize) -> Vec<u8> {
    let mut compressor = Compress::new(Compression::best(), false);
    let mut megabyte = Vec::with_capacity(1 << 16);
    compressor.compress_vec(&vec![b' '; 1 << 20], &mut megabyte, FlushCompress::Full).unwrap();
    let last_block: &[u8] = &[0x03, 0x00];
    [megabyte.repeat(megabytes), last_block.to_vec()].concat()
}

#[test]
fn decompression_bomb_is_rejected_without_memory() {
    let bomb = Message::binary(spaces(4096));
    assert!(bomb.len() < LARGEST / 2);
    let memory = allocation_counter::measure(|| {
        let failure = judge(&bomb).unwrap_err();
        assert_eq!(failure.outcome(), Outcome::Unknown);
        let reason = "compressed data inflates to more than 16 MiB";
        assert_eq!(failure.excerpt(), Some(reason));
    });
    assert!(memory.bytes_max < 2 * LARGEST as u64, "{memory:?}");
}

#[test]
fn size_limit_is_exact() {
    let length = |bytes| text_of(&Message::binary(bytes)).unwrap().len();
    assert_eq!(length(spaces(16)), LARGEST);
    let one_more = deflated(&" ".repeat(LARGEST + 1), 1);
    unreadable(one_more, "compressed data inflates to more than 16 MiB");
}

/// The first byte distinguishes JSON from compressed JSON. The first symbol of deflate ends in the
/// second byte.
#[test]
fn compressed_json_never_begins_like_json() {
    for (first, second) in [b'{', b'['].into_iter().flat_map(|b| (0..=255).map(move |s| (b, s))) {
        let mut output = Vec::with_capacity(1024);
        // The output before an error is checked, too.
        let _ = Decompress::new(false).decompress_vec(
            &[first, second, 0],
            &mut output,
            FlushDecompress::None,
        );
        assert!(output.first().is_some_and(|byte| !byte.is_ascii()), "{first} {second}");
    }
}

#[test]
fn binary_data_that_is_not_deflate_is_read_as_text() {
    for plain in ["pong", " {\"event\":\"pong\"}", "\"pong\"", "true", "4", "-1", "null", "\n[]"] {
        let message = Message::binary(plain.as_bytes().to_vec());
        assert_eq!(text_of(&message).as_deref(), Some(plain));
    }
    // Another encoding than UTF-8 must not hide a code, compressed or not.
    let mut gbk = br#"[{"errorcode":"10015","success":"false","m":""#.to_vec();
    gbk.extend([0xb4, 0xed, b'"', b'}', b']']);
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&gbk).unwrap();
    for bytes in [gbk, encoder.finish().unwrap()] {
        assert_eq!(judge_bytes(bytes).unwrap_err().code(), Some("10015"));
    }
}

proptest! {
    #[test]
    fn json_is_distinguished_from_compressed_json(
        inner in "[ -~é€]{0,60}", level in 0_u32..10, is_array: bool,
    ) {
        let text = if is_array { format!("[{inner}]") } else { format!("{{{inner}}}") };
        let compressed = text_of(&Message::binary(deflated(&text, level)));
        prop_assert_eq!(compressed.as_deref(), Some(&*text));
        let plain = text_of(&Message::binary(text.clone().into_bytes()));
        prop_assert_eq!(plain.as_deref(), Some(&*text));
    }

    #[test]
    fn any_bytes_are_accepted(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = judge_bytes(bytes);
    }
}
