//! The journal of requests to a portal, for its administrators: what `bindery journal` shows an
//! operator, of this portal alone and a page at a time.

use super::{Caller, Home};
use crate::app::{App, Failure};
use crate::bindings::Id;
use crate::journal::{Exchange, like, matches};
use crate::portal::crm;
use crate::store::{JournalEntry, JournalFilter, JournalRow};
use std::collections::{BTreeMap, BTreeSet};

/// Requests on one page.
const PAGE: usize = 25;
/// Rows that are read at a time.
const LOT: i64 = 200;
/// Lots that are looked through for one page; from there the next page goes on.
const LOTS: usize = 20;

const USERS: &str = "users";

/// Which requests are wanted; what is left out does not matter.
#[derive(Debug, Clone, Default)]
pub struct RequestsWanted {
    /// Those of this person.
    pub user_id: Option<Id>,
    /// Those that called such a method, in a batch or by itself: a glob.
    pub method: Option<String>,
    /// Those of this request to us.
    pub request_id: Option<String>,
    /// Those from this time on, in unix seconds.
    pub since: Option<i64>,
    /// Only those that failed.
    pub failed: bool,
    /// Only those before this one.
    pub before: Option<i64>,
}

/// Some requests to a portal, newest first.
#[derive(Debug)]
pub struct Requests {
    /// The requests.
    pub found: Vec<Request>,
    /// The request from before which there may be more.
    pub older: Option<i64>,
    /// The people who made them.
    pub users: BTreeMap<Id, String>,
}

/// A request to the portal, or to an OAuth server for it.
#[derive(Debug)]
pub struct Request {
    /// Its place in the journal.
    pub id: i64,
    /// When, for whom, what and how long.
    pub entry: JournalEntry,
    /// What was asked and answered, as far as that is kept.
    pub exchange: Exchange,
}

impl App {
    /// A page of the journal, for administrators.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn requests(
        &self,
        caller: &Caller,
        wanted: RequestsWanted,
    ) -> Result<(Home, Requests), Failure> {
        let (found, older) = self.looked_through(caller, wanted).await?;
        let users: BTreeSet<Id> = found.iter().filter_map(|row| row.entry.user_id).collect();
        let users: Vec<Id> = users.into_iter().collect();
        let (home, answer) = self
            .meet_administrator(caller, |batch, _| crm::user_names(batch, USERS, &users))
            .await?;
        let requests = Requests {
            found: found.into_iter().map(request).collect(),
            older,
            users: crm::user_names_in(&answer, USERS),
        };
        Ok((home, requests))
    }

    async fn looked_through(
        &self,
        caller: &Caller,
        wanted: RequestsWanted,
    ) -> Result<(Vec<JournalRow>, Option<i64>), Failure> {
        let method = wanted.method.map(|glob| glob.to_ascii_lowercase());
        let mut filter = JournalFilter {
            member_id: Some(caller.member_id.clone()),
            user_id: wanted.user_id,
            request_id: wanted.request_id,
            methods_like: method.as_deref().map(like),
            since: wanted.since,
            failed: wanted.failed,
            before: wanted.before,
        };
        let mut found = Vec::new();
        for _ in 0..LOTS {
            let rows = self.0.store.journal(&filter, LOT).await?;
            let is_last = i64::try_from(rows.len()).unwrap_or(LOT) < LOT;
            filter.before = rows.last().map(|row| row.id);
            found.extend(rows.into_iter().filter(|row| {
                let mut methods = row.entry.methods.split(' ');
                let fits = |glob: &str| methods.any(|method| matches(glob, method));
                method.as_deref().is_none_or(fits)
            }));
            if found.len() > PAGE {
                found.truncate(PAGE);
                let older = found.last().map(|row| row.id);
                return Ok((found, older));
            }
            if is_last {
                return Ok((found, None));
            }
        }
        Ok((found, filter.before))
    }
}

fn request(row: JournalRow) -> Request {
    Request {
        id: row.id,
        exchange: serde_json::from_str(&row.entry.exchange).unwrap_or_default(),
        entry: row.entry,
    }
}
