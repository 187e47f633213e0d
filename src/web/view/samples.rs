//! Invented pages for the tests of the views. `cargo test --lib -- --ignored sample_pages` writes
//! them to `target/pages`, to be looked at in a browser.

use super::*;
use crate::bindings::{Id, Owner};
use crate::web::text::{Lang, TextArg};
use askama::Template as _;

pub(super) fn person(id: Id, name: &str) -> PersonView {
    PersonView {
        id,
        name: name.to_owned(),
        post: "Purchasing manager".to_owned(),
        phone: format!("+44 20 7946 0{id:03}"),
        email: format!("person{id}@example.com"),
        company: None,
        last_active: None,
    }
}

pub(super) fn row(person: PersonView) -> RowView {
    RowView {
        sort: person.id * 10,
        primary: false,
        sight: Sight::Seen,
        other_main_company: false,
        details: None,
        person,
    }
}

pub(super) fn card(owner: Owner, rows: Vec<RowView>) -> CardPage {
    CardPage {
        lang: Lang::En,
        dark: false,
        owner,
        owner_id: 5,
        title: "Northwind Trading".to_owned(),
        token: "sealed".to_owned(),
        once: "drawn".to_owned(),
        editable: true,
        version: "abc123".to_owned(),
        next_sort: rows.iter().map(|r| r.sort).max().unwrap_or(0) + 10,
        by_name: rows.iter().map(|row| row.person.id).collect(),
        rows,
        notice: None,
        search: None,
        copy: CopyView::default(),
        typed: Typed::default(),
        portal_origin: "https://demo.bitrix24.com".to_owned(),
        captions: Captions::default(),
        question: None,
        undo: None,
        difference: Vec::new(),
        history: None,
        bar: None,
    }
}

const NAMES: [&str; 12] = [
    "Anna Petrova",
    "Bernard O'Neill",
    "فاطمة الزهراء",
    "Maximiliane Wolkenstein-Hohenberg-Rosenquist",
    "🙂",
    "Li Wei",
    "Ingrid Åkesson",
    "",
    "Tomás Núñez",
    "Олеся Кравченко",
    "Zoë",
    "Kwame Mensah",
];

fn twelve() -> Vec<RowView> {
    let mut rows: Vec<RowView> = NAMES
        .iter()
        .zip(1..)
        .map(|(name, id)| row(person(id, name)))
        .collect();
    rows[0].primary = true;
    rows[1].other_main_company = true;
    rows[2].person.post = "مديرة المشتريات".to_owned();
    rows[4].person.phone = String::new();
    rows[5].sight = Sight::Unclear;
    rows[8].person.email = String::new();
    rows[9].person.post = "Закупки".to_owned();
    rows
}

pub(super) fn hit(person: PersonView, bound: bool, other_main_company: bool) -> HitView {
    HitView {
        person,
        bound,
        other_main_company,
        ticked: false,
        candidate_for: String::new(),
    }
}

fn hits() -> SearchView {
    let hit = |id, name, bound, elsewhere| hit(person(id, name), bound, elsewhere);
    SearchView {
        kind: FoundAs::Hits,
        hidden: 0,
        source: None,
        more: true,
        missing: vec!["Nobody <Known>".to_owned()],
        query: "an".to_owned(),
        hits: vec![
            hit(1, "Anna Petrova", true, false),
            hit(41, "Andrea Villanueva", false, true),
            hit(42, "Dan <b>Brown</b>", false, false),
        ],
    }
}

pub(super) fn notice(owner: Owner, code: &'static str, args: &[(&str, TextArg<'_>)]) -> Notice {
    Notice::new(Lang::En, Some(owner), code, args)
}

/// Every kind of page with its file name.
pub(super) fn pages() -> Vec<(&'static str, String)> {
    let mut pages: Vec<_> = cards()
        .into_iter()
        .map(|(name, page)| (name, page.render().unwrap()))
        .collect();
    pages.extend(around());
    pages.extend(outside());
    pages.extend(main_page::samples::pages());
    pages
}

fn cards() -> Vec<(&'static str, CardPage)> {
    let full = card(Owner::Company, twelve());
    let names = ["Bernard O'Neill".to_owned(), "فاطمة الزهراء".to_owned()];
    let people = [
        ("names", TextArg::Names(&names)),
        ("count", TextArg::Number(2)),
    ];
    let found = [("count", TextArg::Number(3))];
    let said = |owner, code, args| CardPage {
        owner,
        notice: Some(notice(owner, code, args)),
        ..full.clone()
    };
    let mut search = said(Owner::Company, "found", &found);
    search.search = Some(hits());
    let mut refused = said(Owner::Lead, "conflict", &[]);
    refused.search = Some(hits());
    refused.typed.chosen = Some(vec![1, 2, 42]);
    refused.typed.primary = Some(42);
    let mut question = said(Owner::Company, "main-company", &people);
    question.question = Some(MainCompanyQuestion {
        action: "order",
        people: names.to_vec(),
        fields: vec![("version".to_owned(), "abc123".to_owned())],
    });
    let mut russian = search.clone();
    russian.lang = Lang::Ru;
    russian.notice = None;
    let mut read_only = full.clone();
    read_only.editable = false;
    let mut refused_right = said(Owner::Company, "not-allowed", &[]);
    refused_right.editable = false;
    let outside_tab = CardPage {
        bar: Some(bar()),
        ..full.clone()
    };
    let many = NAMES.iter().cycle().zip(1..=120);
    let many = many.map(|(name, id)| row(person(id, name))).collect();
    vec![
        ("search", search),
        ("refused-set", refused),
        ("question", question),
        ("russian", russian),
        ("added", said(Owner::Company, "added", &people)),
        ("read-only", read_only),
        ("not-allowed", refused_right),
        ("empty", card(Owner::Contact, Vec::new())),
        ("many", card(Owner::Deal, many)),
        ("outside-tab", outside_tab),
        ("full", full),
    ]
}

fn around() -> Vec<(&'static str, String)> {
    let message = MessagePage {
        lang: Lang::En,
        dark: false,
        notice: Notice::new(Lang::En, None, "unreachable", &[]),
        retry: Some(Retry {
            owner: Some(Owner::Company),
            address: "/cards/company/5/show".to_owned(),
            token: "sealed".to_owned(),
        }),
        typed: vec!["Rowan".to_owned()],
        alone: true,
    };
    let outside = OutsidePage { lang: Lang::Ru };
    let install = InstallPage { lang: Lang::En };
    vec![
        ("message", message.render().unwrap()),
        ("outside", outside.render().unwrap()),
        ("install", install.render().unwrap()),
    ]
}

fn bar() -> Bar {
    Bar {
        lang: Lang::En,
        member_id: "a223c6b3".to_owned(),
        host: "demo.bitrix24.com".to_owned(),
    }
}

/// The pages without a portal around them.
fn outside() -> Vec<(&'static str, String)> {
    let portal = |host: &str| PortalLink {
        host: host.to_owned(),
        href: "/cards?portal=a223c6b3".to_owned(),
    };
    let portals = vec![portal("demo.bitrix24.com"), portal("crm.example.com:8443")];
    let login = LoginPage {
        lang: Lang::En,
        notice: None,
        typed: String::new(),
        next: "/cards".to_owned(),
        portals: Vec::new(),
    };
    let again = LoginPage {
        notice: Some(Notice::new(Lang::En, None, "unknown-portal", &[]).about("portal")),
        typed: "demo.bitrix24.example".to_owned(),
        portals: portals.clone(),
        ..login.clone()
    };
    let choose = ChoosePage {
        lang: Lang::Ru,
        portals,
    };
    let records = RecordsPage {
        lang: Lang::En,
        dark: false,
        bar: bar(),
        portal_origin: "https://demo.bitrix24.com".to_owned(),
        owner: Owner::Company,
        owners: vec![Owner::Company, Owner::Lead],
        query: String::new(),
        notice: None,
        records: twelve().into_iter().map(|row| row.person).collect(),
        next: Some("/cards?after=12".to_owned()),
        first: None,
    };
    let none = RecordsPage {
        records: Vec::new(),
        query: "zzz".to_owned(),
        next: None,
        ..records.clone()
    };
    let policy = DocumentPage {
        lang: Lang::En,
        document: Document::Policy(paragraphs("Ours\n\nWe <b>keep</b>\nnothing.")),
    };
    let software = DocumentPage {
        lang: Lang::Ru,
        document: Document::Software(paragraphs("MIT License\n\nAs is.")),
    };
    vec![
        ("policy", policy.render().unwrap()),
        ("software", software.render().unwrap()),
        ("login", login.render().unwrap()),
        ("login-again", again.render().unwrap()),
        ("choose", choose.render().unwrap()),
        ("records", records.render().unwrap()),
        ("records-none", none.render().unwrap()),
    ]
}
