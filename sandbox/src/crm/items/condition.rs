//! One condition of a filter: an operator in front of a field, and what to compare with.

use super::invalid;
use crate::crm::cast;
use crate::crm::data::{Data, Record};
use crate::crm::fields::{Field, Source, yes_no};
use crate::crm::kind::Kind;
use crate::error::RestError;
use serde_json::Value;
use std::cmp::Ordering;

/// A field, an operator and its operands.
#[derive(Debug)]
pub(super) struct Condition {
    field: &'static Field,
    operator: Operator,
    operands: Vec<Operand>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Operator {
    test: Test,
    negated: bool,
    operands: Operands,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    Equal,
    In,
    Greater,
    AtLeast,
    Less,
    AtMost,
    Contains,
    Like,
    Between,
}

/// How many operands an operator takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operands {
    One,
    List,
    Two,
}

/// An operand, read as the type of the field.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Operand {
    Number(i64),
    /// Lower case, since the database compares without regard to case.
    Text(String),
}

const fn operator(test: Test, negated: bool, operands: Operands) -> Operator {
    Operator {
        test,
        negated,
        operands,
    }
}

/// Longer spellings stand before those they start with.
const OPERATORS: &[(&str, Operator)] = &[
    ("!><", operator(Test::Between, true, Operands::Two)),
    ("!=%", operator(Test::Like, true, Operands::One)),
    ("!%=", operator(Test::Like, true, Operands::One)),
    ("><", operator(Test::Between, false, Operands::Two)),
    (">=", operator(Test::AtLeast, false, Operands::One)),
    ("<=", operator(Test::AtMost, false, Operands::One)),
    ("!=", operator(Test::Equal, true, Operands::List)),
    ("!%", operator(Test::Contains, true, Operands::One)),
    ("!@", operator(Test::In, true, Operands::List)),
    ("=%", operator(Test::Like, false, Operands::One)),
    ("%=", operator(Test::Like, false, Operands::One)),
    ("!", operator(Test::Equal, true, Operands::One)),
    (">", operator(Test::Greater, false, Operands::One)),
    ("<", operator(Test::Less, false, Operands::One)),
    ("%", operator(Test::Contains, false, Operands::One)),
    ("@", operator(Test::In, false, Operands::List)),
    ("=", operator(Test::Equal, false, Operands::List)),
    ("", operator(Test::Equal, false, Operands::List)),
];

impl Condition {
    /// Reads a key such as `%name` and its value.
    pub(super) fn parse(kind: Kind, key: &str, value: &Value) -> Result<Self, RestError> {
        let spelled = OPERATORS
            .iter()
            .find_map(|(sign, operator)| Some((key.strip_prefix(sign)?, *operator)));
        let (name, operator) =
            spelled.unwrap_or((key, operator(Test::Equal, false, Operands::List)));
        let field = Field::find(kind, name)
            .filter(|field| field.source != Source::Nobody)
            // An upper-case name is understood on its own only.
            .filter(|field| field.name == name || name == key);
        let Some(field) = field else {
            let problem = format!("filter: field '{name}' is not allowed in filter");
            return Err(invalid(&problem));
        };
        let Some(operands) = operands(field, operator, value) else {
            let problem = format!("filter: field '{name}' has invalid value");
            return Err(invalid(&problem));
        };
        Ok(Self {
            field,
            operator,
            operands,
        })
    }

    /// `@` needs a value, and the companies of a contact can be asked for but not counted.
    pub(super) fn check_query(&self, kind: Kind, counted: bool) -> Result<(), RestError> {
        if self.operator.test == Test::In && self.operands.is_empty() {
            let text = "Mysql query error: (1064) You have an error in your SQL syntax";
            return Err(RestError::new(400, "", text));
        }
        if kind == Kind::Contact && self.field.source == Source::Bound && counted {
            let column = self.field.upper_name();
            let text =
                format!("Unknown field definition `{column}` ({column}) for Contact Entity.");
            return Err(RestError::new(400, "", text));
        }
        Ok(())
    }

    pub(super) fn holds(&self, data: &Data, kind: Kind, record: &Record) -> bool {
        let value = self.field.value(data, kind, record);
        let holds = match value.as_array() {
            // Bound ids: one of them is enough.
            Some(ids) => ids.iter().any(|id| self.matches(id)),
            None => self.matches(&value),
        };
        holds != self.operator.negated
    }

    fn matches(&self, value: &Value) -> bool {
        let compare = |operand: &Operand| operand.compare(value);
        let mut operands = self.operands.iter();
        match self.operator.test {
            Test::Equal | Test::In => operands.any(|operand| compare(operand).is_eq()),
            Test::Greater => operands.any(|operand| compare(operand).is_gt()),
            Test::AtLeast => operands.any(|operand| compare(operand).is_ge()),
            Test::Less => operands.any(|operand| compare(operand).is_lt()),
            Test::AtMost => operands.any(|operand| compare(operand).is_le()),
            Test::Contains => operands.any(|operand| text(value).contains(&operand.text())),
            Test::Like => operands.any(|operand| like(&text(value), &operand.text())),
            Test::Between => match (operands.next(), operands.next()) {
                (Some(low), Some(high)) => compare(low).is_ge() && compare(high).is_le(),
                _ => false,
            },
        }
    }
}

/// Reads the operands, or nothing if they do not fit the field or the operator.
fn operands(field: &Field, operator: Operator, value: &Value) -> Option<Vec<Operand>> {
    let pattern = matches!(operator.test, Test::Contains | Test::Like);
    let bound = field.source == Source::Bound;
    if bound && !matches!(operator.test, Test::Equal | Test::In) {
        return None;
    }
    let read = |value: &Value| operand(field, pattern, value);
    match (cast::elements(value), operator.operands) {
        (None, Operands::One | Operands::List) => Some(vec![read(value)?]),
        (Some(values), Operands::List) => {
            values.into_iter().map(|(_, value)| read(value)).collect()
        }
        (Some(values), Operands::Two) if values.len() == 2 => {
            values.into_iter().map(|(_, value)| read(value)).collect()
        }
        (None, Operands::Two) | (Some(_), Operands::One | Operands::Two) => None,
    }
}

fn operand(field: &Field, pattern: bool, value: &Value) -> Option<Operand> {
    let numeric = matches!(
        field.source,
        Source::Id | Source::EntityType | Source::Number(..) | Source::Main(_) | Source::Bound
    );
    if numeric && !pattern {
        let empty = value.is_null() || value.as_str() == Some("");
        let number = if empty { Some(0) } else { cast::numeric(value) };
        return number.map(Operand::Number);
    }
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.to_lowercase()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) if matches!(field.source, Source::Flag(..) | Source::Has(_)) => {
            Some(yes_no(*flag).to_lowercase())
        }
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
    .map(Operand::Text)
}

impl Operand {
    /// How a value of a record stands to this operand; an empty one is 0 or "".
    fn compare(&self, value: &Value) -> Ordering {
        match self {
            Self::Number(number) => value.as_i64().unwrap_or(0).cmp(number),
            Self::Text(operand) => text(value).cmp(operand),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// A value of a record as text in lower case.
fn text(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_lowercase(),
        None if value.is_null() => String::new(),
        None => value.to_string(),
    }
}

/// SQL LIKE: `%` is any run of letters, `_` is one.
fn like(text: &str, pattern: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut reached: Vec<bool> = std::iter::once(true)
        .chain(text.iter().map(|_| false))
        .collect();
    for sign in pattern.chars() {
        reached = step(&text, &reached, sign);
    }
    reached.last() == Some(&true)
}

/// The places in the text that can be reached with one more sign of the pattern.
fn step(text: &[char], reached: &[bool], sign: char) -> Vec<bool> {
    if sign == '%' {
        let mut open = false;
        return reached
            .iter()
            .map(|place| {
                open |= place;
                open
            })
            .collect();
    }
    let moved = reached
        .iter()
        .zip(text)
        .map(|(place, letter)| *place && (sign == '_' || sign == *letter));
    std::iter::once(false).chain(moved).collect()
}
