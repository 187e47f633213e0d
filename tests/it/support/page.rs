//! An answer, and what a person or a script sees in it.

use http::HeaderMap;
use scraper::{ElementRef, Html, Selector};

#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Page {
    /// The value of an attribute of the first element that matches.
    #[track_caller]
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let html = Html::parse_document(&self.text);
        let found = html.select(&parse(selector)).next();
        let value = found.and_then(|element| element.value().attr(name).map(str::to_owned));
        value.unwrap_or_else(|| panic!("no {selector} with {name} in: {}", self.text))
    }

    /// The values of an attribute of every element that matches.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text);
        let selector = parse(selector);
        let found = html.select(&selector);
        found
            .filter_map(|element| element.value().attr(name).map(str::to_owned))
            .collect()
    }

    pub fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.text)
            .select(&parse(selector))
            .count()
    }

    /// The text of the first element that matches, with single spaces.
    #[track_caller]
    pub fn words(&self, selector: &str) -> String {
        let html = Html::parse_document(&self.text);
        let found = html.select(&parse(selector)).next().map(words);
        found.unwrap_or_else(|| panic!("no {selector} in: {}", self.text))
    }

    #[track_caller]
    pub fn token(&self) -> String {
        self.attribute("input[name=token]", "value")
    }

    #[track_caller]
    pub fn version(&self) -> String {
        self.attribute("#bindings", "data-version")
    }

    #[track_caller]
    pub fn place(&self) -> (String, String) {
        let owner = self.attribute("main", "data-owner");
        (owner, self.attribute("main", "data-owner-id"))
    }

    /// The code of the notice, whichever role it has.
    #[track_caller]
    pub fn code(&self) -> String {
        self.attribute("p[role][data-code]", "data-code")
    }

    /// The bound ids in the order shown.
    pub fn ids(&self) -> Vec<i64> {
        self.listed("#bindings > li")
    }

    /// The ids of the search results.
    pub fn results(&self) -> Vec<i64> {
        self.listed("#results > li")
    }

    /// The `data-id` of every element that matches.
    pub fn listed(&self, selector: &str) -> Vec<i64> {
        let html = Html::parse_document(&self.text);
        let selector = parse(selector);
        let rows = html.select(&selector);
        let id = |row: ElementRef<'_>| row.value().attr("data-id").unwrap().parse().unwrap();
        rows.map(id).collect()
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
