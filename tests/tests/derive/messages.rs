//! Documented messages: their source, and how a doc comment is parsed.

use exchange_error::ExchangeError;

/// Not a message: the enum's own documentation.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(kind = Other)]
enum Acme {
    /// One line, kept with its tpyo.
    #[exchange(code = 1)]
    OneLine,

    /// The first line
    ///    and an indented one,
    /// joined
    ///
    /// Advice, not part of the message.
    ///
    /// More advice.
    #[exchange(code = 2)]
    SeveralLines,

    ///
    ///
    /// Behind empty lines
    #[exchange(code = 3)]
    EmptyLines,

    #[allow(clippy::doc_markdown, reason = "a lone backtick is what is tested")]
    /// `api_key` or \_sign\_, ``a ` b``: 50\% \| a lone \ and a lone ` stay
    #[exchange(code = 4)]
    Markup,

    /// A `code span
    /// over two lines`
    #[exchange(code = 5)]
    MarkupOverLines,

    /** A block on one line */
    #[exchange(code = 6)]
    Block,

    /**
    A block
    over lines

    with advice
    */
    #[exchange(code = 7)]
    LongBlock,

    /// Documentation, but not the message
    #[exchange(code = 8, message = "The `message` \\| \"verbatim\"\n ")]
    Key,

    #[exchange(code = 9, message = "no documentation")]
    KeyOnly,

    #[doc = "An attribute"]
    #[exchange(code = 10)]
    #[doc = "on both sides"]
    Attribute,

    #[cfg_attr(all(), doc = "A conditional attribute")]
    #[doc(alias = "not a message")]
    #[exchange(code = 11)]
    ConditionalAttribute,

    /// 余额不足 — “quoted” 'x' "y" {braces} {0}
    #[exchange(code = 12)]
    AnyCharacters,
}

#[test]
fn message_is_the_key_or_the_first_paragraph() {
    for (error, message) in [
        (Acme::OneLine, "One line, kept with its tpyo."),
        (Acme::SeveralLines, "The first line and an indented one, joined"),
        (Acme::EmptyLines, "Behind empty lines"),
        (Acme::Markup, "api_key or _sign_, a ` b: 50% | a lone \\ and a lone ` stay"),
        (Acme::MarkupOverLines, "A code span over two lines"),
        (Acme::Block, "A block on one line"),
        (Acme::LongBlock, "A block over lines"),
        (Acme::Key, "The `message` \\| \"verbatim\"\n "),
        (Acme::KeyOnly, "no documentation"),
        (Acme::Attribute, "An attribute on both sides"),
        (Acme::ConditionalAttribute, "A conditional attribute"),
        (Acme::AnyCharacters, "余额不足 — “quoted” 'x' \"y\" {braces} {0}"),
    ] {
        assert_eq!(error.message(), message, "{error:?}");
        let code = error.code().unwrap();
        assert_eq!(error.to_string(), format!("{message} ({code})"));
    }
    assert_eq!(Acme::ALL.len(), 12, "the list above has every variant");
}

/// Leading stars belong to the syntax of block comments.
#[test]
fn stars_of_a_block_comment_are_not_part_of_the_message() {
    #[derive(ExchangeError, Clone, Copy, Debug)]
    #[exchange(kind = Other)]
    enum Starred {
        /**
         * Starred first
         * and second line
         *
         * advice
         */
        #[exchange(code = 1)]
        Block,
        /// * an item
        #[exchange(code = 2)]
        Item,
    }
    assert_eq!(Starred::Block.message(), "Starred first and second line");
    assert_eq!(Starred::Item.message(), "* an item");
}

/// `#[doc(…)]` is an instruction to rustdoc; only `#[doc = "…"]` is a comment.
#[test]
fn doc_attributes_for_rustdoc_are_not_part_of_the_message() {
    #[derive(ExchangeError, Clone, Copy, Debug)]
    #[exchange(kind = Other)]
    enum Aliased {
        #[doc(alias = "1")]
        /// In front
        #[exchange(code = 1)]
        InFront,
        /// In the
        #[doc(alias = "2")]
        /// middle
        #[exchange(code = 2)]
        InTheMiddle,
        /// A list
        #[doc(alias("3", "three"), hidden)]
        #[exchange(code = 3)]
        List,
        #[doc(alias = "4")]
        #[exchange(code = 4, message = "none")]
        Undocumented,
    }
    assert_eq!(Aliased::InFront.message(), "In front");
    assert_eq!(Aliased::InTheMiddle.message(), "In the middle");
    assert_eq!(Aliased::List.message(), "A list");
    assert_eq!(Aliased::Undocumented.message(), "none");
}
