//! What a user may read, update and create: a level per record type.

use super::kind::Kind;
use super::user::User;
use std::collections::BTreeMap;

/// How far a right reaches within one record type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Level {
    All,
    None,
    /// A narrower level such as "own" or "department": these records and no others.
    Only(Vec<i64>),
}

/// The rights of one user; a type that is not named has level `All`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rights {
    pub(super) read: BTreeMap<Kind, Level>,
    pub(super) update: BTreeMap<Kind, Level>,
    pub(super) add: BTreeMap<Kind, bool>,
}

impl User {
    /// Has some CRM read right; without one every classic method is refused.
    pub(super) fn reads_anything(&self) -> bool {
        Kind::ALL.into_iter().any(|kind| self.reads_some(kind))
    }

    /// Has a read right on this type, of whatever level.
    pub(super) fn reads_some(&self, kind: Kind) -> bool {
        *self.level(&self.rights.read, kind) != Level::None
    }

    /// Has an update right on this type, of whatever level.
    pub(super) fn updates_some(&self, kind: Kind) -> bool {
        *self.level(&self.rights.update, kind) != Level::None
    }

    /// May read this record; a narrower level never reaches one that does not exist.
    pub(super) fn reads(&self, kind: Kind, id: i64, exists: bool) -> bool {
        self.level(&self.rights.read, kind).reaches(id, exists)
    }

    /// May update this record, by the same rule.
    pub(super) fn updates(&self, kind: Kind, id: i64, exists: bool) -> bool {
        self.level(&self.rights.update, kind).reaches(id, exists)
    }

    /// May create records of this type.
    pub(super) fn adds(&self, kind: Kind) -> bool {
        self.admin || (self.crm && self.rights.add.get(&kind).copied().unwrap_or(true))
    }

    /// An administrator passes every check; `crm: false` takes everything else away.
    fn level<'a>(&self, levels: &'a BTreeMap<Kind, Level>, kind: Kind) -> &'a Level {
        if self.admin {
            &Level::All
        } else if self.crm {
            levels.get(&kind).unwrap_or(&Level::All)
        } else {
            &Level::None
        }
    }
}

impl Level {
    fn reaches(&self, id: i64, exists: bool) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Only(ids) => exists && ids.contains(&id),
        }
    }
}
