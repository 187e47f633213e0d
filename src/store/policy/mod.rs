//! The grants of a portal: they stand in its row, every change of them in a table of its own.

mod text;

pub(super) use text::{policy_of, policy_text};

use super::past::narrow;
use super::{ChangeFilter, ChangeKind, Store, StoreError, on};
use crate::bindings::{Id, Policy};
use sqlx::{Connection as _, FromRow, QueryBuilder};

/// Changes that are read at a time where some of them are passed over.
const LOT: i64 = 200;

/// A change of the grants that somebody wants.
#[derive(Clone, Copy, Debug)]
pub struct NewPolicy<'a> {
    /// The portal.
    pub member_id: &'a str,
    /// Who wants it.
    pub user_id: Id,
    /// The version of the grants that they saw.
    pub version: i64,
    /// The grants of that version.
    pub before: &'a Policy,
    /// The grants as they shall be.
    pub after: &'a Policy,
}

/// A change of the grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyChange {
    /// Its id, never used for another one.
    pub id: i64,
    /// The version that it made.
    pub version: i64,
    /// Who made it.
    pub user_id: Id,
    /// When.
    pub at: i64,
    /// The grants before it.
    pub before: Policy,
    /// The grants after it.
    pub after: Policy,
}

impl Store {
    /// Changes the grants of an active portal, and writes down who did. `false`: somebody else has
    /// changed them since that version, and nothing is done.
    ///
    /// # Errors
    /// The database failed.
    pub async fn change_policy(&self, new: NewPolicy<'_>, now: i64) -> Result<bool, StoreError> {
        let after = policy_text(new.after);
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            let done = sqlx::query(
                "update portals set policy = $3, policy_version = policy_version + 1,
                        updated_at = $4
                 where member_id = $1 and policy_version = $2 and status = 'active'",
            )
            .bind(new.member_id)
            .bind(new.version)
            .bind(&after)
            .bind(now)
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            if done == 0 {
                return Ok(false);
            }
            sqlx::query(
                "insert into policy_changes (member_id, version, user_id, at, policy_before,
                        policy_after)
                 values ($1, $2, $3, $4, $5, $6)",
            )
            .bind(new.member_id)
            .bind(new.version + 1)
            .bind(new.user_id)
            .bind(now)
            .bind(policy_text(new.before))
            .bind(&after)
            .execute(&mut *transaction)
            .await?;
            transaction.commit().await?;
        });
        Ok(true)
    }

    /// The newest changes of grants that `filter` wants, newest first, at most `limit`. Of a kind of
    /// record they are where they changed who may do what at its cards; of one record they never are.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn policy_changes(
        &self,
        filter: &ChangeFilter,
        limit: i64,
    ) -> Result<Vec<PolicyChange>, StoreError> {
        let is_of_bindings = matches!(filter.kind, Some(ChangeKind::Bindings(_)));
        if is_of_bindings || filter.owner_id.is_some() {
            return Ok(Vec::new());
        }
        let Some(owner) = filter.owner else {
            let below = filter.before.map(|place| place.grants);
            return self.policy_changes_below(filter, below, limit).await;
        };
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut found = Vec::new();
        let mut below = filter.before.map(|place| place.grants);
        loop {
            let lot = self.policy_changes_below(filter, below, LOT).await?;
            below = lot.last().map(|one| one.id);
            found.extend(
                lot.into_iter()
                    .filter(|one| one.before.concerns(&one.after, owner)),
            );
            if below.is_none() || found.len() >= most {
                found.truncate(most);
                return Ok(found);
            }
        }
    }

    async fn policy_changes_below(
        &self,
        filter: &ChangeFilter,
        below: Option<i64>,
        limit: i64,
    ) -> Result<Vec<PolicyChange>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| {
            let mut query = QueryBuilder::new(
                "select id, version, user_id, at, policy_before, policy_after
                 from policy_changes where member_id = ",
            );
            query.push_bind(filter.member_id.clone());
            let numbers = [
                (" and user_id = ", filter.user_id),
                (" and at >= ", filter.since),
                (" and at < ", filter.until),
                (" and id < ", below),
            ];
            narrow(&mut query, numbers);
            query.push(" order by id desc limit ").push_bind(limit);
            query.build_query_as().fetch_all(db).await?
        });
        rows.into_iter().map(Row::change).collect()
    }

    /// Forgets every change of grants from before `before`, and says how many those were. The
    /// grants stay.
    ///
    /// # Errors
    /// The database failed.
    pub async fn purge_policy_changes(&self, before: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from policy_changes where at < $1"
        )
        .bind(before)
        .execute(db)
        .await?
        .rows_affected()))
    }
}

#[derive(FromRow)]
struct Row {
    id: i64,
    version: i64,
    user_id: Id,
    at: i64,
    policy_before: Option<String>,
    policy_after: Option<String>,
}

impl Row {
    fn change(self) -> Result<PolicyChange, StoreError> {
        let read = |text: Option<String>| {
            let column = "policy";
            policy_of(text.as_deref()).ok_or(StoreError::Nonsense { column })
        };
        Ok(PolicyChange {
            id: self.id,
            version: self.version,
            user_id: self.user_id,
            at: self.at,
            before: read(self.policy_before)?,
            after: read(self.policy_after)?,
        })
    }
}
