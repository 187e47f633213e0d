//! Changes that are made row by row: where `items.set` is refused for the sake of record 1, and
//! where somebody has to be bound again.

use super::key;
use super::record::BEFORE;
use super::single::Sorted;
use super::write::{flag, reached};
use crate::app::visit::Visit;
use crate::app::{Failure, Outcome, Refused, Tab};
use crate::bindings::plan::Part;
use crate::bindings::{Binding, BindingSet, Id, Plan};
use crate::portal::{Batch, BatchAnswer, MethodError, Params};

/// Commands of one batch that change rows; the rest of the 50 reads.
const PARTS: usize = 40;

impl Visit {
    /// Makes the change by `delete` and `add` of single rows and reads it back. A row that was
    /// unbound on the way and not bound again is bound once more.
    pub(super) async fn row_by_row(
        &mut self,
        set: &BindingSet,
        plan: &Plan,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        let (mut refused, mut is_lost) = (Vec::new(), false);
        let parts = plan.parts(self.visitor.owner, set);
        for (number, some) in pieces(&parts).into_iter().enumerate() {
            let mut batch = Batch::new(false);
            if number == 0 {
                self.add_before(&mut batch, &[]);
            }
            for part in some {
                match part {
                    Part::Delete(id) => self.delete_command(&mut batch, format!("d{id}"), *id),
                    Part::Add(row) => self.add_row(&mut batch, row),
                }
            }
            match self.write(&batch).await? {
                Some(answer) => {
                    if let Some(found) = self.set_in(&answer, BEFORE) {
                        self.overtaken(set, &found);
                    }
                    refused.extend(refusals(some, &answer));
                }
                None => is_lost = true,
            }
        }
        let (mut reading, _) = self.read(|_| ()).await?;
        let lost = |row: &&Binding| set.contains(row.id) && !reading.set.contains(row.id);
        let lost: Vec<Binding> = plan.rows.iter().filter(lost).copied().collect();
        if !lost.is_empty() {
            self.bind_again(&lost).await?;
            reading = self.read(|_| ()).await?.0;
        }
        let outcome = if !refused.is_empty() {
            let sorted = Sorted {
                refused,
                ..Sorted::default()
            };
            self.refused_rows(sorted, Vec::new())?
        } else if reached(&reading.set, plan) {
            done
        } else if is_lost {
            Outcome::Refused(Refused::Unsure)
        } else {
            return Ok(self.both(self.tab(reading), Vec::new()));
        };
        Ok(self.tab(reading).with(outcome))
    }

    /// Binds rows again that a write dropped. On a company an unmarked row has its main company
    /// elsewhere: it is bound from the contact's side, unless the person may not do that.
    pub(super) async fn bind_again(&mut self, rows: &[Binding]) -> Result<(), Failure> {
        let on_company = self.on_company();
        let is_aside = |row: &Binding| on_company && !row.primary;
        for some in rows.chunks(PARTS) {
            let mut batch = Batch::new(false);
            for row in some {
                if is_aside(row) {
                    self.attach(&mut batch, row);
                } else {
                    self.add_row(&mut batch, row);
                }
            }
            let Some(answer) = self.write(&batch).await? else {
                continue;
            };
            let mut again = Batch::new(false);
            let is_refused = |row: &&Binding| is_aside(row) && answer.error(&key(row.id)).is_some();
            for row in some.iter().filter(is_refused) {
                self.add_row(&mut again, row);
            }
            if !again.is_empty() {
                self.write(&again).await?;
            }
        }
        Ok(())
    }

    pub(super) fn add_row(&self, batch: &mut Batch, row: &Binding) {
        let owner = self.visitor.owner;
        let params = Params::new()
            .set("id", self.visitor.id)
            .set(&format!("fields[{}]", owner.bound_key()), row.id)
            .set("fields[SORT]", row.sort)
            .set("fields[IS_PRIMARY]", flag(row));
        batch.add(key(row.id), &format!("{}.add", owner.group()), params);
    }
}

/// Pieces for one request each, which never part an unbinding from the binding that follows it.
fn pieces(mut parts: &[Part]) -> Vec<&[Part]> {
    let mut pieces = Vec::new();
    while !parts.is_empty() {
        let end = PARTS.min(parts.len());
        let is_parted = match (parts.get(end - 1), parts.get(end)) {
            (Some(Part::Delete(id)), Some(Part::Add(row))) => *id == row.id,
            _ => false,
        };
        let (piece, rest) = parts.split_at(if is_parted { end - 1 } else { end });
        pieces.push(piece);
        parts = rest;
    }
    pieces
}

fn refusals<'a>(
    parts: &'a [Part],
    answer: &'a BatchAnswer,
) -> impl Iterator<Item = (Id, MethodError)> + 'a {
    parts.iter().filter_map(|part| {
        let (id, key) = match part {
            Part::Delete(id) => (*id, format!("d{id}")),
            Part::Add(row) => (row.id, key(row.id)),
        };
        Some((id, answer.error(&key)?.clone()))
    })
}

#[cfg(test)]
mod tests {
    use super::{PARTS, pieces};
    use crate::bindings::Binding;
    use crate::bindings::plan::Part;

    #[test]
    fn nobody_is_unbound_in_one_request_and_bound_in_the_next() {
        let moved = |id| {
            let row = Binding {
                id,
                sort: 10,
                primary: false,
            };
            [Part::Delete(id), Part::Add(row)]
        };
        let mut parts = vec![Part::Delete(1_000)];
        parts.extend((1..=50).flat_map(moved));

        let pieces = pieces(&parts);

        assert_eq!(pieces.concat(), parts);
        for piece in pieces {
            assert!(piece.len() <= PARTS);
            assert!(matches!(piece.last(), Some(Part::Add(_))), "{piece:?}");
        }
    }
}
