//! The kinds of CRM records whose card carries the tab, and their names in the portal's REST.

use super::Id;

/// The kind of record that people are bound to. A contact is bound to companies, every other
/// owner to contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A company; contacts are bound to it.
    Company,
    /// A lead; contacts are bound to it.
    Lead,
    /// A deal; contacts are bound to it.
    Deal,
    /// A contact; companies are bound to it.
    Contact,
    /// A quote (estimate); contacts are bound to it.
    Quote,
}

impl Owner {
    /// Every owner.
    pub const ALL: [Self; 5] = [
        Self::Company,
        Self::Lead,
        Self::Deal,
        Self::Contact,
        Self::Quote,
    ];

    /// The word in our own URLs: `company`, `lead` …
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Contact => "contact",
            Self::Quote => "quote",
        }
    }

    /// The owner that `slug` names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|owner| owner.slug() == slug)
    }

    /// The placement code of the tab in this owner's card.
    #[must_use]
    pub fn placement(self) -> &'static str {
        match self {
            Self::Company => "CRM_COMPANY_DETAIL_TAB",
            Self::Lead => "CRM_LEAD_DETAIL_TAB",
            Self::Deal => "CRM_DEAL_DETAIL_TAB",
            Self::Contact => "CRM_CONTACT_DETAIL_TAB",
            Self::Quote => "CRM_QUOTE_DETAIL_TAB",
        }
    }

    /// The owner whose card has the placement `code`.
    #[must_use]
    pub fn from_placement(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|owner| owner.placement() == code)
    }

    /// `entityTypeId` of the owner in `crm.item.*`.
    #[must_use]
    pub fn entity_type_id(self) -> i64 {
        match self {
            Self::Lead => 1,
            Self::Deal => 2,
            Self::Contact => 3,
            Self::Company => 4,
            Self::Quote => 7,
        }
    }

    /// The group of binding methods, without the final part: `crm.company.contact` …
    #[must_use]
    pub fn group(self) -> &'static str {
        match self {
            Self::Company => "crm.company.contact",
            Self::Lead => "crm.lead.contact",
            Self::Deal => "crm.deal.contact",
            Self::Contact => "crm.contact.company",
            Self::Quote => "crm.quote.contact",
        }
    }

    /// The key of the bound id in the portal's rows.
    #[must_use]
    pub fn bound_key(self) -> &'static str {
        match self {
            Self::Contact => "COMPANY_ID",
            Self::Company | Self::Lead | Self::Deal | Self::Quote => "CONTACT_ID",
        }
    }

    /// `entityTypeId` of the bound records.
    #[must_use]
    pub fn bound_entity_type_id(self) -> i64 {
        match self {
            Self::Contact => Self::Company.entity_type_id(),
            Self::Company | Self::Lead | Self::Deal | Self::Quote => Self::Contact.entity_type_id(),
        }
    }

    /// The field of the owner in `crm.item.*` that lists the bound ids.
    #[must_use]
    pub fn ids_field(self) -> &'static str {
        match self {
            Self::Contact => "companyIds",
            Self::Company | Self::Lead | Self::Deal | Self::Quote => "contactIds",
        }
    }

    /// The name of the bound id in our forms.
    #[must_use]
    pub fn form_field(self) -> &'static str {
        match self {
            Self::Contact => "company_id",
            Self::Company | Self::Lead | Self::Deal | Self::Quote => "contact_id",
        }
    }

    /// The path of the owner's card in the portal.
    #[must_use]
    pub fn details_path(self, id: Id) -> String {
        let name = match self {
            Self::Quote => "type/7",
            Self::Company | Self::Lead | Self::Deal | Self::Contact => self.slug(),
        };
        format!("/crm/{name}/details/{id}/")
    }

    /// The path of a bound record's card in the portal.
    #[must_use]
    pub fn bound_details_path(self, id: Id) -> String {
        match self {
            Self::Contact => Self::Company.details_path(id),
            Self::Company | Self::Lead | Self::Deal | Self::Quote => Self::Contact.details_path(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Owner;

    #[test]
    fn every_owner_is_found_by_its_slug_and_its_placement() {
        for owner in Owner::ALL {
            assert_eq!(Owner::from_slug(owner.slug()), Some(owner));
            assert_eq!(Owner::from_placement(owner.placement()), Some(owner));
        }
    }

    #[test]
    fn a_word_that_names_no_owner_is_none() {
        assert_eq!(Owner::from_slug("Company"), None);
        assert_eq!(Owner::from_placement("DEFAULT"), None);
    }
}
