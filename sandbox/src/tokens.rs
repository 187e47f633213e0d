//! Access and refresh tokens, and the one-time codes of the OAuth login. Pure: the time is an argument.
use crate::settings::TokenSettings;
use rand::RngExt;
use std::collections::HashMap;
use std::fmt;

/// What a token or code was issued for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The app.
    pub client_id: String,
    /// The person whose rights it carries.
    pub user: i64,
    /// Which installation of the app it belongs to: it dies with it.
    pub installation: u64,
}

/// A freshly issued pair of tokens.
#[derive(Clone)]
pub struct Pair {
    /// The access token.
    pub access: String,
    /// The refresh token.
    pub refresh: String,
    /// Unix time at which the access token expires.
    pub expires: i64,
    /// Seconds until then.
    pub expires_in: i64,
}

impl fmt::Debug for Pair {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pair")
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// What is known about a presented access token.
#[derive(Debug)]
pub enum Access<'a> {
    /// Live, until this Unix time.
    Live(&'a Grant, i64),
    /// Known, but too old.
    Expired,
    /// Never issued, or ended by a refresh.
    Unknown,
}

/// All tokens of a portal.
#[derive(Default)]
pub struct Tokens {
    access: HashMap<String, (Grant, i64)>,
    refresh: HashMap<String, Refresh>,
    codes: HashMap<String, (Grant, i64)>,
}

struct Refresh {
    grant: Grant,
    expires: i64,
    access: String,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tokens").finish_non_exhaustive()
    }
}

impl Tokens {
    /// Starts a new chain; chains live side by side. `expires_in` is the access token's own where it
    /// differs from the settings.
    pub fn issue(
        &mut self,
        grant: Grant,
        now: i64,
        lives: TokenSettings,
        expires_in: Option<i64>,
    ) -> Pair {
        let expires_in = expires_in.unwrap_or(lives.access_s);
        let pair = Pair {
            access: hex(35),
            refresh: hex(35),
            expires: now.saturating_add(expires_in),
            expires_in,
        };
        let refresh = Refresh {
            grant: grant.clone(),
            expires: now.saturating_add(lives.refresh_s),
            access: pair.access.clone(),
        };
        self.access
            .insert(pair.access.clone(), (grant, pair.expires));
        self.refresh.insert(pair.refresh.clone(), refresh);
        pair
    }

    /// Looks at an access token.
    #[must_use]
    pub fn access(&self, token: &str, now: i64) -> Access<'_> {
        match self.access.get(token) {
            None => Access::Unknown,
            Some((_, expires)) if *expires <= now => Access::Expired,
            Some((grant, expires)) => Access::Live(grant, *expires),
        }
    }

    /// What a refresh token that can still be used was issued for.
    #[must_use]
    pub fn refresh(&self, token: &str, now: i64) -> Option<&Grant> {
        self.refresh
            .get(token)
            .filter(|refresh| refresh.expires > now)
            .map(|refresh| &refresh.grant)
    }

    /// Uses a refresh token and continues its chain.
    pub fn rotate(&mut self, token: &str, now: i64, lives: TokenSettings) -> Option<Pair> {
        let grant = self.refresh(token, now)?.clone();
        if lives.once
            && let Some(used) = self.refresh.remove(token)
        {
            self.access.remove(&used.access);
        }
        Some(self.issue(grant, now, lives, None))
    }

    /// A code for the OAuth redirect.
    pub fn issue_code(&mut self, grant: Grant, now: i64, lives: TokenSettings) -> String {
        let code = hex(35);
        self.codes
            .insert(code.clone(), (grant, now.saturating_add(lives.code_s)));
        code
    }

    /// What a code that can still be used was issued for.
    #[must_use]
    pub fn code(&self, code: &str, now: i64) -> Option<&Grant> {
        self.codes
            .get(code)
            .filter(|(_, expires)| *expires > now)
            .map(|(grant, _)| grant)
    }

    /// Uses a code up.
    pub fn take_code(&mut self, code: &str) {
        self.codes.remove(code);
    }

    /// Every token and code that was issued here and has not been used up.
    #[must_use]
    pub fn issued(&self) -> Vec<String> {
        let access = self.access.keys();
        let issued = access.chain(self.refresh.keys()).chain(self.codes.keys());
        issued.cloned().collect()
    }

    /// Whose token or code it is; nothing when it was not issued here or has been used up.
    #[must_use]
    pub fn holder(&self, credential: &str) -> Option<i64> {
        let dated = |issued: &HashMap<String, (Grant, i64)>| {
            issued.get(credential).map(|(grant, _)| grant.user)
        };
        let refresh = || {
            self.refresh
                .get(credential)
                .map(|refresh| refresh.grant.user)
        };
        dated(&self.access)
            .or_else(refresh)
            .or_else(|| dated(&self.codes))
    }
}

/// Random hexadecimal text of `bytes` bytes.
#[must_use]
pub fn hex(bytes: usize) -> String {
    let digits = (0..bytes * 2).map(|_| rand::rng().random_range(0..16_u32));
    digits
        .filter_map(|digit| char::from_digit(digit, 16))
        .collect()
}
