//! The tables of fields, one per record type.

use super::{Field, Source};
use crate::crm::kind::Kind;

const fn field(name: &'static str, classic: &'static str, source: Source) -> Field {
    Field {
        name,
        classic,
        source,
    }
}

macro_rules! fields {
    ($($own:expr),* $(,)?) => {
        &[
            field("id", "ID", Source::Id),
            $($own,)*
            field("comments", "COMMENTS", Source::Text("comments")),
            field("assignedById", "ASSIGNED_BY_ID", Source::Number("assigned_by_id", Some(1))),
            field("opened", "OPENED", Source::Flag("opened", true)),
            field("createdTime", "DATE_CREATE", Source::Time("created_time")),
            field("updatedTime", "DATE_MODIFY", Source::Time("updated_time")),
            field("createdBy", "CREATED_BY_ID", Source::Author("created_by")),
            field("updatedBy", "MODIFY_BY_ID", Source::Author("updated_by")),
            field("lastActivityTime", "LAST_ACTIVITY_TIME", Source::Time("last_activity_time")),
            field("lastActivityBy", "LAST_ACTIVITY_BY", Source::Author("last_activity_by")),
            field("utmSource", "UTM_SOURCE", Source::Text("utm_source")),
            field("utmMedium", "UTM_MEDIUM", Source::Text("utm_medium")),
            field("utmCampaign", "UTM_CAMPAIGN", Source::Text("utm_campaign")),
            field("utmContent", "UTM_CONTENT", Source::Text("utm_content")),
            field("utmTerm", "UTM_TERM", Source::Text("utm_term")),
            field("observers", "", Source::Nobody),
            field("entityTypeId", "", Source::EntityType),
        ]
    };
}

static CONTACT: &[Field] = fields![
    field("name", "NAME", Source::Text("name")),
    field("secondName", "SECOND_NAME", Source::Text("second_name")),
    field("lastName", "LAST_NAME", Source::Text("last_name")),
    field("honorific", "HONORIFIC", Source::Code("honorific")),
    field("post", "POST", Source::Text("post")),
    field("birthdate", "BIRTHDATE", Source::Text("birthdate")),
    field("photo", "PHOTO", Source::File("photo")),
    field("companyId", "COMPANY_ID", Source::Main("company_id")),
    field("companyIds", "", Source::Bound),
    field("typeId", "TYPE_ID", Source::Code("type_id")),
    field("sourceId", "SOURCE_ID", Source::Code("source_id")),
    field(
        "sourceDescription",
        "SOURCE_DESCRIPTION",
        Source::Text("source_description")
    ),
    field("categoryId", "", Source::Number("category_id", Some(0))),
    field("export", "EXPORT", Source::Flag("export", true)),
    field("hasPhone", "HAS_PHONE", Source::Has("phone")),
    field("hasEmail", "HAS_EMAIL", Source::Has("email")),
    field("hasImol", "HAS_IMOL", Source::Has("im")),
    field("phone", "", Source::First("phone")),
    field("phoneWork", "", Source::FirstOf("phone", "WORK")),
    field("phoneMobile", "", Source::FirstOf("phone", "MOBILE")),
    field("phoneMailing", "", Source::FirstOf("phone", "MAILING")),
    field("email", "", Source::First("email")),
    field("emailWork", "", Source::FirstOf("email", "WORK")),
    field("emailHome", "", Source::FirstOf("email", "HOME")),
    field("emailMailing", "", Source::FirstOf("email", "MAILING")),
    field("imol", "", Source::Blank),
];

static COMPANY: &[Field] = fields![
    field("title", "TITLE", Source::Text("title")),
    field("typeId", "COMPANY_TYPE", Source::Code("type_id")),
    field("industry", "INDUSTRY", Source::Code("industry")),
    field("logo", "LOGO", Source::File("logo")),
    field(
        "isMyCompany",
        "IS_MY_COMPANY",
        Source::Flag("is_my_company", false)
    ),
    field("categoryId", "", Source::Number("category_id", Some(0))),
    field("contactIds", "", Source::Bound),
    field("hasPhone", "HAS_PHONE", Source::Has("phone")),
    field("hasEmail", "HAS_EMAIL", Source::Has("email")),
    field("hasImol", "HAS_IMOL", Source::Has("im")),
    field("phone", "", Source::First("phone")),
    field("phoneWork", "", Source::FirstOf("phone", "WORK")),
    field("phoneMobile", "", Source::FirstOf("phone", "MOBILE")),
    field("phoneMailing", "", Source::FirstOf("phone", "MAILING")),
    field("email", "", Source::First("email")),
    field("emailWork", "", Source::FirstOf("email", "WORK")),
    field("emailHome", "", Source::FirstOf("email", "HOME")),
    field("emailMailing", "", Source::FirstOf("email", "MAILING")),
    field("imol", "", Source::Blank),
];

static LEAD: &[Field] = fields![
    field("title", "TITLE", Source::Text("title")),
    field("name", "NAME", Source::Text("name")),
    field("secondName", "SECOND_NAME", Source::Text("second_name")),
    field("lastName", "LAST_NAME", Source::Text("last_name")),
    field("honorific", "HONORIFIC", Source::Code("honorific")),
    field("post", "POST", Source::Text("post")),
    field("birthdate", "BIRTHDATE", Source::Text("birthdate")),
    field("stageId", "STATUS_ID", Source::Code("stage_id")),
    field("sourceId", "SOURCE_ID", Source::Code("source_id")),
    field(
        "sourceDescription",
        "SOURCE_DESCRIPTION",
        Source::Text("source_description")
    ),
    field("opportunity", "OPPORTUNITY", Source::Money("opportunity")),
    field("currencyId", "CURRENCY_ID", Source::Code("currency_id")),
    field(
        "isReturnCustomer",
        "IS_RETURN_CUSTOMER",
        Source::Mark("is_return_customer")
    ),
    field(
        "companyId",
        "COMPANY_ID",
        Source::Number("company_id", None)
    ),
    field(
        "companyTitle",
        "COMPANY_TITLE",
        Source::Text("company_title")
    ),
    field("contactId", "CONTACT_ID", Source::Main("contact_id")),
    field("contactIds", "", Source::Bound),
    field("hasPhone", "HAS_PHONE", Source::Has("phone")),
    field("hasEmail", "HAS_EMAIL", Source::Has("email")),
    field("hasImol", "HAS_IMOL", Source::Has("im")),
    field("phone", "", Source::First("phone")),
    field("phoneWork", "", Source::FirstOf("phone", "WORK")),
    field("phoneMobile", "", Source::FirstOf("phone", "MOBILE")),
    field("phoneMailing", "", Source::FirstOf("phone", "MAILING")),
    field("email", "", Source::First("email")),
    field("emailWork", "", Source::FirstOf("email", "WORK")),
    field("emailHome", "", Source::FirstOf("email", "HOME")),
    field("emailMailing", "", Source::FirstOf("email", "MAILING")),
    field("imol", "", Source::Blank),
];

static DEAL: &[Field] = fields![
    field("title", "TITLE", Source::Text("title")),
    field("typeId", "TYPE_ID", Source::Code("type_id")),
    field(
        "categoryId",
        "CATEGORY_ID",
        Source::Number("category_id", Some(0))
    ),
    field("stageId", "STAGE_ID", Source::Code("stage_id")),
    field("sourceId", "SOURCE_ID", Source::Code("source_id")),
    field(
        "sourceDescription",
        "SOURCE_DESCRIPTION",
        Source::Text("source_description")
    ),
    field("opportunity", "OPPORTUNITY", Source::Money("opportunity")),
    field("currencyId", "CURRENCY_ID", Source::Code("currency_id")),
    field(
        "companyId",
        "COMPANY_ID",
        Source::Number("company_id", None)
    ),
    field("contactId", "CONTACT_ID", Source::Main("contact_id")),
    field("contactIds", "", Source::Bound),
];

static QUOTE: &[Field] = fields![
    field("title", "", Source::Text("title")),
    field("stageId", "", Source::Code("stage_id")),
    field("opportunity", "", Source::Money("opportunity")),
    field("currencyId", "", Source::Code("currency_id")),
    field("companyId", "", Source::Number("company_id", None)),
    field("contactId", "", Source::Main("contact_id")),
    field("contactIds", "", Source::Bound),
];

/// All fields of a type; `fm` is not one of them, it has rules of its own.
pub(in crate::crm) fn of(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Company => COMPANY,
        Kind::Contact => CONTACT,
        Kind::Lead => LEAD,
        Kind::Deal => DEAL,
        Kind::Quote => QUOTE,
    }
}
