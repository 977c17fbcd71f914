//! Fuzzes frames. The input is the number of an enum, then a frame.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|reply: &[u8]| {
    if let [number, frame @ ..] = reply {
        exchange_error_fuzz::judge(*number, None, frame);
    }
});
