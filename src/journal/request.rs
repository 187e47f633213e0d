//! The id of the request to us that everything is done for. It goes along by itself from the
//! request's task into those that it starts.

use std::sync::Arc;

/// Longer ids are not ours, and nobody needs them whole.
const LONGEST: usize = 64;

tokio::task_local! {
    static CURRENT: RequestId;
}

/// The id of a request to us, `x-request-id`. It may come from whoever sent the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// What may be kept of `id`, so that no sender can write what they like into the journal.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(plain(id).into())
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An id that somebody sent, without what ids do not have.
pub(super) fn plain(id: &str) -> String {
    let plain = |letter: &char| letter.is_ascii_alphanumeric() || "-_.:".contains(*letter);
    id.chars().filter(plain).take(LONGEST).collect()
}

/// Does `work` for the request `id`.
pub fn during<F: Future>(id: RequestId, work: F) -> impl Future<Output = F::Output> {
    CURRENT.scope(id, work)
}

/// Lets `work`, which will run in a task of its own, go on for the request that starts it.
pub fn carried<F: Future>(work: F) -> impl Future<Output = F::Output> {
    let id = current();
    async move {
        match id {
            Some(id) => during(id, work).await,
            None => work.await,
        }
    }
}

/// The request that everything here is done for, if there is one.
pub(super) fn current() -> Option<RequestId> {
    CURRENT.try_with(RequestId::clone).ok()
}

#[cfg(test)]
mod tests {
    use super::{RequestId, carried, current, during};

    #[tokio::test]
    async fn a_task_that_is_started_for_a_request_knows_it() {
        let id = RequestId::new("one");

        let (carried, lost) = during(id.clone(), async {
            let carried = tokio::spawn(carried(async { current() }));
            let lost = tokio::spawn(async { current() });
            (carried.await.unwrap(), lost.await.unwrap())
        })
        .await;

        assert_eq!((carried, lost), (Some(id), None));
        assert_eq!(current(), None);
    }

    #[test]
    fn an_id_that_somebody_sent_is_cut_to_what_is_harmless() {
        let long = "a".repeat(100);

        assert_eq!(RequestId::new("a 1\n<b>'--").as_str(), "a1b--");
        assert_eq!(RequestId::new(&long).as_str().len(), 64);
    }
}
