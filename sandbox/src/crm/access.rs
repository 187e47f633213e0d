//! Access codes: who has which, and what the portal calls whoever is behind one.

use super::directory::Directory;
use super::user::User;

/// The group of everybody, whatever the state calls its own group of this number.
const EVERYBODY: &str = "G2";

/// An access code as the portal's dialog and `access.name` show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// `U7`.
    pub code: String,
    /// Who that is.
    pub name: String,
    /// The part of the portal that knows the code.
    pub provider: &'static str,
}

impl Directory {
    /// The codes of one user; none for somebody who is not there.
    pub(super) fn access_codes(&self, user: i64) -> Vec<String> {
        let Some(user) = self.user(user) else {
            return Vec::new();
        };
        let mut codes = vec![
            "AU".to_owned(),
            EVERYBODY.to_owned(),
            format!("U{}", user.id),
        ];
        if !user.extranet {
            codes.push(format!("IU{}", user.id));
        }
        for department in &user.departments {
            codes.push(format!("D{department}"));
            codes.extend(self.and_above(*department).map(|id| format!("DR{id}")));
        }
        for group in &user.groups {
            codes.extend([format!("G{group}"), format!("SG{group}")]);
        }
        codes
    }

    /// Every code that can be given to somebody, dismissed users left out.
    pub(super) fn accesses(&self) -> Vec<Access> {
        let active = || self.users.iter().filter(|user| user.active);
        let everybody = ["AU", "CR", EVERYBODY].map(ToOwned::to_owned).into_iter();
        let users = active().map(|user| format!("U{}", user.id));
        let employees = active().filter(|user| !user.extranet);
        let employees = employees.map(|user| format!("IU{}", user.id));
        let departments = self.departments().into_iter();
        let departments = departments.flat_map(|(id, _)| [format!("D{id}"), format!("DR{id}")]);
        let groups = self.groups().into_iter();
        let groups = groups.flat_map(|(id, _)| [format!("G{id}"), format!("SG{id}")]);
        let groups = groups.filter(|code| code != EVERYBODY);
        everybody
            .chain(users)
            .chain(employees)
            .chain(departments)
            .chain(groups)
            .filter_map(|code| self.access(&code))
            .collect()
    }

    /// Who is behind a code; nothing for an unknown one.
    pub(super) fn access(&self, code: &str) -> Option<Access> {
        let (name, provider) = match code {
            "AU" => ("All authorized users".to_owned(), "other"),
            "CR" => ("Creator".to_owned(), "other"),
            EVERYBODY => ("All visitors".to_owned(), "group"),
            _ => self.numbered(code)?,
        };
        Some(Access {
            code: code.to_owned(),
            name,
            provider,
        })
    }

    fn numbered(&self, code: &str) -> Option<(String, &'static str)> {
        let digits = code.find(|sign: char| sign.is_ascii_digit())?;
        let (kind, id) = code.split_at(digits);
        let id: i64 = id.parse().ok()?;
        Some(match kind {
            "U" => (self.user(id)?.full_name(), "user"),
            "IU" => (self.employee(id)?.full_name(), "intranet"),
            "D" => (name_of(&self.departments(), id)?, "intranet"),
            "DR" => {
                let name = name_of(&self.departments(), id)?;
                (format!("{name} (with subdepartments)"), "intranet")
            }
            "G" => (name_of(&self.groups(), id)?, "group"),
            "SG" => (name_of(&self.groups(), id)?, "socnetgroup"),
            _ => return None,
        })
    }

    fn employee(&self, id: i64) -> Option<&User> {
        self.user(id).filter(|user| !user.extranet)
    }
}

fn name_of(named: &[(i64, &str)], id: i64) -> Option<String> {
    let mut named = named.iter();
    named
        .find(|(other, _)| *other == id)
        .map(|(_, name)| (*name).to_owned())
}
