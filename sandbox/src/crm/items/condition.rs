//! Reading one condition: an operator in front of a field, and what to compare with.

use super::invalid;
use crate::crm::cast;
use crate::crm::condition::{Condition, Operand, Test};
use crate::crm::fields::{Field, Source, yes_no};
use crate::crm::kind::Kind;
use crate::error::RestError;
use serde_json::Value;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Operator {
    test: Test,
    negated: bool,
    operands: Operands,
}

/// How many operands an operator takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operands {
    One,
    List,
    Two,
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

/// Reads a key such as `%name` and its value.
pub(super) fn parse(kind: Kind, key: &str, value: &Value) -> Result<Condition, RestError> {
    let spelled = OPERATORS
        .iter()
        .find_map(|(sign, operator)| Some((key.strip_prefix(sign)?, *operator)));
    let (name, operator) = spelled.unwrap_or((key, operator(Test::Equal, false, Operands::List)));
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
    let Operator { test, negated, .. } = operator;
    Ok(Condition::new(field, test, negated, operands))
}

/// `@` needs a value, and the companies of a contact can be asked for but not counted.
pub(super) fn check_query(
    condition: &Condition,
    kind: Kind,
    counted: bool,
) -> Result<(), RestError> {
    if condition.test == Test::In && condition.operands.is_empty() {
        let text = "Mysql query error: (1064) You have an error in your SQL syntax";
        return Err(RestError::new(400, "", text));
    }
    if kind == Kind::Contact && condition.field.source == Source::Bound && counted {
        let column = condition.field.upper_name();
        let text = format!("Unknown field definition `{column}` ({column}) for Contact Entity.");
        return Err(RestError::new(400, "", text));
    }
    Ok(())
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
        Source::Id
            | Source::EntityType
            | Source::Number(..)
            | Source::Money(_)
            | Source::Author(_)
            | Source::File(_)
            | Source::Main(_)
            | Source::Bound
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
        Value::Bool(flag)
            if matches!(
                field.source,
                Source::Flag(..) | Source::Mark(_) | Source::Has(_)
            ) =>
        {
            Some(yes_no(*flag).to_lowercase())
        }
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
    .map(Operand::Text)
}
