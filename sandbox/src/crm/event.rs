//! Events of records: what a portal tells the handlers that are bound to them.

use super::kind::Kind;

/// A record was created, changed or deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrmEvent {
    /// As handlers bind it: `ONCRMCONTACTADD`.
    pub code: String,
    /// Id of the record: `data[FIELDS][ID]`.
    pub id: i64,
}

impl CrmEvent {
    /// `what` is `ADD`, `UPDATE` or `DELETE`.
    pub(super) fn of(kind: Kind, what: &str, id: i64) -> Self {
        let code = format!("ONCRM{}{what}", kind.word().to_ascii_uppercase());
        Self { code, id }
    }
}
