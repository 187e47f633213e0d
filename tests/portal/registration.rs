//! What is bound in a portal, and whom its tokens belong to.

use crate::{ADMIN, MANAGER, World};
use bindery::bindings::Owner;
use bindery::journal::Whose;
use bindery::portal::crm;
use bindery::portal::placement::{self, Wanted};
use bindery::portal::{Batch, CallError, OAuthErrorKind, Params};
use secrecy::SecretString;

#[tokio::test]
async fn tabs_and_events_are_bound_once_and_then_left_alone() {
    let world = World::new().await;
    world.opened_by(ADMIN).await;
    let owners = [Owner::Company, Owner::Lead];
    let titles = |_| vec![("en", "People".to_owned()), ("ru", "Люди & Co".to_owned())];
    let wanted = Wanted::new(&world.settings.public_url, &owners, titles);
    let steps = world.steps(&wanted).await;
    assert_eq!(steps.len(), 5);

    for _ in 0..2 {
        let batch = wanted.batch(&steps);
        let answer = world.tokens.batch(&world.portal, ADMIN, &batch).await;
        let answer = answer.unwrap();
        assert!(
            answer
                .errors()
                .all(|(_, error)| placement::is_already_bound(error))
        );
        assert_eq!(world.steps(&wanted).await, []);
    }

    let renamed = |_| vec![("en", "Contacts".to_owned())];
    let wanted = Wanted::new(&world.settings.public_url, &[Owner::Lead], renamed);
    let batch = wanted.batch(&world.steps(&wanted).await);
    let answer = world.tokens.batch(&world.portal, ADMIN, &batch).await;
    assert_eq!(answer.unwrap().errors().count(), 0);
    assert_eq!(world.steps(&wanted).await, []);
}

#[tokio::test]
async fn a_token_is_proven_and_a_dead_one_is_not() {
    let world = World::new().await;
    let pair = world.opened_by(MANAGER).await;
    let server = world.oauth.server_for(None);

    let proof = world
        .oauth
        .app_info(server, Whose::default(), &pair.access)
        .await
        .unwrap();

    assert_eq!(proof.client_id.as_ref(), Some(&world.settings.client_id));
    assert_eq!(proof.member_id.as_ref(), Some(&world.portal.member_id));
    assert_eq!(
        proof.client_endpoint.as_ref(),
        Some(&world.portal.client_endpoint)
    );
    assert_eq!(proof.user_id, Some(MANAGER));
    assert_eq!(proof.expires_at, Some(pair.access_expires_at));
    let garbage = SecretString::from("garbage");
    let error = world
        .oauth
        .app_info(server, Whose::default(), &garbage)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(OAuthErrorKind::InvalidToken));
}

#[tokio::test]
async fn an_hour_later_the_call_is_made_with_a_new_token() {
    let world = World::new().await;
    world.opened_by(MANAGER).await;
    world.sandbox.advance(3601);
    let mut batch = Batch::new(true);
    batch.add("me", "profile", Params::new());

    let answer = world.tokens.batch(&world.portal, MANAGER, &batch).await;

    let me = crm::viewer(answer.unwrap().result("me").unwrap()).unwrap();
    assert_eq!(
        (me.id, me.admin, me.name.as_str()),
        (MANAGER, false, "Manny Manager")
    );
    let chains = world.store.chains(&world.portal.member_id, MANAGER).await;
    assert_eq!(chains.unwrap().first().unwrap().generation, 1);
}

#[tokio::test]
async fn a_refresh_token_that_is_used_up_leaves_nothing() {
    let world = World::new().await;
    let pair = world.opened_by(MANAGER).await;
    let server = world.oauth.server_for(None);
    let refresh = pair.refresh.unwrap();
    let grant = world
        .oauth
        .refresh(server, Whose::default(), &refresh, 0)
        .await
        .unwrap();
    assert_eq!(grant.user_id, Some(MANAGER));

    let error = world
        .oauth
        .refresh(server, Whose::default(), &refresh, 0)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(OAuthErrorKind::InvalidGrant));
    let batch = Batch::new(true);
    let error = world.tokens.batch(&world.portal, MANAGER, &batch).await;
    assert!(matches!(error.unwrap_err(), CallError::NoToken));
}
