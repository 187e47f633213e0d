//! What the journal is told of a request to an OAuth server. Those are rare, so they are cut at
//! once; of their parameters there is nothing that may be kept.

use super::transport::Seen;
use super::{AppProof, Grant, OAuth, OAuthError, OAuthErrorKind};
use crate::bindings::Id;
use crate::journal::{Exchange, Fault, Note, Whose};
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Instant;

/// A request that is over.
pub(super) struct Asked<'a> {
    pub(super) whose: Whose<'a>,
    pub(super) started: Instant,
    pub(super) method: &'static str,
    /// The token or code that it carried.
    pub(super) secret: &'a SecretString,
}

/// The portal and the person that an answer names.
pub(super) type Named = (Option<String>, Option<Id>);

impl Grant {
    pub(super) fn named(&self) -> Named {
        (Some(self.member_id.clone()), self.user_id)
    }
}

impl AppProof {
    pub(super) fn named(&self) -> Named {
        (self.member_id.clone(), self.user_id)
    }
}

impl OAuth {
    pub(super) fn note(&self, asked: &Asked<'_>, seen: Seen, named: Result<Named, &OAuthError>) {
        let outcome = named.as_ref().map_or_else(|error| error.label(), |_| "ok");
        let mut exchange = match named {
            Ok((member_id, user_id)) => Exchange {
                result: seen.result,
                member_id,
                user_id,
                ..Exchange::default()
            },
            Err(error) => Exchange {
                error: Some(error.fault()),
                ..Exchange::default()
            },
        };
        exchange.hide(asked.secret.expose_secret());
        let note = Note {
            whose: asked.whose,
            method: asked.method,
            status: seen.status,
            outcome,
            took: asked.started.elapsed(),
        };
        self.http.note(note, || exchange);
    }
}

impl OAuthError {
    /// The error in one word.
    fn label(&self) -> &'static str {
        match self {
            Self::Answered { kind, .. } | Self::Earlier { kind } => kind.label(),
            Self::NotSent(cause) | Self::MaybeSent(cause) => cause.label(),
            Self::Nonsense { .. } => "nonsense",
        }
    }

    /// The error as the journal keeps it: the server's own whole, else why there was no answer.
    fn fault(&self) -> Fault {
        match self {
            Self::Answered {
                code, description, ..
            } => Fault {
                code: code.clone(),
                description: description.clone(),
            },
            Self::NotSent(cause) | Self::MaybeSent(cause) => cause.fault(),
            Self::Nonsense { .. } | Self::Earlier { .. } => Fault {
                code: self.label().to_owned(),
                description: self.to_string(),
            },
        }
    }
}

impl OAuthErrorKind {
    fn label(self) -> &'static str {
        match self {
            Self::InvalidGrant => "invalid-grant",
            Self::Gone => "gone",
            Self::OurMistake => "wrong-client",
            Self::Restricted => "restricted",
            Self::Payment => "payment",
            Self::InvalidToken => "invalid-token",
            Self::Other => "refused",
        }
    }
}
