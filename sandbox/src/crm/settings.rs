//! Which of several behaviours seen on real portals is emulated.

use serde_json::{Map, Value};

/// The `settings` of the state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Settings {
    pub(super) item_set_check: ItemSetCheck,
    pub(super) company_set: CompanySet,
    pub(super) crm_mode: CrmMode,
    /// Language of users who name none.
    pub(super) lang: Option<String>,
    /// As given, so that the state reads back the same.
    pub(super) given: Option<Map<String, Value>>,
}

/// Whose READ right `items.set` asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum ItemSetCheck {
    /// That of record 1, whatever was sent: today's portals.
    #[default]
    Id1,
    /// Nobody's: portals before 26.150.
    Off,
    /// Those of the records that change.
    RealIds,
}

/// What `items.set` on a company does to the flag of rows that existed before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum CompanySet {
    /// Every written row is `Y`.
    #[default]
    AllY,
    /// One keeps `Y`, the others become `N`.
    PerSet,
}

/// What `crm.settings.mode.get` answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum CrmMode {
    /// With leads.
    #[default]
    Classic,
    /// Without leads.
    Simple,
}

impl CrmMode {
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Classic => 1,
            Self::Simple => 2,
        }
    }
}
