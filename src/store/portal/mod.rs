//! The portals that have, or had, the app. `save` stores and finds them, `closing` and `erase`
//! end them, `overview` shows them to an operator, `row` says how they are written.

mod closing;
mod erase;
mod overview;
mod row;
mod save;

pub use erase::Rows;
pub use overview::{ChainState, PortalLine, PortalState};

use crate::bindings::{Id, Owner, Policy};
use secrecy::SecretString;
use std::collections::BTreeMap;
use url::Url;

/// What a portal calls the fields of its bindings: by owner, then by the field's key.
pub type Captions = BTreeMap<Owner, BTreeMap<String, String>>;

/// A Bitrix24 portal that has, or had, the app.
#[derive(Clone, Debug)]
pub struct Portal {
    /// The portal's name for ever.
    pub member_id: String,
    /// Where its REST is called; ends in `/rest/`.
    pub client_endpoint: Url,
    /// The OAuth server that knows it.
    pub oauth_server: Url,
    /// The app, by its `client_id`, that the portal was proved for.
    pub client_id: Option<String>,
    /// What the portal calls the app.
    pub code: Option<String>,
    /// The version of the app that is installed there.
    pub version: Option<String>,
    /// Which of our revisions of tabs and event handlers it has; 0 is none.
    pub placement_revision: i64,
    /// The secret that its events carry.
    pub application_token: Option<SecretString>,
    /// Who installed the app.
    pub installed_by: Option<Id>,
    /// Whether the app is still there.
    pub status: PortalStatus,
    /// Whether there is an open event that says it is not. Never stored with the portal.
    pub suspected: bool,
    /// Since when it has been there without a break. Set by the store.
    pub active_since: i64,
    /// The cards that have the tab.
    pub owners: Vec<Owner>,
    /// What the portal calls the fields of its bindings.
    pub captions: Captions,
    /// When the captions were read.
    pub captions_at: i64,
    /// Whether references within a batch were seen to fail there.
    pub references_fail: bool,
    /// Who may see and who may change. Set by `Store::change_policy`.
    pub policy: Policy,
    /// How often that was changed. Set by the store.
    pub policy_version: i64,
    /// When the portal was first stored. Set by the store.
    pub created_at: i64,
    /// When it was last stored. Set by the store.
    pub updated_at: i64,
}

impl Portal {
    /// A portal as the first proof of it tells: nothing is bound or learned yet.
    #[must_use]
    pub fn new(member_id: String, client_endpoint: Url, oauth_server: Url, now: i64) -> Self {
        Self {
            member_id,
            client_endpoint,
            oauth_server,
            client_id: None,
            code: None,
            version: None,
            placement_revision: 0,
            application_token: None,
            installed_by: None,
            status: PortalStatus::Active,
            suspected: false,
            active_since: now,
            owners: Vec::new(),
            captions: Captions::new(),
            captions_at: 0,
            references_fail: false,
            policy: Policy::default(),
            policy_version: 0,
            created_at: now,
            updated_at: now,
        }
    }
}

/// Whether the app is still in a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortalStatus {
    /// It is.
    Active,
    /// It was uninstalled; nothing of it works any more.
    Closed(Closing),
}

/// How a portal was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// When.
    pub at: i64,
    /// Whether the administrator wanted the data gone with the app.
    pub clean: bool,
    /// When everything about the portal is erased.
    pub purge_at: i64,
}

impl Portal {
    /// Whether the app is still there.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.status == PortalStatus::Active
    }
}

impl PortalStatus {
    fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Closed(_) => "closed",
        }
    }

    fn closing(self) -> Option<Closing> {
        match self {
            Self::Active => None,
            Self::Closed(closing) => Some(closing),
        }
    }
}
