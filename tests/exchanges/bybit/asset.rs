//! Transfers and withdrawals: the codes of the page "Error Codes" of Bybit API V5, section Asset.
//!
//! Codes are the exchange's, messages are ours. The page spends two or three words on most of these,
//! and several leave open whether money has moved.

use exchange_error::ExchangeError;

/// Errors of transfers and withdrawals.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(serde, name = "Bybit asset", code_type = i32)]
pub(crate) enum AssetError {
    // --- Outcome unknown: read the transfer or withdrawal records before you send money again
    /// The API's own service for assets failed.
    #[exchange(code = 131001, kind = ServerError)]
    AssetServiceError,

    /// The exchange broke down inside while it handled a transfer or withdrawal.
    ///
    /// The transfer or withdrawal may be under way.
    #[exchange(code = 131003, kind = ServerError)]
    AssetInternalError,

    /// The transfer service had a problem of its own.
    #[exchange(code = 131200, kind = ServerError)]
    TransferServiceError,

    /// Something went wrong inside the exchange during a transfer request.
    ///
    /// The transfer may have been made.
    #[exchange(code = 131201, kind = ServerError)]
    TransferInternalError,

    /// The exchange could not look the transfer up.
    ///
    /// The transfer itself may exist.
    #[exchange(code = 131205, kind = ServerError)]
    QueryTransferError,

    /// The exchange could not tell how the sub-account is related.
    #[exchange(code = 131209, kind = ServerError)]
    QuerySubMemberError,

    /// The balance could not be read.
    #[exchange(code = 131216, kind = ServerError)]
    QueryBalanceError,

    /// The transfer did not go through.
    ///
    /// The page calls it impossible, older pages call it failed, which leaves open how far it got.
    #[exchange(code = 131206, kind = OperationRejected, outcome = Unknown)]
    CannotBeTransferred,

    /// The transfer got stuck at the risk check.
    ///
    /// Either the check refused or it could not be made.
    #[exchange(code = 131217, kind = RiskLimit, outcome = Unknown)]
    RiskCheckError,

    /// This `transferId` belongs to an earlier transfer.
    ///
    /// The first attempt got through: query it, and do not choose a new id.
    #[exchange(code = 131214, kind = Duplicate)]
    TransferIdExists,

    // --- Funds and limits
    /// Too little is available to pay the handling fee.
    ///
    /// Comes with code 131001.
    #[exchange(
        message_contains = "the available balance is not sufficient to cover",
        kind = InsufficientFunds,
    )]
    CannotCoverFee,

    /// The account holds less than the transfer asks for.
    #[exchange(code = 131212, kind = InsufficientFunds)]
    InsufficientBalance,

    /// More was to be withdrawn than is available, and the rule for delayed withdrawals applies.
    #[exchange(code = 131085, kind = InsufficientFunds)]
    WithdrawalAboveBalance,

    /// The risk limit of margin trading does not permit a withdrawal this large.
    #[exchange(code = 131086, kind = RiskLimit)]
    WithdrawalAboveRiskLimit,

    /// The transfer did not pass the check of its loan-to-value ratio.
    #[exchange(code = 131213, kind = RiskLimit)]
    TransferLoanToValueCheck,

    /// The account's level of identity verification leaves less to withdraw than was asked for.
    ///
    /// The text says how much is left.
    #[exchange(code = 131088, kind = OperationRejected)]
    WithdrawalAboveVerificationLimit,

    /// The platform's cap on withdrawals within 24 hours is too low for this amount.
    #[exchange(code = 131095, kind = OperationRejected)]
    WithdrawalAboveDailyPlatformLimit,

    /// The amount is below the smallest or above the largest permitted withdrawal.
    #[exchange(code = 131096, kind = InvalidRequest)]
    WithdrawalOutsideLimits,

    // --- The account refuses
    /// The holder has to prove their identity first.
    #[exchange(code = 131004, kind = ManualActionRequired)]
    VerificationNeeded,

    /// A sensitive action on the account blocks its withdrawals for 24 hours.
    #[exchange(code = 131089, kind = OperationRejected)]
    WithdrawalLockedAfterSensitiveOperation,

    /// The exchange has barred this user from withdrawing.
    #[exchange(code = 131090, kind = AccountSuspended)]
    WithdrawalBanned,

    /// The user's login is blocked, which rules out withdrawing.
    #[exchange(code = 131091, kind = AccountSuspended)]
    LoginBlocked,

    /// Something is out of order with the state of the user.
    #[exchange(code = 131092, kind = AccountSuspended)]
    AbnormalUserStatus,

    /// The upgrade to a unified trading account got in the way of the withdrawal.
    #[exchange(code = 131084, kind = OperationRejected)]
    WithdrawalDuringUpgrade,

    /// A new address cannot be used for withdrawals at this time.
    #[exchange(code = 131098, kind = OperationRejected)]
    NewAddressNotAvailable,

    /// The destination is missing from the list of permitted addresses.
    #[exchange(code = 131093, kind = PermissionDenied)]
    AddressNotInWhitelist,

    /// The user is not among those permitted to do this.
    #[exchange(code = 131094, kind = PermissionDenied)]
    UserNotInWhitelist,

    /// The account may not make this transfer.
    #[exchange(code = 131208, kind = PermissionDenied)]
    TransferForbidden,

    /// The exchange has stopped paying out this currency.
    #[exchange(code = 131097, kind = Unavailable)]
    CurrencyWithdrawalClosed,

    /// The state of the hot wallet may lead to a cancellation of the withdrawal.
    ///
    /// The page leaves open what it means: read the withdrawal's state.
    #[exchange(code = 131099, kind = Other)]
    HotWalletStatus,

    /// The exchange knows no such account.
    #[exchange(code = 131207, kind = AccountNotFound)]
    AccountDoesNotExist,

    /// The receiving account does not take transfers.
    #[exchange(code = 131231, kind = Unsupported)]
    TransferInNotSupported,

    /// Nothing can be moved away from this account by transfer.
    #[exchange(code = 131232, kind = Unsupported)]
    TransferOutNotSupported,

    // --- Parameters
    /// The exchange objects to a parameter of the asset request.
    ///
    /// Withdrawals: also chain and tag of the address that do not match.
    #[exchange(code = 131002, kind = InvalidRequest)]
    AssetParameterError,

    /// The transfer was requested with a bad parameter.
    #[exchange(code = 131203, kind = InvalidRequest)]
    TransferParameterError,

    /// The `memberId` is not acceptable.
    #[exchange(code = 131202, kind = InvalidRequest)]
    InvalidMemberId,

    /// Something is wrong with the details of the account.
    #[exchange(code = 131204, kind = InvalidRequest, outcome = Unknown)]
    AccountInfoError,

    /// The precision of the amount is not the one required.
    #[exchange(code = 131210, kind = InvalidRequest)]
    AmountAccuracyError,

    /// The exchange does not accept this amount.
    #[exchange(code = 131215, kind = InvalidRequest)]
    AmountError,

    /// `fromAccountType` and `toAccountType` name one type of account, where two are needed.
    #[exchange(code = 131211, kind = InvalidRequest)]
    SameAccountType,
}
