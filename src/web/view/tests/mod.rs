//! The pages as programs and people find them.

use super::samples::{card, hit, notice, person, row};
use super::*;
use crate::bindings::Owner;
use crate::web::text::{Lang, TextArg};
use askama::Template;
use scraper::{ElementRef, Html, Selector};

fn html(page: &impl Template) -> Html {
    Html::parse_document(&page.render().unwrap())
}

#[track_caller]
fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

#[track_caller]
fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<Vec<_>>()
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The names and values that clicking the button would send.
fn sent(html: &Html, button: ElementRef<'_>) -> Vec<(String, String)> {
    let form = button.attr("form").unwrap();
    let pair = |e: ElementRef<'_>| Some((e.attr("name")?.to_owned(), e.attr("value")?.to_owned()));
    all(html, &format!("form#{form} input[type=hidden]"))
        .into_iter()
        .filter_map(pair)
        .chain(pair(button))
        .collect()
}

mod all;
mod card;
mod forms;
