//! The keys of `#[exchange(...)]`: on the enum, on a variant, in `table(...)`, in `wire(...)` and in
//! `wait(...)`.
//!
//! Each list is an enum, so that the compiler checks that every key is read. Error messages list the
//! same keys.

/// A key of one list.
pub(super) trait Key: Copy + 'static {
    /// Every key of the list as written.
    const NAMES: &'static [&'static str];

    /// Returns the key with this name.
    fn named(name: &str) -> Option<Self>;
}

/// A place that has a list of keys, as error messages name it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Enum,
    Variant,
    Rule,
    Table,
    Wait,
}

impl Place {
    const ALL: [Self; 5] = [Self::Enum, Self::Variant, Self::Rule, Self::Table, Self::Wait];

    /// Returns the words for the place.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Enum => "on the enum",
            Self::Variant => "on a variant",
            Self::Rule => "in `wire(…)`",
            Self::Table => "in `table(…)`",
            Self::Wait => "in `wait(…)`",
        }
    }

    fn has(self, name: &str) -> bool {
        let names = match self {
            Self::Enum => EnumKey::NAMES,
            Self::Variant => VariantKey::NAMES,
            Self::Rule => RuleKey::NAMES,
            Self::Table => TableKey::NAMES,
            Self::Wait => WaitKey::NAMES,
        };
        names.contains(&name)
    }

    /// Returns the places that have a key of this name. The columns of a table are left out if there
    /// are others, because few enums name a column.
    pub(super) fn of(name: &str) -> Vec<Self> {
        let mut places: Vec<Self> = Self::ALL.into_iter().filter(|place| place.has(name)).collect();
        if places.len() > 1 {
            places.retain(|place| *place != Self::Table);
        }
        places
    }
}

macro_rules! keys {
    ($(#[$attribute:meta])* $list:ident: $($key:ident = $name:literal),* $(,)?) => {
        $(#[$attribute])*
        #[derive(Clone, Copy)]
        pub(super) enum $list {
            $($key),*
        }

        impl Key for $list {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$key),)*
                    _ => None,
                }
            }
        }
    };
}

keys! {
    /// A key on the enum.
    EnumKey:
    CodeType = "code_type",
    Name = "name",
    Kind = "kind",
    Table = "table",
    Wire = "wire",
    CodeFirst = "code_first",
    Serde = "serde",
    Crate = "crate",
    Wait = "wait",
}

keys! {
    /// A key on a variant.
    VariantKey:
    Code = "code",
    Status = "status",
    Timeout = "timeout",
    Message = "message",
    MessageEquals = "message_equals",
    MessageContains = "message_contains",
    Kind = "kind",
    Retry = "retry",
    Outcome = "outcome",
    Row = "row",
    Unlisted = "unlisted",
    Flatten = "flatten",
    Other = "other",
    Wait = "wait",
}

keys! {
    /// A key inside `table(...)`.
    TableKey:
    Path = "path",
    Section = "section",
    Partial = "partial",
    Code = "code",
    Message = "message",
}

keys! {
    /// A key inside `wire(...)`.
    RuleKey:
    When = "when",
    Status = "status",
    Rows = "rows",
    Code = "code",
    Message = "message",
    Ok = "ok",
    Documented = "documented",
    Variant = "variant",
    Accept = "accept",
    Id = "id",
    Wait = "wait",
    Required = "required",
    Decides = "decides",
}

keys! {
    /// A key inside `wait(...)`.
    WaitKey:
    Secs = "secs",
    Ms = "ms",
    UntilSecs = "until_secs",
    UntilMs = "until_ms",
    NowSecs = "now_secs",
    NowMs = "now_ms",
}
