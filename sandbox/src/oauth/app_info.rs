//! The OAuth server's own `app.info`: which app, portal and user a token belongs to.
use super::Answer;
use crate::limits::Operating;
use crate::params::text;
use crate::rest::{iso, time};
use crate::tokens::Access;
use crate::world::World;
use serde_json::{Map, Value, json};

pub(super) fn answer(world: &mut World, params: &Map<String, Value>) -> Answer {
    let token = text(params, "auth").unwrap_or_default();
    if token.is_empty() {
        return Answer::error(401, "NO_AUTH_FOUND", "Wrong authorization data");
    }
    let (grant, expires) = match world.tokens.access(&token, world.clock.now()) {
        Access::Live(grant, expires) => (grant, expires),
        Access::Expired => {
            return Answer::error(
                401,
                "expired_token",
                "The access token provided has expired.",
            );
        }
        Access::Unknown => return Answer::error(400, "invalid_client", ""),
    };
    let Some(app) = world.apps.get(&grant.client_id) else {
        return Answer::error(200, "wrong_client", "");
    };
    let Some(installation) = &app.installation else {
        return Answer::not_installed();
    };
    if installation.number != grant.installation {
        return Answer::error(400, "invalid_client", "");
    }
    let now = world.clock.precise();
    let operating = Operating::none(world.clock.now());
    #[expect(clippy::cast_precision_loss, reason = "unix times are far below 2^52")]
    let expires = iso(expires as f64);
    let body = json!({
        "result": {
            "client_id": grant.client_id,
            "scope": app.spec.scope,
            "expires": expires,
            "install": {
                "installed": installation.finished,
                "version": app.version.to_string(),
                "status": app.spec.kind.status(),
                "scope": app.spec.scope,
                "domain": world.site.domain(),
                "uri": world.site.portal_url,
                "client_endpoint": world.site.client_endpoint(),
                "member_id": world.site.member_id,
                "member_type": "user",
            },
            "user_id": grant.user.to_string(),
        },
        "time": time(now, world.clock.precise(), Some(operating)),
    });
    Answer::ok(body, grant.user)
}
