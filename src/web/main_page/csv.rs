//! The history as a file for a spreadsheet. It holds what the database holds: ids, no names.

use crate::app::{PortalChange, difference};
use crate::bindings::{Difference, Id, Snapshot};
use crate::web::telling::universal;

const HEAD: [&str; 16] = [
    "id",
    "began",
    "ended",
    "user",
    "record_kind",
    "record",
    "action",
    "status",
    "undoes",
    "added",
    "removed",
    "moved",
    "marked",
    "main_companies",
    "before",
    "after",
];

/// A line for each change, under a line of names.
pub(super) fn changes(changes: &[PortalChange]) -> String {
    let mut text = String::new();
    line(&mut text, HEAD.map(str::to_owned));
    for one in changes {
        line(&mut text, cells(one));
    }
    text
}

fn cells(one: &PortalChange) -> [String; 16] {
    let change = &one.change;
    let Difference {
        added,
        removed,
        moved,
        marked,
        mains,
    } = difference(change).unwrap_or_default();
    let number = |id: Option<i64>| id.map_or_else(String::new, |id| id.to_string());
    let marked: Vec<Id> = marked
        .into_iter()
        .filter_map(|(id, is_marked)| is_marked.then_some(id))
        .collect();
    let main = |(id, from, to): &(Id, Option<Id>, Option<Id>)| {
        format!("{id}: {} > {}", number(*from), number(*to))
    };
    let mains: Vec<String> = mains.iter().map(main).collect();
    let side = |side: Option<&Snapshot>| {
        let ids: Vec<Id> = side.into_iter().flat_map(|side| side.set.ids()).collect();
        list(&ids)
    };
    [
        change.id.to_string(),
        universal(change.begun_at),
        change.ended_at.map_or_else(String::new, universal),
        change.user_id.to_string(),
        one.owner.slug().to_owned(),
        one.owner_id.to_string(),
        change.intent.action.slug().to_owned(),
        change.status.slug().to_owned(),
        number(change.intent.undoes),
        list(&added),
        list(&removed),
        list(&moved),
        list(&marked),
        mains.join("; "),
        side(change.before.as_ref()),
        side(change.after.as_ref()),
    ]
}

/// Several ids in one cell. Without the space a spreadsheet would take two for one number.
fn list(ids: &[Id]) -> String {
    let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
    ids.join("; ")
}

fn line<const N: usize>(text: &mut String, cells: [String; N]) {
    let cells = cells.map(|text| cell(&text));
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A cell in quotes. What a spreadsheet would run as a formula is told to be text.
fn cell(text: &str) -> String {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let prefix = if runs { "'" } else { "" };
    format!("\"{prefix}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_run_by_a_spreadsheet_or_ends_before_its_end() {
        for start in ["=", "+", "-", "@", "\t", "\r", "\n"] {
            let text = format!("{start}1+1");
            assert_eq!(cell(&text), format!("\"'{text}\""));
        }
        assert_eq!(cell("12; 13"), "\"12; 13\"");
        assert_eq!(cell("a\",\"=b"), "\"a\"\",\"\"=b\"");
    }
}
