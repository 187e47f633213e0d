//! Who is calling: the user and app of a token, or the user of a webhook.
use crate::apps::{App, Refused};
use crate::crm::{Profile, User};
use crate::error::RestError;
use crate::tokens::Access;
use crate::world::World;

/// Whoever calls a method.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// Whose rights count.
    pub(super) user: i64,
    /// The app; nothing for a webhook.
    pub(super) client_id: Option<String>,
}

impl Caller {
    pub(super) fn by_token(world: &World, token: &str) -> Result<Self, RestError> {
        if token.is_empty() {
            return Err(RestError::new(
                401,
                "NO_AUTH_FOUND",
                "Wrong authorization data",
            ));
        }
        let grant = match world.tokens.access(token, world.clock.now()) {
            Access::Live(grant, _) => grant,
            Access::Expired => {
                return Err(RestError::new(
                    401,
                    "expired_token",
                    "The access token provided has expired.",
                ));
            }
            Access::Unknown => return Err(invalid_token()),
        };
        let app = world.apps.get(&grant.client_id);
        let app = app
            .ok_or_else(|| RestError::new(401, "APPLICATION_NOT_FOUND", "Application not found"))?;
        match &app.installation {
            None => Err(RestError::new(
                401,
                "ERROR_OAUTH",
                "Application not installed",
            )),
            Some(present) if present.number != grant.installation => Err(invalid_token()),
            Some(_) => Ok(Self {
                user: grant.user,
                client_id: Some(grant.client_id.clone()),
            }),
        }
    }

    pub(super) fn by_webhook(world: &World, user: i64, secret: &str) -> Result<Self, RestError> {
        if secret == world.webhook_secret && world.crm.user(user).is_some() {
            return Ok(Self {
                user,
                client_id: None,
            });
        }
        let status = match world.profile {
            Profile::Observed => 401,
            Profile::Documented => 403,
        };
        Err(RestError::new(
            status,
            "INVALID_CREDENTIALS",
            "Invalid request credentials",
        ))
    }

    /// Whether the user is still there and has not been shut out of the app.
    pub(super) fn admitted(&self, world: &World) -> Result<(), RestError> {
        if !world.crm.user(self.user).is_some_and(|user| user.active) {
            return Err(RestError::new(
                401,
                "authorization_error",
                "Unable to authorize user",
            ));
        }
        match self.app(world) {
            Some(app) if app.subscription_ended => Err(RestError::new(
                401,
                "PAYMENT_REQUIRED",
                "Subscription has been ended",
            )),
            Some(app) if !app.admits(self.user) => {
                let text = "The user does not have access to the application.";
                Err(RestError::new(403, "user_access_error", text))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// On whose account the time of methods goes.
    pub(super) fn owner(&self) -> String {
        let webhook = || format!("webhook {}", self.user);
        self.client_id.clone().unwrap_or_else(webhook)
    }

    /// The calling app; nothing for a webhook.
    pub(super) fn app<'a>(&self, world: &'a World) -> Option<&'a App> {
        self.client_id
            .as_ref()
            .and_then(|client_id| world.apps.get(client_id))
    }

    /// The user, who was there when the request was admitted.
    pub(super) fn user<'a>(&self, world: &'a World) -> Result<&'a User, RestError> {
        let user = world.crm.user(self.user);
        user.ok_or_else(|| RestError::new(401, "authorization_error", "Unable to authorize user"))
    }

    /// The `client_id`, where a method makes sense for apps only.
    pub(super) fn require_app(&self) -> Result<&str, RestError> {
        let text =
            "Current authorization type is denied for this method [Application context required]";
        self.client_id
            .as_deref()
            .ok_or_else(|| RestError::new(403, "WRONG_AUTH_TYPE", text))
    }

    pub(super) fn require_admin(&self, world: &World, text: &str) -> Result<(), RestError> {
        if self.user(world)?.admin {
            Ok(())
        } else {
            Err(RestError::new(403, "ACCESS_DENIED", text))
        }
    }
}

impl From<Refused> for RestError {
    fn from(refused: Refused) -> Self {
        Self::new(500, "INTERNAL_SERVER_ERROR", refused.reason)
    }
}

fn invalid_token() -> RestError {
    RestError::new(401, "invalid_token", "Unable to get application by token")
}
