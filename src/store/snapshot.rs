//! How a change is kept in text: what was meant and the snapshots, as short JSON.

use super::StoreError;
use super::change::{Change, ChangeStatus};
use crate::bindings::{Action, Binding, BindingSet, Id, Intent, Snapshot};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

#[derive(Serialize, Deserialize)]
struct Intended {
    ids: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    rows: Vec<(Id, i64, bool)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mains: Vec<(Id, Option<Id>)>,
}

pub(super) fn intended_text(intent: &Intent) -> String {
    let intended = Intended {
        ids: intent.ids.clone(),
        undoes: intent.undoes,
    };
    text(&intended)
}

pub(super) fn snapshot_text(snapshot: &Snapshot) -> String {
    let row = |row: &Binding| (row.id, row.sort, row.primary);
    let kept = Kept {
        rows: snapshot.set.rows().iter().map(row).collect(),
        mains: snapshot
            .mains
            .iter()
            .map(|(id, main)| (*id, *main))
            .collect(),
    };
    text(&kept)
}

fn text<T: Serialize>(plain: &T) -> String {
    serde_json::to_string(plain).expect("numbers and lists can always be written")
}

/// A row of the table, as it is stored.
#[derive(FromRow)]
pub(super) struct Row {
    id: i64,
    user_id: Id,
    action: String,
    intended: String,
    node: i64,
    status: String,
    set_before: Option<String>,
    set_after: Option<String>,
    begun_at: i64,
    ended_at: Option<i64>,
}

impl Row {
    pub(super) fn change(self) -> Result<Change, StoreError> {
        let action = read("action", Action::from_slug(&self.action))?;
        let intended: Intended = read("intended", serde_json::from_str(&self.intended).ok())?;
        Ok(Change {
            id: self.id,
            user_id: self.user_id,
            intent: Intent {
                action,
                ids: intended.ids,
                undoes: intended.undoes,
            },
            node: self.node,
            status: read("status", ChangeStatus::from_slug(&self.status))?,
            before: snapshot("set_before", self.set_before.as_deref())?,
            after: snapshot("set_after", self.set_after.as_deref())?,
            begun_at: self.begun_at,
            ended_at: self.ended_at,
        })
    }
}

fn snapshot(column: &'static str, text: Option<&str>) -> Result<Option<Snapshot>, StoreError> {
    let Some(text) = text else {
        return Ok(None);
    };
    let kept: Kept = read(column, serde_json::from_str(text).ok())?;
    let row = |(id, sort, primary)| Binding { id, sort, primary };
    Ok(Some(Snapshot {
        set: BindingSet::new(kept.rows.into_iter().map(row).collect()),
        mains: kept.mains.into_iter().collect(),
    }))
}

pub(super) fn read<T>(column: &'static str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or(StoreError::Nonsense { column })
}
