//! What may be kept in clear. Everything that is not listed here is cut, so that a field which is
//! new to us gives nothing away.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The keys whose values are ids, sort numbers, flags, codes or addresses of programs.
const CLEAR: [&str; 60] = [
    // Records and people, as numbers.
    "ID",
    "id",
    "entityTypeId",
    "CONTACT_ID",
    "COMPANY_ID",
    "LEAD_ID",
    "DEAL_ID",
    "QUOTE_ID",
    "contactId",
    "contactIds",
    "companyId",
    "companyIds",
    "leadId",
    "member_id",
    "MEMBER_ID",
    "user_id",
    "USER_ID",
    "client_id",
    // Order and flags.
    "SORT",
    "sort",
    "IS_PRIMARY",
    "ROLE_ID",
    "ADMIN",
    "INSTALLED",
    "installed",
    "ACTIVE",
    "active",
    "start",
    "next",
    "total",
    "halt",
    "logic",
    "expires",
    "expires_in",
    // What the app and the portal are.
    "CODE",
    "VERSION",
    "version",
    "STATUS",
    "status",
    "PAYMENT_EXPIRED",
    "DAYS",
    "LICENSE",
    "LICENSE_TYPE",
    "LANGUAGE_ID",
    "SCOPE",
    "scope",
    "grant_type",
    "client_endpoint",
    "server_endpoint",
    "domain",
    // Placements, events and fields.
    "PLACEMENT",
    "placement",
    "EVENT",
    "event",
    "HANDLER",
    "handler",
    "type",
    "isRequired",
    "isReadOnly",
    "isMultiple",
];

/// The same to be looked up: an answer has hundreds of keys.
static CLEAR_ONES: LazyLock<HashSet<&str>> = LazyLock::new(|| HashSet::from(CLEAR));

/// Beneath these stand names of fields and directions, never what somebody typed.
const NAMES: [&str; 2] = ["select", "order"];

/// The longest value that is kept in clear.
const LONGEST: usize = 200;

/// Where a value stands, and so whether it may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The whole of the parameters or of the result.
    Root,
    /// Under a key that is listed.
    Clear,
    /// Beneath `select` or `order`.
    Names,
    /// Anywhere else.
    Cut,
}

impl Place {
    /// The place of what stands under `key` here. A list's elements stand where the list does.
    pub(super) fn under(self, key: &str) -> Self {
        if self == Self::Names {
            return self;
        }
        // The operators of a filter: `>id`, `!=id`. One with `%` searches for what somebody typed.
        let name = key.trim_start_matches(['=', '!', '<', '>', '@']);
        if NAMES.contains(&name) {
            Self::Names
        } else if CLEAR_ONES.contains(name) {
            Self::Clear
        } else {
            Self::Cut
        }
    }

    /// Whether a number may be kept. A bare one is an id or a count.
    pub(super) fn keeps_numbers(self) -> bool {
        self != Self::Cut
    }

    /// Whether `text` may be kept: it must also look like what belongs there.
    pub(super) fn keeps(self, text: &str) -> bool {
        matches!(self, Self::Clear | Self::Names) && is_plain(text)
    }
}

/// An id, a flag, a code, an address or a reference to an earlier result; no e-mail, no phone and
/// no sentence.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:,/$[]".contains(&byte);
    text.len() <= LONGEST && text.bytes().all(plain)
}

/// Whether a key is one that a program chose.
pub(super) fn is_name(key: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.%=<>!@".contains(&byte);
    (1..=64).contains(&key.len()) && key.bytes().all(plain)
}
