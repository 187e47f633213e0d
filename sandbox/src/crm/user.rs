//! A user of the portal.

/// A user of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Id, positive.
    pub id: i64,
    /// First name.
    pub name: String,
    /// Last name.
    pub last_name: String,
    /// Portal administrator: passes every right check.
    pub admin: bool,
    /// Not dismissed.
    pub active: bool,
    /// Has CRM rights at all.
    pub crm: bool,
    /// Language of texts, `en` or `ru`.
    pub lang: String,
    /// Ids of the user's departments.
    pub departments: Vec<i64>,
    /// Ids of the user's work groups.
    pub groups: Vec<i64>,
    /// An external user.
    pub extranet: bool,
}

impl User {
    /// User 1 of an empty portal.
    #[must_use]
    pub fn administrator() -> Self {
        Self {
            id: 1,
            name: "Ada".to_owned(),
            last_name: "Admin".to_owned(),
            admin: true,
            active: true,
            crm: true,
            lang: "en".to_owned(),
            departments: Vec::new(),
            groups: Vec::new(),
            extranet: false,
        }
    }
}
