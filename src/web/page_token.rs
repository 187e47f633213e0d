//! The page token: who is looking at which record, sealed. It is the session inside the frame,
//! where there are no cookies, and the protection against forged posts in one.

use crate::app::{App, Visitor};
use crate::bindings::{Id, Owner};
use crate::crypto::Purpose;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// How long a page token is good for, in seconds.
const LIFE: i64 = 30 * 60;
/// How long after the last proof of the person it may be renewed by using it.
const SINCE_PROOF: i64 = 8 * 60 * 60;
/// How long after its end the script may still exchange it for a new one.
const RENEWABLE: i64 = 24 * 60 * 60;

#[derive(Serialize, Deserialize)]
struct Sealed {
    #[serde(rename = "e")]
    expires_at: i64,
    #[serde(rename = "v")]
    visitor: Visitor,
}

/// Seals a token for the next page.
pub(super) fn seal(app: &App, visitor: &Visitor) -> String {
    let sealed = Sealed {
        expires_at: app.now() + LIFE,
        visitor: visitor.clone(),
    };
    let plain = serde_json::to_vec(&sealed).expect("a visitor is plain data");
    let keyring = &app.settings().keyring;
    URL_SAFE_NO_PAD.encode(keyring.seal(Purpose::PageToken, &[], &plain))
}

/// Opens the token of a request for this record. `None` when it is missing, forged, expired, too
/// long after the last proof, or another record's. One that names a session counts only with it.
pub(super) fn open(app: &App, token: Option<&str>, owner: Owner, id: Id) -> Option<Visitor> {
    let sealed = unseal(app, token?)?;
    let now = app.now();
    let is_proved = now < sealed.visitor.proved_at + SINCE_PROOF;
    // How long a session may last is a setting.
    let is_live = now < sealed.expires_at && (is_proved || sealed.visitor.session.is_some());
    let is_here = sealed.visitor.owner == owner && sealed.visitor.id == id;
    (is_live && is_here).then_some(sealed.visitor)
}

/// Whose token it was, whether or not it is still good: enough to refuse in the right language and
/// frame.
pub(super) fn glimpse(app: &App, token: Option<&str>) -> Option<Visitor> {
    Some(unseal(app, token?)?.visitor)
}

/// Opens a token that may have expired up to a day ago, for its renewal inside Bitrix24; outside
/// the session renews it.
pub(super) fn open_expired(app: &App, token: Option<&str>) -> Option<Visitor> {
    let sealed = unseal(app, token?)?;
    let is_renewable = app.now() < sealed.expires_at + RENEWABLE;
    (is_renewable && sealed.visitor.session.is_none()).then_some(sealed.visitor)
}

fn unseal(app: &App, token: &str) -> Option<Sealed> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    let keyring = &app.settings().keyring;
    let plain = keyring.open(Purpose::PageToken, &[], &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
