//! Writes notes in lots behind the requests, in a task that runs while there are any.
//!
//! Taking a note never waits. What is not written yet is held in memory: while the database is slow
//! or fails, lots grow and wait there, up to [`MOST_BYTES`].

use super::request::RequestId;
use super::{Exchange, Tell};
use crate::bindings::Id;
use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::store::{JournalEntry, Store, StoreError};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::task::TaskTracker;

/// How long notes gather before they are written together, and so what `kill -9` may cost.
const GATHERING: Duration = Duration::from_millis(100);
/// The most entries that are written together: a person's write behind them waits no longer.
const LOT: usize = 100;
/// How many notes are cut before other tasks have their turn.
const TURN: usize = 32;
/// How much is held while it cannot be written. Even an hour without a database needs less,
/// because without it hardly any request is made.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// How long a failing database is left alone, at most.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How long a failing database may hold up the end.
const LAST_TRIES: Duration = Duration::from_secs(10);

/// A note as it was taken.
pub(super) struct Noted {
    pub(super) at: i64,
    pub(super) member_id: Option<String>,
    pub(super) user_id: Option<Id>,
    pub(super) request_id: Option<RequestId>,
    pub(super) method: String,
    pub(super) status: Option<u16>,
    pub(super) took: Duration,
    pub(super) tell: Tell,
}

#[derive(Debug)]
pub(super) struct Writer {
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) metrics: Metrics,
    notes: Mutex<Notes>,
    backlog: AtomicUsize,
    is_ending: AtomicBool,
    end: Notify,
    tasks: TaskTracker,
}

#[derive(Debug, Default)]
struct Notes {
    taken: Vec<Noted>,
    is_writing: bool,
}

/// Entries that are ready to be written.
#[derive(Debug, Default)]
struct Waiting {
    entries: VecDeque<JournalEntry>,
    bytes: usize,
    lost: usize,
}

impl Writer {
    pub(super) fn new(store: Store, clock: Clock, metrics: Metrics) -> Arc<Self> {
        Arc::new(Self {
            store,
            clock,
            metrics,
            notes: Mutex::default(),
            backlog: AtomicUsize::new(0),
            is_ending: AtomicBool::new(false),
            end: Notify::new(),
            tasks: TaskTracker::new(),
        })
    }

    pub(super) fn take(self: &Arc<Self>, note: Noted) {
        self.backlog.fetch_add(1, Ordering::Relaxed);
        let mut notes = self.notes();
        notes.taken.push(note);
        if !notes.is_writing {
            notes.is_writing = true;
            let writing = Writing(Arc::clone(self));
            self.tasks.spawn(async move { writing.0.write().await });
        }
    }

    pub(super) fn backlog(&self) -> usize {
        self.backlog.load(Ordering::Relaxed)
    }

    pub(super) async fn settle(&self) {
        self.is_ending.store(true, Ordering::Relaxed);
        self.end.notify_waiters();
        self.tasks.close();
        self.tasks.wait().await;
        self.is_ending.store(false, Ordering::Relaxed);
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        // Each change is whole, so a panic elsewhere has not damaged it.
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn write(&self) {
        let mut waiting = Waiting::default();
        while !self.is_done(&waiting) {
            self.pause(GATHERING).await;
            self.cut(&mut waiting).await;
            if !self.write_all(&mut waiting).await {
                let lost = waiting.entries.len();
                tracing::error!(lost, "ending with journal entries that cannot be written");
                self.metrics.lost(lost);
                self.forget(lost);
                waiting = Waiting::default();
            }
        }
    }

    /// Whether nothing is left to write; then the next note starts another task.
    fn is_done(&self, waiting: &Waiting) -> bool {
        let mut notes = self.notes();
        let is_done = notes.taken.is_empty() && waiting.entries.is_empty();
        notes.is_writing = !is_done;
        is_done
    }

    /// Waits, unless the end has come.
    async fn pause(&self, time: Duration) {
        let end = self.end.notified();
        tokio::pin!(end);
        end.as_mut().enable();
        if !self.is_ending.load(Ordering::Relaxed) {
            let _ = timeout(time, end).await;
        }
    }

    /// Makes entries of the notes taken so far.
    async fn cut(&self, waiting: &mut Waiting) {
        let taken = std::mem::take(&mut self.notes().taken);
        let mut turn = 0;
        for note in taken {
            if !waiting.push(entry(note, &self.metrics)) {
                self.metrics.lost(1);
                self.forget(1);
            }
            turn += 1;
            if turn % TURN == 0 {
                tokio::task::yield_now().await;
            }
        }
    }

    /// Writes every entry, however long the database fails; `false` if that takes too long at the
    /// end.
    async fn write_all(&self, waiting: &mut Waiting) -> bool {
        let (mut pause, mut ending_since) = (GATHERING, None);
        while !waiting.entries.is_empty() {
            let lot = waiting.lot();
            let Err(error) = self.write_lot(&lot, waiting).await else {
                if pause > GATHERING {
                    tracing::info!(lost = waiting.lost, "the journal is written again");
                    (pause, waiting.lost) = (GATHERING, 0);
                }
                self.forget(lot.len());
                continue;
            };
            waiting.put_back(lot);
            if pause == GATHERING {
                let waiting = waiting.entries.len();
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, waiting, "the journal cannot be written for now");
            }
            if self.is_ending.load(Ordering::Relaxed) {
                let since = ending_since.get_or_insert_with(Instant::now);
                if since.elapsed() > LAST_TRIES {
                    return false;
                }
                sleep(GATHERING).await;
            }
            pause = LONGEST_PAUSE.min(pause * 2);
            self.pause(pause).await;
        }
        true
    }

    /// Writes one lot. Meanwhile notes become entries, which are far smaller.
    async fn write_lot(
        &self,
        lot: &[JournalEntry],
        waiting: &mut Waiting,
    ) -> Result<(), StoreError> {
        let adding = self.store.add_journal(lot);
        tokio::pin!(adding);
        loop {
            tokio::select! {
                added = &mut adding => return added,
                () = sleep(GATHERING) => self.cut(waiting).await,
            }
        }
    }

    fn forget(&self, entries: usize) {
        self.backlog.fetch_sub(entries, Ordering::Relaxed);
    }
}

/// Lets the next note start another task, should this one have come to a bad end.
#[derive(Debug)]
struct Writing(Arc<Writer>);

impl Drop for Writing {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.notes().is_writing = false;
        }
    }
}

impl Waiting {
    /// Adds an entry, unless there are far too many; says whether it did.
    fn push(&mut self, entry: JournalEntry) -> bool {
        if self.bytes > MOST_BYTES {
            if self.lost == 0 {
                tracing::error!("journal entries are lost: there are too many to be held");
            }
            self.lost += 1;
            return false;
        }
        self.bytes += size(&entry);
        self.entries.push_back(entry);
        true
    }

    fn lot(&mut self) -> Vec<JournalEntry> {
        let count = LOT.min(self.entries.len());
        let lot: Vec<JournalEntry> = self.entries.drain(..count).collect();
        self.bytes -= lot.iter().map(size).sum::<usize>();
        lot
    }

    fn put_back(&mut self, lot: Vec<JournalEntry>) {
        self.bytes += lot.iter().map(size).sum::<usize>();
        for entry in lot.into_iter().rev() {
            self.entries.push_front(entry);
        }
    }
}

fn size(entry: &JournalEntry) -> usize {
    size_of::<JournalEntry>() + entry.exchange.len() + entry.methods.len()
}

fn entry(note: Noted, metrics: &Metrics) -> JournalEntry {
    let exchange: Exchange = (note.tell)();
    let mut methods = note.method;
    for command in &exchange.commands {
        methods.push(' ');
        methods.push_str(&command.method);
        let refused = command.error.is_some();
        if refused || command.result.is_some() {
            metrics.commanded(&command.method, refused);
        }
    }
    JournalEntry {
        at: note.at,
        // The answer knows better than what somebody claimed.
        member_id: exchange.member_id.clone().or(note.member_id),
        user_id: exchange.user_id.or(note.user_id),
        request_id: note.request_id.map(|id| id.as_str().to_owned()),
        methods,
        status: note.status.map(i64::from),
        failed: exchange.has_failed(),
        took_ms: i64::try_from(note.took.as_millis()).unwrap_or(i64::MAX),
        exchange: exchange.text(),
    }
}

#[cfg(test)]
mod tests;
