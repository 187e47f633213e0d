//! The history as a file for a spreadsheet. It holds what the database holds: ids, no names.

use crate::app::{ChangeStatus, PastChange, PolicyChange, PortalChange, difference};
use crate::bindings::{Difference, Grant, GrantChange, Id, Owner, Snapshot};
use crate::web::telling::universal;
use crate::web::view::ChangesView;

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
pub(super) fn changes(changes: &[PastChange]) -> String {
    let mut text = String::new();
    line(&mut text, HEAD.map(str::to_owned));
    for one in changes {
        let cells = match one {
            PastChange::Bindings(one) => of_bindings(one),
            PastChange::Grants(one) => of_grants(one),
        };
        line(&mut text, cells);
    }
    text
}

fn of_bindings(one: &PortalChange) -> [String; 16] {
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

/// Who may do what is of no record, perhaps of a kind of record, and has versions in place of an id.
fn of_grants(one: &PolicyChange) -> [String; 16] {
    let changes = one.before.until(&one.after);
    let side = |grant: for<'a> fn(&GrantChange<'a>) -> &'a Grant| {
        let told = changes.iter().map(|change| {
            let cards = change.owner.map_or("all", Owner::slug);
            format!("{cards} {}: {}", change.right.slug(), whom(grant(change)))
        });
        told.collect::<Vec<String>>().join(" | ")
    };
    let owner = changes.first().and_then(|change| change.owner);
    let at = universal(one.at);
    let none = String::new;
    [
        format!("{}-{}", ChangesView::GRANTS, one.version),
        at.clone(),
        at,
        one.user_id.to_string(),
        owner.map_or_else(none, |owner| owner.slug().to_owned()),
        none(),
        ChangesView::GRANTS.to_owned(),
        ChangeStatus::Done.slug().to_owned(),
        none(),
        none(),
        none(),
        none(),
        none(),
        none(),
        side(|change| change.before),
        side(|change| change.after),
    ]
}

fn whom(grant: &Grant) -> String {
    match grant {
        Grant::Everybody => "everybody".to_owned(),
        Grant::These(codes) if codes.is_empty() => "nobody".to_owned(),
        Grant::These(codes) => list(codes),
    }
}

/// Several ids in one cell. Without the space a spreadsheet would take two for one number.
fn list<'a, T: ToString + 'a>(ids: impl IntoIterator<Item = &'a T>) -> String {
    let ids: Vec<String> = ids.into_iter().map(T::to_string).collect();
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
