//! Installing: what the portal must know of us, bound once and put right whenever it differs.

use super::claims::framed_by;
use super::look::Reads;
use super::main_page::{Caller, Home};
use super::rights::by_card;
use super::verify::Verified;
use super::{App, Failure};
use crate::bindings::{Owner, Rights};
use crate::journal::carried;
use crate::portal::placement::{self, Step, Wanted, is_already_bound};
use crate::portal::{Batch, BatchAnswer, Launch, MethodError, Params, Viewer, crm};
use crate::store::{Captions, Portal};
use std::collections::BTreeMap;

/// The cards that get a tab, where the portal has them.
const TABS: [Owner; 4] = [Owner::Company, Owner::Lead, Owner::Deal, Owner::Contact];
/// How long the portal's names of the columns are good for, in seconds.
const CAPTIONS_FOR: i64 = 7 * 24 * 60 * 60;
/// `crm.settings.mode.get` of a CRM without leads.
/// <https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html>
const SIMPLE_MODE: i64 = 2;

impl App {
    /// Installs the app on the portal that the launch comes from, or puts an installation right.
    ///
    /// # Errors
    /// The launch is refused, the person is no administrator, or the portal refuses a binding.
    pub async fn install(&self, launch: &Launch) -> Result<Home, Failure> {
        let verified = self.verify_installer(launch).await?;
        let caller = self.caller(&verified, launch);
        let viewer = verified.viewer.clone();
        let app = self.clone();
        let (portal, _) = self
            .detached(async move { app.register(verified).await })
            .await?;
        Ok(Home {
            portal,
            viewer,
            rights: Owner::ALL.map(|owner| (owner, Rights::ALL)).into(),
            caller,
        })
    }

    /// Opens the main page.
    ///
    /// # Errors
    /// The launch is refused, or the installation is not finished and the person is no
    /// administrator.
    pub async fn home(&self, launch: &Launch) -> Result<Home, Failure> {
        let (verified, answer) = self.verify(launch, Reads::Rights).await?;
        let is_finished = verified.app.installed && verified.portal.placement_revision > 0;
        if !is_finished && !verified.viewer.admin {
            return Err(Failure::HalfInstalled);
        }
        let caller = self.caller(&verified, launch);
        let viewer = verified.viewer.clone();
        let rights = by_card(&answer, &verified.portal.policy, viewer.admin)?;
        let stale = self.is_stale(&verified);
        let portal = if stale {
            let app = self.clone();
            let registering = self.detached(async move { app.register(verified).await });
            let (portal, _) = registering.await?;
            portal
        } else {
            verified.portal
        };
        Ok(Home {
            portal,
            viewer,
            rights,
            caller,
        })
    }

    fn caller(&self, verified: &Verified, launch: &Launch) -> Caller {
        Caller {
            member_id: verified.portal.member_id.clone(),
            user_id: verified.viewer.id,
            lang: launch.lang.clone(),
            proved_at: self.now(),
            framed_by: framed_by(&verified.portal, launch),
            session: None,
            dark: verified.dark,
        }
    }

    /// Binds again behind an administrator's open of the tab, where something has changed since.
    pub(super) fn repair_later(&self, verified: &Verified) {
        if !self.is_stale(verified) {
            return;
        }
        let (app, verified) = (self.clone(), verified.clone());
        self.0.tasks.spawn(carried(async move {
            if let Err(error) = app.register(verified).await {
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "could not bind again"
                );
            }
        }));
    }

    /// Nothing reliably tells of an update, so an administrator's open compares.
    fn is_stale(&self, verified: &Verified) -> bool {
        let portal = &verified.portal;
        let differs = portal.version != verified.app.version
            || portal.placement_revision != placement::REVISION
            || portal.captions_at + CAPTIONS_FOR < self.now();
        verified.viewer.admin && differs
    }

    /// Reads what is bound, binds what is missing, and stores what was found. Says in how many
    /// steps.
    pub(super) async fn register(&self, verified: Verified) -> Result<(Portal, usize), Failure> {
        let Verified {
            mut portal,
            viewer,
            app,
            ..
        } = verified;
        let mut batch = Batch::new(false);
        placement::read(&mut batch);
        batch.add("list", "placement.list", Params::new());
        batch.add("mode", "crm.settings.mode.get", Params::new());
        for owner in Owner::ALL {
            let key = format!("fields_{}", owner.slug());
            batch.add(key, &format!("{}.fields", owner.group()), Params::new());
        }
        let answer = self.batch_as(&portal, viewer.id, &batch).await?;
        let owners = owners(&answer);
        let steps = self.bind(&portal, &viewer, &owners, &answer).await?;
        portal.owners = owners;
        portal.captions = captions(&answer);
        portal.captions_at = self.now();
        portal.installed_by = portal.installed_by.or(Some(viewer.id));
        portal.version = app.version;
        portal.placement_revision = placement::REVISION;
        let store = &self.0.store;
        if !store.save_installation(&portal, self.now()).await? {
            return Err(Failure::NotInstalled);
        }
        tracing::info!(
            portal.member_id,
            user.id = viewer.id,
            "placements and events are bound"
        );
        Ok((portal, steps))
    }

    async fn bind(
        &self,
        portal: &Portal,
        viewer: &Viewer,
        owners: &[Owner],
        answer: &BatchAnswer,
    ) -> Result<usize, Failure> {
        let placements = listed(answer, placement::PLACEMENTS)?;
        let events = listed(answer, placement::EVENTS)?;
        let wanted = Wanted::new(&self.0.settings.public_url, owners, self.0.titles);
        let steps = wanted.steps(placements, events);
        if steps.is_empty() {
            return Ok(0);
        }
        let batch = wanted.batch(&steps);
        let answer = self.batch_as(portal, viewer.id, &batch).await?;
        for (index, step) in steps.iter().enumerate() {
            match answer.error(&format!("step{index}")) {
                Some(error) if is_already_bound(error) => {}
                Some(error) if matches!(step, Step::Bind(_) | Step::Listen(_)) => {
                    return Err(refused(error));
                }
                Some(error) => tracing::warn!(code = error.code, "could not unbind"),
                None => {}
            }
        }
        Ok(steps.len())
    }
}

fn refused(error: &MethodError) -> Failure {
    if error.is_access_denied() {
        Failure::AdminNeeded
    } else {
        Failure::Method(error.clone())
    }
}

pub(super) fn listed<'a>(
    answer: &'a BatchAnswer,
    key: &str,
) -> Result<&'a serde_json::Value, Failure> {
    match (answer.result(key), answer.error(key)) {
        (_, Some(error)) => Err(refused(error)),
        (Some(rows), None) => Ok(rows),
        (None, None) => Err(crate::portal::PortalError::Nonsense { status: 200 }.into()),
    }
}

/// The cards of this portal that get a tab: the placement exists, and in simple mode there are no
/// leads. A portal that knows neither method is taken to have every card.
fn owners(answer: &BatchAnswer) -> Vec<Owner> {
    let codes = answer.result("list").and_then(|codes| codes.as_array());
    let exists = |owner: &Owner| {
        codes.is_none_or(|codes| codes.iter().any(|code| code == owner.placement()))
    };
    let mode = answer.result("mode").and_then(crm::number);
    let has_leads = mode != Some(SIMPLE_MODE);
    let in_use = |owner: &Owner| has_leads || *owner != Owner::Lead;
    TABS.into_iter().filter(exists).filter(in_use).collect()
}

/// The titles of the columns, by owner and key, as `….fields` gives them.
fn captions(answer: &BatchAnswer) -> Captions {
    let titles = |owner: Owner| -> Option<BTreeMap<String, String>> {
        let fields = answer
            .result(&format!("fields_{}", owner.slug()))?
            .as_object()?;
        let title = |(key, field): (&String, &serde_json::Value)| {
            Some((key.clone(), field.get("title")?.as_str()?.to_owned()))
        };
        Some(fields.iter().filter_map(title).collect())
    };
    let known = Owner::ALL
        .into_iter()
        .filter_map(|owner| Some((owner, titles(owner)?)));
    known.collect()
}
