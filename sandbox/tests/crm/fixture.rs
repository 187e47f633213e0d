//! The fixture of the examples, and a way of writing tests that reads like them.

use bitrix24_sandbox::crm::{Crm, Profile};
use bitrix24_sandbox::error::{Reply, RestError};
use serde_json::{Map, Value, json};

pub const ADMIN: i64 = 1;
/// Reads and updates all owners, reads only contacts 11, 12 and 13.
pub const MANAGER: i64 = 2;
/// Reads all, updates nothing.
pub const READER: i64 = 3;
/// CRM rights, but none on deals.
pub const STRANGER: i64 = 4;
/// No CRM rights.
pub const NOCRM: i64 = 5;
/// The manager, in Russian.
pub const RUSSIAN: i64 = 6;
/// Reads and updates company 5, lead 31, deal 41 and quote 51 only.
pub const NARROW: i64 = 7;

/// A portal under test.
pub struct Portal {
    pub crm: Crm,
}

pub fn fixture() -> Value {
    let none = json!({"company": "none", "contact": "none", "lead": "none", "deal": "none", "quote": "none"});
    let narrow = json!({"company": [5, 999], "contact": [11, 12, 13], "lead": [31], "deal": [41], "quote": [51]});
    json!({
        "users": [
            {"id": ADMIN, "name": "Ada", "admin": true},
            {"id": MANAGER, "name": "Manny", "read": {"contact": [11, 12, 13]}},
            {"id": READER, "name": "Rita", "update": none},
            {"id": STRANGER, "name": "Stan", "read": {"deal": "none"}, "update": {"deal": "none"}},
            {"id": NOCRM, "name": "Nora", "crm": false},
            {"id": RUSSIAN, "name": "Rus", "lang": "ru", "read": {"contact": [11, 12, 13], "company": [5]}},
            {"id": NARROW, "name": "Nils", "read": narrow, "update": narrow},
        ],
        "companies": [
            {"id": 5, "title": "Acme"}, {"id": 6, "title": "Six"}, {"id": 7, "title": "Seven"},
        ],
        "contacts": [
            {"id": 11, "name": "Anna", "last_name": "Ivanova", "phone": ["+4930111"]},
            {"id": 12, "name": "Boris", "last_name": "Petrov"},
            {"id": 13, "name": "Clara"}, {"id": 14, "name": "Dora"},
            {"id": 15, "name": "Emil"}, {"id": 20, "name": "Hidden"},
        ],
        "leads": [{"id": 31, "title": "Lead"}],
        "deals": [{"id": 41, "title": "Deal"}],
        "quotes": [{"id": 51, "title": "Quote"}],
    })
}

impl Portal {
    pub fn observed() -> Self {
        Self::with(&json!({}), Profile::Observed)
    }

    pub fn documented() -> Self {
        Self::with(&json!({}), Profile::Documented)
    }

    pub fn with_settings(settings: &Value) -> Self {
        Self::with(&json!({ "settings": settings }), Profile::Observed)
    }

    /// The fixture with some keys of the state replaced.
    #[track_caller]
    pub fn with(changes: &Value, profile: Profile) -> Self {
        let mut state = fixture();
        for (key, value) in changes.as_object().unwrap() {
            state[key] = value.clone();
        }
        Self {
            crm: Crm::from_json(&state, profile).unwrap(),
        }
    }

    /// Binds rows `(bound id, SORT, IS_PRIMARY)` to an owner.
    #[track_caller]
    pub fn bound(mut self, owner: &str, owner_id: i64, rows: &[(i64, i64, &str)]) -> Self {
        let mut state = self.crm.to_json();
        let bindings = state["bindings"].as_array_mut().unwrap();
        for (id, sort, primary) in rows {
            bindings.push(json!({
                "owner": owner, "owner_id": owner_id, "id": id, "sort": sort, "primary": *primary == "Y",
            }));
        }
        self.crm = Crm::from_json(&state, self.crm.profile()).unwrap();
        self
    }

    #[track_caller]
    pub fn call(&mut self, user: i64, method: &str, params: Value) -> Result<Reply, RestError> {
        let params: Map<String, Value> = serde_json::from_value(params).unwrap();
        self.crm.call(user, method, &params).expect(method)
    }

    /// Calls as administrator and compares the result.
    #[track_caller]
    pub fn yields(&mut self, method: &str, params: Value, result: Value) {
        self.yields_to(ADMIN, method, params, result);
    }

    #[track_caller]
    pub fn yields_to(&mut self, user: i64, method: &str, params: Value, result: Value) {
        assert_eq!(self.call(user, method, params).unwrap().result, result);
    }

    /// Calls and compares status, `error` and `error_description`.
    #[track_caller]
    pub fn refuses(&mut self, user: i64, method: &str, params: Value, error: (u16, &str, &str)) {
        let got = self.call(user, method, params).unwrap_err();
        let told = (got.status, got.code.as_str(), got.description.as_str());
        assert_eq!(told, error);
    }

    /// Compares `items.get` of an owner with rows `(bound id, SORT, IS_PRIMARY)`.
    #[track_caller]
    pub fn has(&mut self, owner: &str, id: i64, rows: &[(i64, i64, &str)]) {
        let (bound, key) = match owner {
            "contact" => ("company", "COMPANY_ID"),
            _ => ("contact", "CONTACT_ID"),
        };
        let rows: Vec<Value> = rows
            .iter()
            .map(|(id, sort, primary)| {
                json!({key: id, "SORT": sort, "ROLE_ID": 0, "IS_PRIMARY": primary})
            })
            .collect();
        let method = format!("crm.{owner}.{bound}.items.get");
        self.yields(&method, json!({ "id": id }), json!(rows));
    }

    /// Compares the mirror field: `COMPANY_ID` of a contact, `CONTACT_ID` of the others.
    #[track_caller]
    pub fn mirror(&mut self, owner: &str, id: i64, main: impl Into<Option<i64>>) {
        let (type_id, key) = match owner {
            "lead" => (1, "contactId"),
            "deal" => (2, "contactId"),
            "contact" => (3, "companyId"),
            "quote" => (7, "contactId"),
            other => panic!("{other} has no mirror"),
        };
        let params = json!({"entityTypeId": type_id, "id": id});
        let item = self.call(ADMIN, "crm.item.get", params).unwrap().result;
        assert_eq!(
            item["item"][key],
            json!(main.into()),
            "{key} of {owner} {id}"
        );
    }
}
