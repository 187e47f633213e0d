//! What an address below `/rest/` asks for.
use crate::world::World;

/// What an address below `/rest/` asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Method(String),
    Webhook {
        user: i64,
        secret: String,
        method: String,
    },
    Nothing,
}

impl Target {
    /// The method in lower case; empty when the address names none.
    pub(super) fn method(&self) -> &str {
        match self {
            Self::Method(method) | Self::Webhook { method, .. } => method,
            Self::Nothing => "",
        }
    }

    /// Whose request it is, right or wrong.
    pub(super) fn user(&self, world: &World, auth: Option<&str>) -> Option<i64> {
        match self {
            Self::Webhook { user, .. } => Some(*user),
            Self::Method(_) | Self::Nothing => world.tokens.holder(auth?),
        }
    }
}

/// Reads an address: `/rest/{method}` or `/rest/{user}/{secret}/{method}`.
pub(super) fn target(path: &str) -> Target {
    let parts: Vec<&str> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .skip(1)
        .collect();
    match parts.as_slice() {
        [method] => Target::Method(method_name(method)),
        [user, secret, method] => user
            .parse()
            .map_or(Target::Nothing, |user| Target::Webhook {
                user,
                secret: (*secret).to_owned(),
                method: method_name(method),
            }),
        _ => Target::Nothing,
    }
}

/// The method an address names, in lower case.
pub(crate) fn method_of(path: &str) -> String {
    target(path).method().to_owned()
}

fn method_name(part: &str) -> String {
    let name = part.to_ascii_lowercase();
    name.strip_suffix(".json")
        .map_or(name.clone(), ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Target, target};

    #[test]
    fn addresses_are_read_with_doubled_slashes_suffixes_and_webhooks() {
        let profile = || Target::Method("profile".to_owned());
        let webhook = Target::Webhook {
            user: 7,
            secret: "s3".to_owned(),
            method: "profile".to_owned(),
        };
        let cases = [
            ("/rest/profile", profile()),
            ("/rest/Profile.json", profile()),
            ("/rest//profile/", profile()),
            ("/rest/7/s3/profile.json", webhook),
            ("/rest/api/profile", Target::Nothing),
            ("/rest/", Target::Nothing),
        ];

        for (path, expected) in cases {
            assert_eq!(target(path), expected, "{path}");
        }
    }
}
