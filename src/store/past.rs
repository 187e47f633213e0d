//! Searching the changes of a whole portal: of its bindings here, of its grants in `policy`.

use super::snapshot::{Row, read};
use super::{Change, Store, StoreError, on};
use crate::bindings::{Action, Id, Owner};
use sqlx::{Database, Encode, FromRow, QueryBuilder, Type};

/// Which changes of a portal are wanted; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct ChangeFilter {
    /// The portal, never left out.
    pub member_id: String,
    /// Those of this kind of record.
    pub owner: Option<Owner>,
    /// Those of records with this id.
    pub owner_id: Option<Id>,
    /// Those of this person.
    pub user_id: Option<Id>,
    /// Those of this kind.
    pub kind: Option<ChangeKind>,
    /// Those that began at this time or later, in unix seconds.
    pub since: Option<i64>,
    /// Those that began before this time.
    pub until: Option<i64>,
    /// Only those before this place.
    pub before: Option<Before>,
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Of the bindings of a record, by this action.
    Bindings(Action),
    /// Of who may do what.
    Grants,
}

/// A place in the history of a portal: between these changes and those before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// The change of bindings that is not before it any more.
    pub change: i64,
    /// The change of grants that is not.
    pub grants: i64,
}

/// A change and the record that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalChange {
    /// The record's kind.
    pub owner: Owner,
    /// The record.
    pub owner_id: Id,
    /// The change.
    pub change: Change,
}

#[derive(FromRow)]
struct Found {
    owner: String,
    owner_id: Id,
    #[sqlx(flatten)]
    row: Row,
}

impl Store {
    /// The newest changes of bindings that `filter` wants, newest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn changes_of_portal(
        &self,
        filter: &ChangeFilter,
        limit: i64,
    ) -> Result<Vec<PortalChange>, StoreError> {
        if filter.kind == Some(ChangeKind::Grants) {
            return Ok(Vec::new());
        }
        let found: Vec<Found> = on!(self.readers(), |db| {
            let mut query = QueryBuilder::new(
                "select id, owner, owner_id, user_id, action, intended, node, status, set_before,
                        set_after, begun_at, ended_at
                 from changes where member_id = ",
            );
            query.push_bind(filter.member_id.clone());
            filter.narrow(&mut query);
            query.push(" order by id desc limit ").push_bind(limit);
            query.build_query_as().fetch_all(db).await?
        });
        found.into_iter().map(Found::change).collect()
    }
}

impl Found {
    fn change(self) -> Result<PortalChange, StoreError> {
        Ok(PortalChange {
            owner: read("owner", Owner::from_slug(&self.owner))?,
            owner_id: self.owner_id,
            change: self.row.change()?,
        })
    }
}

impl ChangeFilter {
    fn narrow<DB>(&self, query: &mut QueryBuilder<DB>)
    where
        DB: Database,
        i64: for<'q> Encode<'q, DB> + Type<DB>,
        String: for<'q> Encode<'q, DB> + Type<DB>,
    {
        let action = match self.kind {
            Some(ChangeKind::Bindings(action)) => Some(action.slug()),
            Some(ChangeKind::Grants) | None => None,
        };
        let words = [
            (" and owner = ", self.owner.map(Owner::slug)),
            (" and action = ", action),
        ];
        for (condition, word) in words {
            if let Some(word) = word {
                query.push(condition).push_bind(word.to_owned());
            }
        }
        let numbers = [
            (" and owner_id = ", self.owner_id),
            (" and user_id = ", self.user_id),
            (" and begun_at >= ", self.since),
            (" and begun_at < ", self.until),
            (" and id < ", self.before.map(|place| place.change)),
        ];
        narrow(query, numbers);
    }
}

/// Adds the conditions that have a number.
pub(super) fn narrow<'q, DB>(
    query: &mut QueryBuilder<DB>,
    numbers: impl IntoIterator<Item = (&'q str, Option<i64>)>,
) where
    DB: Database,
    i64: for<'e> Encode<'e, DB> + Type<DB>,
{
    for (condition, number) in numbers {
        if let Some(number) = number {
            query.push(condition).push_bind(number);
        }
    }
}
