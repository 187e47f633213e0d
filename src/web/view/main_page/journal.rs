//! The journal of requests to the portal.

use super::When;
use crate::bindings::Id;

/// Some requests, newest first, and the filter that they were found by.
#[derive(Debug, Clone)]
pub struct RequestsView {
    /// The id of a person that was typed.
    pub user: String,
    /// The method that was typed.
    pub method: String,
    /// The id of a request to us that was typed.
    pub request: String,
    /// The first day that was typed.
    pub from: String,
    /// Whether only those that failed are wanted.
    pub failed: bool,
    /// The requests.
    pub entries: Vec<RequestView>,
    /// Whether there are newer ones.
    pub paged: bool,
    /// The request from before which there may be more.
    pub older: Option<Id>,
}

/// One request.
#[derive(Debug, Clone)]
pub struct RequestView {
    /// Its place in the journal.
    pub id: i64,
    /// When it was answered.
    pub when: When,
    /// For whom it was made.
    pub who: Option<String>,
    /// The method.
    pub method: String,
    /// The methods of a batch's commands.
    pub commands: Vec<String>,
    /// The id of the request to us that led to it.
    pub request: String,
    /// The HTTP status.
    pub status: Option<i64>,
    /// Whether it or one of its commands failed.
    pub failed: bool,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// Why it failed.
    pub faults: Vec<String>,
    /// What was asked and answered, as far as it is kept.
    pub exchange: String,
}
