//! What a REST method answers: a reply or an error, before the envelope is put around it.

use serde_json::Value;

/// The successful answer of one method.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The value of `result`.
    pub result: Value,
    /// `total` of a counted list.
    pub total: Option<i64>,
    /// `next` of a list that has one more page.
    pub next: Option<i64>,
}

impl Reply {
    /// An answer without paging.
    #[must_use]
    pub fn of(result: impl Into<Value>) -> Self {
        Self {
            result: result.into(),
            total: None,
            next: None,
        }
    }
}

/// The refusal of one method. Inside `batch` only the status is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestError {
    /// HTTP status outside `batch`.
    pub status: u16,
    /// `error`; the binding methods leave it empty.
    pub code: String,
    /// `error_description`.
    pub description: String,
    /// `argument`, which argument exceptions add.
    pub argument: Option<String>,
}

impl RestError {
    /// An error without `argument`.
    #[must_use]
    pub fn new(status: u16, code: &str, description: impl Into<String>) -> Self {
        Self {
            status,
            code: code.to_owned(),
            description: description.into(),
            argument: None,
        }
    }
}
