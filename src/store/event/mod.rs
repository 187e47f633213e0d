//! The inbox: what portals told us and nobody has worked on yet. `take` stores and finds events,
//! `work` says what became of them.

mod take;
mod work;

use super::StoreError;
use secrecy::SecretString;

/// What an event says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// ONAPPINSTALL: the app was installed.
    Install,
    /// ONAPPUPDATE: another version of it was installed.
    Update,
    /// ONAPPUNINSTALL: it was removed.
    Uninstall,
    /// No event of the portal's: a call of ours was refused because the app is not installed.
    Gone,
}

impl EventKind {
    const ALL: [Self; 4] = [Self::Install, Self::Update, Self::Uninstall, Self::Gone];

    /// The kind in one word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Install => "install",
            Self::Update => "update",
            Self::Uninstall => "uninstall",
            Self::Gone => "gone",
        }
    }

    /// Whether it says that the app is not there any more.
    #[must_use]
    pub fn is_of_the_end(self) -> bool {
        matches!(self, Self::Uninstall | Self::Gone)
    }

    fn of(name: &str) -> Result<Self, StoreError> {
        let found = Self::ALL.into_iter().find(|kind| kind.name() == name);
        found.ok_or(StoreError::Nonsense { column: "kind" })
    }
}

/// An event as it came in.
#[derive(Clone, Copy, Debug)]
pub struct NewEvent<'a> {
    /// The portal that it names.
    pub member_id: &'a str,
    /// What it says.
    pub kind: EventKind,
    /// Whether it carried the portal's `application_token`.
    pub matched: bool,
    /// Its content. The same content of the same kind is the same event.
    pub body: &'a SecretString,
    /// When it is to be worked on.
    pub due_at: i64,
}

/// An event that is to be worked on.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id; later events have larger ones.
    pub id: i64,
    /// The portal that it names.
    pub member_id: String,
    /// What it says.
    pub kind: EventKind,
    /// Whether it carried the portal's `application_token`.
    pub matched: bool,
    /// When it came.
    pub received_at: i64,
    /// When it is to be worked on next.
    pub due_at: i64,
    /// How often that was tried.
    pub attempts: i64,
    /// How far the work has come, as whoever does it wrote.
    pub progress: Option<String>,
    /// Why it was set aside.
    pub set_aside: Option<String>,
    body_sealed: Vec<u8>,
}

/// When an event is to be worked on again.
#[derive(Clone, Debug)]
pub struct PutOff {
    /// The time.
    pub due_at: i64,
    /// How often it was tried.
    pub attempts: i64,
    /// How far the work has come.
    pub progress: Option<String>,
}
