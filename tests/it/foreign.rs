//! Every route, tried with the credentials of another portal: nothing is read and nothing done.

use crate::support::{ADMIN, LEAD, Outsider, Page, TestApp, launch, owned, tab};
use bitrix24_sandbox::{LaunchSpec, Portal};
use serde_json::json;

/// The table of routes itself: a route that nobody tries here fails the test.
const ROUTES: &str = include_str!("../../src/web/mod.rs");
const SECRET: &str = "Secret of the other portal";

fn routes() -> Vec<&'static str> {
    let routes = ROUTES.split(".route(\"").skip(1);
    let routes = routes.filter_map(|rest| Some(rest.split_once('"')?.0));
    routes.filter(|route| *route != "/metrics").collect()
}

/// Somebody of the first portal, and what they got hold of that is another portal's.
struct Thief<'a> {
    app: &'a TestApp,
    other: &'a Portal,
    browser: Outsider<'a>,
    /// Tokens of pages that were drawn for somebody signed in to the other portal, and of one in its
    /// frame.
    tab: String,
    main: String,
    framed: String,
    /// A change that was made there.
    change: String,
}

impl Thief<'_> {
    /// A launch with this portal's tokens in the other one's name.
    async fn launches(&self, path: &str, spec: &LaunchSpec) -> Page {
        let (query, form) = self.app.form(spec);
        let other = self.other.member_id();
        let claimed = form.into_iter().map(|(name, value)| {
            let is_portal = name == "member_id";
            (name, if is_portal { other.clone() } else { value })
        });
        let claimed: Vec<_> = claimed.collect();
        self.app.post(&format!("{path}?{query}"), &claimed).await
    }

    async fn sections(&self, route: &str) -> Vec<Page> {
        let mine = self.browser.get("/app").await.main_token();
        let change = self.change.parse::<i64>().unwrap() + 1;
        let place = match route {
            "/app/journal" => change.to_string(),
            _ => format!("{change}-1000"),
        };
        let before = ("before", place.as_str());
        let stolen = [("token", self.main.as_str()), before];
        let own = [("token", mine.as_str()), before];
        vec![
            self.browser.post(route, &stolen).await,
            self.app.post(route, &owned(&stolen)).await,
            self.browser.post(route, &own).await,
        ]
    }

    async fn acts(&self) -> Vec<Page> {
        let mine = self.browser.get(&format!("/cards/lead/{LEAD}")).await;
        let mut pages = Vec::new();
        for action in [
            "show", "search", "details", "add", "remove", "clear", "undo",
        ] {
            let path = format!("/cards/lead/{LEAD}/{action}");
            let fields = [
                ("token", self.tab.as_str()),
                ("contact_id", "12"),
                ("confirm", "yes"),
            ];
            pages.push(self.browser.post(&path, &fields).await);
        }
        let theirs = [("change_id", self.change.as_str())];
        let undone = self.browser.act(&mine, "undo", &theirs).await;
        assert_eq!((undone.status, undone.code().as_str()), (404, "no-change"));
        pages
    }

    /// What comes of it; nothing for routes that have nobody's data.
    async fn tries(&self, route: &str) -> Vec<Page> {
        let other = self.other.member_id();
        match route {
            "/" | "/privacy" | "/license" | "/health/live" | "/health/ready"
            | "/assets/{*path}" | "/login" | "/logout" => vec![],
            "/install" => vec![self.launches(route, &launch(ADMIN)).await],
            "/card" => vec![self.launches(route, &tab(ADMIN, "lead", LEAD)).await],
            "/app" => vec![
                self.launches(route, &launch(ADMIN)).await,
                self.browser.get(&format!("/app?portal={other}")).await,
            ],
            "/events" => {
                let event = [
                    ("event", "ONAPPUNINSTALL"),
                    ("auth[member_id]", other.as_str()),
                ];
                let page = self.app.post(route, &owned(&event)).await;
                assert_eq!((page.status, page.text.as_str()), (200, ""));
                vec![]
            }
            "/session" => {
                let access = self.app.sandbox.token(crate::support::CLIENT_ID, ADMIN);
                let access = access.unwrap().access;
                let renewal = [("token", self.framed.as_str()), ("AUTH_ID", &access)];
                vec![self.app.post(route, &owned(&renewal)).await]
            }
            "/oauth/callback" => {
                let begun = Outsider::new(self.app);
                let entrance = begun.begin(self.other, "").await;
                let back = crate::support::back_from(&entrance, ADMIN).await;
                vec![self.browser.get(&back).await]
            }
            "/cards" | "/cards/{owner}/{id}" => {
                let path = route.replace("{owner}/{id}", &format!("lead/{LEAD}"));
                let address = format!("{path}?portal={other}");
                vec![self.browser.get(&address).await]
            }
            "/cards/{owner}/{id}/{action}" => self.acts().await,
            section if section.starts_with("/app/") => self.sections(section).await,
            route => panic!("nobody tries {route}"),
        }
    }
}

#[tokio::test]
async fn no_route_gives_anything_of_another_portal() {
    let app = TestApp::in_two_portals().await;
    let [first, second] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    let mut state = crate::support::state();
    state["leads"] = json!([{ "id": LEAD, "title": SECRET }]);
    second.put_state(&state).unwrap();
    let framed = app
        .post_launch_of(second, "/card", &tab(ADMIN, "lead", LEAD))
        .await;
    let changed = app.act(&framed, "remove", &[("contact_id", "11")]).await;
    let change = changed.attribute("#undo input[name=change_id]", "value");
    let (browser, theirs) = (Outsider::new(&app), Outsider::new(&app));
    browser.sign_in(first, ADMIN, "").await;
    theirs.sign_in(second, ADMIN, "").await;
    let thief = Thief {
        app: &app,
        other: second,
        browser,
        tab: theirs.get(&format!("/cards/lead/{LEAD}")).await.token(),
        main: theirs.get("/app").await.main_token(),
        framed: framed.token(),
        change,
    };
    let kept = app.store.rows_of(&second.member_id()).await.unwrap();
    second.clear_calls();

    let routes = routes();
    assert!(routes.len() > 20, "{routes:?}");
    for route in routes {
        let pages = thief.tries(route).await;
        let stolen = pages
            .len()
            .saturating_sub(usize::from(route.starts_with("/app/")));
        for (index, page) in pages.iter().enumerate() {
            assert!(!page.text.contains(SECRET), "{route}: {}", page.text);
            let other = second.portal_url();
            assert!(!page.text.contains(&other), "{route}: {}", page.text);
            if index < stolen {
                assert!(
                    [303, 401, 403].contains(&page.status),
                    "{route}: {}",
                    page.text
                );
            }
        }
    }
    let served = second.calls().into_iter().filter(|call| call.status == 200);
    let served: Vec<_> = served.collect();
    assert!(served.is_empty(), "{served:?}");
    let after = app.store.rows_of(&second.member_id()).await.unwrap();
    let lasting = |rows: Vec<(&'static str, u64)>| -> Vec<(&'static str, u64)> {
        rows.into_iter()
            .filter(|(table, _)| *table != "journal")
            .collect()
    };
    assert_eq!(lasting(after), lasting(kept));
}
