//! The portal's event queue in the hands of a test, which decides when an event arrives, and whether
//! it does.

use super::{ADMIN, CLIENT_ID, COMPANY, MANAGER, Page, TestApp, launch};
use bindery::store::{Closing, Event, Portal, PortalStatus};
use bitrix24_sandbox::deliveries::{Delivery, Outbox};
use bitrix24_sandbox::{Effect, Fault, Match, Profile};
use tokio::sync::mpsc::UnboundedReceiver;

pub type Form = Vec<(String, String)>;

pub const HOUR: u32 = 60 * 60;
pub const DAY: u32 = 24 * HOUR;

/// An installed app that a manager has opened too, and the portal's queue.
pub async fn used() -> (TestApp, Queue) {
    let app = TestApp::start(Profile::Observed).await;
    app.open(MANAGER, "company", COMPANY).await;
    let queue = Queue::of(&app.sandbox);
    (app, queue)
}

pub struct Queue(UnboundedReceiver<Delivery>);

impl Queue {
    /// Takes the queue of a portal over.
    pub fn of(portal: &bitrix24_sandbox::Portal) -> Self {
        let (outbox, deliveries) = Outbox::new();
        portal.world().outbox = outbox;
        Self(deliveries)
    }

    /// What waits to be delivered, in the order in which the portal sent it.
    pub fn take(&mut self) -> Vec<Form> {
        let mut taken = Vec::new();
        while let Ok(delivery) = self.0.try_recv() {
            assert_eq!(delivery.url, "http://localhost:1/events");
            taken.push(delivery.form);
        }
        taken
    }

    /// The one event that waits.
    #[track_caller]
    pub fn only(&mut self) -> Form {
        let mut taken = self.take();
        assert_eq!(taken.len(), 1);
        taken.remove(0)
    }
}

impl TestApp {
    /// The portal of the first sandbox as it is stored.
    pub async fn stored(&self) -> Option<Portal> {
        let member_id = self.sandbox.member_id();
        self.store.portal(&member_id).await.unwrap()
    }

    /// How that portal was closed; nothing while it is active.
    pub async fn closing(&self) -> Option<Closing> {
        match self.stored().await.unwrap().status {
            PortalStatus::Active => None,
            PortalStatus::Closed(closing) => Some(closing),
        }
    }

    /// Its events that are kept.
    pub async fn events(&self) -> Vec<Event> {
        let member_id = self.sandbox.member_id();
        self.store.events(&member_id).await.unwrap()
    }

    /// Does the upkeep that is due after so many seconds.
    pub async fn tend_after(&self, seconds: u32) {
        self.advance(seconds);
        self.app.tend().await;
    }

    /// Posts an event to a process with the same settings, and waits until everything that it
    /// starts is over.
    pub async fn tell(&self, event: &Form) {
        let node = self.another();
        assert_eq!(node.post("/events", event).await.status, 200);
        node.app.drain().await;
    }

    /// Presses a button of the tab, at a process with the same settings, and waits until
    /// everything that it starts is over.
    pub async fn act_elsewhere(&self, page: &Page, action: &str) -> Page {
        let node = self.another();
        let page = node.act(page, action, &[]).await;
        node.app.drain().await;
        page
    }

    /// Lets requests of a method fail until the faults are cleared.
    pub fn fail(&self, method: &str, effect: Effect) {
        let fault = Fault {
            matching: Match {
                method: Some(method.to_owned()),
                ..Match::default()
            },
            times: None,
            effect,
        };
        self.sandbox.fault(fault).unwrap();
    }

    /// ONAPPINSTALL with the tokens of a launch of the administrator.
    pub fn installed_event(&self) -> Form {
        let (_, form) = self.form(&launch(ADMIN));
        let names = [
            ("AUTH_ID", "auth[access_token]"),
            ("REFRESH_ID", "auth[refresh_token]"),
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

    /// Uninstalls the app in the portal; the event that tells of it.
    pub fn uninstall(&self, queue: &mut Queue, clean: bool) -> Form {
        self.sandbox.uninstall(CLIENT_ID, clean).unwrap();
        queue.only()
    }
}

/// A page of a server that has broken down.
pub fn broken() -> Effect {
    Effect::Status {
        code: 502,
        body: String::new(),
    }
}

/// An error of the portal or the OAuth server.
pub fn error(code: &str, status: u16) -> Effect {
    Effect::Error {
        code: code.to_owned(),
        description: String::new(),
        status,
    }
}

/// The event with another value in one of its fields.
pub fn forged(event: &Form, name: &str, value: &str) -> Form {
    let change = |(field, kept): &(String, String)| {
        let value = if field == name { value } else { kept };
        (field.clone(), value.to_owned())
    };
    event.iter().map(change).collect()
}
