//! One emulated portal as tests in Rust drive it. The control API says the same in JSON.
use crate::apps::{AppSpec, Launch, LaunchSpec, Refused};
use crate::calls::Call;
use crate::crm::Crm;
use crate::faults::Fault;
use crate::tokens::Pair;
use crate::world::{Shared, World, lock};
use serde_json::Value;
use std::sync::MutexGuard;

/// A running portal.
#[derive(Debug, Clone)]
pub struct Portal {
    world: Shared,
}

impl Portal {
    pub(crate) fn new(world: Shared) -> Self {
        Self { world }
    }

    /// Everything the portal knows. Hold it briefly: the portal answers nobody meanwhile.
    pub fn world(&self) -> MutexGuard<'_, World> {
        lock(&self.world)
    }

    /// `http://127.0.0.1:8024`, without a slash at the end.
    #[must_use]
    pub fn portal_url(&self) -> String {
        self.world().site.portal_url.clone()
    }

    /// The portal by https, where `tls_listen` asked for it.
    #[must_use]
    pub fn tls_url(&self) -> Option<String> {
        let url = self.world().sites.tls.portal_url.clone();
        url.starts_with("https:").then_some(url)
    }

    /// The portal's permanent identity.
    #[must_use]
    pub fn member_id(&self) -> String {
        self.world().site.member_id.clone()
    }

    /// Registers an app or changes one; its `client_id` and secret are drawn where they are empty.
    #[expect(
        clippy::must_use_candidate,
        reason = "a test may know the client_id already"
    )]
    pub fn register_app(&self, spec: AppSpec) -> AppSpec {
        self.world().register_app(spec).spec.clone()
    }

    /// Starts an installation by the first administrator, and finishes it if asked to.
    ///
    /// # Errors
    /// Without such an app.
    pub fn install(&self, client_id: &str, finish: bool) -> Result<(), Refused> {
        self.world().install(client_id, None, finish)
    }

    /// Takes the app off the portal.
    ///
    /// # Errors
    /// Without such an app.
    pub fn uninstall(&self, client_id: &str, clean: bool) -> Result<(), Refused> {
        self.world().uninstall(client_id, clean)
    }

    /// Puts another version on the portal.
    ///
    /// # Errors
    /// Without such an app, or while it is not installed.
    pub fn update(&self, client_id: &str, version: i64) -> Result<(), Refused> {
        self.world().update(client_id, version, true)
    }

    /// Restricts the app to some users; nobody listed: everyone.
    ///
    /// # Errors
    /// Without such an app.
    pub fn restrict(&self, client_id: &str, users: &[i64]) -> Result<(), Refused> {
        self.world().restrict(client_id, users.to_vec())
    }

    /// Ends the app's subscription, or lets it go on.
    ///
    /// # Errors
    /// Without such an app.
    pub fn end_subscription(&self, client_id: &str, ended: bool) -> Result<(), Refused> {
        self.world().end_subscription(client_id, ended)
    }

    /// The post a browser would send to open the app.
    ///
    /// # Errors
    /// Without such an app or user, or while the app is not installed.
    pub fn launch(&self, spec: &LaunchSpec) -> Result<Launch, Refused> {
        self.world().launch(spec)
    }

    /// A new pair of tokens.
    ///
    /// # Errors
    /// Without such an app or user, or while the app is not installed.
    pub fn token(&self, client_id: &str, user: i64) -> Result<Pair, Refused> {
        self.world().issue(client_id, user, None)
    }

    /// The requests received so far.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.world().calls.all()
    }

    /// Forgets the requests received.
    pub fn clear_calls(&self) {
        self.world().calls.clear();
    }

    /// Makes requests fail from now on.
    ///
    /// # Errors
    /// When the fault could not be carried out.
    pub fn fault(&self, fault: Fault) -> Result<(), Refused> {
        self.world().faults.add(fault)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.world().faults.clear();
    }

    /// Changes some settings: `{"events":{"lose":true}}`.
    ///
    /// # Errors
    /// When a name or value is not understood; nothing is changed then.
    pub fn change_settings(&self, changes: Value) -> Result<(), Refused> {
        let mut world = self.world();
        world.settings = world.settings.changed(changes)?;
        Ok(())
    }

    /// Gives the portal another host name, at the same ports; the old one answers 302.
    ///
    /// # Errors
    /// When that is no host name.
    pub fn rename(&self, host: &str) -> Result<(), Refused> {
        self.world().rename(host)
    }

    /// Users and records, as JSON.
    #[must_use]
    pub fn state(&self) -> Value {
        self.world().crm.to_json()
    }

    /// Replaces users and records; apps, installations and tokens stay.
    ///
    /// # Errors
    /// When the state cannot be read; nothing is changed then.
    pub fn put_state(&self, state: &Value) -> Result<(), Refused> {
        self.world().put_state(state)
    }

    /// Moves the portal's clock forward.
    pub fn advance(&self, seconds: u64) {
        self.world().clock.advance(seconds);
    }
}

impl World {
    /// Replaces users and records; apps, installations and tokens stay.
    ///
    /// # Errors
    /// When the state cannot be read; nothing is changed then.
    pub fn put_state(&mut self, state: &Value) -> Result<(), Refused> {
        self.crm =
            Crm::from_json(state, self.profile).map_err(|reason| Refused::new(400, reason))?;
        Ok(())
    }
}
