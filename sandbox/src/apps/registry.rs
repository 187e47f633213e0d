//! Registering apps, finding them and their installations, and issuing their tokens.
use super::{App, AppSpec, Installation, Kind, Refused};
use crate::tokens::{Grant, Pair, hex};
use crate::world::World;
use serde_json::Map;
use std::collections::BTreeMap;

impl World {
    /// A registered app.
    ///
    /// # Errors
    /// 404 when there is none.
    pub fn app(&self, client_id: &str) -> Result<&App, Refused> {
        self.apps
            .get(client_id)
            .ok_or_else(|| unknown_app(client_id))
    }

    /// A registered app, to change.
    ///
    /// # Errors
    /// 404 when there is none.
    pub fn app_mut(&mut self, client_id: &str) -> Result<&mut App, Refused> {
        self.apps
            .get_mut(client_id)
            .ok_or_else(|| unknown_app(client_id))
    }

    /// Registers an app, or changes what it was registered with; an installation stays as it is.
    pub fn register_app(&mut self, mut spec: AppSpec) -> &App {
        let prefix = if spec.kind == Kind::Local {
            "local"
        } else {
            "app"
        };
        fill(&mut spec.client_id, || {
            format!("{prefix}.{}.{}", hex(7), hex(4))
        });
        fill(&mut spec.client_secret, || hex(25));
        fill(&mut spec.scope, || "crm,placement".to_owned());
        let address = spec.app_url.clone();
        fill(&mut spec.redirect_uri, || address);
        let id = self.apps.len() + 1;
        let version = spec.version.unwrap_or(1);
        let app = self
            .apps
            .entry(spec.client_id.clone())
            .or_insert_with(|| App {
                id,
                spec: spec.clone(),
                version,
                installation: None,
                allowed: Vec::new(),
                subscription_ended: false,
                options: Map::new(),
                user_options: BTreeMap::new(),
            });
        app.spec = spec;
        app
    }

    /// A new chain of tokens. `expires_in` is the access token's own where it differs from the settings.
    ///
    /// # Errors
    /// 404 without such an app or user, 409 while the app is not installed.
    pub fn issue(
        &mut self,
        client_id: &str,
        user: i64,
        expires_in: Option<i64>,
    ) -> Result<Pair, Refused> {
        let grant = self.grant(client_id, user)?;
        let (now, lives) = (self.clock.now(), self.settings.tokens);
        Ok(self.tokens.issue(grant, now, lives, expires_in))
    }

    /// What a token for the user would be issued for.
    ///
    /// # Errors
    /// 404 without such an app or user, 409 while the app is not installed.
    pub fn grant(&self, client_id: &str, user: i64) -> Result<Grant, Refused> {
        let installation = self.installation(client_id)?.number;
        if self.crm.user(user).is_none() {
            return Err(Refused::new(404, format!("there is no user {user}")));
        }
        Ok(Grant {
            client_id: client_id.to_owned(),
            user,
            installation,
        })
    }

    /// The frame's `refreshAuth`: a new chain of tokens without the OAuth server.
    ///
    /// # Errors
    /// 404 without such an app or user, 409 while it is not installed, 403 when the user is shut out.
    pub fn refresh_auth(&mut self, client_id: &str, user: i64) -> Result<Pair, Refused> {
        if !self.may_open(client_id, user) {
            return Err(Refused::new(
                403,
                format!("user {user} has no access to {client_id}"),
            ));
        }
        self.issue(client_id, user, None)
    }

    /// Whether the user is an active one whom the app is not restricted from.
    #[must_use]
    pub fn may_open(&self, client_id: &str, user: i64) -> bool {
        let active = self.crm.user(user).is_some_and(|user| user.active);
        active && self.apps.get(client_id).is_some_and(|app| app.admits(user))
    }

    /// The present installation of an app.
    ///
    /// # Errors
    /// 404 without such an app, 409 while it is not installed.
    pub fn installation(&self, client_id: &str) -> Result<&Installation, Refused> {
        self.app(client_id)?
            .installation
            .as_ref()
            .ok_or_else(|| not_installed(client_id))
    }

    /// The present installation of an app, to change.
    ///
    /// # Errors
    /// 404 without such an app, 409 while it is not installed.
    pub fn installation_mut(&mut self, client_id: &str) -> Result<&mut Installation, Refused> {
        self.app_mut(client_id)?
            .installation
            .as_mut()
            .ok_or_else(|| not_installed(client_id))
    }
}

fn fill(field: &mut String, value: impl FnOnce() -> String) {
    if field.is_empty() {
        *field = value();
    }
}

fn unknown_app(client_id: &str) -> Refused {
    Refused::new(404, format!("no app {client_id} is registered"))
}

fn not_installed(client_id: &str) -> Refused {
    Refused::new(409, format!("{client_id} is not installed"))
}
