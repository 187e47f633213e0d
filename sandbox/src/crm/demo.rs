//! The demo portal: nobody in it exists, and everybody sounds like it.
//!
//! There is no contact 1, so that `items.set` shows its check of record 1 to the manager.

use super::Profile;
use serde_json::{Value, json};

const CROWDED_COMPANY: i64 = 7;

const FIRST_NAMES: [&str; 12] = [
    "Amber", "Basil", "Clover", "Daisy", "Elder", "Fern", "Ginger", "Hazel", "Iris", "Juniper",
    "Laurel", "Maple",
];
const LAST_NAMES: [&str; 10] = [
    "Placeholder",
    "Specimen",
    "Mockup",
    "Dummy",
    "Testcase",
    "Sampleton",
    "Fixture",
    "Lorem",
    "Ipsum",
    "Dolor",
];
const POSTS: [&str; 5] = ["Buyer", "Director", "Engineer", "Accountant", ""];

/// Contacts whose names are hard to show.
const ODD: [(&str, &str, &str); 8] = [
    ("Anna", "Example", "Chief example officer"),
    ("Boris", "Sample", "Head of samples"),
    ("ليلى", "مثال", "مديرة المشتريات"),
    ("🦊 Foxy", "Emoji", "Mascot 🎉"),
    (
        "<b>Bold</b>",
        "O'Markup & \"Sons\"",
        "<script>alert('post')</script>",
    ),
    ("דוגמה", "(Mixed) ישראלי 👩‍👩‍👧‍👦", "מנהלת"),
    (
        "Maximiliana Theodora Wilhelmina Alexandrina Konstantina Bartholomea",
        "von und zu Beispielhausen-Musterstadt-Platzhalterbergen-Donaudampfschifffahrtsgesellschaft",
        "Deputy senior assistant to the acting interim vice president of exemplary placeholders",
    ),
    ("", "", ""),
];

/// The state of the demo portal.
pub(super) fn state(profile: Profile) -> Value {
    let contacts: Vec<Value> = odd_contacts().chain(crowd()).collect();
    json!({
        "users": users(&contacts),
        "departments": [{"id": 1, "name": "Demo portal", "children": [
            {"id": 2, "name": "Sales"},
            {"id": 3, "name": "Support"},
        ]}],
        "groups": [{"id": 1, "name": "Everybody who tries things out"}],
        "companies": [
            {"id": 5, "title": "Acme Examples", "phone": ["+1 555 0105"], "email": ["hello@acme.example"]},
            {"id": 6, "title": "Empty Shell Ltd"},
            {"id": CROWDED_COMPANY, "title": "Hundred & Twenty Hands <Inc>"},
            {"id": 8, "title": "Elsewhere and Daughters"},
        ],
        "contacts": contacts,
        "leads": [
            {"id": 31, "title": "Wants a hundred widgets", "name": "Somebody", "last_name": "New"},
            {"id": 32, "title": "Asked about nothing in particular"},
        ],
        "deals": [{"id": 41, "title": "Annual supply of placeholders", "company_id": 5}],
        "quotes": [{"id": 51, "title": "Offer for forty placeholders", "company_id": 5}],
        "bindings": bindings(profile),
    })
}

fn users(contacts: &[Value]) -> Value {
    let hidden = [json!(13), json!(204), json!(301)];
    let ids = contacts.iter().filter_map(|contact| contact.get("id"));
    let visible: Vec<&Value> = ids.filter(|id| !hidden.contains(id)).collect();
    let none = json!({"company": "none", "contact": "none", "lead": "none", "deal": "none", "quote": "none"});
    json!([
        {"id": 1, "name": "Ada", "last_name": "Admin", "admin": true, "departments": [1]},
        {"id": 2, "name": "Manny", "last_name": "Manager", "read": {"contact": visible},
         "departments": [2], "groups": [1]},
        {"id": 3, "name": "Rita", "last_name": "Reader", "update": none, "add": none,
         "departments": [3], "groups": [1]},
        {"id": 4, "name": "Ruslana", "last_name": "Rusanova", "lang": "ru", "read": {"contact": visible},
         "departments": [2]},
        {"id": 5, "name": "Norbert", "last_name": "Nocrm", "crm": false, "departments": [3]},
        {"id": 6, "name": "Gone", "last_name": "Already", "active": false},
    ])
}

fn odd_contacts() -> impl Iterator<Item = Value> {
    let people = (11..).zip(ODD);
    people.map(|(id, (name, last_name, post))| person(id, name, last_name, post))
}

/// The contacts of the crowded company.
fn crowd() -> impl Iterator<Item = Value> {
    let names = LAST_NAMES
        .iter()
        .flat_map(|last| FIRST_NAMES.iter().map(move |first| (first, last)));
    let numbered = (201..).zip(names).zip(POSTS.iter().cycle());
    numbered.map(|((id, (first, last)), post)| person(id, first, last, post))
}

fn person(id: i64, name: &str, last_name: &str, post: &str) -> Value {
    let mut phones = vec![
        format!("+1 555 {:04}", 100 + id % 100),
        format!("+1 555 {:04}", 1000 + id),
    ];
    // Somebody has none, somebody one.
    phones.truncate(usize::try_from(id % 4).unwrap_or_default());
    json!({
        "id": id,
        "name": name,
        "last_name": last_name,
        "post": post,
        "phone": phones,
        "email": [format!("contact{id}@people.example")],
    })
}

fn bindings(profile: Profile) -> Vec<Value> {
    // 14, 15 and 203 belong to company 8 first.
    let mut companies = vec![
        (5, 11, 10, true),
        (5, 12, 20, true),
        (5, 13, 30, true),
        (5, 14, 40, false),
        (8, 14, 10, true),
        (8, 15, 20, true),
        (8, 203, 30, true),
    ];
    let crowd = (201..=320).zip((1..).map(|place| place * 10));
    companies.extend(crowd.map(|(id, sort)| (CROWDED_COMPANY, id, sort, id != 203)));
    let owners = [
        bind("lead", 31, 12, 10, true),
        bind("lead", 31, 16, 20, false),
        bind("deal", 41, 11, 10, true),
        bind("deal", 41, 17, 20, false),
        bind("quote", 51, 11, 10, true),
    ];
    let companies = companies.into_iter().map(|link| in_company(profile, link));
    companies.chain(owners).collect()
}

fn bind(owner: &str, owner_id: i64, id: i64, sort: i64, primary: bool) -> Value {
    json!({"owner": owner, "owner_id": owner_id, "id": id, "sort": sort, "primary": primary})
}

/// A contact in a company, and whether that is its main one. By the documentation a company has one
/// primary contact, the first.
fn in_company(profile: Profile, (company, id, sort, main): (i64, i64, i64, bool)) -> Value {
    let first = sort == 10;
    let mut binding = match profile {
        Profile::Observed => return bind("company", company, id, sort, main),
        Profile::Documented => bind("company", company, id, sort, first),
    };
    if let (true, Some(binding)) = (first != main, binding.as_object_mut()) {
        binding.insert("reverse_primary".to_owned(), json!(main));
    }
    binding
}
