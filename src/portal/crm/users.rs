//! The names of a portal's users. `access.name` needs no permission of its own.
//! <https://apidocs.bitrix24.com/api-reference/common/system/access-name.html>

use crate::bindings::Id;
use crate::portal::batch::{Batch, BatchAnswer};
use crate::portal::loose;
use std::collections::BTreeMap;

/// Adds the command `key` that names the users `ids`.
pub fn user_names(batch: &mut Batch, key: &str, ids: &[Id]) {
    if ids.is_empty() {
        return;
    }
    let codes = ids.iter().map(|id| format!("U{id}"));
    batch.add(key, "access.name", super::access::params(codes));
}

/// The names that the command `key` brought; whom the portal does not name is left out.
#[must_use]
pub fn user_names_in(answer: &BatchAnswer, key: &str) -> BTreeMap<Id, String> {
    let named = answer.result(key).and_then(|result| result.as_object());
    let named = named.into_iter().flatten().filter_map(|(code, value)| {
        let id = code.strip_prefix('U')?.parse().ok()?;
        Some((id, loose::some_text(loose::field(value, "name"))?))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::{user_names, user_names_in};
    use crate::portal::Batch;
    use crate::portal::testing::{answer, commands};
    use serde_json::json;

    #[test]
    fn users_are_named_by_their_codes_and_others_left_out() {
        let mut batch = Batch::new(false);
        user_names(&mut batch, "users", &[1, 7]);
        user_names(&mut batch, "nobody", &[]);

        let sent = commands(&batch);
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].1, "access.name?ACCESS[0]=U1&ACCESS[1]=U7");
        let answer = answer(json!({"result": {
            "users": {"U1": {"provider": "", "name": "Ada Admin"}, "U7": {"name": ""},
                "AU": {"name": "All"}},
            "empty": false}}));
        let named: Vec<_> = user_names_in(&answer, "users").into_iter().collect();
        assert_eq!(named, [(1, "Ada Admin".to_owned())]);
        assert!(user_names_in(&answer, "empty").is_empty());
    }
}
