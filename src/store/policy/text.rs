//! How a policy is written: `{"see":["U7"],"own":{"lead":{"change":[]}}}`. A right that is left out
//! is everybody's; a policy without any rule is none at all.

use crate::bindings::{Code, Grant, Owner, Policy, Rule};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    see: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    change: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    own: BTreeMap<String, Written>,
}

pub(in crate::store) fn policy_text(policy: &Policy) -> Option<String> {
    if *policy == Policy::default() {
        return None;
    }
    let own = policy.own.iter();
    let written = Written {
        own: own
            .map(|(owner, rule)| (owner.slug().to_owned(), written(rule)))
            .collect(),
        ..written(&policy.common)
    };
    Some(serde_json::to_string(&written).expect("lists of words can always be written"))
}

fn written(rule: &Rule) -> Written {
    let list = |grant: &Grant| match grant {
        Grant::Everybody => None,
        Grant::These(codes) => Some(codes.iter().map(Code::to_string).collect()),
    };
    Written {
        see: list(&rule.see),
        change: list(&rule.change),
        own: BTreeMap::new(),
    }
}

/// `None`: this program never wrote it.
pub(in crate::store) fn policy_of(text: Option<&str>) -> Option<Policy> {
    let Some(text) = text else {
        return Some(Policy::default());
    };
    // A list would be read as the rights in order, and an empty one as none that is limited.
    let text = text.starts_with('{').then_some(text)?;
    let written: Written = serde_json::from_str(text).ok()?;
    let common = rule(&written)?;
    let own = written.own.iter();
    let own = own.map(|(slug, own)| Some((Owner::from_slug(slug)?, rule(own)?)));
    Some(Policy {
        common,
        own: own.collect::<Option<_>>()?,
    })
}

fn rule(written: &Written) -> Option<Rule> {
    Some(Rule {
        see: grant(written.see.as_deref())?,
        change: grant(written.change.as_deref())?,
    })
}

fn grant(codes: Option<&[String]>) -> Option<Grant> {
    let Some(codes) = codes else {
        return Some(Grant::Everybody);
    };
    let codes = codes.iter().map(|code| Code::parse(code));
    Some(Grant::These(codes.collect::<Option<BTreeSet<Code>>>()?))
}

#[cfg(test)]
mod tests {
    use super::{policy_of, policy_text};
    use crate::bindings::{Code, Grant, Owner, Policy, Rule};

    fn these(codes: &[&str]) -> Grant {
        Grant::These(
            codes
                .iter()
                .map(|code| Code::parse(code).unwrap())
                .collect(),
        )
    }

    #[test]
    fn a_policy_is_read_as_it_was_written() {
        let lead = Rule {
            see: Grant::Everybody,
            change: these(&[]),
        };
        let policy = Policy {
            common: Rule {
                see: these(&["U7", "D1", "AU"]),
                change: Grant::Everybody,
            },
            own: [(Owner::Lead, lead), (Owner::Deal, Rule::default())].into(),
        };

        let text = policy_text(&policy).unwrap();

        let expected = r#"{"see":["U7","D1","AU"],"own":{"deal":{},"lead":{"change":[]}}}"#;
        assert_eq!(text, expected);
        assert_eq!(policy_of(Some(&text)), Some(policy));
    }

    #[test]
    fn no_policy_is_written_as_nothing_and_nonsense_opens_nothing() {
        assert_eq!(policy_text(&Policy::default()), None);
        assert_eq!(policy_of(None), Some(Policy::default()));
        for nonsense in [
            "",
            "[]",
            r#"{"see":["CR"]}"#,
            r#"{"sea":[]}"#,
            r#"{"own":{"x":{}}}"#,
        ] {
            assert_eq!(policy_of(Some(nonsense)), None, "{nonsense}");
        }
    }
}
