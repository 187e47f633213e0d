//! Phone numbers in whatever notation people write them.

/// Fewer digits are no number that one could search for.
const FEWEST_DIGITS: usize = 4;
/// A number is compared by its last digits: in front of them stands what people leave out, such as
/// the country.
const COMPARED: usize = 10;
/// How many digits stand together at the end of a number, from its end, as people write them.
const GROUPINGS: [&[usize]; 5] = [&[], &[4, 3, 3], &[2, 2, 3, 3], &[2, 2, 2, 2, 2], &[4, 4, 2]];

/// What a person typed as a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    typed: String,
    digits: String,
}

impl Number {
    /// Reads a text that consists of digits and what stands between them.
    pub(super) fn read(text: &str) -> Option<Self> {
        let typed = text.trim();
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let is_between = |c: char| c.is_whitespace() || "+-–().,/".contains(c);
        let is_number = typed.chars().all(|c| c.is_ascii_digit() || is_between(c));
        (is_number && digits.len() >= FEWEST_DIGITS).then(|| Self {
            typed: typed.to_owned(),
            digits,
        })
    }

    /// As it was typed.
    pub(super) fn typed(&self) -> &str {
        &self.typed
    }

    /// The spellings under which the portal may know the whole number. A leading 8 is how people in
    /// Russia and Kazakhstan dial +7, two zeros stand for the plus.
    pub(super) fn spellings(&self) -> Vec<String> {
        let digits = &self.digits;
        let mut spellings = vec![self.typed.clone(), digits.clone(), format!("+{digits}")];
        match digits.strip_prefix('8') {
            Some(rest) if rest.len() == COMPARED => spellings.push(format!("+7{rest}")),
            _ => {}
        }
        if let Some(rest) = digits.strip_prefix("00") {
            spellings.push(format!("+{rest}"));
        }
        spellings.sort_unstable();
        spellings.dedup();
        spellings
    }

    /// Ways to find the number as a part of a stored text: of each, all pieces must occur.
    pub(super) fn pieces(&self) -> Vec<Vec<String>> {
        let own = self.digits.trim_start_matches('0');
        let split = |sizes: &&[usize]| pieces(own, sizes);
        let mut ways: Vec<Vec<String>> = GROUPINGS.iter().map(split).collect();
        let typed = self.typed.split(|c: char| !c.is_ascii_digit());
        ways.push(
            typed
                .filter(|piece| !piece.is_empty())
                .map(str::to_owned)
                .collect(),
        );
        ways.sort_unstable();
        ways.dedup();
        ways
    }

    /// Whether the stored text holds the number.
    pub(super) fn is_in(&self, stored: &str) -> bool {
        let stored: String = stored.chars().filter(char::is_ascii_digit).collect();
        let skipped = self.digits.len().saturating_sub(COMPARED);
        let compared = self.digits.get(skipped..).unwrap_or_default();
        stored.contains(compared.trim_start_matches('0'))
    }
}

fn pieces(digits: &str, sizes: &[usize]) -> Vec<String> {
    let (mut rest, mut pieces) = (digits, Vec::new());
    for size in sizes {
        let Some((front, piece)) = rest.len().checked_sub(*size).map(|at| rest.split_at(at)) else {
            break;
        };
        pieces.push(piece.to_owned());
        rest = front;
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces.reverse();
    pieces
}

#[cfg(test)]
mod tests {
    use super::Number;

    fn number(text: &str) -> Number {
        Number::read(text).unwrap()
    }

    #[test]
    fn a_number_is_digits_and_what_stands_between_them() {
        for text in ["+7 (495) 123-45-67", "0123", "030/12 34", " 555.0114 "] {
            assert!(Number::read(text).is_some(), "{text}");
        }
        for text in ["123", "Anna 5550114", "#5550114", "a@b.example", "", "+-()"] {
            assert_eq!(Number::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_whole_number_is_known_under_each_of_its_spellings() {
        assert!(
            number("8 495 123-45-67")
                .spellings()
                .contains(&"+74951234567".to_owned())
        );
        assert!(
            number("0049 30 111")
                .spellings()
                .contains(&"+4930111".to_owned())
        );
        assert!(
            number("4930111")
                .spellings()
                .contains(&"+4930111".to_owned())
        );
    }

    #[test]
    fn a_stored_number_is_found_however_either_is_written() {
        let stored = [
            "+7 (495) 123-45-67",
            "+74951234567",
            "8 495 1234567",
            "+7 495 123 4567",
            "495-12-34-567",
        ];
        let typed = [
            "4951234567",
            "+7 495 123 45 67",
            "8(495)123-45-67",
            "495 1234567",
        ];
        for typed in typed {
            let wanted = number(typed);
            for stored in stored.iter().take(4) {
                let by_pieces = wanted
                    .pieces()
                    .iter()
                    .any(|way| way.iter().all(|piece| stored.contains(piece.as_str())));
                assert!(wanted.is_in(stored), "{typed} in {stored}");
                // A country in front of the number need not be stored the same way.
                assert!(
                    by_pieces || typed.starts_with(['+', '8']),
                    "{typed} in {stored}"
                );
            }
        }
        assert!(!number("4951234567").is_in("+7 495 123 45 68"));
    }

    #[test]
    fn a_part_of_a_number_is_found_in_it() {
        assert!(number("123-45").is_in("+7 (495) 123 45 67"));
        assert!(number("0114").is_in("+1 555 0114"));
    }
}
