//! The languages that the pages speak, each in one line: a new one needs that line and its folder in
//! `locales/`.

use super::{Bundle, Texts, number};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// What the pages have to know about a language besides its texts.
pub(super) struct Facts {
    code: &'static str,
    tag: &'static str,
    is_rtl: bool,
    is_family_first: bool,
    pub(super) sources: &'static [&'static str],
    /// What stands between thousands.
    pub(super) mark: &'static str,
    /// Teaches the catalogue how its numbers are written.
    pub(super) teach_numbers: fn(&mut Bundle),
}

const PLAIN: Facts = Facts {
    code: "",
    tag: "",
    is_rtl: false,
    is_family_first: false,
    sources: &[],
    mark: "",
    teach_numbers: |_| (),
};

/// Each line: name, Bitrix24's code, BCP 47 tag, what stands between thousands (nothing where numbers
/// of four digits are written without), and what else is true of the language.
macro_rules! languages {
    ($($lang:ident $name:literal $code:literal $tag:literal $mark:literal $($fact:ident)*;)+) => {
        /// A language that the pages speak.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Lang {
            $(#[doc = $name] $lang,)+
        }

        impl Lang {
            /// Every language with a catalogue.
            pub const ALL: &[Self] = &[$(Self::$lang),+];

            pub(super) fn facts(self) -> Facts {
                match self {
                    $(Self::$lang => Facts {
                        code: $code,
                        tag: $tag,
                        sources: languages!(@sources $code card main notices pages "sign-in"),
                        mark: $mark,
                        teach_numbers: |bundle| {
                            bundle.set_formatter(Some(|value, _| number(value, $mark)));
                        },
                        $($fact: true,)*
                        ..PLAIN
                    },)+
                }
            }

            /// The catalogue, read when it is first asked for.
            pub(super) fn texts(self) -> &'static Texts {
                match self {
                    $(Self::$lang => {
                        static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load(Lang::$lang));
                        &TEXTS
                    })+
                }
            }
        }
    };
    (@sources $code:literal $($file:tt)+) => {
        &[$(include_str!(concat!("../../../locales/", $code, "/", languages!(@name $file), ".ftl"))),+]
    };
    (@name $file:literal) => { $file };
    (@name $file:ident) => { stringify!($file) };
}

languages! {
    Ar "Arabic" "ar" "ar" "," is_rtl;
    Br "Portuguese, as written in Brazil" "br" "pt-BR" ".";
    De "German" "de" "de" ".";
    En "English" "en" "en" ",";
    Fr "French" "fr" "fr" "\u{202f}";
    Id "Indonesian" "id" "id" ".";
    In "Hindi" "in" "hi" ",";
    It "Italian" "it" "it" "";
    Ja "Japanese" "ja" "ja" "," is_family_first;
    Kz "Kazakh" "kz" "kk" "\u{a0}";
    La "Spanish" "la" "es" "";
    Ms "Malay" "ms" "ms" ",";
    Pl "Polish" "pl" "pl" "";
    Ru "Russian" "ru" "ru" "\u{a0}";
    Sc "Chinese, simplified" "sc" "zh-CN" "," is_family_first;
    Tc "Chinese, traditional" "tc" "zh-TW" "," is_family_first;
    Th "Thai" "th" "th" ",";
    Tr "Turkish" "tr" "tr" ".";
    Ua "Ukrainian" "ua" "uk" "\u{a0}";
    Vn "Vietnamese" "vn" "vi" "." is_family_first;
}

impl Lang {
    /// The language for Bitrix24's `LANG`, whose codes are its own; English for one that we do not
    /// know.
    #[must_use]
    pub fn from_bitrix(code: &str) -> Self {
        let is_meant = |lang: &&Self| lang.code().eq_ignore_ascii_case(code.trim());
        Self::ALL.iter().find(is_meant).copied().unwrap_or(Self::En)
    }

    /// The language for a browser's `Accept-Language`: of those that it names, the one it wants most
    /// and we have.
    #[must_use]
    pub fn from_accepted(list: &str) -> Self {
        let mut wanted: Vec<(f32, &str)> = list.split(',').filter_map(weighted).collect();
        wanted.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let mut known = wanted.iter().filter_map(|(_, tag)| Self::from_tag(tag));
        known.next().unwrap_or(Self::En)
    }

    fn from_tag(tag: &str) -> Option<Self> {
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let is_traditional = match wanted.script {
            Some(script) => script == "Hant",
            None => wanted
                .region
                .is_some_and(|region| ["HK", "MO", "TW"].contains(&region.as_str())),
        };
        let of_language = Self::ALL.iter().copied();
        let mut of_language =
            of_language.filter(|lang| lang.identifier().language == wanted.language);
        if wanted.language == "zh" {
            return of_language.find(|lang| (lang.bcp47() == "zh-TW") == is_traditional);
        }
        of_language.next()
    }

    /// Bitrix24's code of the language.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.facts().code
    }

    /// The value of the `lang` attribute.
    #[must_use]
    pub fn bcp47(self) -> &'static str {
        self.facts().tag
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self.facts().is_rtl { "rtl" } else { "ltr" }
    }

    /// Whether the family's name comes before a person's own.
    #[must_use]
    pub fn is_family_first(self) -> bool {
        self.facts().is_family_first
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.bcp47().parse().unwrap_or_default()
    }
}

/// A tag of `Accept-Language` with its weight; none where it is not wanted at all.
fn weighted(part: &str) -> Option<(f32, &str)> {
    let (tag, weight) = match part.split_once(';') {
        Some((tag, weight)) => (tag, weight.trim().strip_prefix("q=")?.parse().ok()?),
        None => (part, 1.0),
    };
    (weight > 0.0).then_some((weight, tag.trim()))
}
