//! `/oauth/token/`: both grants.
use super::Answer;
use crate::apps::App;
use crate::crm::Profile;
use crate::params::text;
use crate::tokens::{Grant, Pair};
use crate::world::World;
use serde_json::{Map, Value, json};

pub(super) fn answer(world: &mut World, params: &Map<String, Value>) -> Answer {
    exchange(world, params).unwrap_or_else(|refusal| refusal)
}

fn exchange(world: &mut World, params: &Map<String, Value>) -> Result<Answer, Answer> {
    let given = |name| text(params, name).unwrap_or_default();
    let app = world.apps.get(&given("client_id"));
    let app = app.ok_or_else(|| Answer::error(200, "wrong_client", ""))?;
    if app.spec.client_secret != given("client_secret") {
        return Err(Answer::error(400, "invalid_client", ""));
    }
    let now = world.clock.now();
    let lives = world.settings.tokens;
    match given("grant_type").as_str() {
        "authorization_code" => {
            let code = required(given("code"))?;
            let grant = world.tokens.code(&code, now).cloned();
            let grant = admitted(world, app, grant)?;
            world.tokens.take_code(&code);
            let pair = world.tokens.issue(grant.clone(), now, lives, None);
            Ok(tokens(world, &grant, &pair, true))
        }
        "refresh_token" => {
            let refresh = required(given("refresh_token"))?;
            let grant = world.tokens.refresh(&refresh, now).cloned();
            let grant = admitted(world, app, grant)?;
            let pair = world
                .tokens
                .rotate(&refresh, now, lives)
                .ok_or_else(invalid_grant)?;
            Ok(tokens(
                world,
                &grant,
                &pair,
                world.profile == Profile::Documented,
            ))
        }
        _ => Err(Answer::error(400, "invalid_request", "Unknown grant_type")),
    }
}

fn required(value: String) -> Result<String, Answer> {
    if value.is_empty() {
        Err(Answer::error(
            400,
            "invalid_request",
            "Parameter is missing",
        ))
    } else {
        Ok(value)
    }
}

fn invalid_grant() -> Answer {
    Answer::error(400, "invalid_grant", "The grant is wrong, used or expired")
}

/// A grant that may be exchanged: of this app, of its present installation, for a user who may use it. A
/// refused one is not used up.
fn admitted(world: &World, app: &App, grant: Option<Grant>) -> Result<Grant, Answer> {
    let grant = grant
        .filter(|grant| grant.client_id == app.spec.client_id)
        .ok_or_else(invalid_grant)?;
    let installation = app
        .installation
        .as_ref()
        .ok_or_else(Answer::not_installed)?;
    if installation.number != grant.installation {
        return Err(invalid_grant());
    }
    if !world.crm.user(grant.user).is_some_and(|user| user.active) {
        return Err(Answer::error(
            401,
            "authorization_error",
            "Unable to authorize user",
        ));
    }
    if app.subscription_ended {
        return Err(Answer::error(401, "PAYMENT_REQUIRED", "Payment required"));
    }
    if !app.admits(grant.user) {
        let text = "The user does not have access to the application.";
        return Err(Answer::error(403, "user_access_error", text));
    }
    Ok(grant)
}

/// `domain` is the OAuth server's; a refresh says only `app` for the scope.
fn tokens(world: &World, grant: &Grant, pair: &Pair, scope: bool) -> Answer {
    let spec = world
        .apps
        .get(&grant.client_id)
        .map(|app| app.spec.clone())
        .unwrap_or_default();
    let body = json!({
        "access_token": pair.access,
        "client_endpoint": world.site.client_endpoint(),
        "domain": world.site.oauth_domain(),
        "expires": pair.expires,
        "expires_in": pair.expires_in,
        "member_id": world.site.member_id,
        "refresh_token": pair.refresh,
        "scope": if scope { spec.scope.as_str() } else { "app" },
        "server_endpoint": world.site.server_endpoint(),
        "status": spec.kind.status(),
        "user_id": grant.user,
    });
    Answer::ok(body, grant.user)
}
