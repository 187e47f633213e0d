//! The page of an installation whose server part is done.

use crate::web::text::{Lang, Texts};
use askama::Template;
use std::borrow::Cow;

/// Says that the app is ready; the script tells the portal so and moves on to the app. Without
/// that message the portal keeps the tabs hidden, hence the words for people without JavaScript.
#[derive(Debug, Clone, Template)]
#[template(path = "install.html")]
pub struct InstallPage {
    /// The person's language.
    pub lang: Lang,
}

impl InstallPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }
}
