//! `filter` of the classic lists. What it does not know it passes over, and so an empty list of ids
//! finds everything.

use crate::crm::cast;
use crate::crm::condition::{Condition, Operand, Test};
use crate::crm::data::{Data, Record};
use crate::crm::fields::{Field, Source};
use crate::crm::kind::Kind;
use crate::crm::multifield;
use serde_json::Value;

/// Conditions that must all hold.
#[derive(Debug, Default)]
pub(super) struct Filter {
    conditions: Vec<Condition>,
    /// A key of the state and what one of its values must start with.
    starts: Vec<(&'static str, String)>,
}

/// Longer spellings stand before those they start with.
const OPERATORS: [(&str, Test, bool); 12] = [
    (">=", Test::AtLeast, false),
    ("<=", Test::AtMost, false),
    ("!@", Test::In, true),
    ("!=", Test::Equal, true),
    ("=%", Test::Like, false),
    ("%=", Test::Like, false),
    (">", Test::Greater, false),
    ("<", Test::Less, false),
    ("@", Test::In, false),
    ("%", Test::Contains, false),
    ("!", Test::Equal, true),
    ("=", Test::Equal, false),
];

impl Filter {
    pub(super) fn read(kind: Kind, given: &Value) -> Self {
        let mut filter = Self::default();
        for (key, value) in cast::elements(given).unwrap_or_default() {
            if let Some(start) = start_of(kind, &key, value) {
                filter.starts.push(start);
            } else {
                filter.conditions.extend(condition(kind, &key, value));
            }
        }
        filter
    }

    pub(super) fn accepts(&self, data: &Data, kind: Kind, record: &Record) -> bool {
        let mut starts = self.starts.iter();
        let mut conditions = self.conditions.iter();
        conditions.all(|one| one.holds(data, kind, record))
            && starts.all(|(key, start)| {
                let mut values = multifield::of(record, key).into_iter();
                values.any(|one| one.value.to_lowercase().starts_with(start))
            })
    }
}

/// `PHONE` and its like without an operator: one value only, and only how it starts.
fn start_of(kind: Kind, name: &str, value: &Value) -> Option<(&'static str, String)> {
    let known = multifield::NAMES.iter().filter(|_| multifield::has(kind));
    let (key, _) = known.into_iter().find(|(_, known)| *known == name)?;
    let first = match cast::elements(value) {
        Some(values) => cast::text(values.first()?.1),
        None => cast::text(value),
    };
    Some((*key, first.replace('%', "").to_lowercase()))
}

/// Reads one key and its value; nothing when there is no such field or nothing to compare with.
fn condition(kind: Kind, key: &str, value: &Value) -> Option<Condition> {
    let mut spelled = OPERATORS.iter();
    let found = spelled.find_map(|(sign, test, negated)| {
        let name = key.strip_prefix(sign)?;
        Some((name, *test, *negated))
    });
    let (name, test, negated) = found.unwrap_or((key, Test::Equal, false));
    let field = Field::find_classic(kind, name)?;
    let linked = matches!(field.source, Source::Code(_) | Source::Main(_));
    let pattern = matches!(test, Test::Contains | Test::Like);
    // A link or a code is not text that could be searched.
    let test = if pattern && (linked || name == "COMPANY_ID") {
        Test::Equal
    } else {
        test
    };
    let operands: Vec<Operand> = match cast::elements(value) {
        Some(values) => values
            .iter()
            .map(|(_, value)| operand(field, test, value))
            .collect(),
        None => vec![operand(field, test, value)],
    };
    (!operands.is_empty()).then(|| Condition::new(field, test, negated, operands))
}

/// Ids are cast, so that an array among them is 1.
fn operand(field: &Field, test: Test, value: &Value) -> Operand {
    let number = matches!(
        field.source,
        Source::Id | Source::Number(..) | Source::Money(_) | Source::Author(_) | Source::Main(_)
    );
    if number && !matches!(test, Test::Contains | Test::Like) {
        Operand::Number(cast::int(value))
    } else {
        Operand::Text(cast::text(value).to_lowercase())
    }
}
