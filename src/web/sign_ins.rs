//! What a browser is signed in to outside Bitrix24: an ordinary session with a cookie, which holds
//! ids only. Several portals stand in it side by side.

use crate::app::{App, SESSION_PORTALS, SignedIn};
use crate::bindings::Id;
use crate::crypto::{fingerprint, random_token, same};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::slice;
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::Error;
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};

/// The cookie's name.
const COOKIE: &str = "bindery";
/// The entries of the session besides the portals.
const BEGUN: &str = "begun";
const SEEN_AT: &str = "seen_at";
/// How long a person may take to sign in at their portal, in seconds.
const TO_SIGN_IN: i64 = 10 * 60;
/// The sign-ins that may be under way at once, in as many tabs.
const UNDER_WAY: usize = 5;
/// The portals that one browser may be signed in to.
const PORTALS: usize = 20;
/// The session is not written again within these seconds because it was used.
const STILL_FRESH: i64 = 60;

/// Gives the requests of `app` their session.
pub(super) fn layer(app: &App) -> SessionManagerLayer<impl SessionStore + Clone> {
    SessionManagerLayer::new(app.sessions())
        .with_name(COOKIE)
        .with_same_site(SameSite::Lax)
        .with_secure(app.settings().public_url.scheme() == "https")
}

/// Somebody as the session keeps them, under their portal.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    user_id: Id,
    at: i64,
}

/// A sign-in that was begun: the browser is at its portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Begun {
    state: String,
    /// The portal.
    pub(super) member_id: String,
    /// Where to go on to afterwards.
    pub(super) next: String,
    at: i64,
}

/// The session of a request.
pub(super) struct SignIns<'a> {
    app: &'a App,
    session: Session,
    seen_at: i64,
    people: Vec<SignedIn>,
    begun: Vec<Begun>,
}

impl<'a> SignIns<'a> {
    /// Reads the session, without what is over by now, and notes that it was used.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn open(app: &'a App, session: &Session) -> Result<Self, Error> {
        let seen_at = session.get(SEEN_AT).await?.unwrap_or_default();
        let begun = session.get(BEGUN).await?.unwrap_or_default();
        let portals: BTreeMap<String, Kept> =
            session.get(SESSION_PORTALS).await?.unwrap_or_default();
        let mut sign_ins = Self {
            app,
            session: session.clone(),
            seen_at,
            people: portals.into_iter().map(signed_in).collect(),
            begun,
        };
        sign_ins.drop_what_is_over();
        let now = app.now();
        if !sign_ins.people.is_empty() && now >= sign_ins.seen_at + STILL_FRESH {
            sign_ins.save().await?;
        }
        Ok(sign_ins)
    }

    fn drop_what_is_over(&mut self) {
        let now = self.app.now();
        let life = i64::from(self.app.settings().session_hours) * 60 * 60;
        if now >= self.seen_at + self.idle() {
            self.people.clear();
        }
        self.people.retain(|person| now < person.at + life);
        self.people.sort_by_key(|person| person.at);
        self.begun.retain(|begun| now < begun.at + TO_SIGN_IN);
    }

    /// How long the session lasts while nobody uses it, in seconds.
    fn idle(&self) -> i64 {
        i64::from(self.app.settings().session_idle_minutes) * 60
    }

    /// Everybody who is signed in, in the order they came.
    pub(super) fn people(&self) -> &[SignedIn] {
        &self.people
    }

    /// Who is signed in to this portal.
    pub(super) fn at(&self, member_id: &str) -> Option<&SignedIn> {
        let mut people = self.people.iter();
        people.find(|one| one.member_id == member_id)
    }

    /// Who a request is made by: those signed in to the portal that it names, or to any where it
    /// names none. `None` where there is nobody.
    pub(super) fn choose(&self, member_id: Option<&str>) -> Option<&[SignedIn]> {
        let chosen = match member_id {
            Some(member_id) => self.at(member_id).map(slice::from_ref),
            None => Some(self.people.as_slice()),
        };
        chosen.filter(|people| !people.is_empty())
    }

    /// What page tokens made in this session carry. It tells nothing of the session's id.
    pub(super) fn fingerprint(&self) -> Option<String> {
        Some(fingerprint(&self.session.id()?.to_string()))
    }

    /// Begins to sign in to a portal. The `state` comes back with the person.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn begin(&mut self, begun: Begun) -> Result<(), Error> {
        let begins = &mut self.begun;
        let too_many = (begins.len() + 1).saturating_sub(UNDER_WAY);
        begins.drain(..too_many);
        begins.push(begun);
        self.save().await
    }

    /// Takes up the sign-in that was begun with `state` in this very browser. It is forgotten
    /// before anything is done for it.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn take(&mut self, state: &str) -> Result<Option<Begun>, Error> {
        let mut begins = self.begun.iter();
        let Some(place) = begins.position(|begun| same(&begun.state, state)) else {
            return Ok(None);
        };
        let begun = self.begun.remove(place);
        self.save().await?;
        Ok(Some(begun))
    }

    /// Signs a person in, under a new id: whoever knew the old one knows nothing.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn enter(&mut self, person: SignedIn) -> Result<(), Error> {
        let people = &mut self.people;
        people.retain(|one| one.member_id != person.member_id);
        let too_many = (people.len() + 1).saturating_sub(PORTALS);
        people.drain(..too_many);
        people.push(person);
        self.session.cycle_id().await?;
        self.save().await
    }

    /// Signs a person out of one portal.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn forget(&mut self, member_id: &str) -> Result<(), Error> {
        self.people.retain(|one| one.member_id != member_id);
        self.save().await
    }

    /// Ends the session.
    ///
    /// # Errors
    /// The database fails.
    pub(super) async fn leave(self) -> Result<(), Error> {
        self.session.flush().await
    }

    async fn save(&mut self) -> Result<(), Error> {
        self.seen_at = self.app.now();
        let stays = if self.people.is_empty() {
            TO_SIGN_IN
        } else {
            self.idle().max(TO_SIGN_IN)
        };
        let end = OffsetDateTime::from_unix_timestamp(self.seen_at + stays);
        self.session.set_expiry(end.ok().map(Expiry::AtDateTime));
        let portals: BTreeMap<&str, Kept> = self.people.iter().map(kept).collect();
        self.session.insert(SESSION_PORTALS, portals).await?;
        self.session.insert(BEGUN, &self.begun).await?;
        self.session.insert(SEEN_AT, self.seen_at).await?;
        self.session.save().await
    }
}

fn signed_in((member_id, kept): (String, Kept)) -> SignedIn {
    SignedIn {
        member_id,
        user_id: kept.user_id,
        at: kept.at,
    }
}

fn kept(person: &SignedIn) -> (&str, Kept) {
    let kept = Kept {
        user_id: person.user_id,
        at: person.at,
    };
    (&person.member_id, kept)
}

impl Begun {
    /// A sign-in that begins now, and its `state`.
    pub(super) fn new(app: &App, member_id: String, next: String, state: String) -> Self {
        Self {
            state,
            member_id,
            next,
            at: app.now(),
        }
    }
}

/// A `state` that nobody can guess.
pub(super) fn new_state() -> String {
    random_token()
}
