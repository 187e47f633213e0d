//! Every stored secret, whatever table it is in: which key sealed it, and sealing it anew with the
//! present one while others go on working with it.

use super::{Store, StoreError, on};
use crate::crypto::{Keyring, OpenError, Purpose};

use sqlx::{Connection as _, FromRow};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// How many rows are read, and written in one transaction.
const PAGE: i64 = 200;
/// How often a table is gone through while others change rows under our hands.
const PASSES: usize = 5;

/// The stored secrets of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secrets {
    /// The table.
    pub table: &'static str,
    /// What they are.
    pub purpose: Purpose,
    /// How many can be opened, by the name of the key that sealed them.
    pub sealed_by: BTreeMap<String, u64>,
    /// How many were sealed anew.
    pub resealed: u64,
    /// How many cannot be opened because there is no key of that name.
    pub unknown: BTreeMap<String, u64>,
    /// How many cannot be opened although there is one.
    pub damaged: u64,
}

/// A column of secrets. Its queries take the place to go on from, and say: the row's key, what the
/// secret is bound to, and the secret.
struct Column {
    table: &'static str,
    purpose: Purpose,
    first: &'static str,
    page: &'static str,
    /// Replaces `$3` with `$2` in the row `$1`.
    replace: &'static str,
}

const COLUMNS: [Column; 4] = [
    Column {
        table: "portals",
        purpose: Purpose::ApplicationToken,
        first: "",
        page: "select member_id as place, member_id, null as rest,
                      application_token_sealed as sealed
               from portals where member_id > $1 and application_token_sealed is not null
               order by member_id limit $2",
        replace: "update portals set application_token_sealed = $2
                  where member_id = $1 and application_token_sealed = $3",
    },
    Column {
        table: "chains",
        purpose: Purpose::AccessToken,
        first: "0",
        page: "select cast(id as text) as place, member_id, cast(user_id as text) as rest,
                      access_sealed as sealed
               from chains where id > cast($1 as bigint) order by id limit $2",
        replace: "update chains set access_sealed = $2
                  where id = cast($1 as bigint) and access_sealed = $3",
    },
    Column {
        table: "chains",
        purpose: Purpose::RefreshToken,
        first: "0",
        page: "select cast(id as text) as place, member_id, cast(user_id as text) as rest,
                      refresh_sealed as sealed
               from chains where id > cast($1 as bigint) and refresh_sealed is not null
               order by id limit $2",
        replace: "update chains set refresh_sealed = $2
                  where id = cast($1 as bigint) and refresh_sealed = $3",
    },
    Column {
        table: "events",
        purpose: Purpose::Event,
        first: "0",
        page: "select cast(id as text) as place, member_id, kind as rest, body_sealed as sealed
               from events where id > cast($1 as bigint) order by id limit $2",
        replace: "update events set body_sealed = $2
                  where id = cast($1 as bigint) and body_sealed = $3",
    },
];

#[derive(FromRow)]
struct Row {
    place: String,
    member_id: String,
    rest: Option<String>,
    sealed: Vec<u8>,
}

/// A row that is to be sealed anew.
struct Resealed {
    place: String,
    old: Vec<u8>,
    new: Vec<u8>,
}

impl Store {
    /// Opens every stored secret, to see whether that can be done.
    ///
    /// # Errors
    /// The database failed. A secret that cannot be opened is no error.
    pub async fn secrets(&self) -> Result<Vec<Secrets>, StoreError> {
        let mut all = Vec::new();
        for column in &COLUMNS {
            all.push(self.look_through(column).await?);
        }
        Ok(all)
    }

    /// Seals every stored secret anew that another key than the first one sealed. A row that
    /// somebody else writes meanwhile keeps what they wrote, and is looked at again.
    ///
    /// # Errors
    /// The database failed. A secret that cannot be opened is no error, and stays as it is.
    pub async fn reseal(&self) -> Result<Vec<Secrets>, StoreError> {
        let mut all = Vec::new();
        for column in &COLUMNS {
            let mut resealed = 0;
            for _ in 0..PASSES {
                let (replaced, overtaken) = self.reseal_once(column).await?;
                resealed += replaced;
                if overtaken == 0 {
                    break;
                }
            }
            let secrets = self.look_through(column).await?;
            all.push(Secrets {
                resealed,
                ..secrets
            });
        }
        Ok(all)
    }

    async fn look_through(&self, column: &Column) -> Result<Secrets, StoreError> {
        let mut secrets = Secrets::none(column);
        let mut place = column.first.to_owned();
        loop {
            let rows = self.page_of_secrets(column, &place).await?;
            let Some(last) = rows.last() else {
                return Ok(secrets);
            };
            place.clone_from(&last.place);
            for row in &rows {
                secrets.count(row, &self.keyring);
            }
        }
    }

    /// Says how many rows were sealed anew, and how many changed before they could be.
    async fn reseal_once(&self, column: &Column) -> Result<(u64, u64), StoreError> {
        let (mut replaced, mut old) = (0, 0);
        let mut place = column.first.to_owned();
        loop {
            let rows = self.page_of_secrets(column, &place).await?;
            let Some(last) = rows.last() else {
                return Ok((replaced, old - replaced));
            };
            place.clone_from(&last.place);
            let rows = rows.into_iter();
            let rows = rows.filter_map(|row| row.resealed(column.purpose, &self.keyring));
            let rows: Vec<Resealed> = rows.collect();
            if !rows.is_empty() {
                old += u64::try_from(rows.len()).unwrap_or(u64::MAX);
                replaced += self.replace_secrets(column, &rows).await?;
            }
        }
    }

    async fn page_of_secrets(&self, column: &Column, place: &str) -> Result<Vec<Row>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(column.page)
            .bind(place)
            .bind(PAGE)
            .fetch_all(db)
            .await?))
    }

    async fn replace_secrets(&self, column: &Column, rows: &[Resealed]) -> Result<u64, StoreError> {
        let mut replaced = 0;
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            for row in rows {
                replaced += sqlx::query(column.replace)
                    .bind(&row.place)
                    .bind(&row.new)
                    .bind(&row.old)
                    .execute(&mut *transaction)
                    .await?
                    .rows_affected();
            }
            transaction.commit().await?;
        });
        Ok(replaced)
    }
}

impl Secrets {
    fn none(column: &Column) -> Self {
        Self {
            table: column.table,
            purpose: column.purpose,
            sealed_by: BTreeMap::new(),
            resealed: 0,
            unknown: BTreeMap::new(),
            damaged: 0,
        }
    }

    /// Whether each of them can be opened.
    #[must_use]
    pub fn are_sound(&self) -> bool {
        self.unknown.is_empty() && self.damaged == 0
    }

    fn count(&mut self, row: &Row, keyring: &Keyring) {
        match row.open(self.purpose, keyring) {
            Ok(_) => {
                let key = Keyring::key_of(&row.sealed).unwrap_or_default();
                *self.sealed_by.entry(key.to_owned()).or_default() += 1;
            }
            Err(OpenError::UnknownKey(key)) => *self.unknown.entry(key).or_default() += 1,
            Err(OpenError::Malformed | OpenError::Forged) => self.damaged += 1,
        }
    }
}

impl Row {
    fn context(&self) -> Vec<&str> {
        let member_id = std::iter::once(self.member_id.as_str());
        member_id.chain(self.rest.as_deref()).collect()
    }

    fn open(&self, purpose: Purpose, keyring: &Keyring) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        keyring.open(purpose, &self.context(), &self.sealed)
    }

    /// The row as the first key seals it, unless that did so already or it cannot be opened.
    fn resealed(self, purpose: Purpose, keyring: &Keyring) -> Option<Resealed> {
        if Keyring::key_of(&self.sealed) == Some(keyring.sealing()) {
            return None;
        }
        let plain = self.open(purpose, keyring).ok()?;
        let new = keyring.seal(purpose, &self.context(), &plain);
        Some(Resealed {
            new,
            place: self.place,
            old: self.sealed,
        })
    }
}
