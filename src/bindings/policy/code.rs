//! Access codes: how Bitrix24 writes a person, a department, a group, or everybody.

use crate::bindings::Id;
use std::fmt;

/// An access code. `CR`, the creator of a record, is none of ours: the tab has no record of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    kind: Kind,
    id: Id,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    /// A person.
    U,
    /// A person, as an employee.
    Iu,
    /// A department.
    D,
    /// A department and everything below it.
    Dr,
    /// A group of the portal.
    G,
    /// A workgroup.
    Sg,
    /// Whoever is signed in; has no number.
    Au,
}

/// The group of all visitors.
const EVERYBODY: Id = 2;

impl Kind {
    const NUMBERED: [Self; 6] = [Self::U, Self::Iu, Self::D, Self::Dr, Self::G, Self::Sg];

    fn word(self) -> &'static str {
        match self {
            Self::U => "U",
            Self::Iu => "IU",
            Self::D => "D",
            Self::Dr => "DR",
            Self::G => "G",
            Self::Sg => "SG",
            Self::Au => "AU",
        }
    }
}

impl Code {
    /// Reads a code as the portal writes it, or as somebody types it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        if text == Kind::Au.word() {
            let kind = Kind::Au;
            return Some(Self { kind, id: 0 });
        }
        let (word, digits) = text.split_at(text.find(|sign: char| sign.is_ascii_digit())?);
        let kind = Kind::NUMBERED
            .into_iter()
            .find(|kind| kind.word() == word)?;
        let is_plain = !digits.starts_with('0') && digits.bytes().all(|sign| sign.is_ascii_digit());
        let id = digits.parse().ok().filter(|_| is_plain)?;
        Some(Self { kind, id })
    }

    /// Whether it means everybody, so that a list with it is none.
    #[must_use]
    pub fn is_everybody(self) -> bool {
        self.kind == Kind::Au || (self.kind == Kind::G && self.id == EVERYBODY)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind.word())?;
        if self.kind == Kind::Au {
            return Ok(());
        }
        write!(formatter, "{}", self.id)
    }
}
