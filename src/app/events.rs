//! Events of the app's life. Nothing in one is believed before it is proved, and none of them
//! destroys anything by itself.

use super::{App, Failure, Fields};
use crate::crypto::same;
use crate::journal::carried;
use crate::portal::{CallError, PortalError};
use crate::portal::{ErrorKind, Launch, OAuthErrorKind};
use crate::store::{Portal, PortalStatus};
use secrecy::ExposeSecret as _;
use serde_json::json;

/// What an event asks of us.
enum Event {
    /// Installed or updated, with tokens like a launch's.
    Installed(Box<Launch>),
    /// Removed from the portal.
    Uninstalled {
        member_id: String,
        application_token: String,
    },
}

impl App {
    /// Takes an event and works on it after the answer.
    pub fn receive(&self, fields: &Fields) {
        let Some(event) = Event::read(fields) else {
            return;
        };
        let app = self.clone();
        self.0.tasks.spawn(carried(async move {
            let done = match event {
                Event::Installed(launch) => app.installed(&launch).await,
                Event::Uninstalled {
                    member_id,
                    application_token,
                } => app.uninstalled(&member_id, &application_token).await,
            };
            if let Err(error) = done {
                tracing::info!(error = &error as &dyn std::error::Error, "event refused");
            }
        }));
    }

    /// The event's tokens are proved like those of a launch; an administrator's also bind anew.
    async fn installed(&self, launch: &Launch) -> Result<(), Failure> {
        let (verified, _) = self.verify(launch, None).await?;
        if verified.viewer.admin {
            self.register(verified).await?;
        }
        Ok(())
    }

    /// After an uninstallation no stored token works. Only when that is seen is the portal closed.
    async fn uninstalled(&self, member_id: &str, token: &str) -> Result<(), Failure> {
        let stored = self.0.store.portal(member_id).await?;
        let Some(portal) = stored.filter(|portal| portal.status == PortalStatus::Active) else {
            return Ok(());
        };
        let kept = portal.application_token.as_ref();
        if !kept.is_some_and(|kept| same(kept.expose_secret(), token)) {
            return Err(Failure::Forged("the application token differs"));
        }
        // Everybody who may open the tab has seen the token: a flood must not become one of probes.
        let probes = format!("{member_id}/gone");
        let wait = self.0.guard.admit(Some(&probes), self.now());
        wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        if self.is_gone(&portal).await? {
            self.0.store.close_portal(member_id, self.now()).await?;
            tracing::info!(portal.member_id, "the app was removed from the portal");
        }
        Ok(())
    }

    /// Whether every stored chain of the portal is dead. Silence and failures prove nothing.
    async fn is_gone(&self, portal: &Portal) -> Result<bool, Failure> {
        let chains = self.0.store.all_chains(&portal.member_id).await?;
        for chain in chains {
            let tokens = &self.0.tokens;
            let probe = tokens
                .call(portal, chain.user_id, "app.info", &json!({}))
                .await;
            match probe {
                Err(error) if proves_death(&error) => {}
                Ok(_) | Err(_) => return Ok(false),
            }
        }
        Ok(true)
    }
}

fn proves_death(error: &CallError) -> bool {
    match error {
        CallError::NoToken => true,
        CallError::Portal(PortalError::Answered(error)) => {
            matches!(error.kind, ErrorKind::Gone | ErrorKind::InvalidToken)
        }
        CallError::OAuth(error) => matches!(
            error.kind(),
            Some(OAuthErrorKind::Gone | OAuthErrorKind::InvalidGrant)
        ),
        CallError::Portal(_) | CallError::Store(_) | CallError::Interrupted => false,
    }
}

impl Event {
    fn read(fields: &Fields) -> Option<Self> {
        match fields.one("event")?.to_ascii_uppercase().as_str() {
            "ONAPPINSTALL" | "ONAPPUPDATE" => launch(fields).map(Box::new).map(Self::Installed),
            "ONAPPUNINSTALL" => Some(Self::Uninstalled {
                member_id: fields.one("auth[member_id]")?.to_owned(),
                application_token: fields.one("auth[application_token]")?.to_owned(),
            }),
            _ => None,
        }
    }
}

/// The launch that an event with tokens amounts to.
fn launch(fields: &Fields) -> Option<Launch> {
    let names = [
        ("auth[access_token]", "AUTH_ID"),
        ("auth[refresh_token]", "REFRESH_ID"),
        ("auth[expires_in]", "AUTH_EXPIRES"),
        ("auth[application_token]", "APPLICATION_TOKEN"),
        ("auth[server_endpoint]", "SERVER_ENDPOINT"),
        ("auth[member_id]", "member_id"),
    ];
    let fields = names
        .into_iter()
        .filter_map(|(theirs, ours)| Some((ours.to_owned(), fields.one(theirs)?.to_owned())));
    Launch::read(&[], &fields.collect::<Vec<_>>())
}
