//! Which token a call takes: the chains of whoever it is for, one after another, until one is
//! accepted. Each is tried as it is and once more refreshed.

use super::{CallError, Tokens};
use crate::bindings::Id;
use crate::portal::error::{ErrorKind, PortalError};
use crate::portal::oauth::{OAuthError, OAuthErrorKind};
use crate::store::{Chain, Portal};
use std::sync::Arc;
use url::Url;

/// What a portal says of whom its administrators shut out of the app.
const RESTRICTED: &str = "user_access_error";

/// For whom a call is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// This person.
    Person(Id),
    /// The app: any administrator of the portal will do.
    Administrators,
}

/// What an answer says about the token and the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is the answer, good or bad.
    Stands,
    /// The token was refused.
    TokenRefused,
    /// The person was: they were dismissed.
    PersonRefused,
    /// The person was: the portal's administrators let only others use the app.
    Restricted,
    /// The portal is not at this address, so nothing was done.
    NotThere,
}

/// The way through the chains.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    tokens: &'a Tokens,
    portal: &'a Portal,
    who: Who,
    /// Where the portal is, if not where it was when the walk began.
    moved_to: Option<Url>,
    /// Chains that were refreshed already, or could not be.
    refreshed: Vec<i64>,
    /// People whom the portal does not want.
    refused: Vec<Id>,
    failure: Option<CallError>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(tokens: &'a Tokens, portal: &'a Portal, who: Who) -> Self {
        Self {
            tokens,
            portal,
            who,
            moved_to: None,
            refreshed: Vec::new(),
            refused: Vec::new(),
            failure: None,
        }
    }

    /// Where to call.
    pub(super) fn endpoint(&self) -> &Url {
        let stored = &self.portal.client_endpoint;
        self.moved_to.as_ref().unwrap_or(stored)
    }

    /// The chain to begin with.
    pub(super) async fn first(&mut self) -> Result<Chain, CallError> {
        match self.next().await? {
            Some(first) => Ok(first),
            None => Err(self.why().await?),
        }
    }

    /// The chain to call with again after an answer to `used`; `None` if that answer stands.
    pub(super) async fn after(
        &mut self,
        used: Chain,
        verdict: Verdict,
    ) -> Result<Option<Chain>, CallError> {
        match verdict {
            Verdict::NotThere => Ok(self.has_moved().await?.then_some(used)),
            Verdict::Restricted => {
                let client_id = self.tokens.refreshes.client_id();
                let store = &self.tokens.store;
                store.end_chains_of(&used, client_id, RESTRICTED).await?;
                self.after_refusal(used).await
            }
            Verdict::PersonRefused => self.after_refusal(used).await,
            Verdict::Stands => Ok(None),
            Verdict::TokenRefused if self.refreshed.contains(&used.id) => self.next().await,
            Verdict::TokenRefused => {
                let renewed = self.renew(&used).await?;
                if renewed.is_some() {
                    return Ok(renewed);
                }
                self.first().await.map(Some)
            }
        }
    }

    /// Where the app itself asks, somebody else's chain may do.
    async fn after_refusal(&mut self, used: Chain) -> Result<Option<Chain>, CallError> {
        if self.who != Who::Administrators {
            return Ok(None);
        }
        self.refused.push(used.user_id);
        self.next().await
    }

    /// A chain whose access token is not known to be over; one that is refreshed for it only if
    /// there is no other.
    async fn next(&mut self) -> Result<Option<Chain>, CallError> {
        let now = self.tokens.clock.now();
        let mut chains = self.chains().await?;
        chains.sort_by_key(|chain| chain.pair.access_expires_at <= now);
        for chain in chains {
            if chain.pair.access_expires_at > now {
                return Ok(Some(chain));
            }
            let renewed = self.renew(&chain).await?;
            if renewed.is_some() {
                return Ok(renewed);
            }
        }
        Ok(None)
    }

    /// The chains that are left to try.
    async fn chains(&self) -> Result<Vec<Chain>, CallError> {
        let (store, member_id) = (&self.tokens.store, &self.portal.member_id);
        let mut chains = match self.who {
            Who::Person(user_id) => store.chains(member_id, user_id).await?,
            Who::Administrators => store.all_chains(member_id).await?,
        };
        chains.retain(|chain| {
            (chain.admin || self.who != Who::Administrators)
                && !chain.has_ended(self.tokens.refreshes.client_id())
                && !self.refreshed.contains(&chain.id)
                && !self.refused.contains(&chain.user_id)
        });
        Ok(chains)
    }

    /// What the chain became since, or what a refresh makes of it.
    async fn renew(&mut self, chain: &Chain) -> Result<Option<Chain>, CallError> {
        self.refreshed.push(chain.id);
        match self.tokens.refreshes.renewed(self.portal, chain).await {
            Err(error) if !self.is_of_all(&error) => {
                self.failure = Some(error);
                Ok(None)
            }
            outcome => outcome,
        }
    }

    /// Whether no other chain can do better.
    fn is_of_all(&self, error: &CallError) -> bool {
        let CallError::OAuth(error) = error else {
            return true;
        };
        match error.kind() {
            Some(OAuthErrorKind::Payment | OAuthErrorKind::Gone) => true,
            Some(OAuthErrorKind::Restricted) => self.who != Who::Administrators,
            _ => false,
        }
    }

    /// Why there is no token. A person who was shut out is told so for as long as they have no
    /// newer chain.
    async fn why(&mut self) -> Result<CallError, CallError> {
        if let Some(failure) = self.failure.take() {
            return Ok(failure);
        }
        let Who::Person(user_id) = self.who else {
            return Ok(CallError::NoToken);
        };
        let (store, member_id) = (&self.tokens.store, &self.portal.member_id);
        let chains = store.chains(member_id, user_id).await?;
        let newest = chains.first();
        let last = newest.filter(|chain| chain.has_ended(self.tokens.refreshes.client_id()));
        let said = OAuthError::earlier(last.and_then(|chain| chain.last_error.as_deref()));
        Ok(match said.kind() {
            Some(OAuthErrorKind::Restricted) => CallError::OAuth(Arc::new(said)),
            _ => CallError::NoToken,
        })
    }

    /// Somebody may have learned the portal's new address meanwhile.
    async fn has_moved(&mut self) -> Result<bool, CallError> {
        if self.moved_to.is_some() {
            return Ok(false);
        }
        let stored = self.tokens.store.portal(&self.portal.member_id).await?;
        let endpoint = stored.map(|portal| portal.client_endpoint);
        self.moved_to = endpoint.filter(|endpoint| *endpoint != self.portal.client_endpoint);
        Ok(self.moved_to.is_some())
    }
}

impl Verdict {
    pub(super) fn of(error: &PortalError) -> Self {
        match (error, error.kind()) {
            (PortalError::Redirected { .. } | PortalError::NotSent(_), _) => Self::NotThere,
            (_, Some(kind)) if kind.is_of_the_token() => Self::TokenRefused,
            (_, Some(ErrorKind::Restricted)) => Self::Restricted,
            (_, Some(ErrorKind::UserGone)) => Self::PersonRefused,
            _ => Self::Stands,
        }
    }
}
