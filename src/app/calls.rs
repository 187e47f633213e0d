//! Calls on behalf of a person, and what their failures say about the portal: that it has moved, or
//! that the app is not there any more.

use super::{App, Failure};
use crate::bindings::Id;
use crate::journal::{Whose, carried};
use crate::portal::{
    Answer, Batch, BatchAnswer, CallError, ErrorKind, OAuthErrorKind, PortalError,
};
use crate::store::{EventKind, NewEvent, Portal};
use serde_json::Value;

/// The pause before a refused call is looked into, in seconds: the portal's own event comes first,
/// if it comes.
const PAUSE: i64 = 600;

impl App {
    /// Sends a batch with the person's own token.
    pub(super) async fn batch_as(
        &self,
        portal: &Portal,
        user_id: Id,
        batch: &Batch,
    ) -> Result<BatchAnswer, CallError> {
        let tokens = &self.0.tokens;
        let mut sent = tokens.batch(portal, user_id, batch).await;
        if is_redirected(&sent)
            && let Some(moved) = self.follow(portal, user_id).await?
        {
            sent = tokens.batch(&moved, user_id, batch).await;
        }
        sent.inspect_err(|error| self.heed(&portal.member_id, error))
    }

    /// Calls one method with the person's own token.
    pub(super) async fn call_as(
        &self,
        portal: &Portal,
        user_id: Id,
        method: &str,
        params: &Value,
    ) -> Result<Answer, CallError> {
        let tokens = &self.0.tokens;
        let mut sent = tokens.call(portal, user_id, method, params).await;
        if is_redirected(&sent)
            && let Some(moved) = self.follow(portal, user_id).await?
        {
            sent = tokens.call(&moved, user_id, method, params).await;
        }
        sent.inspect_err(|error| self.heed(&portal.member_id, error))
    }

    /// The portal under its new address, if the OAuth server names one for the person's token. A
    /// redirect is only the occasion to ask.
    async fn follow(&self, portal: &Portal, user_id: Id) -> Result<Option<Portal>, CallError> {
        let (oauth, store) = (&self.0.oauth, &self.0.store);
        let access = self.0.tokens.access(portal, user_id).await?;
        let server = oauth.server_for(Some(portal.oauth_server.as_str()));
        let whose = Whose::person(&portal.member_id, user_id);
        let Ok(proof) = oauth.app_info(server, whose, &access).await else {
            return Ok(None);
        };
        let is_theirs = proof.client_id.as_ref() == Some(&self.0.settings.client_id)
            && proof.member_id.as_ref() == Some(&portal.member_id);
        let other = |named: &url::Url| is_theirs && *named != portal.client_endpoint;
        let Some(client_endpoint) = proof.client_endpoint.filter(other) else {
            return Ok(None);
        };
        let (member_id, old) = (&portal.member_id, &portal.client_endpoint);
        store
            .move_portal(member_id, old, &client_endpoint, self.now())
            .await?;
        tracing::info!(portal.member_id, "the portal has another address");
        Ok(Some(Portal {
            client_endpoint,
            ..portal.clone()
        }))
    }

    /// Has it looked into where a stored token was refused because the app is gone.
    pub(super) fn heed(&self, member_id: &str, error: &CallError) {
        let is_gone = match error {
            CallError::Portal(error) => error.kind() == Some(ErrorKind::Gone),
            CallError::OAuth(error) => error.kind() == Some(OAuthErrorKind::Gone),
            CallError::Store(_) | CallError::NoToken | CallError::Interrupted => false,
        };
        if !is_gone || !self.0.guard.admits_suspicion(member_id, self.now()) {
            return;
        }
        let (app, member_id) = (self.clone(), member_id.to_owned());
        self.0.tasks.spawn(carried(async move {
            if let Err(failure) = app.suspect(&member_id).await {
                let error = &failure as &dyn std::error::Error;
                tracing::warn!(error, portal.member_id = member_id, "not looked into");
            }
        }));
    }

    async fn suspect(&self, member_id: &str) -> Result<(), Failure> {
        let now = self.now();
        let event = NewEvent {
            member_id,
            kind: EventKind::Gone,
            matched: true,
            body: &String::new().into(),
            due_at: now + PAUSE,
        };
        if self.0.store.add_event(event, now).await? {
            tracing::warn!(portal.member_id = member_id, "the app seems to be gone");
        }
        Ok(())
    }
}

fn is_redirected<T>(sent: &Result<T, CallError>) -> bool {
    matches!(sent, Err(CallError::Portal(PortalError::Redirected { .. })))
}
