//! The order in which a language sorts names.

use super::Texts;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// The alphabet of the language `tag`; numbers in a name count as numbers.
pub(super) fn collator(tag: &str) -> CollatorBorrowed<'static> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default())
        .expect("the rules of every language are compiled in")
}

impl Texts {
    /// Which of two names the language sorts first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }
}

#[cfg(test)]
mod tests {
    use super::collator;

    #[test]
    fn names_are_sorted_as_the_alphabet_of_the_language_has_them() {
        for (tag, sorted) in [
            ("en", ["anna", "Ärger", "Branch 9", "Branch 10", "Zoë"]),
            ("ru", ["Ева", "Елена", "Ёлка", "Жанна", "Anna"]),
            ("de", ["Ohm", "Otto", "Öztürk", "Zahl", "Zorn"]),
            ("es-ES", ["Nadia", "Nuria", "Ñato", "Olga", "Óscar"]),
            ("tr-TR", ["Cem", "Çiğdem", "Ilgaz", "İnci", "Zeki"]),
            ("zh-CN", ["阿明", "陈杰", "李娜", "张敏", "Wei"]),
        ] {
            let collator = collator(tag);
            let mut names = sorted;
            names.reverse();

            names.sort_by(|one, other| collator.compare(one, other));

            assert_eq!(names, sorted, "{tag}");
        }
    }

    #[test]
    fn a_language_without_rules_of_its_own_has_those_of_all() {
        assert!(collator("no language").compare("a", "B").is_lt());
    }
}
