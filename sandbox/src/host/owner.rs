//! The kinds of record that have a page in the portal.

/// A kind of record with a list and cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Company,
    Contact,
    Lead,
    Deal,
    Quote,
}

impl Owner {
    pub(super) const ALL: [Self; 5] = [
        Self::Company,
        Self::Contact,
        Self::Lead,
        Self::Deal,
        Self::Quote,
    ];

    pub(super) fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|owner| owner.slug() == slug)
    }

    pub(super) fn from_type(entity_type: i64) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|owner| owner.entity_type() == entity_type)
    }

    /// The word in addresses and in method names.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Contact => "contact",
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Quote => "quote",
        }
    }

    pub(super) fn entity_type(self) -> i64 {
        match self {
            Self::Lead => 1,
            Self::Deal => 2,
            Self::Contact => 3,
            Self::Company => 4,
            Self::Quote => 7,
        }
    }

    /// The placement whose handlers become tabs of the card.
    pub(super) fn tab_placement(self) -> &'static str {
        match self {
            Self::Company => "CRM_COMPANY_DETAIL_TAB",
            Self::Contact => "CRM_CONTACT_DETAIL_TAB",
            Self::Lead => "CRM_LEAD_DETAIL_TAB",
            Self::Deal => "CRM_DEAL_DETAIL_TAB",
            Self::Quote => "CRM_QUOTE_DETAIL_TAB",
        }
    }

    pub(super) fn from_tab_placement(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|owner| owner.tab_placement() == code)
    }

    /// What its card lists: companies for a contact, contacts for everything else.
    pub(super) fn bound(self) -> Self {
        if self == Self::Contact {
            Self::Company
        } else {
            Self::Contact
        }
    }

    /// The method that reads what is bound.
    pub(super) fn bindings_method(self) -> String {
        format!("crm.{}.{}.items.get", self.slug(), self.bound().slug())
    }

    pub(super) fn singular(self) -> &'static str {
        match self {
            Self::Company => "Company",
            Self::Contact => "Contact",
            Self::Lead => "Lead",
            Self::Deal => "Deal",
            Self::Quote => "Estimate",
        }
    }

    pub(super) fn plural(self) -> &'static str {
        match self {
            Self::Company => "Companies",
            Self::Contact => "Contacts",
            Self::Lead => "Leads",
            Self::Deal => "Deals",
            Self::Quote => "Estimates",
        }
    }

    pub(super) fn list_href(self) -> String {
        format!("/crm/{}/list/", self.slug())
    }

    pub(super) fn card_href(self, id: i64) -> String {
        format!("/crm/{}/details/{id}/", self.slug())
    }
}
