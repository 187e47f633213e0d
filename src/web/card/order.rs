//! The order that "Sort by name" asks for.

use super::Drawing;
use crate::bindings::{Id, Owner, action};
use crate::web::text::Texts;
use crate::web::view::{RowView, Sight};
use std::collections::BTreeSet;

impl Drawing<'_> {
    /// Everybody who is bound, in the order of the names that the list shows, as the person's language
    /// sorts them: the names were read with the person's own token, so nobody else's are known. Equal
    /// names stay as they are, who has none comes behind, and behind them, in their present order,
    /// those who cannot be seen ([`action::sorted`]).
    pub(super) fn by_name(&self, rows: &[RowView]) -> Vec<Id> {
        let seen = |row: &&RowView| row.sight == Sight::Seen;
        let mut named: Vec<(&str, Id)> = rows
            .iter()
            .filter(seen)
            .map(|row| (row.person.name.as_str(), row.person.id))
            .collect();
        let texts = Texts::of(self.lang);
        named.sort_by(|(one, _), (other, _)| {
            let nameless = one.is_empty().cmp(&other.is_empty());
            nameless.then_with(|| texts.compare(one, other))
        });
        let ids: Vec<Id> = named.into_iter().map(|(_, id)| id).collect();
        let hidden: BTreeSet<Id> = rows
            .iter()
            .filter(|row| !seen(row))
            .map(|row| row.person.id)
            .collect();
        action::sorted(&self.tab.set, &hidden, &self.elsewhere(rows), &ids)
    }

    /// On a company: those whose main company is another one, so that their rows are dear to move. Of
    /// somebody who cannot be seen the mark tells it.
    fn elsewhere(&self, rows: &[RowView]) -> BTreeSet<Id> {
        if self.tab.visitor.owner != Owner::Company {
            return BTreeSet::new();
        }
        let is_elsewhere = |row: &&RowView| match row.sight {
            Sight::Seen => row.other_main_company,
            Sight::Hidden | Sight::Gone | Sight::Unclear => !row.primary,
        };
        let rows = rows.iter().filter(is_elsewhere);
        rows.map(|row| row.person.id).collect()
    }
}
