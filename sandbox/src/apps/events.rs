//! The life-cycle events as they go over the wire: percent-encoded forms with bracketed names.
use super::{App, EventHandler, Refused};
use crate::deliveries::Delivery;
use crate::tokens::ACCESS_TTL;
use crate::world::World;

pub(super) const ON_APP_INSTALL: &str = "ONAPPINSTALL";
pub(super) const ON_APP_UPDATE: &str = "ONAPPUPDATE";
pub(super) const ON_APP_UNINSTALL: &str = "ONAPPUNINSTALL";

type Fields = Vec<(&'static str, String)>;

impl World {
    /// Sends an event to the handlers bound for it, in the background.
    pub(super) fn announce(
        &mut self,
        client_id: &str,
        event: &str,
        data: impl FnOnce(&App) -> Fields,
    ) -> Result<(), Refused> {
        let app = self.app(client_id)?;
        let installation = self.installation(client_id)?;
        if !installation.finished {
            return Ok(());
        }
        let mut data = data(app);
        data.push(("LANGUAGE_ID", self.language(installation.installer)));
        let handlers = installation
            .handlers
            .iter()
            .filter(|bound| bound.event == event && !bound.offline);
        let handlers: Vec<EventHandler> = handlers.cloned().collect();
        for handler in handlers {
            let form = self.event_form(client_id, event, &handler, &data)?;
            self.outbox.send(Delivery {
                url: handler.handler,
                form,
            });
        }
        Ok(())
    }

    fn event_form(
        &mut self,
        client_id: &str,
        event: &str,
        handler: &EventHandler,
        data: &Fields,
    ) -> Result<Vec<(String, String)>, Refused> {
        let mut form = vec![
            ("event".to_owned(), event.to_owned()),
            ("event_handler_id".to_owned(), handler.id.to_string()),
        ];
        form.extend(
            data.iter()
                .map(|(name, value)| (format!("data[{name}]"), value.clone())),
        );
        form.push(("ts".to_owned(), self.clock.now().to_string()));
        let mut auth = self.site_fields(client_id)?;
        if event != ON_APP_UNINSTALL {
            auth.extend(self.token_fields(client_id, handler)?);
        }
        form.extend(
            auth.into_iter()
                .map(|(name, value)| (format!("auth[{name}]"), value)),
        );
        Ok(form)
    }

    fn site_fields(&self, client_id: &str) -> Result<Fields, Refused> {
        Ok(vec![
            ("domain", self.site.domain().to_owned()),
            ("client_endpoint", self.site.client_endpoint()),
            ("server_endpoint", self.site.server_endpoint()),
            ("member_id", self.site.member_id.clone()),
            (
                "application_token",
                self.installation(client_id)?.application_token.clone(),
            ),
        ])
    }

    fn token_fields(&mut self, client_id: &str, handler: &EventHandler) -> Result<Fields, Refused> {
        let installer = self.installation(client_id)?.installer;
        let user = if handler.auth_type > 0 {
            handler.auth_type
        } else {
            installer
        };
        let pair = self.issue(client_id, user, ACCESS_TTL)?;
        let spec = &self.app(client_id)?.spec;
        Ok(vec![
            ("access_token", pair.access),
            ("refresh_token", pair.refresh),
            ("expires", pair.expires.to_string()),
            ("expires_in", pair.expires_in.to_string()),
            ("scope", spec.scope.clone()),
            ("status", spec.kind.status().to_owned()),
            ("user_id", user.to_string()),
        ])
    }

    /// The language the portal speaks to a user.
    #[must_use]
    pub fn language(&self, user: i64) -> String {
        let lang = self.crm.user(user).map(|user| user.lang.clone());
        lang.filter(|lang| !lang.is_empty())
            .unwrap_or_else(|| "en".to_owned())
    }
}
