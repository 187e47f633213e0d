//! The operator's documents, and what stands there until the operator writes their own.

use crate::web::text::{Lang, Texts};
use askama::Template;
use std::borrow::Cow;

/// A page with a document.
#[derive(Debug, Clone, Template)]
#[template(path = "document.html")]
pub struct DocumentPage {
    /// The reader's language.
    pub lang: Lang,
    /// The document.
    pub document: Document,
}

/// A document.
#[derive(Debug, Clone)]
pub enum Document {
    /// The operator's privacy policy, by paragraphs.
    Policy(Vec<String>),
    /// What the software stores, each with how long.
    Privacy(Vec<(String, String)>),
    /// The operator's terms of use, by paragraphs.
    Terms(Vec<String>),
    /// The licence of the software, by paragraphs.
    Software(Vec<String>),
}

/// The paragraphs of a plain text, with empty lines between them.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim_end) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            Some(last) if last.is_empty() => {}
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

impl DocumentPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn title(&self) -> Cow<'static, str> {
        match self.document {
            Document::Policy(_) | Document::Privacy(_) => self.t("privacy-title"),
            Document::Terms(_) | Document::Software(_) => self.t("license-title"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_are_what_stands_between_empty_lines() {
        let text = "\n\nTitle\n\n \nOne line,\r\nand another.\n\n\nEnd";

        assert_eq!(
            paragraphs(text),
            ["Title", "One line,\nand another.", "End"]
        );
        assert!(paragraphs(" \n\n").is_empty());
    }
}
