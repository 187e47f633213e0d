//! A process is killed at many moments of an uninstallation: one that was acknowledged closes the
//! portal after the restart, any other leaves it as it is, and an installation opens it again.

use crate::lone::{Lone, Moment};
use crate::node::{CLIENT_ID, until};
use crate::world::{ADMIN, ANNA, Form, main_page, tab};
use bindery::store::{Closing, PortalStatus};
use bitrix24_sandbox::Portal;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

/// How the portal was closed; nothing while it is active.
async fn closing(lone: &Lone, portal: &Portal) -> Option<Closing> {
    let stored = lone.store.portal(&portal.member_id()).await.unwrap();
    match stored.unwrap().status {
        PortalStatus::Active => None,
        PortalStatus::Closed(closing) => Some(closing),
    }
}

/// Takes the app off the portal. The answer is ONAPPUNINSTALL.
fn uninstall(portal: &Portal, clean: bool) -> Form {
    let token = {
        let world = portal.world();
        let installation = world.installation(CLIENT_ID).unwrap();
        installation.application_token.clone()
    };
    portal.uninstall(CLIENT_ID, clean).unwrap();
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        field("event", "ONAPPUNINSTALL"),
        field("data[CLEAN]", if clean { "1" } else { "0" }),
        field("auth[member_id]", &portal.member_id()),
        field("auth[application_token]", &token),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_uninstallation_that_was_acknowledged_closes_the_portal_and_any_other_changes_nothing() {
    let mut random = StdRng::seed_from_u64(13);
    let mut moments = vec![
        Moment::Asked("app.info"),
        Moment::Done("app.info"),
        Moment::Answered,
        Moment::Answered,
    ];
    moments.extend((0..3).map(|_| Moment::After(random.random_range(0..30))));
    let mut lone = Lone::start(u16::try_from(moments.len()).unwrap()).await;
    for (round, (portal, moment)) in lone.portals().iter().zip(moments).enumerate() {
        let (said, clean) = (format!("killed {moment:?}"), round % 2 == 0);
        lone.install(portal).await;
        assert_eq!(lone.open(portal, "/card", &tab(ANNA)).await.0, 200);
        let member_id = portal.member_id();
        let event = uninstall(portal, clean);

        let answered = lone.cut(portal, moment, ("/events", &event)).await;

        if !matches!(moment, Moment::After(_)) {
            assert_eq!(answered, Some(200), "{said}");
        }
        let chains = lone.store.all_chains(&member_id);
        if answered == Some(200) {
            until(async || closing(&lone, portal).await.is_some()).await;
            until(async || lone.store.events(&member_id).await.unwrap().is_empty()).await;
            let closing = closing(&lone, portal).await.unwrap();
            assert_eq!(closing.clean, clean, "{said}");
        } else if closing(&lone, portal).await.is_none() {
            assert_eq!(chains.await.unwrap().len(), 2, "{said}");
        }
        lone.install(portal).await;
        assert_eq!(lone.open(portal, "/app", &main_page(ADMIN)).await.0, 200);
        assert_eq!(closing(&lone, portal).await.map(|closing| closing.at), None);
    }
}
