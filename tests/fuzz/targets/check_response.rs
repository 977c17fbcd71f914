//! Fuzzes responses. The input is the number of an enum, a status of two bytes, then a body.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|reply: &[u8]| {
    if let [number, high, low, body @ ..] = reply {
        exchange_error_fuzz::judge(*number, Some(u16::from_be_bytes([*high, *low])), body);
    }
});
