//! Access codes: whether the person is behind one of them, and what the portal calls them. Neither
//! method needs a permission of its own.
//! <https://apidocs.bitrix24.com/api-reference/common/users/user-access.html>
//! <https://apidocs.bitrix24.com/api-reference/common/system/access-name.html>

use crate::bindings::Code;
use crate::portal::batch::{Batch, BatchAnswer, Params};
use crate::portal::loose;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// Codes of one command: PHP cuts queries with more than a thousand variables.
const CODES: usize = 200;

/// Adds the command `key` that asks whether the person is behind one of `codes`, of which there is
/// at least one. Of an administrator the portal always says so.
pub fn access(batch: &mut Batch, key: impl Into<String>, codes: &BTreeSet<Code>) {
    batch.add(key, "user.access", params(codes));
}

/// What the command `key` said.
#[must_use]
pub fn has_access(answer: &BatchAnswer, key: &str) -> Option<bool> {
    answer.result(key).and_then(loose::flag)
}

/// Adds the commands `key0`, `key1` … that name `codes`.
pub fn code_names(batch: &mut Batch, key: &str, codes: &BTreeSet<Code>) {
    let codes: Vec<Code> = codes.iter().copied().collect();
    for (at, codes) in codes.chunks(CODES).enumerate() {
        batch.add(format!("{key}{at}"), "access.name", params(codes));
    }
}

/// The names that the commands of `key` brought; what the portal does not name is left out.
#[must_use]
pub fn code_names_in(answer: &BatchAnswer, key: &str) -> BTreeMap<Code, String> {
    let results = (0..).map_while(|at| answer.result(&format!("{key}{at}")));
    let named = results.filter_map(|result| result.as_object()).flatten();
    let named = named.filter_map(|(code, value)| {
        let name = loose::some_text(loose::field(value, "name"))?;
        Some((Code::parse(code)?, name))
    });
    named.collect()
}

/// The parameter of both methods.
pub(super) fn params(codes: impl IntoIterator<Item = impl Display>) -> Params {
    let codes = codes.into_iter().enumerate();
    codes.fold(Params::new(), |params, (at, code)| {
        params.set(&format!("ACCESS[{at}]"), code)
    })
}

#[cfg(test)]
mod tests {
    use super::{access, code_names, code_names_in, has_access};
    use crate::bindings::Code;
    use crate::portal::Batch;
    use crate::portal::testing::{answer, commands};
    use serde_json::json;
    use std::collections::BTreeSet;

    fn codes(texts: &[&str]) -> BTreeSet<Code> {
        texts
            .iter()
            .map(|text| Code::parse(text).unwrap())
            .collect()
    }

    #[test]
    fn the_person_is_asked_about_and_the_codes_are_named() {
        let mut batch = Batch::new(false);
        access(&mut batch, "see", &codes(&["U7", "DR1"]));
        code_names(&mut batch, "name", &codes(&["U7"]));
        code_names(&mut batch, "none", &codes(&[]));

        let sent: Vec<String> = commands(&batch).into_iter().map(|(_, sent)| sent).collect();
        let asked = "user.access?ACCESS[0]=U7&ACCESS[1]=DR1";
        assert_eq!(sent, [asked, "access.name?ACCESS[0]=U7"]);
        let answer = answer(json!({"result": {
            "see": true, "change": "N",
            "name0": {"U7": {"provider": "", "name": "Ada Admin", "provider_id": "user"},
                "X": {"name": "?"}},
            "name1": false}}));
        let [sees, changes, else_] = ["see", "change", "?"].map(|key| has_access(&answer, key));
        assert_eq!((sees, changes, else_), (Some(true), Some(false), None));
        let named: Vec<_> = code_names_in(&answer, "name").into_values().collect();
        assert_eq!(named, ["Ada Admin"]);
    }
}
