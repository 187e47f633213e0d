use super::*;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

fn keyring(text: &str) -> Keyring {
    Keyring::parse(&text.into()).unwrap()
}

fn refusal(text: &str) -> KeyringError {
    Keyring::parse(&text.into()).unwrap_err()
}

fn key(id: &str, fill: u8) -> String {
    format!("{id}:{}", STANDARD.encode([fill; 32]))
}

const CONTEXT: &[&str] = &["a-portal", "7"];

#[test]
fn what_was_sealed_opens_for_the_same_purpose_and_context() {
    let ring = keyring(&Keyring::generate());

    let sealed = ring.seal(Purpose::AccessToken, CONTEXT, b"secret");

    let opened = ring.open(Purpose::AccessToken, CONTEXT, &sealed).unwrap();
    assert_eq!(opened.as_slice(), b"secret");
}

#[test]
fn what_was_sealed_does_not_open_for_another_purpose_or_context() {
    let ring = keyring(&Keyring::generate());
    let sealed = ring.seal(Purpose::AccessToken, CONTEXT, b"secret");

    let refused = |purpose, context: &[&str]| {
        assert_eq!(
            ring.open(purpose, context, &sealed),
            Err(OpenError::Forged),
            "{purpose:?} {context:?}"
        );
    };
    refused(Purpose::RefreshToken, CONTEXT);
    refused(Purpose::AccessToken, &["a-portal", "8"]);
    refused(Purpose::AccessToken, &["a-portal7"]);
    refused(Purpose::AccessToken, &["a-portal", "7", ""]);
    refused(Purpose::AccessToken, &[]);
}

#[test]
fn the_same_text_is_sealed_differently_each_time() {
    let ring = keyring(&Keyring::generate());

    let first = ring.seal(Purpose::PageToken, CONTEXT, b"secret");
    let second = ring.seal(Purpose::PageToken, CONTEXT, b"secret");

    assert_ne!(first, second);
}

#[test]
fn the_first_key_seals_and_every_key_opens() {
    let old = keyring(&key("old", 1));
    let both = keyring(&format!("{},{}", key("new", 2), key("old", 1)));
    let new = keyring(&key("new", 2));

    let by_old = old.seal(Purpose::PageToken, CONTEXT, b"secret");
    let by_both = both.seal(Purpose::PageToken, CONTEXT, b"secret");

    assert!(both.open(Purpose::PageToken, CONTEXT, &by_old).is_ok());
    assert!(new.open(Purpose::PageToken, CONTEXT, &by_both).is_ok());
    assert_eq!(
        old.open(Purpose::PageToken, CONTEXT, &by_both),
        Err(OpenError::UnknownKey("new".to_owned()))
    );
}

#[test]
fn another_key_of_the_same_id_does_not_open() {
    let sealed = keyring(&key("a", 1)).seal(Purpose::PageToken, CONTEXT, b"secret");

    let opened = keyring(&key("a", 2)).open(Purpose::PageToken, CONTEXT, &sealed);

    assert_eq!(opened, Err(OpenError::Forged));
}

proptest! {
    #[test]
    fn a_changed_bit_or_a_cut_is_noticed(at in 0_usize..60, bit in 0_u8..8, cut in 0_usize..60) {
        let ring = keyring(&key("a", 1));
        let sealed = ring.seal(Purpose::PageToken, CONTEXT, b"nineteen characters");

        let mut changed = sealed.clone();
        changed[at] ^= 1 << bit;
        prop_assert!(ring.open(Purpose::PageToken, CONTEXT, &changed).is_err());
        prop_assert!(ring.open(Purpose::PageToken, CONTEXT, &sealed[..cut]).is_err());
    }

    #[test]
    fn nonsense_is_refused_without_a_panic(sealed in prop::collection::vec(any::<u8>(), 0..100)) {
        let ring = keyring(&key("a", 1));
        prop_assert!(ring.open(Purpose::PageToken, CONTEXT, &sealed).is_err());
    }
}

#[test]
fn a_list_of_keys_may_be_spaced_and_unpadded() {
    let unpadded = key("b", 2).trim_end_matches('=').to_owned();

    let ring = keyring(&format!(" {} , {unpadded},", key("a", 1)));

    assert_eq!(
        format!("{ring:?}"),
        r#"Keyring { sealing: "a", retired: ["b"] }"#
    );
}

#[test]
fn a_wrong_list_of_keys_says_what_is_wrong_without_showing_a_key() {
    let bare = STANDARD.encode([1; 32]);
    let long_id = "x".repeat(33);

    assert_eq!(refusal(""), KeyringError::Empty);
    assert_eq!(refusal(" , "), KeyringError::Empty);
    assert_eq!(refusal(&bare), KeyringError::Shape(1));
    assert_eq!(
        refusal(&format!("{},:{bare}", key("a", 1))),
        KeyringError::Shape(2)
    );
    assert_eq!(
        refusal(&format!("{long_id}:{bare}")),
        KeyringError::Shape(1)
    );
    assert_eq!(refusal("a:???"), KeyringError::NotBase64("a".to_owned()));
    assert_eq!(
        refusal("a:c2hvcnQ="),
        KeyringError::Length {
            id: "a".to_owned(),
            bytes: 5
        }
    );
    assert_eq!(
        refusal(&format!("{},{}", key("a", 1), key("a", 2))),
        KeyringError::Duplicate("a".to_owned())
    );
}

#[test]
fn only_equal_secrets_are_the_same() {
    assert!(same("a secret", "a secret"));
    assert!(same("", ""));
    assert!(!same("a secret", "a secreT"));
    assert!(!same("a secret", "a secret "));
    assert!(!same("a secret", ""));
}

#[test]
fn a_random_token_is_url_safe_and_never_the_same() {
    let (first, second) = (random_token(), random_token());

    assert_eq!(first.len(), 43);
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    assert!(first.bytes().all(safe));
    assert_ne!(first, second);
}
