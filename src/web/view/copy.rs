//! The form that copies the set of another record, and the records that it found.

use super::{CardPage, PersonView, SourceView};
use crate::bindings::Owner;
use crate::bindings::action::MANY;
use crate::web::text::{TextArg, Texts};
use std::borrow::Cow;

/// The form, and what it brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CopyView {
    /// The kinds of record that can be searched.
    pub kinds: &'static [Owner],
    /// The kind that is chosen.
    pub chosen: Option<Owner>,
    /// What was searched for.
    pub query: String,
    /// Whether what was typed is wrong.
    pub wrong: bool,
    /// The records found, where somebody searched.
    pub found: Option<Vec<PersonView>>,
    /// Whether there may be more.
    pub more: bool,
}

impl CardPage {
    pub(super) fn kind_name(&self, kind: Owner) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(kind, "owner-name")
    }

    /// The name of a record to copy from, or its number where it has none.
    pub(super) fn record_name(&self, record: &PersonView) -> String {
        match self.copy.chosen {
            Some(kind) if record.name.is_empty() => {
                format!("{} #{}", self.kind_name(kind), record.id)
            }
            _ => record.name.clone(),
        }
    }

    pub(super) fn unseen_there(&self, source: &SourceView) -> String {
        let count = i64::try_from(source.unseen).unwrap_or(i64::MAX);
        self.with("copy-unseen", "count", TextArg::Number(count))
    }

    pub(super) fn in_steps(&self) -> String {
        let limit = i64::try_from(MANY).unwrap_or(i64::MAX);
        self.with("copy-steps", "limit", TextArg::Number(limit))
    }
}

impl CopyView {
    pub(super) fn is_open(&self) -> bool {
        self.wrong || self.found.is_some()
    }
}

impl SourceView {
    /// The fields that name the record in a form.
    pub(super) fn fields(&self) -> [(&'static str, String); 2] {
        [
            ("from_owner", self.owner.slug().to_owned()),
            ("from_id", self.id.to_string()),
        ]
    }
}
