//! The token chains: per person of a portal the two newest pairs of tokens, and what they became.
//! `begin` stores them, `find` reads them, `lease` lets one process at a time
//! replace a pair, `keep` finds what nobody uses.

mod begin;
mod find;
mod keep;
mod lease;

pub use keep::Idle;
pub use lease::Lease;

use crate::bindings::Id;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

/// An access token and what renews it.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// The token that calls carry.
    pub access: SecretString,
    /// When it ends.
    pub access_expires_at: i64,
    /// The token that buys the next pair.
    pub refresh: Option<SecretString>,
}

impl TokenPair {
    /// Access tokens are too random to be guessed from their digest.
    fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.access.expose_secret()).into()
    }
}

/// A chain as a verified launch or login begins it.
#[derive(Clone, Copy, Debug)]
pub struct NewChain<'a> {
    /// The portal.
    pub member_id: &'a str,
    /// The person.
    pub user_id: Id,
    /// The app's `client_id` of today: chains that ended for it make room first.
    pub client_id: &'a str,
    /// The first pair.
    pub pair: &'a TokenPair,
    /// Whether the person is an administrator of the portal.
    pub admin: bool,
}

/// A stored chain.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its id, never used for another chain.
    pub id: i64,
    /// The portal.
    pub member_id: String,
    /// The person.
    pub user_id: Id,
    /// How many times the pair was replaced.
    pub generation: i64,
    /// The present pair.
    pub pair: TokenPair,
    /// Whether the person was an administrator of the portal when that was last asked.
    pub admin: bool,
    /// When the present pair was stored.
    pub refreshed_at: i64,
    /// Who refreshes the chain now.
    pub lease_holder: Option<String>,
    /// Until when nobody else may; without a holder, until when nobody at all should.
    pub lease_until: i64,
    /// How many refreshes brought no pair since the present one was stored.
    pub attempts: i64,
    /// What the OAuth server said to the last of them, where it said something.
    pub last_error: Option<String>,
    /// The `client_id` for which the chain is over.
    pub ended_for: Option<String>,
}

impl Chain {
    /// Whether the chain is over for the app `client_id`.
    #[must_use]
    pub fn has_ended(&self, client_id: &str) -> bool {
        self.ended_for.as_deref() == Some(client_id)
    }

    /// Whether somebody refreshes it at `now`.
    #[must_use]
    pub fn is_leased(&self, now: i64) -> bool {
        self.lease_holder.is_some() && self.lease_until > now
    }

    /// Whether a refresh failed so recently that nobody should ask again at `now`.
    #[must_use]
    pub fn rests(&self, now: i64) -> bool {
        self.lease_holder.is_none() && self.lease_until > now
    }
}
