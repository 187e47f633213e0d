//! A process is killed at many moments of an installation: what was acknowledged is worked off after
//! the restart, and the next opening by an administrator heals what was not.

use crate::lone::{Lone, Moment};
use crate::node::{CLIENT_ID, until};
use crate::world::{ADMIN, ANNA, Form, launch, main_page, tab};
use bindery::store::Portal as Stored;
use bitrix24_sandbox::Portal;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use std::collections::BTreeSet;

async fn stored(lone: &Lone, portal: &Portal) -> Option<Stored> {
    lone.store.portal(&portal.member_id()).await.unwrap()
}

/// Everything is bound in the portal, the database knows so, and the portal's events can be told.
fn is_complete(stored: Option<&Stored>) -> bool {
    stored.is_some_and(|stored| stored.placement_revision > 0 && stored.application_token.is_some())
}

/// What is bound in the portal: the cards with a tab, and the events. Nothing is bound twice.
fn bound(portal: &Portal) -> (usize, usize) {
    let world = portal.world();
    let installation = world.installation(CLIENT_ID).unwrap();
    let tabs: BTreeSet<&str> = installation
        .placements
        .iter()
        .map(|placement| placement.code.as_str())
        .collect();
    assert_eq!(tabs.len(), installation.placements.len());
    let events: BTreeSet<&str> = installation
        .handlers
        .iter()
        .map(|handler| handler.event.as_str())
        .collect();
    assert_eq!(events.len(), installation.handlers.len());
    (tabs.len(), events.len())
}

/// The installation is finished in the portal, an administrator opens the app, and everybody can work.
async fn heals(lone: &Lone, portal: &Portal, said: &str) {
    portal.world().finish_install(CLIENT_ID).unwrap();
    let (status, text) = lone.open(portal, "/app", &main_page(ADMIN)).await;
    assert_eq!(status, 200, "{said}: {text}");
    assert!(is_complete(stored(lone, portal).await.as_ref()), "{said}");
    assert_eq!(bound(portal), (4, 3), "{said}");
    let (status, text) = lone.open(portal, "/card", &tab(ANNA)).await;
    assert_eq!(status, 200, "{said}: {text}");
}

/// The moments of an installation, and those that only chance brings about.
fn moments(random: &mut StdRng, by_chance: usize) -> Vec<Moment> {
    let mut moments = vec![
        Moment::Asked("app.info"),
        Moment::Asked("profile"),
        Moment::Asked("placement.list"),
        Moment::Asked("placement.bind"),
        Moment::Done("placement.bind"),
        Moment::Answered,
    ];
    moments.extend((0..by_chance).map(|_| Moment::After(random.random_range(0..60))));
    moments
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_that_was_acknowledged_is_there_and_any_other_heals() {
    let moments = moments(&mut StdRng::seed_from_u64(11), 2);
    let mut lone = Lone::start(u16::try_from(moments.len()).unwrap()).await;
    for (portal, moment) in lone.portals().iter().zip(moments) {
        let said = format!("killed {moment:?}");
        portal.install(CLIENT_ID, false).unwrap();
        let (path, form) = launch(portal, "/install", &main_page(ADMIN));

        let answered = lone.cut(portal, moment, (&path, &form)).await;

        let stored = stored(&lone, portal).await;
        let is_cut = matches!(moment, Moment::Asked(_) | Moment::Done(_));
        if is_cut {
            assert!(!is_complete(stored.as_ref()), "{said}");
            assert_eq!(answered, None, "{said}");
        }
        if answered == Some(200) {
            assert!(is_complete(stored.as_ref()), "{said}");
            assert_eq!(bound(portal), (4, 3), "{said}");
        }
        heals(&lone, portal, &said).await;
    }
}

/// ONAPPINSTALL with tokens of the administrator.
fn event(portal: &Portal) -> Form {
    let (_, form) = launch(portal, "", &main_page(ADMIN));
    let names = [
        ("AUTH_ID", "auth[access_token]"),
        ("REFRESH_ID", "auth[refresh_token]"),
        ("AUTH_EXPIRES", "auth[expires_in]"),
        ("APPLICATION_TOKEN", "auth[application_token]"),
        ("SERVER_ENDPOINT", "auth[server_endpoint]"),
        ("member_id", "auth[member_id]"),
    ];
    let mut event = vec![("event".to_owned(), "ONAPPINSTALL".to_owned())];
    for (theirs, ours) in names {
        let value = form.iter().find(|(name, _)| name == theirs).unwrap();
        event.push((ours.to_owned(), value.1.clone()));
    }
    event
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_of_an_installation_that_was_acknowledged_is_worked_off_after_the_restart() {
    let moments = moments(&mut StdRng::seed_from_u64(12), 2);
    let mut lone = Lone::start(u16::try_from(moments.len()).unwrap()).await;
    for (portal, moment) in lone.portals().iter().zip(moments) {
        let said = format!("killed {moment:?}");
        portal.install(CLIENT_ID, true).unwrap();

        let answered = lone.cut(portal, moment, ("/events", &event(portal))).await;

        if !matches!(moment, Moment::After(_)) {
            assert_eq!(answered, Some(200), "{said}");
        }
        if answered == Some(200) {
            until(async || is_complete(stored(&lone, portal).await.as_ref())).await;
            let member_id = portal.member_id();
            until(async || lone.store.events(&member_id).await.unwrap().is_empty()).await;
            assert_eq!(bound(portal), (4, 3), "{said}");
        }
        heals(&lone, portal, &said).await;
    }
}
