//! Who may do what.

/// Who may do what.
#[derive(Debug, Clone)]
pub struct GrantsView {}
