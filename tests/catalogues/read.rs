//! The catalogues, taken apart.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FOLDER: &str = "locales";
/// What every text may choose by, and between what.
const OF_EVERY: [&str; 2] = ["owner", "bound"];
const OWN_WORDS: [&str; 6] = ["company", "lead", "deal", "contact", "quote", "other"];
pub const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message is made of.
#[derive(Debug, Default)]
pub struct Message {
    pub file: String,
    /// Variables that its comment names.
    pub told: BTreeSet<String>,
    /// Variables that people read.
    pub places: BTreeSet<String>,
    /// Other messages within it.
    pub mentions: BTreeSet<String>,
    pub choices: Vec<Choice>,
    /// The texts between which is chosen, without their places.
    pub texts: Vec<String>,
}

/// A variable with what it chooses between.
#[derive(Debug)]
pub struct Choice {
    pub variable: String,
    pub keys: BTreeSet<String>,
}

pub type Catalogue = BTreeMap<String, Message>;

pub fn languages() -> BTreeSet<String> {
    let folders = fs::read_dir(FOLDER).expect("there are catalogues");
    folders
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// The messages of a language; what cannot be read at all goes to `problems`.
pub fn catalogue(language: &str, problems: &mut Vec<String>) -> Catalogue {
    let mut messages = Catalogue::new();
    for file in fs::read_dir(Path::new(FOLDER).join(language)).unwrap() {
        let path = file.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let resource = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((readable, errors)) => {
                let line = |at: usize| source[..at].lines().count();
                let told = errors
                    .iter()
                    .map(|e| format!("{language}/{name}:{}: {e}", line(e.pos.start)));
                problems.extend(told);
                readable
            }
        };
        for entry in resource.body {
            let Entry::Message(read) = entry else {
                continue;
            };
            let mut message = Message {
                file: name.clone(),
                ..Message::default()
            };
            for line in read.comment.iter().flat_map(|comment| &comment.content) {
                message.told.extend(variables(line));
            }
            match &read.value {
                Some(pattern) => message.read(pattern),
                None => problems.push(format!("{language}/{name}: {} says nothing", read.id.name)),
            }
            if messages.insert(read.id.name.to_owned(), message).is_some() {
                problems.push(format!("{language}/{name}: {} stands twice", read.id.name));
            }
        }
    }
    messages
}

fn variables(comment: &str) -> impl Iterator<Item = String> {
    comment.split('$').skip(1).map(|rest| {
        let name = rest.split(|c: char| !c.is_ascii_lowercase() && c != '_');
        name.into_iter().next().unwrap_or_default().to_owned()
    })
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push('\u{fffc}');
                    self.expression(expression);
                }
            }
        }
        self.texts.push(text);
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("only variables choose: {selector:?}");
                };
                let mut choice = Choice {
                    variable: id.name.to_owned(),
                    keys: BTreeSet::new(),
                };
                for variant in variants {
                    let (VariantKey::Identifier { name }
                    | VariantKey::NumberLiteral { value: name }) = variant.key;
                    choice.keys.insert(name.to_owned());
                    self.read(&variant.value);
                }
                self.choices.push(choice);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.places.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.mentions.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    /// Whether the message is told `variable` at all.
    pub fn knows(&self, variable: &str) -> bool {
        let chooses = self
            .choices
            .iter()
            .any(|choice| choice.variable == variable);
        chooses
            || OF_EVERY.contains(&variable)
            || self.told.contains(variable)
            || self.places.contains(variable)
    }

    /// What a choice in another language names, but no choice here by the same variable.
    pub fn unknown_word<'a>(&self, choice: &'a Choice) -> Option<&'a String> {
        let same = |mine: &&Choice| mine.variable == choice.variable;
        let known: BTreeSet<&String> = self
            .choices
            .iter()
            .filter(same)
            .flat_map(|mine| &mine.keys)
            .collect();
        choice
            .keys
            .iter()
            .find(|key| !known.contains(key) && !OWN_WORDS.contains(&key.as_str()))
    }
}

impl Choice {
    /// The plural forms, where it is between them. A number may always have a form of its own, and
    /// what agrees with no number needs no plural forms beside it.
    pub fn forms(&self) -> Option<BTreeSet<String>> {
        let is_number = |key: &&String| key.bytes().all(|byte| byte.is_ascii_digit());
        let forms: BTreeSet<String> = self
            .keys
            .iter()
            .filter(|key| !is_number(key))
            .cloned()
            .collect();
        if forms.len() == 1 && self.keys.len() > 1 {
            return None;
        }
        let are_plurals = forms.iter().all(|form| PLURALS.contains(&form.as_str()));
        let is_between_numbers = forms.len() == 1 && self.keys.len() > 1;
        (are_plurals
            && !forms.is_empty()
            && !is_between_numbers
            && !OF_EVERY.contains(&self.variable.as_str()))
        .then_some(forms)
    }
}
