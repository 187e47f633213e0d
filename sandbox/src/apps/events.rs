//! Events as they go over the wire: percent-encoded forms with bracketed names.
use super::{App, EventHandler, Refused};
use crate::deliveries::Delivery;
use crate::error::{Reply, RestError};
use crate::rest::iso;
use crate::world::World;
use serde_json::{Map, Value};
use std::time::Duration;

pub(super) const ON_APP_INSTALL: &str = "ONAPPINSTALL";
pub(super) const ON_APP_UPDATE: &str = "ONAPPUPDATE";
pub(super) const ON_APP_UNINSTALL: &str = "ONAPPUNINSTALL";

type Fields = Vec<(&'static str, String)>;
type Form = Vec<(String, String)>;

impl World {
    /// Sends a life-cycle event to the handlers that the app has bound for it, in the background.
    pub(super) fn announce(
        &mut self,
        client_id: &str,
        event: &str,
        data: impl FnOnce(&App) -> Fields,
    ) -> Result<(), Refused> {
        let installer = self.installation(client_id)?.installer;
        let mut data = data(self.app(client_id)?);
        data.push(("LANGUAGE_ID", self.language(installer)));
        let data = data
            .into_iter()
            .map(|(name, value)| (format!("data[{name}]"), value));
        self.send(client_id, event, installer, &data.collect())
    }

    /// Calls a method of the CRM; what it causes is announced.
    pub(crate) fn call_crm(
        &mut self,
        user: i64,
        method: &str,
        params: &Map<String, Value>,
    ) -> Option<Result<Reply, RestError>> {
        self.crm.set_time(iso(self.clock.precise()));
        let answer = self.crm.call(user, method, params);
        self.announce_crm(user);
        answer
    }

    /// A person has saved the card of a record, which is announced like a change by a method.
    pub(crate) fn saved_by_hand(&mut self, user: i64, owner_type: i64, id: i64) {
        self.crm.set_time(iso(self.clock.precise()));
        self.crm.saved_by_hand(user, owner_type, id);
        self.announce_crm(user);
    }

    /// Sends what the CRM has to tell to every app that has bound handlers; `user` is who caused it.
    fn announce_crm(&mut self, user: i64) {
        let apps: Vec<String> = self.apps.keys().cloned().collect();
        for event in self.crm.take_events() {
            let data = vec![("data[FIELDS][ID]".to_owned(), event.id.to_string())];
            for client_id in &apps {
                // An app that is not installed has nobody to tell.
                let _ = self.send(client_id, &event.code, user, &data);
            }
        }
    }

    /// Sends an event to the handlers of an app; until its installation is finished there are none.
    ///
    /// # Errors
    /// 404 without such an app, 409 while it is not installed.
    pub(crate) fn send(
        &mut self,
        client_id: &str,
        event: &str,
        user: i64,
        data: &Form,
    ) -> Result<(), Refused> {
        let installation = self.installation(client_id)?;
        if !installation.finished {
            return Ok(());
        }
        let handlers = installation
            .handlers
            .iter()
            .filter(|bound| bound.event == event && !bound.offline);
        let handlers: Vec<EventHandler> = handlers.cloned().collect();
        for handler in handlers {
            let form = self.event_form(client_id, event, &handler, user, data)?;
            self.dispatch(handler.handler, form);
        }
        Ok(())
    }

    /// Hands a post to the queue, which may be slow, repeat itself or lose it.
    fn dispatch(&self, url: String, form: Form) {
        let settings = self.settings.events;
        let delivery = Delivery {
            url,
            form,
            delay: Duration::from_millis(settings.delay_ms),
        };
        if settings.lose {
            return;
        }
        if settings.duplicate {
            self.outbox.send(delivery.clone());
        }
        self.outbox.send(delivery);
    }

    fn event_form(
        &mut self,
        client_id: &str,
        event: &str,
        handler: &EventHandler,
        user: i64,
        data: &Form,
    ) -> Result<Form, Refused> {
        let mut form = vec![
            ("event".to_owned(), event.to_owned()),
            ("event_handler_id".to_owned(), handler.id.to_string()),
        ];
        form.extend(data.iter().cloned());
        form.push(("ts".to_owned(), self.clock.now().to_string()));
        let mut auth = self.site_fields(client_id)?;
        if event != ON_APP_UNINSTALL {
            let user = if handler.auth_type > 0 {
                handler.auth_type
            } else {
                user
            };
            auth.extend(self.token_fields(client_id, user)?);
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

    fn token_fields(&mut self, client_id: &str, user: i64) -> Result<Fields, Refused> {
        let pair = self.issue(client_id, user, None)?;
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
