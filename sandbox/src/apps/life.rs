//! Installing, finishing, updating, restricting and uninstalling an app, with the events that follow.
use super::events::{ON_APP_INSTALL, ON_APP_UNINSTALL, ON_APP_UPDATE};
use super::{EventHandler, Installation, Kind, Refused};
use crate::tokens::hex;
use crate::world::World;
use std::collections::BTreeSet;

impl World {
    /// Starts an installation, or finishes the one that was started.
    ///
    /// # Errors
    /// 404 without such an app or user.
    pub fn install(
        &mut self,
        client_id: &str,
        user: Option<i64>,
        finish: bool,
    ) -> Result<(), Refused> {
        let installer = user.or_else(|| self.administrator());
        let installer = installer.filter(|id| self.crm.user(*id).is_some());
        let installer =
            installer.ok_or_else(|| Refused::new(404, "there is nobody to install the app"))?;
        let number = self.next_id();
        let handler_id = self.next_id();
        let app = self.app_mut(client_id)?;
        if app.installation.is_none() {
            let mut installation = Installation {
                number,
                finished: false,
                application_token: hex(16),
                installer,
                placements: Vec::new(),
                opened_by: BTreeSet::new(),
                handlers: Vec::new(),
            };
            let pageless = app.spec.app_url.is_empty() && !app.spec.install_url.is_empty();
            if pageless {
                installation.handlers.push(EventHandler {
                    id: handler_id,
                    event: ON_APP_INSTALL.to_owned(),
                    handler: app.spec.install_url.clone(),
                    auth_type: 0,
                    offline: false,
                });
            }
            app.installation = Some(installation);
        }
        if finish {
            self.finish_install(client_id)
        } else {
            Ok(())
        }
    }

    /// Ends the installation: placements appear, events flow, and ONAPPINSTALL is sent. Later calls do
    /// nothing.
    ///
    /// # Errors
    /// 404 without such an app, 409 while it is not installed.
    pub fn finish_install(&mut self, client_id: &str) -> Result<(), Refused> {
        let installation = self.installation_mut(client_id)?;
        if !installation.finished {
            installation.finished = true;
            self.announce(client_id, ON_APP_INSTALL, |app| {
                vec![
                    ("VERSION", app.version.to_string()),
                    ("ACTIVE", "Y".to_owned()),
                    ("INSTALLED", "Y".to_owned()),
                ]
            })?;
        }
        Ok(())
    }

    /// Puts another version on the portal: event handlers are gone and the application token is new. The
    /// event can be left out, as portals may.
    ///
    /// # Errors
    /// 404 without such an app, 409 while it is not installed.
    pub fn update(&mut self, client_id: &str, version: i64, event: bool) -> Result<(), Refused> {
        let installation = self.installation_mut(client_id)?;
        installation.application_token = hex(16);
        let app = self.app_mut(client_id)?;
        let previous = std::mem::replace(&mut app.version, version);
        if event {
            self.announce(client_id, ON_APP_UPDATE, |_| {
                vec![
                    ("VERSION", version.to_string()),
                    ("PREVIOUS_VERSION", previous.to_string()),
                ]
            })?;
        }
        self.installation_mut(client_id)?.handlers.clear();
        Ok(())
    }

    /// Restricts the app to some users; an empty list admits everyone again.
    ///
    /// # Errors
    /// 404 without such an app.
    pub fn restrict(&mut self, client_id: &str, users: Vec<i64>) -> Result<(), Refused> {
        self.app_mut(client_id)?.allowed = users;
        Ok(())
    }

    /// Ends the app's subscription, or lets it go on.
    ///
    /// # Errors
    /// 404 without such an app.
    pub fn end_subscription(&mut self, client_id: &str, ended: bool) -> Result<(), Refused> {
        self.app_mut(client_id)?.subscription_ended = ended;
        Ok(())
    }

    /// Takes the app off the portal: its tokens are dead at once, and so are its options if it is `clean` or
    /// local. A second call does nothing.
    ///
    /// # Errors
    /// 404 without such an app.
    pub fn uninstall(&mut self, client_id: &str, clean: bool) -> Result<(), Refused> {
        if self.app(client_id)?.installation.is_none() {
            return Ok(());
        }
        let clean_text = if clean { "1" } else { "0" };
        self.announce(client_id, ON_APP_UNINSTALL, |_| {
            vec![("CLEAN", clean_text.to_owned())]
        })?;
        let app = self.app_mut(client_id)?;
        app.installation = None;
        app.allowed.clear();
        if clean || app.spec.kind == Kind::Local {
            app.options.clear();
            app.user_options.clear();
        }
        Ok(())
    }

    fn administrator(&self) -> Option<i64> {
        self.crm
            .users()
            .find(|user| user.admin && user.active)
            .map(|user| user.id)
    }
}
