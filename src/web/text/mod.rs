//! What the pages say, in the person's language: Fluent catalogues embedded in the binary.
//!
//! A key that a catalogue lacks is shown in English; a test sees to it that none does.

mod collation;
mod lang;
mod people;

pub use lang::Lang;
pub use people::{day, full_name};

use crate::bindings::Owner;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_collator::CollatorBorrowed;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// How many names a sentence lists before it says "and 3 more".
const NAMES_SHOWN: usize = 5;

/// A value that a text has a place for.
#[derive(Debug, Clone, Copy)]
pub enum TextArg<'a> {
    /// A number, which also chooses the plural form.
    Number(i64),
    /// A word of ours that chooses between variants, or something without a direction of its own.
    Word(&'a str),
    /// What people wrote: kept apart from the sentence, whatever direction it runs in.
    Name(&'a str),
    /// Several such names, listed; a long list is cut short.
    Names(&'a [String]),
}

type Bundle = FluentBundle<FluentResource>;

/// The catalogue of one language.
pub struct Texts {
    lang: Lang,
    bundle: Bundle,
    /// The texts that need no more than the words of an owner: a page has dozens of them, and
    /// forming one takes longer than printing it.
    ready: HashMap<&'static str, Ready>,
    /// How the days of each month are written.
    days: Vec<String>,
    /// The alphabet.
    collator: CollatorBorrowed<'static>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// The catalogue of `lang`.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        lang.texts()
    }

    fn load(lang: Lang) -> Self {
        let sources = lang.facts().sources;
        let source = sources.join("\n");
        let whole = parsed(lang, source.clone());
        let keys = sources.iter().flat_map(|source| keys(source));
        let ready = keys.filter_map(|key| Some((key, Ready::form(&whole, key)?)));
        let ready = ready.collect();
        Self {
            lang,
            bundle: parsed(lang, unformed(&source, &ready)),
            ready,
            days: people::days(&whole),
            collator: collation::collator(lang.bcp47()),
        }
    }

    /// The text of `key`, which has no places to fill.
    #[must_use]
    pub fn get(&'static self, key: &str) -> Cow<'static, str> {
        self.find(key, None)
    }

    /// The text of `key` as it is said of `owner` and what is bound to it.
    #[must_use]
    pub fn of_owner(&'static self, owner: Owner, key: &str) -> Cow<'static, str> {
        match self.ready.get(key).and_then(|texts| texts.of(owner)) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.with(key, &words(owner))),
        }
    }

    /// The text of `key` with its places filled.
    #[must_use]
    pub fn with(&'static self, key: &str, args: &[(&str, TextArg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(*arg));
        }
        self.find(key, Some(&values)).into_owned()
    }

    /// A number as the language writes it.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        marked(&number.to_string(), self.lang.facts().mark)
    }

    fn find(&'static self, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        if let Some(text) = self.ready.get(key).and_then(Ready::of_all) {
            return Cow::Borrowed(text);
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            debug_assert!(self.lang != Lang::En, "no text for {key}");
            if self.lang == Lang::En {
                return Cow::Owned(key.to_owned());
            }
            return Self::of(Lang::En).find(key, args);
        };
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut problems);
        debug_assert!(problems.is_empty(), "text {key}: {problems:?}");
        Cow::Owned(text.into_owned())
    }

    fn value<'a>(&'static self, arg: TextArg<'a>) -> FluentValue<'a> {
        match arg {
            TextArg::Number(number) => number.into(),
            TextArg::Word(word) => word.into(),
            TextArg::Name(name) => isolated(name).into(),
            TextArg::Names(names) => self.list(names).into(),
        }
    }

    fn list(&'static self, names: &[String]) -> String {
        let mut shown: Vec<String> = names
            .iter()
            .take(NAMES_SHOWN)
            .map(|n| isolated(n))
            .collect();
        if let Some(more) = names
            .len()
            .checked_sub(NAMES_SHOWN)
            .filter(|more| *more > 0)
        {
            let more = i64::try_from(more).unwrap_or(i64::MAX);
            shown.push(self.with("and-more", &[("count", TextArg::Number(more))]));
        }
        shown.join(", ")
    }
}

fn parsed(lang: Lang, source: String) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    (lang.facts().teach_numbers)(&mut bundle);
    let resource =
        FluentResource::try_new(source).unwrap_or_else(|(readable_part, _)| readable_part);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The part of a catalogue that has to be formed when somebody asks: parsed it takes several times the
/// memory of its texts, and there are twenty.
fn unformed(source: &str, ready: &HashMap<&str, Ready>) -> String {
    let mentions = source.split("{ ").filter_map(|rest| rest.split_once(" }"));
    let mentions: HashSet<&str> = mentions.map(|(key, _)| key).collect();
    let is_formed = |key: &str| ready.get(key).is_some_and(|ready| ready.of_all().is_some());
    only(source, |key| !is_formed(key) || mentions.contains(key))
}

/// The messages of a catalogue that `is_wanted` by their keys.
fn only(source: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let mut is_kept = false;
    let lines = source.lines().filter(|line| {
        if let Some(key) = keys(line).next() {
            is_kept = is_wanted(key);
        }
        is_kept && !line.starts_with('#')
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A text that is formed: once for all owners where it is the same for them, else for each.
struct Ready(Box<[Box<str>]>);

impl Ready {
    /// None where the text has other places to fill.
    fn form(bundle: &Bundle, key: &str) -> Option<Self> {
        let pattern = bundle.get_message(key)?.value()?;
        let of_owner = |owner| {
            let mut args = FluentArgs::new();
            for (name, word) in words(owner) {
                if let TextArg::Word(word) = word {
                    args.set(name, word);
                }
            }
            let mut problems = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut problems);
            problems.is_empty().then(|| Box::from(text))
        };
        let mut texts: Vec<Box<str>> = Owner::ALL
            .into_iter()
            .map(of_owner)
            .collect::<Option<_>>()?;
        if texts.iter().all(|text| Some(text) == texts.first()) {
            texts.truncate(1);
        }
        Some(Self(texts.into()))
    }

    fn of_all(&self) -> Option<&str> {
        match &*self.0 {
            [only] => Some(only),
            _ => None,
        }
    }

    fn of(&self, owner: Owner) -> Option<&str> {
        let place = Owner::ALL.iter().position(|one| *one == owner)?;
        let text = self.0.get(place).or(self.0.first())?;
        Some(text)
    }
}

/// A number of a text with `mark` between its thousands.
fn number(value: &FluentValue<'_>, mark: &str) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(marked(&number.as_string(), mark))
}

fn marked(digits: &str, mark: &str) -> String {
    let before = |place: usize| place > 0 && (digits.len() - place).is_multiple_of(3);
    let mut text = String::with_capacity(digits.len());
    for (place, digit) in digits.chars().enumerate() {
        text.push_str(if before(place) { mark } else { "" });
        text.push(digit);
    }
    text
}

/// The keys of a catalogue's messages, which begin their lines.
fn keys(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

/// `name` between Unicode isolates, so that it cannot turn the sentence around it.
fn isolated(name: &str) -> String {
    let steers = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = name.chars().filter(|c| !steers(*c)).collect();
    format!("\u{2068}{plain}\u{2069}")
}

/// The words that choose between the variants of a text: which record, and what is bound to it.
#[must_use]
pub fn words(owner: Owner) -> [(&'static str, TextArg<'static>); 2] {
    let bound = match owner {
        Owner::Contact => "company",
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => "contact",
    };
    [
        ("owner", TextArg::Word(owner.slug())),
        ("bound", TextArg::Word(bound)),
    ]
}

/// The title of the tab in `owner`'s card for `LANG_ALL`: one for every language of Bitrix24, so
/// that nobody gets the installer's. For the one title a catalogue that nobody reads is not loaded.
#[must_use]
pub fn tab_titles(owner: Owner) -> Vec<(&'static str, String)> {
    const KEY: &str = "tab-title";
    let title = |lang: &Lang| {
        let source = only(&lang.facts().sources.join("\n"), |key| key == KEY);
        let titles = Ready::form(&parsed(*lang, source), KEY)?;
        Some((lang.code(), titles.of(owner)?.to_owned()))
    };
    Lang::ALL.iter().filter_map(title).collect()
}

#[cfg(test)]
mod tests;
