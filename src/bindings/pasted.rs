//! A list that somebody pasted: names, e-mail addresses, phone numbers and ids.

use super::{Id, action};
use std::collections::HashSet;

/// One line of a pasted list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stands there, without what only a mail program puts around it.
    pub text: String,
    /// The id that it may be.
    pub id: Option<Id>,
    /// Whether it can be nothing but an id.
    pub is_id: bool,
}

/// Parts a list at line ends, commas, semicolons and tabs. Each entry is there once, in order.
#[must_use]
pub fn entries(list: &str) -> Vec<Entry> {
    let mut seen = HashSet::new();
    let parts = list.split([
        '\n', '\r', ',', ';', '\t', '\u{ff0c}', '\u{3001}', '\u{60c}',
    ]);
    let texts = parts.map(bare).filter(|text| !text.is_empty());
    let new = texts.filter(|text| seen.insert(text.to_lowercase()));
    new.map(entry).collect()
}

fn entry(text: &str) -> Entry {
    let number = text.trim_start_matches(['#', '№']).trim_start();
    let id = action::id("list", number).ok();
    Entry {
        text: text.to_owned(),
        is_id: id.is_some() && number.len() < text.len(),
        id,
    }
}

/// `Anna Lee <anna@example.com>` stands for the address; quotes and dots at the ends for nothing.
fn bare(part: &str) -> &str {
    let in_brackets = part
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    let address = in_brackets.map(|(address, _)| address);
    let text = address.filter(|text| text.contains('@')).unwrap_or(part);
    text.trim_matches(|c: char| c.is_whitespace() || "\"'•*".contains(c))
}

#[cfg(test)]
mod tests {
    use super::entries;

    fn texts(list: &str) -> Vec<String> {
        entries(list).into_iter().map(|entry| entry.text).collect()
    }

    #[test]
    fn a_list_is_parted_at_line_ends_and_commas_and_has_nothing_twice() {
        assert_eq!(
            texts("Anna Lee\r\n\n b@c.example , +1 555; 12\tanna lee"),
            ["Anna Lee", "b@c.example", "+1 555", "12"]
        );
        assert_eq!(texts(" ,; \n"), [] as [&str; 0]);
    }

    #[test]
    fn what_a_mail_program_writes_stands_for_the_address() {
        assert_eq!(
            texts("\"Anna Lee\" <anna@example.com>; 'Boris' <b@example.com>"),
            ["anna@example.com", "b@example.com"]
        );
        assert_eq!(texts("• Anna <Head>"), ["Anna <Head>"]);
    }

    #[test]
    fn digits_may_be_an_id_and_a_sign_in_front_says_so() {
        let ids = |list| {
            let entries = entries(list).into_iter();
            entries.map(|one| (one.id, one.is_id)).collect::<Vec<_>>()
        };

        assert_eq!(
            ids("12, #34, № 56"),
            [(Some(12), false), (Some(34), true), (Some(56), true)]
        );
        assert_eq!(ids("+12, #x, Anna"), [(None, false); 3]);
    }
}
