//! The portal of the tests.

use serde_json::{Value, json};

/// May do everything.
pub const ADMIN: i64 = 1;
/// Reads and changes every owner, but sees only some contacts, not contact 1 and not contact 20.
pub const MANAGER: i64 = 7;
/// Reads everything, changes nothing.
pub const READER: i64 = 8;
/// Has contacts 12, 11, 13 and 14; all of them have it as their main company.
pub const COMPANY: i64 = 5;
/// Has contacts 12, 11 and 13.
pub const LEAD: i64 = 31;
/// Has contacts 12 and 13.
pub const DEAL: i64 = 41;
/// Has contact 13.
pub const QUOTE: i64 = 51;

/// Three companies, a lead, a deal, a quote, seven contacts and three users. Contact 15 belongs to company 6, and 20
/// is hidden from the manager.
pub fn state() -> Value {
    let contact = |id: i64, name: &str, last_name: &str, company: Option<i64>| {
        json!({
            "id": id, "name": name, "last_name": last_name, "post": "Tester",
            "phone": [format!("+1555{id}")], "email": [format!("{name}@test.example")],
            "company_id": company,
        })
    };
    let bound = |owner: &str, owner_id: i64, id: i64, sort: i64, primary: bool| json!({ "owner": owner, "owner_id": owner_id, "id": id, "sort": sort, "primary": primary });
    let visible = json!([11, 12, 13, 14, 15]);
    let none = json!({
        "company": "none", "contact": "none", "lead": "none", "deal": "none", "quote": "none",
    });
    json!({
        "users": [
            { "id": ADMIN, "name": "Ada", "last_name": "Admin", "admin": true },
            { "id": MANAGER, "name": "Max", "last_name": "Manager", "admin": false,
              "read": { "contact": visible }, "update": { "contact": visible } },
            { "id": READER, "name": "Rea", "last_name": "Reader", "admin": false, "update": none },
        ],
        "companies": [
            { "id": COMPANY, "title": "Acme" },
            { "id": 6, "title": "Other" },
            { "id": 7, "title": "Third" },
        ],
        "leads": [{ "id": LEAD, "title": "A lead" }],
        "deals": [{ "id": DEAL, "title": "A deal" }],
        "quotes": [{ "id": QUOTE, "title": "A quote" }],
        "contacts": [
            contact(11, "Anna", "Ivanova", Some(COMPANY)),
            contact(12, "Boris", "Petrov", Some(COMPANY)),
            contact(13, "Clara", "Weiss", Some(COMPANY)),
            contact(14, "Dora", "Young", Some(COMPANY)),
            contact(15, "Emil", "Elsewhere", Some(6)),
            contact(16, "Finn", "Free", None),
            contact(20, "Hidden", "Person", None),
        ],
        "bindings": [
            bound("company", COMPANY, 12, 10, true),
            bound("company", COMPANY, 11, 20, true),
            bound("company", COMPANY, 13, 30, true),
            bound("company", COMPANY, 14, 40, true),
            bound("company", 6, 15, 10, true),
            bound("lead", LEAD, 12, 10, true),
            bound("lead", LEAD, 11, 20, false),
            bound("lead", LEAD, 13, 30, false),
            bound("deal", DEAL, 12, 10, true),
            bound("deal", DEAL, 13, 20, false),
            bound("quote", QUOTE, 13, 10, true),
        ],
    })
}
