//! What the pages say, in the person's language: Fluent catalogues embedded in the binary.
//!
//! A key that a catalogue lacks is shown in English; a test sees to it that none does.

mod people;

pub use people::{day, full_name};

use crate::bindings::Owner;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// Every interface language of Bitrix24, in its own codes.
const BITRIX_CODES: [&str; 20] = [
    "ar", "br", "de", "en", "fr", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "ru", "sc", "tc",
    "th", "tr", "ua", "vn",
];

/// How many names a sentence lists before it says "and 3 more".
const NAMES_SHOWN: usize = 5;

/// A language that the pages speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, also for every language without a catalogue.
    En,
    /// Russian.
    Ru,
}

impl Lang {
    /// Every language with a catalogue.
    pub const ALL: [Self; 2] = [Self::En, Self::Ru];

    /// The language for Bitrix24's `LANG`, whose codes are its own.
    #[must_use]
    pub fn from_bitrix(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(code.trim()))
            .unwrap_or(Self::En)
    }

    /// Bitrix24's code of the language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The value of the `lang` attribute.
    #[must_use]
    pub fn bcp47(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::En | Self::Ru => "ltr",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        self.bcp47().parse().unwrap_or_default()
    }

    fn sources(self) -> [&'static str; 5] {
        match self {
            Self::En => [
                include_str!("../../../locales/en/card.ftl"),
                include_str!("../../../locales/en/main.ftl"),
                include_str!("../../../locales/en/notices.ftl"),
                include_str!("../../../locales/en/pages.ftl"),
                include_str!("../../../locales/en/sign-in.ftl"),
            ],
            Self::Ru => [
                include_str!("../../../locales/ru/card.ftl"),
                include_str!("../../../locales/ru/main.ftl"),
                include_str!("../../../locales/ru/notices.ftl"),
                include_str!("../../../locales/ru/pages.ftl"),
                include_str!("../../../locales/ru/sign-in.ftl"),
            ],
        }
    }
}

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

/// The catalogue of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// The texts that need no more than the words of an owner: a page has dozens of them, and
    /// forming one takes longer than printing it.
    ready: HashMap<Owner, HashMap<&'static str, String>>,
    /// How the days of each month are written.
    days: Vec<String>,
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
        static EN: LazyLock<Texts> = LazyLock::new(|| Texts::load(Lang::En));
        static RU: LazyLock<Texts> = LazyLock::new(|| Texts::load(Lang::Ru));
        match lang {
            Lang::En => &EN,
            Lang::Ru => &RU,
        }
    }

    fn load(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        bundle.set_use_isolating(false);
        for source in lang.sources() {
            let resource = FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(readable_part, _)| readable_part);
            bundle.add_resource_overriding(resource);
        }
        let ready = Self::prepare(lang, &bundle);
        let days = people::days(&bundle);
        Self {
            lang,
            bundle,
            ready,
            days,
        }
    }

    fn prepare(
        lang: Lang,
        bundle: &FluentBundle<FluentResource>,
    ) -> HashMap<Owner, HashMap<&'static str, String>> {
        let mut ready: HashMap<Owner, HashMap<_, _>> = HashMap::new();
        for owner in Owner::ALL {
            let mut args = FluentArgs::new();
            for (name, word) in words(owner) {
                if let TextArg::Word(word) = word {
                    args.set(name, word);
                }
            }
            for key in lang.sources().into_iter().flat_map(keys) {
                let mut problems = Vec::new();
                if let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) {
                    let text = bundle.format_pattern(pattern, Some(&args), &mut problems);
                    if problems.is_empty() {
                        ready
                            .entry(owner)
                            .or_default()
                            .insert(key, text.into_owned());
                    }
                }
            }
        }
        ready
    }

    /// The text of `key`, which has no places to fill.
    #[must_use]
    pub fn get(&'static self, key: &str) -> Cow<'static, str> {
        self.find(key, None)
    }

    /// The text of `key` as it is said of `owner` and what is bound to it.
    #[must_use]
    pub fn of_owner(&'static self, owner: Owner, key: &str) -> Cow<'static, str> {
        match self.ready.get(&owner).and_then(|texts| texts.get(key)) {
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

    fn find(&'static self, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            debug_assert!(self.lang != Lang::En, "no text for {key}");
            return match self.lang {
                Lang::En => Cow::Owned(key.to_owned()),
                Lang::Ru => Self::of(Lang::En).find(key, args),
            };
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

/// The keys of a catalogue's messages, which begin their lines.
fn keys(source: &'static str) -> impl Iterator<Item = &'static str> {
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
/// that nobody gets the installer's; English where there is no catalogue.
#[must_use]
pub fn tab_titles(owner: Owner) -> Vec<(&'static str, String)> {
    BITRIX_CODES
        .into_iter()
        .map(|code| {
            let texts = Texts::of(Lang::from_bitrix(code));
            (code, texts.of_owner(owner, "tab-title").into_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests;
