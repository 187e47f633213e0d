//! The page token: who is looking at which record, or at the main page, sealed. It is the session
//! inside the frame, where there are no cookies, and the protection against forged posts in one.

use crate::app::{App, Caller, Visitor};
use crate::bindings::{Id, Owner};
use crate::crypto::Purpose;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// How long a page token is good for, in seconds.
const LIFE: i64 = 30 * 60;
/// How long after the last proof of the person it may be renewed by using it.
const SINCE_PROOF: i64 = 8 * 60 * 60;
/// How long after its end the script may still exchange it for a new one.
const RENEWABLE: i64 = 24 * 60 * 60;

/// What sets the main page's tokens apart: neither kind is taken for the other.
const OF_MAIN_PAGE: &[&str] = &["main"];

#[derive(Serialize, Deserialize)]
struct Sealed<T> {
    #[serde(rename = "e")]
    expires_at: i64,
    #[serde(rename = "v")]
    who: T,
}

/// Seals a token for the next page.
pub(super) fn seal(app: &App, visitor: &Visitor) -> String {
    seal_as(app, &[], visitor)
}

/// Seals a token for the main page's next sections.
pub(super) fn seal_main(app: &App, caller: &Caller) -> String {
    seal_as(app, OF_MAIN_PAGE, caller)
}

/// Opens the token of a request for this record. `None` when it is missing, forged, expired, too
/// long after the last proof, or another record's. One that names a session counts only with it.
pub(super) fn open(app: &App, token: Option<&str>, owner: Owner, id: Id) -> Option<Visitor> {
    let sealed: Sealed<Visitor> = unseal(app, &[], token?)?;
    let (proved_at, session) = (sealed.who.proved_at, &sealed.who.session);
    let is_live = is_live(app, sealed.expires_at, proved_at, session.is_some());
    let is_here = sealed.who.owner == owner && sealed.who.id == id;
    (is_live && is_here).then_some(sealed.who)
}

/// The same for a request about the main page.
pub(super) fn open_main(app: &App, token: Option<&str>) -> Option<Caller> {
    let sealed: Sealed<Caller> = unseal(app, OF_MAIN_PAGE, token?)?;
    let (proved_at, session) = (sealed.who.proved_at, &sealed.who.session);
    is_live(app, sealed.expires_at, proved_at, session.is_some()).then_some(sealed.who)
}

/// Whose token it was, whether or not it is still good: enough to refuse in the right language and
/// frame.
pub(super) fn glimpse(app: &App, token: Option<&str>) -> Option<Visitor> {
    Some(unseal::<Sealed<Visitor>>(app, &[], token?)?.who)
}

/// The same of a main page's token.
pub(super) fn glimpse_main(app: &App, token: Option<&str>) -> Option<Caller> {
    Some(unseal::<Sealed<Caller>>(app, OF_MAIN_PAGE, token?)?.who)
}

/// Opens a token that may have expired up to a day ago, for its renewal inside Bitrix24; outside
/// the session renews it.
pub(super) fn open_expired(app: &App, token: Option<&str>) -> Option<Visitor> {
    let sealed: Sealed<Visitor> = unseal(app, &[], token?)?;
    let is_renewable = app.now() < sealed.expires_at + RENEWABLE;
    (is_renewable && sealed.who.session.is_none()).then_some(sealed.who)
}

/// The same of a main page's token.
pub(super) fn open_expired_main(app: &App, token: Option<&str>) -> Option<Caller> {
    let sealed: Sealed<Caller> = unseal(app, OF_MAIN_PAGE, token?)?;
    let is_renewable = app.now() < sealed.expires_at + RENEWABLE;
    (is_renewable && sealed.who.session.is_none()).then_some(sealed.who)
}

/// How long a session may last is a setting.
fn is_live(app: &App, expires_at: i64, proved_at: i64, in_session: bool) -> bool {
    let now = app.now();
    now < expires_at && (in_session || now < proved_at + SINCE_PROOF)
}

fn seal_as(app: &App, kind: &[&str], who: &impl Serialize) -> String {
    let expires_at = app.now() + LIFE;
    let sealed = Sealed { expires_at, who };
    let plain = serde_json::to_vec(&sealed).expect("who is looking is plain data");
    let keyring = &app.settings().keyring;
    URL_SAFE_NO_PAD.encode(keyring.seal(Purpose::PageToken, kind, &plain))
}

fn unseal<T: DeserializeOwned>(app: &App, kind: &[&str], token: &str) -> Option<T> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    let keyring = &app.settings().keyring;
    let plain = keyring.open(Purpose::PageToken, kind, &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
