//! Variants that are named like a generated function or constant, which rustc resolves to the variant.

#![allow(non_camel_case_types, clippy::upper_case_acronyms)]

use exchange_error::{ErrorKind, ExchangeError, Failure};

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, wire(code = "$.code", ok = 0))]
enum Inner {
    /// First.
    #[exchange(code = 1, kind = Other)]
    from_code,
    /// Second.
    #[exchange(code = 2, status = 418, kind = IpBanned)]
    from_status,
    /// Third.
    #[exchange(timeout, kind = Timeout)]
    from_timeout,
    /// Fourth.
    #[exchange(code = 4, kind = Other)]
    from_code_text,
    /// Fifth.
    #[exchange(code = 5, kind = Other)]
    ALL,
    /// Sixth.
    #[exchange(code = 6, kind = Other)]
    NAME,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    wire(code = "$.code", ok = 0, when = "$.banned == true", variant = Inner(from_status)),
    wire(code = "$.code", ok = 0, required),
)]
enum Outer {
    #[exchange(flatten)]
    Inner(Inner),
    /// Own.
    #[exchange(code = 9, kind = NotReady)]
    from_code,
    /// Other.
    #[exchange(other)]
    from_timeout(i64),
}

fn found<E: ExchangeError<Code<'static> = i64>>(code: i64, status: u16) -> [Option<E>; 4] {
    let by_text = E::from_code_text(&code.to_string());
    [E::from_code(code), by_text, E::from_status(status), E::from_timeout()]
}

#[test]
fn variant_named_like_a_generated_function_is_found() {
    let first = Some(Inner::from_code);
    let [status, timeout] = [Some(Inner::from_status), Some(Inner::from_timeout)];
    assert_eq!(found::<Inner>(1, 418), [first, first, status, timeout]);
    assert_eq!(Inner::try_from(4), Ok(Inner::from_code_text));

    let wrapped = |inner: Option<Inner>| inner.map(Outer::Inner);
    let expected = [first, first, status, timeout].map(wrapped);
    assert_eq!(found::<Outer>(1, 418), expected);
    let own = Some(Outer::from_code);
    assert_eq!(found::<Outer>(9, 500), [own, own, None, wrapped(timeout)]);
    assert_eq!(Outer::from(5), Outer::Inner(Inner::ALL));
    assert_eq!(Outer::from(10), Outer::from_timeout(10));
}

#[test]
fn variant_named_like_a_generated_function_decodes_and_serialises() {
    let failure = Outer::check_response(200, r#"{"code":6}"#).unwrap_err();
    assert!(failure.is(Outer::Inner(Inner::NAME)));
    let failure = Outer::check_response(200, r#"{"code":7,"banned":true}"#).unwrap_err();
    assert_eq!(
        (failure.error(), failure.kind()),
        (Some(Outer::Inner(Inner::from_status)), ErrorKind::IpBanned)
    );
    assert!(Failure::<Outer>::no_answer().is(Outer::Inner(Inner::from_timeout)));

    let all = <Outer as ExchangeError>::ALL;
    assert_eq!(all.len(), 7);
    for error in all {
        let stored = serde_json::to_string(error).unwrap();
        assert_eq!(serde_json::from_str::<Outer>(&stored).unwrap(), *error, "{stored}");
    }
}
