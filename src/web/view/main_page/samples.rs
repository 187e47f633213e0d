//! The main page as tests draw it.

use super::{
    AboutView, ChangeView, ChangesView, CodeView, DataView, GrantView, GrantedLine, GrantedView,
    GrantsView, LimitView, MainPage, MayView, PastView, RequestView, RequestsView, RuleView, Shown,
    StateView, TabState, When, kept,
};
use crate::app::Kept;
use crate::bindings::{Owner, Right, Rights};
use crate::web::text::Lang;
use crate::web::view::{Bar, Notice};
use askama::Template as _;

fn page(lang: Lang, shown: Shown) -> MainPage {
    MainPage {
        lang,
        token: "sealed".to_owned(),
        portal_host: "demo.bitrix24.com".to_owned(),
        dark: false,
        bar: None,
        notice: None,
        shown,
    }
}

fn about() -> AboutView {
    let rights = Rights {
        see: true,
        change: false,
    };
    let owner = Owner::Lead;
    AboutView {
        may: vec![MayView { owner, rights }],
    }
}

fn grants() -> GrantsView {
    let grant = |right, codes| GrantView {
        right,
        codes,
        typed: String::new(),
    };
    let code = |code: &str, name: Option<&str>| CodeView {
        code: code.to_owned(),
        name: name.map(str::to_owned),
        everybody: code == "AU",
    };
    let people = vec![code("U7", Some("Max <Manager>")), code("AU", None)];
    let rule = |owner, see, change| RuleView {
        owner,
        grants: [grant(Right::See, see), grant(Right::Change, change)],
    };
    GrantsView {
        version: 4,
        rules: vec![
            rule(None, None, Some(people)),
            rule(Some(Owner::Lead), Some(Vec::new()), None),
        ],
        without: vec![Owner::Company, Owner::Deal],
        past: vec![granted()],
    }
}

fn granted() -> GrantedView {
    GrantedView {
        version: 4,
        who: "Ada Byron".to_owned(),
        when: when(),
        lines: vec![GrantedLine {
            owner: Some(Owner::Lead),
            right: Right::See,
            before: "Everybody".to_owned(),
            after: "Max <Manager> (U7)".to_owned(),
        }],
    }
}

fn when() -> When {
    When {
        at: "2026-03-02T14:05:05Z".to_owned(),
        text: "2 Mar 2026, 14:05 UTC".to_owned(),
    }
}

fn state() -> StateView {
    let tab = |owner| TabState {
        owner,
        bound: owner != Owner::Lead,
    };
    StateView {
        version: Some("2".to_owned()),
        recorded: Some("1".to_owned()),
        tabs: Owner::ALL.map(tab).to_vec(),
        events: vec![("ONAPPINSTALL", true), ("ONAPPUPDATE", false)],
        superfluous: 1,
        people: 12,
        ended: 2,
        troubled: 1,
        administrators: vec!["Ada Admin".to_owned(), "فاطمة الزهراء".to_owned()],
        renewed: Some(when()),
        limits: vec![LimitView {
            code: "QUERY_LIMIT_EXCEEDED".to_owned(),
            count: 3,
            last: when(),
        }],
    }
}

fn changes() -> ChangesView {
    let change = ChangeView {
        id: 7,
        who: "Ada Admin".to_owned(),
        what: "adding".to_owned(),
        when: when(),
        status: "unsure",
        trouble: Some("the answer was lost".to_owned()),
        owner: Owner::Company,
        owner_id: 5,
        record: "Acme <b>Examples</b>".to_owned(),
        lines: vec!["Added: Anna Petrova".to_owned()],
    };
    ChangesView {
        owner: "company".to_owned(),
        record: "five".to_owned(),
        user: String::new(),
        action: "add".to_owned(),
        from: "2026-03-01".to_owned(),
        to: String::new(),
        entries: vec![PastView::Bindings(change), PastView::Grants(granted())],
        portal_origin: "https://demo.bitrix24.com".to_owned(),
        paged: true,
        older: Some("7-4".to_owned()),
    }
}

fn requests() -> RequestsView {
    let request = RequestView {
        id: 70,
        when: when(),
        who: None,
        method: "batch".to_owned(),
        commands: vec!["app.info".to_owned(), "profile".to_owned()],
        request: "00000000-0000-4000-8000-000000000000".to_owned(),
        status: None,
        failed: true,
        took_ms: 120,
        faults: vec!["ACCESS_DENIED <i>no</i>".to_owned()],
        exchange: "{\n  \"params\": {}\n}".to_owned(),
    };
    RequestsView {
        user: String::new(),
        method: "crm.*".to_owned(),
        request: String::new(),
        from: String::new(),
        failed: true,
        entries: vec![request],
        paged: false,
        older: Some(70),
    }
}

fn data(lang: Lang) -> DataView {
    let periods = Kept {
        changes_days: 90,
        journal_days: 7,
        events_days: 30,
        session_hours: 8,
        after_days: 90,
        clean_hours: 72,
    };
    DataView {
        kept: kept(lang, periods),
        rows: vec![("chains", 12), ("changes", 345)],
        typed: "demo".to_owned(),
    }
}

/// Every section with its file name.
pub(in crate::web::view) fn pages() -> Vec<(&'static str, String)> {
    let mut outside = page(Lang::En, Shown::State(state()));
    outside.dark = true;
    outside.bar = Some(Bar {
        lang: Lang::En,
        member_id: "a223c6b3".to_owned(),
        host: "demo.bitrix24.com".to_owned(),
    });
    let mut refused = page(Lang::En, Shown::History(changes()));
    refused.notice = Some(Notice::new(Lang::En, None, "bad-filter", &[]).about("record"));
    let pages = [
        ("main", page(Lang::En, Shown::About(about()))),
        ("main-state", page(Lang::Ru, Shown::State(state()))),
        ("main-outside", outside),
        ("main-grants", page(Lang::En, Shown::Grants(grants()))),
        ("main-history", refused),
        ("main-journal", page(Lang::Ru, Shown::Journal(requests()))),
        ("main-data", page(Lang::Ru, Shown::Data(data(Lang::Ru)))),
    ];
    pages
        .map(|(name, page)| (name, page.render().unwrap()))
        .to_vec()
}
