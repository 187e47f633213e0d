//! Names and days as people of a language write them.

use super::{Lang, Texts};
use crate::portal::Person;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

const DAY: &str = "\u{1}";
const YEAR: &str = "\u{2}";

/// A person's name, or a company's title, in the order of the language; empty where the portal has
/// none.
#[must_use]
pub fn full_name(person: &Person, lang: Lang) -> String {
    if !person.title.is_empty() {
        return person.title.clone();
    }
    let mut parts = vec![&person.name, &person.second_name, &person.last_name];
    if lang.is_family_first() {
        parts.reverse();
    }
    parts.retain(|part| !part.is_empty());
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
    if lang.bcp47().starts_with("zh") && parts.iter().all(|part| part.chars().all(is_ideograph)) {
        parts.concat()
    } else {
        parts.join(" ")
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

/// The day `iso`, `2026-01-12`, as it is written in `lang`; none where it is no day.
#[must_use]
pub fn day(lang: Lang, iso: &str) -> Option<String> {
    let mut parts = iso.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=31).contains(&day) {
        return None;
    }
    let month = usize::try_from(month).ok()?.checked_sub(1)?;
    let pattern = Texts::of(lang).days.get(month)?;
    let written = pattern.replace(DAY, &day.to_string());
    Some(written.replace(YEAR, &year.to_string()))
}

/// How the days of each month are written, with marks for the day and the year: a list has a day in
/// every row, and forming it anew each time would take longer than the rest of the row.
pub(super) fn days(bundle: &FluentBundle<FluentResource>) -> Vec<String> {
    let written = |month: i64| {
        let mut args = FluentArgs::new();
        args.set("day", DAY);
        args.set("month", month);
        args.set("year", YEAR);
        let pattern = bundle.get_message("day").and_then(|day| day.value())?;
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.into_owned())
    };
    (1..=12).filter_map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::{day, full_name};
    use crate::portal::Person;
    use crate::web::text::Lang;
    use std::collections::HashSet;

    fn person(name: &str, second_name: &str, last_name: &str) -> Person {
        Person {
            name: name.to_owned(),
            second_name: second_name.to_owned(),
            last_name: last_name.to_owned(),
            ..Person::default()
        }
    }

    #[test]
    fn a_name_stands_in_the_order_of_the_language() {
        let table = [
            (Lang::En, person("Anna", "", "Petrova"), "Anna Petrova"),
            (
                Lang::Ru,
                person("Анна", "Ивановна", "Петрова"),
                "Анна Ивановна Петрова",
            ),
            (Lang::Ja, person("太郎", "", "山田"), "山田 太郎"),
            (Lang::Sc, person("伟", "", "李"), "李伟"),
            (Lang::Tc, person("Wei", "", "Li"), "Li Wei"),
            (Lang::Vn, person("An", "Văn", "Nguyễn"), "Nguyễn Văn An"),
            (Lang::De, person("", "", "Weiß"), "Weiß"),
        ];
        for (lang, person, name) in table {
            assert_eq!(full_name(&person, lang), name);
        }
    }

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let written = |lang, iso: &str| day(lang, iso);

        assert_eq!(written(Lang::En, "2026-01-12").unwrap(), "12 Jan 2026");
        assert_eq!(written(Lang::Ru, "2026-11-05").unwrap(), "5 нояб. 2026");
        assert_eq!(written(Lang::De, "2026-01-12").unwrap(), "12. Jan. 2026");
        assert_eq!(written(Lang::Ja, "2026-01-12").unwrap(), "2026年1月12日");
        assert_eq!(written(Lang::Ar, "2026-01-12").unwrap(), "12 يناير 2026");
        for lang in Lang::ALL {
            let months = (1..=12).map(|month| written(*lang, &format!("2026-{month}-28")).unwrap());
            let months: HashSet<String> = months.collect();
            assert_eq!(months.len(), 12, "{lang:?}");
            assert!(
                months
                    .iter()
                    .all(|day| day.contains("28") && day.contains("2026"))
            );
        }
        for nonsense in ["", "2026-13-01", "2026-01-00", "soon"] {
            assert_eq!(written(Lang::En, nonsense), None, "{nonsense}");
        }
    }
}
