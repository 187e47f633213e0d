//! The state of an installation: what is bound in the portal, whether the tokens live, which limits
//! were met lately.

use super::{Caller, Home};
use crate::app::install::listed;
use crate::app::{App, Failure};
use crate::bindings::{Id, Owner};
use crate::journal::{Command, Exchange, Fault};
use crate::portal::placement::{self, LIFE_CYCLE, Step, Wanted};
use crate::portal::{AppInfo, Batch, BatchAnswer, ErrorKind, Params, crm};
use crate::store::{ChainState, JournalFilter};
use std::collections::{BTreeMap, BTreeSet};

const APP: &str = "app";
const USERS: &str = "users";
/// How far back limits are looked for, in seconds.
const LATELY: i64 = 24 * 60 * 60;
/// Of the requests that failed since then so many are looked at.
const FAILURES: i64 = 500;
/// Administrators who are named.
const NAMED: usize = 20;

/// The state of an installation.
#[derive(Debug)]
pub struct Installation {
    /// What the portal says about the app.
    pub app: AppInfo,
    /// Every card that should have the tab, and whether it has it as it should.
    pub tabs: Vec<(Owner, bool)>,
    /// Every event, and whether the app listens to it.
    pub events: Vec<(&'static str, bool)>,
    /// Bindings of ours that should not be there.
    pub superfluous: usize,
    /// Everybody's tokens.
    pub tokens: Tokens,
    /// The limits that were met lately.
    pub limits: Vec<Met>,
}

/// The tokens of a portal's people, without the tokens.
#[derive(Debug, Default)]
pub struct Tokens {
    /// People for whom the portal can be called.
    pub people: usize,
    /// The administrators among them, with their names where the portal tells them.
    pub administrators: Vec<(Id, Option<String>)>,
    /// People who have to open the app again before it can be.
    pub ended: usize,
    /// Living chains whose last refreshes brought nothing.
    pub troubled: usize,
    /// When a token was last stored.
    pub renewed_at: Option<i64>,
}

/// A limit of the portal that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// The portal's code.
    pub code: String,
    /// How often.
    pub count: usize,
    /// When last.
    pub last_at: i64,
}

impl App {
    /// The state of the installation in one request to the portal, for administrators.
    ///
    /// # Errors
    /// The caller is none, or the portal or the database fails.
    pub async fn installation(&self, caller: &Caller) -> Result<(Home, Installation), Failure> {
        let chains = self.0.store.chain_states(&caller.member_id).await?;
        let mut tokens = self.told(&chains);
        let administrators: Vec<Id> = tokens.administrators.iter().map(|(id, _)| *id).collect();
        let asked = |batch: &mut Batch| {
            batch.add(APP, "app.info", Params::new());
            placement::read(batch);
            crm::user_names(batch, USERS, &administrators);
        };
        let (home, answer) = self
            .meet_administrator(caller, |batch, _| asked(batch))
            .await?;
        let mut names = crm::user_names_in(&answer, USERS);
        for (id, name) in &mut tokens.administrators {
            *name = names.remove(id);
        }
        let steps = self.missing(&home, &answer)?;
        let is_missing = |step: &Step| steps.contains(step);
        let owners = home.portal.owners.iter();
        let installation = Installation {
            app: app_info(&answer)?,
            tabs: owners
                .map(|owner| (*owner, !is_missing(&Step::Bind(*owner))))
                .collect(),
            events: LIFE_CYCLE
                .map(|event| (event, !is_missing(&Step::Listen(event))))
                .to_vec(),
            superfluous: steps.iter().filter(|step| removes(step)).count(),
            tokens,
            limits: self.limits(&caller.member_id).await?,
        };
        Ok((home, installation))
    }

    fn missing(&self, home: &Home, answer: &BatchAnswer) -> Result<Vec<Step>, Failure> {
        let placements = listed(answer, placement::PLACEMENTS)?;
        let events = listed(answer, placement::EVENTS)?;
        let public_url = &self.0.settings.public_url;
        let wanted = Wanted::new(public_url, &home.portal.owners, self.0.titles);
        Ok(wanted.steps(placements, events))
    }

    fn told(&self, chains: &[ChainState]) -> Tokens {
        let (now, client_id) = (self.now(), self.0.settings.client_id.as_str());
        let lives = |chain: &&ChainState| {
            let is_over = !chain.has_refresh && chain.access_expires_at <= now;
            chain.ended_for.as_deref() != Some(client_id) && !is_over
        };
        let everybody: BTreeSet<Id> = chains.iter().map(|chain| chain.user_id).collect();
        let living: Vec<&ChainState> = chains.iter().filter(lives).collect();
        let people: BTreeSet<Id> = living.iter().map(|chain| chain.user_id).collect();
        let administrators = living.iter().filter(|chain| chain.admin);
        let administrators: BTreeSet<Id> = administrators.map(|chain| chain.user_id).collect();
        let named = administrators.into_iter().take(NAMED);
        Tokens {
            people: people.len(),
            administrators: named.map(|id| (id, None)).collect(),
            ended: everybody.difference(&people).count(),
            troubled: living.iter().filter(|chain| chain.attempts > 0).count(),
            renewed_at: chains.iter().map(|chain| chain.refreshed_at).max(),
        }
    }

    /// The limits that stand in the journal of the last day.
    async fn limits(&self, member_id: &str) -> Result<Vec<Met>, Failure> {
        let filter = JournalFilter {
            member_id: Some(member_id.to_owned()),
            since: Some(self.now() - LATELY),
            failed: true,
            ..JournalFilter::default()
        };
        let mut met: BTreeMap<String, Met> = BTreeMap::new();
        for row in self.0.store.journal(&filter, FAILURES).await? {
            let exchange = serde_json::from_str(&row.entry.exchange).unwrap_or_default();
            for code in codes(exchange) {
                let one = met.entry(code.clone()).or_insert_with(|| Met {
                    code,
                    count: 0,
                    last_at: row.entry.at,
                });
                one.count += 1;
                one.last_at = one.last_at.max(row.entry.at);
            }
        }
        Ok(met.into_values().collect())
    }
}

pub(super) fn app_info(answer: &BatchAnswer) -> Result<AppInfo, Failure> {
    Ok(crm::app_info(listed(answer, APP)?))
}

fn removes(step: &Step) -> bool {
    matches!(step, Step::Unbind { .. } | Step::Ignore { .. })
}

/// The limits among the refusals of a request, each once.
fn codes(exchange: Exchange) -> BTreeSet<String> {
    let of_commands = exchange.commands.into_iter().filter_map(error);
    let codes = exchange.error.into_iter().chain(of_commands);
    let codes = codes.map(|fault: Fault| fault.code.to_ascii_uppercase());
    codes.filter(|code| is_limit(code)).collect()
}

fn error(command: Command) -> Option<Fault> {
    command.error
}

fn is_limit(code: &str) -> bool {
    matches!(
        ErrorKind::of(code),
        ErrorKind::Limit | ErrorKind::OperationTime | ErrorKind::Overload
    )
}
