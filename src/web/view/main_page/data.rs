//! What is stored about a portal, and for how long.

use crate::app::Kept;
use crate::web::text::{Lang, TextArg, Texts};

/// What is stored, for how long, and what was typed to erase it.
#[derive(Debug, Clone)]
pub struct DataView {
    /// What is stored and for how long.
    pub kept: Vec<(String, String)>,
    /// How many rows there are, by table.
    pub rows: Vec<(&'static str, u64)>,
    /// What was typed.
    pub typed: String,
}

/// What is stored, each with how long, in sentences.
#[must_use]
pub fn kept(lang: Lang, kept: Kept) -> Vec<(String, String)> {
    let texts = Texts::of(lang);
    let days = |key: &str, days| texts.with(key, &[("days", TextArg::Number(days))]);
    let after = texts.with(
        "kept-until",
        &[
            ("days", TextArg::Number(kept.after_days)),
            ("hours", TextArg::Number(kept.clean_hours)),
        ],
    );
    let hours = [("hours", TextArg::Number(kept.session_hours))];
    vec![
        (texts.get("stored-portal").into_owned(), after.clone()),
        (texts.get("stored-people").into_owned(), after),
        (
            texts.get("stored-tokens").into_owned(),
            texts.get("kept-tokens").into_owned(),
        ),
        (
            texts.get("stored-changes").into_owned(),
            days("kept-days", kept.changes_days),
        ),
        (
            texts.get("stored-journal").into_owned(),
            days("kept-days", kept.journal_days),
        ),
        (
            texts.get("stored-events").into_owned(),
            days("kept-events", kept.events_days),
        ),
        (
            texts.get("stored-sessions").into_owned(),
            texts.with("kept-hours", &hours),
        ),
    ]
}
