//! The other ways to the same links: lists of ids in the fields of a record, and its deletion.

use super::Binding;
use super::diff::{Item, Primary};
use crate::crm::Call;
use crate::crm::kind::Kind;
use crate::crm::links::{Row, Side};
use crate::crm::settings::CompanySet;
use crate::error::RestError;

/// What the fields of a record say about the records bound to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::crm) enum Bound {
    /// The whole set in order, the first is the main one.
    All(Vec<i64>),
    /// The main one alone: it replaces all others unless it is bound already.
    Main(i64),
    /// `CONTACT_ID` of `crm.company.*`: who is missing goes, who is new comes as the first.
    Difference(Vec<i64>),
}

/// Whose READ right is asked for: that of every record that comes or goes. The classic methods of
/// companies ask for none.
pub(in crate::crm) fn check_bound(
    call: Call<'_>,
    owner: Kind,
    id: i64,
    bound: &Bound,
) -> Result<(), RestError> {
    if matches!(bound, Bound::Difference(_)) {
        return Ok(());
    }
    let binding = Binding::of(call, owner);
    let old = binding.bound_ids(id);
    let Some(wanted) = wanted(&old, bound) else {
        return Ok(());
    };
    let come = wanted.iter().filter(|id| !old.contains(id));
    let gone = old.iter().filter(|id| !wanted.contains(id));
    let mut changed = come.chain(gone);
    changed.try_for_each(|id| binding.check_bound_readable(*id))
}

/// Makes the links of a record what its fields say.
pub(in crate::crm) fn rebind(call: Call<'_>, owner: Kind, id: i64, bound: &Bound) {
    let mut binding = Binding::of(call, owner);
    let old = binding.bound_ids(id);
    let Some(wanted) = wanted(&old, bound) else {
        return;
    };
    let gone: Vec<i64> = old
        .iter()
        .copied()
        .filter(|id| !wanted.contains(id))
        .collect();
    if matches!(bound, Bound::Difference(_)) {
        let come = wanted.iter().filter(|id| !old.contains(id));
        let come: Vec<Item> = come.map(|id| item(*id, 10, Primary::Yes)).collect();
        binding.exchange(id, &gone, &come);
    } else if binding.flags_main_company() {
        binding.replace_in_company(id, &gone, &wanted);
    } else {
        let places = (1..).map(|place| place * 10);
        let all = places.zip(&wanted);
        let all: Vec<Item> = all
            .map(|(sort, id)| item(*id, sort, Primary::from(sort == 10)))
            .collect();
        binding.exchange(id, &gone, &all);
    }
}

/// Removes the links of a record that is deleted.
pub(in crate::crm) fn release(call: &mut Call<'_>, kind: Kind, id: i64) {
    let mut own = Binding::of(call.again(), kind);
    let bound = own.bound_ids(id);
    own.remove(id, &bound);
    if kind != Kind::Contact {
        return;
    }
    for owner in [Kind::Lead, Kind::Deal, Kind::Quote] {
        let mut binding = Binding::of(call.again(), owner);
        for owner_id in binding.call.data.links.owners_of(owner, id) {
            binding.remove(owner_id, &[id]);
        }
    }
}

/// The wanted ids, each once; nothing when all stays as it is.
fn wanted(old: &[i64], bound: &Bound) -> Option<Vec<i64>> {
    let given = match bound {
        Bound::All(ids) | Bound::Difference(ids) => ids.as_slice(),
        Bound::Main(id) if old.contains(id) => return None,
        Bound::Main(id) => std::slice::from_ref(id),
    };
    let mut wanted = Vec::with_capacity(given.len());
    for id in given.iter().filter(|id| **id > 0) {
        if !wanted.contains(id) {
            wanted.push(*id);
        }
    }
    Some(wanted)
}

fn item(id: i64, sort: i64, primary: Primary) -> Item {
    let sort = Some(sort);
    Item { id, sort, primary }
}

impl<'a> Binding<'a> {
    fn of(call: Call<'a>, owner: Kind) -> Self {
        let side = Side { owner };
        Self { call, side }
    }

    fn bound_ids(&self, owner: i64) -> Vec<i64> {
        self.rows(owner).iter().map(|row| row.id).collect()
    }

    fn exchange(&mut self, owner: i64, gone: &[i64], come: &[Item]) {
        if !gone.is_empty() {
            self.remove(owner, gone);
        }
        self.write(owner, come, CompanySet::AllY);
    }

    /// A whole set written from the company has one `Y`, and every mirror follows the flags.
    fn replace_in_company(&mut self, company: i64, gone: &[i64], wanted: &[i64]) {
        for id in gone {
            self.call.data.links.remove(self.side, company, *id);
        }
        for (sort, id) in (1..).map(|place| place * 10).zip(wanted) {
            let primary = sort == 10;
            let row = Row {
                id: *id,
                sort,
                primary,
            };
            self.write_row(company, row);
        }
        for contact in gone.iter().chain(wanted) {
            let side = self.side.reversed();
            let main = self.call.data.links.main(side, *contact);
            self.call.data.records.set_main(side.owner, *contact, main);
        }
    }
}
