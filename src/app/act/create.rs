//! Creating somebody and binding them, once for each form, however often it is sent.

use super::refused::system;
use crate::app::fields::{AddRequest, NewRequest};
use crate::app::visit::Visit;
use crate::app::{App, Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::Id;
use crate::portal::crm::{self, Alike, AlikeCheck, Somebody};
use crate::portal::{Batch, ErrorKind, MethodError};
use crate::store::{Creation, CreationOf};
use std::time::Duration;

/// Whoever sent a form longer ago, in seconds, is over with it, and so is the portal: neither works on
/// one request for so long.
const OVER: i64 = 120;
/// How long a form is remembered, in seconds: a day.
const KEPT: i64 = 24 * 60 * 60;
/// How often somebody who sent a form twice looks whether the first time is over, and how many times.
const LOOK: Duration = Duration::from_millis(200);
const LOOKS: usize = 150;
/// The key of the command that names whoever was created before.
const NAMED: &str = "named";

/// How far a form has come.
enum Step {
    /// Nobody was created; the tab says why.
    Stopped(Box<Tab>),
    /// This one was created.
    Created(Id),
    /// The portal's answer was lost.
    Lost,
}

impl Visit {
    /// Creates whom the form describes, unless somebody like that exists, and binds them. A form
    /// that was sent before is answered with what came of it then.
    pub(super) async fn create(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let asked = match NewRequest::read(self.visitor.owner, fields) {
            Ok(asked) => asked,
            Err(refusal) => return self.refuse(refusal).await,
        };
        match self.take_up(&asked.once).await? {
            Creation::New => self.create_and_bind(&asked, asked.anyway).await,
            // Whoever was perhaps created then is found by the check.
            Creation::CutOff => self.create_and_bind(&asked, false).await,
            Creation::Unsure => self.read_back_new(&asked.somebody).await,
            Creation::Created(id) => self.bind_new(&asked.once, AddRequest::kept(id), id).await,
            Creation::Bound(id) => self.show_created(id).await,
            Creation::Running => self.show(Some(Outcome::UnderWay)).await,
        }
    }

    /// Takes the form up, and waits while somebody else is at it.
    async fn take_up(&self, once: &str) -> Result<Creation, Failure> {
        let store = &self.app.0.store;
        for _ in 0..LOOKS {
            let now = self.app.now();
            let begun = store.begin_creation(self.form(once), now - OVER, now);
            let begun = begun.await?;
            if begun != Creation::Running {
                return Ok(begun);
            }
            tokio::time::sleep(LOOK).await;
        }
        Ok(Creation::Running)
    }

    fn form<'a>(&'a self, once: &'a str) -> CreationOf<'a> {
        CreationOf {
            record: self.record(),
            user_id: self.visitor.user_id,
            once,
        }
    }

    async fn create_and_bind(&mut self, asked: &NewRequest, anyway: bool) -> Result<Tab, Failure> {
        match self.create_new(&asked.somebody, anyway).await {
            Ok(Step::Created(id)) => self.bind_new(&asked.once, AddRequest::of(id), id).await,
            Ok(Step::Lost) => {
                let store = &self.app.0.store;
                store.creation_unsure(self.form(&asked.once)).await?;
                self.read_back_new(&asked.somebody).await
            }
            Ok(Step::Stopped(tab)) => self.give_up(&asked.once).await.map(|()| *tab),
            Err(failure) => {
                self.give_up(&asked.once).await?;
                Err(failure)
            }
        }
    }

    async fn create_new(&mut self, somebody: &Somebody, anyway: bool) -> Result<Step, Failure> {
        if !anyway {
            let (tab, alike) = self.look_for(somebody).await?;
            match alike {
                Ok(alike) if alike.is_nobody() => {}
                Ok(alike) => return Ok(stopped(tab, Refused::Alike(alike))),
                Err(error) => return Ok(stopped(tab, refused_new(error)?)),
            }
        }
        let mut batch = Batch::new(false);
        crm::create(&mut batch, self.visitor.owner, somebody);
        let Some(answer) = self.write(&batch).await? else {
            return Ok(Step::Lost);
        };
        match crm::created(&answer) {
            Some(Ok(id)) => Ok(Step::Created(id)),
            Some(Err(error)) if error.system() != Some(ErrorKind::Internal) => {
                let refused = refused_new(error)?;
                Ok(stopped(self.show(None).await?, refused))
            }
            Some(Err(_)) | None => Ok(Step::Lost),
        }
    }

    /// The tab, with those who have the same number, address or name; or why the portal would not say.
    async fn look_for(
        &mut self,
        somebody: &Somebody,
    ) -> Result<(Tab, Result<Alike, MethodError>), Failure> {
        let mut batch = Batch::new(false);
        self.add_reading(&mut batch);
        let check = AlikeCheck::add(&mut batch, self.visitor.owner, somebody);
        let answer = self.batch(&batch).await?;
        let reading = self.reading(&answer).await?;
        Ok((self.tab(reading), check.found(&answer)))
    }

    /// Nobody knows whether somebody was created: the tab shows who is like that now.
    async fn read_back_new(&mut self, somebody: &Somebody) -> Result<Tab, Failure> {
        let (tab, alike) = self.look_for(somebody).await?;
        let unsure = Refused::CreationUnsure(alike.unwrap_or_default());
        Ok(tab.with(Outcome::Refused(unsure)))
    }

    async fn bind_new(&mut self, once: &str, bind: AddRequest, id: Id) -> Result<Tab, Failure> {
        let store = self.app.0.store.clone();
        store.creation_done(self.form(once), id, false).await?;
        let mut tab = self.bind(&bind).await?;
        if tab.set.contains(id) {
            store.creation_done(self.form(once), id, true).await?;
            tab.outcome = Some(Outcome::Created(id));
        } else if let Some(Outcome::Refused(refused)) = tab.outcome.take() {
            if !tab.people.contains_key(&id) {
                let named = self.people(&[id]).await?.into_iter();
                tab.people.extend(named.map(|person| (person.id, person)));
            }
            let only = Refused::CreatedOnly(id, Box::new(refused));
            tab.outcome = Some(Outcome::Refused(only));
        }
        Ok(tab)
    }

    /// The result of the first time.
    async fn show_created(&mut self, id: Id) -> Result<Tab, Failure> {
        let owner = self.visitor.owner;
        let naming = |batch: &mut Batch| crm::people(batch, NAMED, owner, &[id]);
        let (reading, answer) = self.read(naming).await?;
        let mut tab = self.tab(reading).with(Outcome::Created(id));
        let named = crm::people_in(&answer, NAMED).into_iter();
        tab.people.extend(named.map(|person| (person.id, person)));
        Ok(tab)
    }

    async fn give_up(&self, once: &str) -> Result<(), Failure> {
        let store = &self.app.0.store;
        Ok(store.forget_creation(self.form(once)).await?)
    }
}

impl App {
    /// Forgets the forms that nobody sends again.
    pub(in crate::app) async fn forget_old_creations(&self) -> Result<(), Failure> {
        self.0.store.purge_creations(self.now() - KEPT).await?;
        Ok(())
    }
}

fn stopped(tab: Tab, refused: Refused) -> Step {
    Step::Stopped(Box::new(tab.with(Outcome::Refused(refused))))
}

/// The portal would not create somebody, or not look for those like them. That says nothing about the
/// right to change the record of the page.
fn refused_new(error: MethodError) -> Result<Refused, Failure> {
    if let Some(kind) = error.system() {
        return Err(system(kind, &error));
    }
    Ok(if is_denied(&error) {
        Refused::CreationDenied
    } else {
        Refused::Portal(error)
    })
}

/// The older methods say it in words only.
fn is_denied(error: &MethodError) -> bool {
    let text = error.description.trim_end_matches(['.', '!']);
    error.is_access_denied() || text.eq_ignore_ascii_case("access denied")
}
