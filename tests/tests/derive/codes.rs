//! Integer codes: every code of every code type is found and returned.

use std::collections::HashMap;

use exchange_error::ExchangeError;

/// Derives an enum with the smallest and the largest code of a type.
macro_rules! extremes {
    ($($type:ident: $low:literal, $high:literal;)*) => {$(
        #[test]
        fn $type() {
            #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(code_type = $type, kind = Other)]
            enum Extremes {
                /// Low
                #[exchange(code = $low)]
                Low,
                /// High
                #[exchange(code = $high)]
                High,
            }

            assert_eq!(Extremes::from_code($type::MIN), Some(Extremes::Low));
            assert_eq!(Extremes::from_code($type::MAX), Some(Extremes::High));
            assert_eq!(Extremes::Low.code(), Some($type::MIN));
            assert_eq!(Extremes::High.code(), Some($type::MAX));
            assert_eq!($type::from(Extremes::Low), $type::MIN);
            assert_eq!($type::from(Extremes::High), $type::MAX);
            assert_eq!(Extremes::try_from($type::MIN), Ok(Extremes::Low));
            assert_eq!(Extremes::try_from($type::MAX), Ok(Extremes::High));
            assert_eq!(Extremes::Low.to_string(), format!("Low ({})", $type::MIN));
            assert_eq!(Extremes::High.to_string(), format!("High ({})", $type::MAX));
            for between in [$type::MIN + 1, $type::MAX / 2, $type::MAX - 1] {
                assert_eq!(Extremes::from_code(between), None);
                assert_eq!(Extremes::try_from(between).unwrap_err().code(), &between);
            }
        }
    )*};
}

extremes! {
    i8: -128, 127;
    i16: -32_768, 32_767;
    i32: -2_147_483_648, 2_147_483_647;
    i64: -9_223_372_036_854_775_808, 9_223_372_036_854_775_807;
    u8: 0, 255;
    u16: 0, 65_535;
    u32: 0, 4_294_967_295;
    u64: 0, 18_446_744_073_709_551_615;
}

#[test]
fn code_type_defaults_to_i64() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Plain {
        /// Only
        #[exchange(code = -1, kind = Other)]
        Only,
    }

    let code: Option<i64> = Plain::Only.code();
    assert_eq!(code, Some(-1));
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = i16, kind = Other)]
enum Mixed {
    /// Several
    #[exchange(code = [7, -7, 0, 32_767])]
    Several,
    /// Negative
    #[exchange(code = -1_000)]
    Negative,
    /// Spelled
    #[exchange(code = [0x7f, -0x80, 0b11, 0o17,])]
    Spelled,
}

#[test]
fn from_code_finds_documented_codes_only() {
    let documented = HashMap::from([
        (7, Mixed::Several),
        (-7, Mixed::Several),
        (0, Mixed::Several),
        (32_767, Mixed::Several),
        (-1_000, Mixed::Negative),
        (127, Mixed::Spelled),
        (-128, Mixed::Spelled),
        (3, Mixed::Spelled),
        (15, Mixed::Spelled),
    ]);
    for code in i16::MIN..=i16::MAX {
        assert_eq!(Mixed::from_code(code), documented.get(&code).copied(), "{code}");
        assert_eq!(Mixed::try_from(code).ok(), documented.get(&code).copied(), "{code}");
    }
}

#[test]
fn first_of_several_codes_is_canonical() {
    assert_eq!(Mixed::Several.code(), Some(7));
    assert_eq!(i16::from(Mixed::Several), 7);
    assert_eq!(Mixed::Several.to_string(), "Several (7)");
    assert_eq!(Mixed::Spelled.code(), Some(127));
    assert_eq!(
        Mixed::ALL,
        [Mixed::Several, Mixed::Negative, Mixed::Spelled],
        "one row for each variant"
    );
}

/// Unsigned codes above and below `i64::MAX`.
#[test]
fn large_unsigned_codes_are_found_among_small_ones() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = u64, kind = Other)]
    enum Wide {
        /// Beyond
        #[exchange(code = [9_223_372_036_854_775_808, 18_446_744_073_709_551_614])]
        Beyond,
        /// Small
        #[exchange(code = [1, 9_223_372_036_854_775_807])]
        Small,
    }

    for code in [1 << 63, u64::MAX - 1] {
        assert_eq!(Wide::from_code(code), Some(Wide::Beyond), "{code}");
    }
    for code in [1, (1 << 63) - 1] {
        assert_eq!(Wide::from_code(code), Some(Wide::Small), "{code}");
    }
    for code in [0, 2, (1 << 63) + 1, u64::MAX] {
        assert_eq!(Wide::from_code(code), None, "{code}");
    }
    assert_eq!(u64::from(Wide::Beyond), 1 << 63);
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = u32, kind = Other)]
enum Long {
    /// Before
    #[exchange(code = 9_999)]
    Before,
    /// Hundred
    #[exchange(code = [
        11_287, 11_274, 11_261, 11_248, 11_235, 11_222, 11_209, 11_196, 11_183, 11_170,
        11_157, 11_144, 11_131, 11_118, 11_105, 11_092, 11_079, 11_066, 11_053, 11_040,
        11_027, 11_014, 11_001, 10_988, 10_975, 10_962, 10_949, 10_936, 10_923, 10_910,
        10_897, 10_884, 10_871, 10_858, 10_845, 10_832, 10_819, 10_806, 10_793, 10_780,
        10_767, 10_754, 10_741, 10_728, 10_715, 10_702, 10_689, 10_676, 10_663, 10_650,
        10_637, 10_624, 10_611, 10_598, 10_585, 10_572, 10_559, 10_546, 10_533, 10_520,
        10_507, 10_494, 10_481, 10_468, 10_455, 10_442, 10_429, 10_416, 10_403, 10_390,
        10_377, 10_364, 10_351, 10_338, 10_325, 10_312, 10_299, 10_286, 10_273, 10_260,
        10_247, 10_234, 10_221, 10_208, 10_195, 10_182, 10_169, 10_156, 10_143, 10_130,
        10_117, 10_104, 10_091, 10_078, 10_065, 10_052, 10_039, 10_026, 10_013, 10_000,
    ])]
    Hundred,
    /// After
    #[exchange(code = 20_000)]
    After,
}

#[test]
fn variant_can_have_a_hundred_codes_on_many_lines() {
    let hundred: Vec<u32> = (0..100).map(|position| 10_000 + 13 * position).collect();
    for code in 9_000..21_000 {
        let found = match code {
            9_999 => Some(Long::Before),
            20_000 => Some(Long::After),
            code if hundred.contains(&code) => Some(Long::Hundred),
            _ => None,
        };
        assert_eq!(Long::from_code(code), found, "{code}");
    }
    assert_eq!(Long::Hundred.code(), Some(11_287), "the first in the list");
}

#[test]
fn unknown_code_error_holds_the_code() {
    let unknown = Mixed::try_from(5).unwrap_err();
    assert_eq!(unknown.code(), &5);
    assert_eq!(unknown.into_code(), 5);
    assert_eq!(unknown.to_string(), "Mixed: undocumented code 5");
}
