//! Nobody ever acts with somebody else's token: whatever people click, in whatever order, and whatever
//! became of their tokens, each request for a click carries a token of the person who clicked.

use crate::support::staff::{LOOKER, SELLER, granted, staff};
use crate::support::{ADMIN, CLIENT_ID, LEAD, Outsider, Page, TestApp, launch, owned};
use crate::table::{ACTIONS, Person};
use bitrix24_sandbox::Call;
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Everything is theirs, they may change what their department may, and they may only look.
const PEOPLE: [i64; 3] = [ADMIN, SELLER, LOOKER];
/// Somebody else has a lead of their own.
const LEADS: [i64; 3] = [LEAD, 32, 33];
/// What is asked besides what stands in the table.
const MORE: [&str; 6] = [
    "the list",
    "renew",
    "/app/state",
    "/app/repair",
    "/app/history",
    "/app/grants",
];

/// What becomes of somebody's tokens before they click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tokens {
    Fresh,
    /// Everybody's are over.
    Expired,
    /// So are they, and theirs cannot be refreshed any more.
    Dead,
    /// The OAuth server fails whoever asks for this person.
    Unanswered,
    ShutOut,
}

const STATES: [Tokens; 5] = [
    Tokens::Fresh,
    Tokens::Expired,
    Tokens::Dead,
    Tokens::Unanswered,
    Tokens::ShutOut,
];

/// People with different rights in the CRM, too, each of whom has a lead.
fn crm() -> Value {
    let mut state = staff();
    let users = &mut state["users"];
    users[2]["read"] = json!({ "contact": [11, 12, 13, 14, 16] });
    users[3]["update"] = json!({ "lead": "none", "contact": "none", "company": "none" });
    for lead in &LEADS[1..] {
        let leads = state["leads"].as_array_mut().unwrap();
        leads.push(json!({ "id": lead, "title": format!("Lead {lead}") }));
        for (place, id) in [12, 11, 13].into_iter().enumerate() {
            let row = json!({ "owner": "lead", "owner_id": lead, "id": id, "sort": place * 10,
                "primary": place == 0 });
            state["bindings"].as_array_mut().unwrap().push(row);
        }
    }
    state
}

fn befalls(app: &TestApp, tokens: Tokens, user: i64) {
    let fails = |effect: Value| {
        let fault = json!({ "match": { "method": "oauth/token", "user": user }, "do": effect });
        let fault = serde_json::from_value(fault).unwrap();
        app.sandbox.fault(fault).unwrap();
        app.sandbox.advance(3_601);
    };
    match tokens {
        Tokens::Fresh => {}
        Tokens::Expired => app.sandbox.advance(3_601),
        Tokens::Dead => fails(json!({ "error": { "code": "invalid_grant" } })),
        Tokens::Unanswered => fails(json!({ "status": { "code": 500 } })),
        Tokens::ShutOut => {
            let others: Vec<_> = PEOPLE.into_iter().filter(|one| *one != user).collect();
            app.sandbox.restrict(CLIENT_ID, &others).unwrap();
        }
    }
}

/// All is well again, and whoever was let down may ask again.
fn mend(app: &TestApp) {
    app.sandbox.clear_faults();
    app.sandbox.restrict(CLIENT_ID, &[]).unwrap();
    app.sandbox.put_state(&crm()).unwrap();
    app.clock.advance(31);
}

/// Numbers without an order, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for place in (1..things.len()).rev() {
            things.swap(place, self.below(place + 1));
        }
    }
}

impl Person<'_> {
    /// The tab, after signing in again where that is needed.
    async fn arrives(&self) -> Page {
        let page = self.open().await;
        let Some(browser) = self.outside.as_ref().filter(|_| page.status != 200) else {
            return page;
        };
        browser.sign_in(&self.app.sandbox, self.user, "").await;
        self.open().await
    }

    async fn clicks(&self, page: &Page, action: &str, undo: &str) -> Page {
        match action {
            "the list" => match &self.outside {
                Some(browser) => browser.get("/cards?owner=lead").await,
                None => self.open().await,
            },
            "renew" => {
                let (_, mut form) = self.app.form(&launch(self.user));
                form.push(("token".to_owned(), page.token()));
                self.app.post("/session", &form).await
            }
            section if MORE.contains(&section) => {
                let main = match &self.outside {
                    Some(browser) => browser.get("/app").await,
                    None => self.app.post_launch("/app", &launch(self.user)).await,
                };
                if main.status != 200 {
                    return main;
                }
                let token = main.main_token();
                let form = [("token", token.as_str()), ("what", "token")];
                match &self.outside {
                    Some(browser) => browser.post(section, &form).await,
                    None => self.app.post(section, &owned(&form)).await,
                }
            }
            action => self.asks(page, action, undo).await,
        }
    }
}

/// What the portal and the OAuth server got since it was last looked.
fn calls(app: &TestApp) -> Vec<Call> {
    let calls = app.sandbox.calls();
    app.sandbox.clear_calls();
    calls
}

/// A change of the lead that can be taken back.
async fn removed(app: &TestApp) -> String {
    let page = app.open(ADMIN, "lead", LEAD).await;
    let page = app.act(&page, "remove", &[("contact_id", "11")]).await;
    page.attribute("#undo input[name=change_id]", "value")
}

#[tokio::test]
async fn every_request_for_a_click_carries_a_token_of_who_clicked() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    let mut dice = Dice(6);
    let seat = |user, is_outside: bool| Person {
        app: &app,
        user,
        lead: LEAD,
        outside: is_outside.then(|| Outsider::new(&app)),
    };
    let seats = PEOPLE.map(|user| [false, true].map(|is_outside| seat(user, is_outside)));
    let actions = ACTIONS.iter().map(|(action, _)| *action).chain(MORE);
    let mut rounds: Vec<_> = actions
        .flat_map(|action| STATES.map(|tokens| (action, tokens)))
        .collect();
    dice.shuffle(&mut rounds);
    let mut seen = BTreeSet::new();

    for (action, tokens) in rounds {
        mend(&app);
        let undo = if action == "undo" {
            removed(&app).await
        } else {
            String::new()
        };
        let mut pages = Vec::new();
        for seats in &seats {
            let person = &seats[dice.below(2)];
            calls(&app);
            pages.push((person, person.arrives().await));
            is_theirs(calls(&app), person.user, "arrives");
        }
        dice.shuffle(&mut pages);
        let victim = PEOPLE[dice.below(PEOPLE.len())];
        befalls(&app, tokens, victim);
        for (person, page) in pages {
            let answer = person.clicks(&page, action, &undo).await;
            let who = format!("{} {action} {tokens:?} for {victim}", person.user);
            let asked = is_theirs(calls(&app), person.user, &who);
            seen.extend(asked.into_iter().map(|method| (person.user, method)));
            seen.insert((person.user, answer.status.to_string()));
        }
    }
    for user in PEOPLE {
        for what in ["200", "303", "401", "403", "batch", "oauth/token"] {
            assert!(
                seen.contains(&(user, what.to_owned())),
                "{user} {what} {seen:?}"
            );
        }
    }
}

/// The methods of these calls, all of which were made with tokens of `user`.
#[track_caller]
fn is_theirs(calls: Vec<Call>, user: i64, who: &str) -> Vec<String> {
    let calls = calls.into_iter().map(|call| {
        assert_eq!(call.user, Some(user), "{who}: {call:?}");
        call.method
    });
    calls.collect()
}

#[tokio::test]
async fn people_who_click_at_the_same_moment_each_use_their_own_tokens() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    let mut dice = Dice(7);
    let people = PEOPLE.into_iter().zip(LEADS);
    let people = people.map(|(user, lead)| Person {
        app: &app,
        user,
        lead,
        outside: None,
    });
    let people: Vec<_> = people.collect();
    let mut seen = BTreeSet::new();

    for tokens in [Tokens::Expired, Tokens::Dead, Tokens::Unanswered] {
        for (action, _) in ACTIONS {
            mend(&app);
            let pages = join_all(people.iter().map(Person::open)).await;
            befalls(&app, tokens, PEOPLE[dice.below(PEOPLE.len())]);
            calls(&app);
            let clicks = people.iter().zip(&pages);
            join_all(clicks.map(|(person, page)| person.clicks(page, action, "1"))).await;

            for call in calls(&app) {
                let user = call.user.unwrap();
                assert!(PEOPLE.contains(&user), "{call:?}");
                for lead in leads(&call) {
                    let place = LEADS.iter().position(|one| *one == lead).unwrap();
                    assert_eq!(user, PEOPLE[place], "{action} {tokens:?}: {call:?}");
                    seen.insert((user, action));
                }
            }
        }
    }
    assert_eq!(seen.len(), PEOPLE.len() * ACTIONS.len(), "{seen:?}");
}

/// The leads that a request is about.
fn leads(call: &Call) -> BTreeSet<i64> {
    let is_of_lead = |method: &str| method.starts_with("crm.lead.contact.");
    let commands = call.commands.iter();
    let commands = commands.filter(|command| is_of_lead(&command.method));
    let number = |id: &Value| id.as_i64().or_else(|| id.as_str()?.parse().ok());
    commands
        .filter_map(|command| number(&command.params["id"]))
        .collect()
}
