//! One condition of a filter, whichever methods it came from: what it compares, and how.

use super::data::{Data, Record};
use super::fields::Field;
use super::kind::Kind;
use serde_json::Value;
use std::cmp::Ordering;

/// A field, an operator and its operands.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) field: &'static Field,
    pub(super) test: Test,
    pub(super) negated: bool,
    /// One that fits is enough, except between two.
    pub(super) operands: Vec<Operand>,
}

/// How a value is compared with an operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
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

/// An operand, read as the type of the field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Operand {
    Number(i64),
    /// Lower case, since the database compares without regard to case.
    Text(String),
}

impl Condition {
    /// Operands of which one has to be met are kept in order: lists of ids can be long.
    pub(super) fn new(
        field: &'static Field,
        test: Test,
        negated: bool,
        mut operands: Vec<Operand>,
    ) -> Self {
        if matches!(test, Test::Equal | Test::In) {
            operands.sort_unstable();
        }
        Self {
            field,
            test,
            negated,
            operands,
        }
    }

    pub(super) fn holds(&self, data: &Data, kind: Kind, record: &Record) -> bool {
        let value = self.field.value(data, kind, record);
        let holds = match value.as_array() {
            // Bound ids: one of them is enough.
            Some(ids) => ids.iter().any(|id| self.matches(id)),
            None => self.matches(&value),
        };
        holds != self.negated
    }

    fn matches(&self, value: &Value) -> bool {
        let compare = |operand: &Operand| operand.compare(value);
        let mut operands = self.operands.iter();
        match self.test {
            Test::Equal | Test::In => self
                .operands
                .binary_search_by(|operand| compare(operand).reverse())
                .is_ok(),
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
