//! Events of records: what a portal tells the handlers that are bound to them.

/// A record was created, changed or deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrmEvent {
    /// As handlers bind it: `ONCRMCONTACTADD`.
    pub code: String,
    /// Id of the record: `data[FIELDS][ID]`.
    pub id: i64,
}
