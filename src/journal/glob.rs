//! Patterns for the names of methods: `*` is any letters, `?` any letter.

/// The nearest that SQL's `like` comes to a glob, with `\` before what is meant as it stands: it
/// does not see where one method ends.
#[must_use]
pub fn like(glob: &str) -> String {
    let mut pattern = "%".to_owned();
    for letter in glob.chars() {
        match letter {
            '*' => pattern.push('%'),
            '?' => pattern.push('_'),
            '%' | '_' | '\\' => pattern.extend(['\\', letter]),
            other => pattern.push(other),
        }
    }
    pattern + "%"
}

/// Whether `glob` describes the whole of `text`.
#[must_use]
pub fn matches(glob: &str, text: &str) -> bool {
    let (glob, text): (Vec<char>, Vec<char>) = (glob.chars().collect(), text.chars().collect());
    // `reached` are the lengths of the beginnings of `text` that the glob so far describes.
    let mut reached = vec![0];
    for wanted in glob {
        let fits = |at: &usize| {
            let letter = text.get(*at);
            letter.is_some_and(|letter| wanted == '?' || wanted == *letter)
        };
        reached = if wanted == '*' {
            let first = reached.first().copied().unwrap_or(usize::MAX);
            (first..=text.len()).collect()
        } else {
            reached.into_iter().filter(fits).map(|at| at + 1).collect()
        };
    }
    reached.last() == Some(&text.len())
}

#[cfg(test)]
mod tests {
    use super::{like, matches};

    #[test]
    fn a_glob_describes_a_whole_method() {
        let table = [
            ("batch", "batch", true),
            ("batch", "batches", false),
            ("crm.*.add", "crm.lead.contact.add", true),
            ("crm.*.add", "crm.lead.contact.addition", false),
            ("crm.*", "crm.item.list", true),
            ("*", "", true),
            ("", "a", false),
            ("", "", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*.*.*", "a.b", false),
            ("x*", "batch", false),
        ];
        for (glob, text, expected) in table {
            assert_eq!(matches(glob, text), expected, "{glob} {text}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_takes_no_time() {
        let glob = "*a".repeat(60) + "b";

        assert!(!matches(&glob, &"a".repeat(120)));
    }

    #[test]
    fn the_database_looks_for_no_less_than_the_glob() {
        assert_eq!(like("crm.*_?%"), r"%crm.%\__\%%");
    }
}
