//! The operator's documents, which the Market asks for: privacy and terms of use.

use super::extract::Posted;
use super::headers::Ancestors;
use super::install::accepted;
use super::respond;
use super::text::Lang;
use super::view::{Document, DocumentPage, kept, paragraphs};
use crate::app::App;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// The licence of the software.
const SOFTWARE: &str = include_str!("../../LICENSE");

/// `GET /privacy`
pub(super) async fn privacy(State(app): State<App>, posted: Posted) -> Response {
    let lang = lang(&posted);
    let document = match &app.settings().privacy {
        Some(text) => Document::Policy(paragraphs(text)),
        None => Document::Privacy(kept(lang, app.kept())),
    };
    draw(lang, document)
}

/// `GET /license`
pub(super) async fn license(State(app): State<App>, posted: Posted) -> Response {
    let document = match &app.settings().license {
        Some(text) => Document::Terms(paragraphs(text)),
        None => Document::Software(paragraphs(SOFTWARE)),
    };
    draw(lang(&posted), document)
}

/// The language of `?lang=`, else the browser's.
fn lang(posted: &Posted) -> Lang {
    let asked = posted.query("lang").map(Lang::from_bitrix);
    asked.unwrap_or_else(|| accepted(&posted.headers))
}

fn draw(lang: Lang, document: Document) -> Response {
    let page = DocumentPage { lang, document };
    respond::page(StatusCode::OK, &Ancestors::Nobody, &page)
}
