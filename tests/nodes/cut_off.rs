//! A process is killed at many moments of a change: what was acknowledged is there afterwards, and
//! what was cut off is shown by the next opening and completed with what the portal says.

use crate::lone::{Lone, Moment};
use crate::world::{ANNA, COMPANY, CONTACTS, Form, tab};
use bindery::bindings::Owner;
use bindery::store::{Change, ChangeStatus, RecordOf};
use bitrix24_sandbox::Portal;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use scraper::{Html, Selector};
use serde_json::Value;

/// The tab as a person sees it.
struct Seen {
    html: Html,
    ids: Vec<i64>,
}

/// A change that a person asks for, and what the set is after it.
struct Wish {
    action: &'static str,
    /// What carries it out in the portal.
    method: &'static str,
    ids: Vec<i64>,
    after: Vec<i64>,
}

impl Seen {
    async fn at(lone: &Lone, portal: &Portal) -> Self {
        let (status, text) = lone.open(portal, "/card", &tab(ANNA)).await;
        assert_eq!(status, 200, "{text}");
        let html = Html::parse_document(&text);
        let rows = Selector::parse("#bindings > li").unwrap();
        let id = |row: scraper::ElementRef<'_>| row.attr("data-id").unwrap().parse().unwrap();
        let ids = html.select(&rows).map(id).collect();
        Self { html, ids }
    }

    fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let selector = Selector::parse(selector).unwrap();
        let found = self.html.select(&selector).next()?;
        found.attr(name).map(str::to_owned)
    }

    fn is_told_of_a_cut(&self) -> bool {
        self.attribute("p[data-code=cut-off]", "role").is_some()
    }

    /// One of the changes that are possible now.
    fn wish(&self, random: &mut StdRng) -> Wish {
        let bound = &self.ids;
        let free: Vec<i64> = CONTACTS
            .into_iter()
            .filter(|id| !bound.contains(id))
            .collect();
        let wish = |action, method, ids: &[i64], after: &[i64]| Wish {
            action,
            method,
            ids: ids.to_vec(),
            after: after.to_vec(),
        };
        let mut possible = Vec::new();
        if let Some(first) = free.first() {
            let after = [bound.as_slice(), &[*first]].concat();
            let method = "crm.company.contact.add";
            possible.push(wish("add", method, &[*first], &after));
            let method = "crm.company.contact.items.set";
            possible.push(wish("set", method, &free, &free));
        }
        if bound.len() > 1 {
            let turned: Vec<i64> = bound.iter().rev().copied().collect();
            let method = "crm.company.contact.items.set";
            possible.push(wish("order", method, &turned, &turned));
        }
        if let Some((first, rest)) = bound.split_first() {
            let method = "crm.company.contact.delete";
            possible.push(wish("remove", method, &[*first], rest));
            let method = "crm.company.contact.items.delete";
            possible.push(wish("clear", method, &[], &[]));
        }
        let at = random.random_range(0..possible.len());
        possible.swap_remove(at)
    }

    fn form(&self, wish: &Wish) -> Form {
        let version = self.attribute("#bindings", "data-version").unwrap();
        let token = self.attribute("input[name=token]", "value").unwrap();
        let fields = [
            ("token", token.as_str()),
            ("version", version.as_str()),
            ("confirm", "yes"),
            ("main_company", "take"),
        ];
        let field = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let ids = wish.ids.iter();
        let ids = ids.map(|id| ("contact_id".to_owned(), id.to_string()));
        fields.map(field).into_iter().chain(ids).collect()
    }
}

/// Every kind of moment, in an order that the seed decides.
fn moments(random: &mut StdRng) -> Vec<Moment> {
    let mut moments = vec![
        Moment::Asked(""),
        Moment::Asked(""),
        Moment::Done(""),
        Moment::Done(""),
        Moment::Done(""),
        Moment::Answered,
        Moment::Answered,
    ];
    moments.extend((0..3).map(|_| Moment::After(random.random_range(0..60))));
    moments.shuffle(random);
    moments
}

/// The newest change that was written down.
async fn newest(lone: &Lone, record: RecordOf<'_>) -> Option<Change> {
    let mut changes = lone.store.changes(record, i64::MAX, 1).await.unwrap();
    changes.pop()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_a_kill_cut_off_is_shown_and_one_that_was_acknowledged_is_there() {
    let mut lone = Lone::start(1).await;
    let portal = lone.portals().remove(0);
    lone.install(&portal).await;
    let member_id = portal.member_id();
    let record = RecordOf {
        member_id: &member_id,
        owner: Owner::Company,
        id: COMPANY,
    };
    let mut random = StdRng::seed_from_u64(7);
    for (round, moment) in moments(&mut random).into_iter().enumerate() {
        let page = Seen::at(&lone, &portal).await;
        let wish = page.wish(&mut random);
        let moment = moment.of(wish.method);
        let said = format!("round {round}: {}, killed {moment:?}", wish.action);
        let path = format!("/cards/company/{COMPANY}/{}", wish.action);

        let answered = lone.cut(&portal, moment, (&path, &page.form(&wish))).await;
        let open = lone.store.open_changes(record).await.unwrap();
        let seen = Seen::at(&lone, &portal).await;

        assert_eq!(seen.ids, bound(&portal), "{said}");
        assert_eq!(seen.is_told_of_a_cut(), !open.is_empty(), "{said}");
        match moment {
            Moment::Asked(_) => assert_eq!((open.len(), &seen.ids), (1, &page.ids), "{said}"),
            Moment::Done(_) => assert_eq!((open.len(), &seen.ids), (1, &wish.after), "{said}"),
            Moment::After(_) => {}
            Moment::Answered => assert_eq!(answered, Some(200), "{said}"),
        }
        if answered == Some(200) {
            assert_eq!(seen.ids, wish.after, "{said}");
            let newest = newest(&lone, record).await.unwrap();
            assert_eq!(newest.status, ChangeStatus::Done, "{said}");
        }
        if !open.is_empty() {
            let newest = newest(&lone, record).await.unwrap();
            assert_eq!(newest.status, ChangeStatus::CutOff, "{said}");
            let read: Vec<i64> = newest.after.unwrap().set.ids().collect();
            assert_eq!(read, seen.ids, "{said}");
        }
    }
}

/// Whom the portal has, in their order.
fn bound(portal: &Portal) -> Vec<i64> {
    let state = portal.state();
    let rows = state.get("bindings").unwrap().as_array().unwrap().iter();
    let number = |row: &Value, name| row.get(name).unwrap().as_i64().unwrap();
    let mut rows: Vec<_> = rows
        .map(|row| (number(row, "sort"), number(row, "id")))
        .collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, id)| id).collect()
}
