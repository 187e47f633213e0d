//! The operator's secret keys: the first one seals, every one opens, and what is sealed names
//! the key it needs.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use hkdf::Hkdf;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
const ID_BYTES: usize = 32;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What something is sealed for. Each purpose has a subkey of its own, so that nothing sealed for
/// one can be passed off as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A portal's access token.
    AccessToken,
    /// A portal's refresh token.
    RefreshToken,
    /// The secret that a portal's events carry.
    ApplicationToken,
    /// The token that every page of ours carries.
    PageToken,
    /// The `state` of a login by OAuth.
    LoginState,
    /// What an event said.
    Event,
}

impl Purpose {
    const ALL: [Self; 6] = [
        Self::AccessToken,
        Self::RefreshToken,
        Self::ApplicationToken,
        Self::PageToken,
        Self::LoginState,
        Self::Event,
    ];

    /// What is sealed, in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessToken => "access token",
            Self::RefreshToken => "refresh token",
            Self::ApplicationToken => "application token",
            Self::PageToken => "page token",
            Self::LoginState => "login state",
            Self::Event => "event",
        }
    }
}

/// Why a text is no list of keys. The texts never contain any part of a key.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// There is no key at all.
    #[error("there is no key in it")]
    Empty,
    /// An entry has no usable id; entries count from 1.
    #[error(
        "entry {0} is not of the form id:base64, with an id of 1 to 32 letters, digits, - or _"
    )]
    Shape(usize),
    /// The key of this id is not base64.
    #[error("the key {0:?} is not base64")]
    NotBase64(String),
    /// The key of this id has the wrong length.
    #[error("the key {id:?} has {bytes} bytes instead of 32")]
    Length {
        /// The key's id.
        id: String,
        /// How long the key is.
        bytes: usize,
    },
    /// Two keys have the same id.
    #[error("the key id {0:?} stands twice")]
    Duplicate(String),
}

/// Why something sealed cannot be opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It was never sealed by any keyring, or it was cut off.
    #[error("it is not sealed")]
    Malformed,
    /// It was sealed by a key that this keyring does not have.
    #[error("it is sealed by the key {0:?}, which is not among the secret keys")]
    UnknownKey(String),
    /// It was sealed by another key of that id, for something else, or was changed since.
    #[error("it was changed, or sealed for something else")]
    Forged,
}

/// The secret keys, ready for use.
pub struct Keyring {
    sealing: Key,
    retired: Vec<Key>,
}

impl Keyring {
    /// Reads `id:base64,id2:base64`; each key has 32 bytes.
    ///
    /// # Errors
    /// Says which entry is wrong.
    pub fn parse(text: &SecretString) -> Result<Self, KeyringError> {
        let mut keys: Vec<Key> = Vec::new();
        let entries = text.expose_secret().split(',').map(str::trim);
        for (position, entry) in (1..).zip(entries.filter(|entry| !entry.is_empty())) {
            let key = Key::parse(entry, position)?;
            if keys.iter().any(|known| known.id == key.id) {
                return Err(KeyringError::Duplicate(key.id));
            }
            keys.push(key);
        }
        let mut keys = keys.into_iter();
        Ok(Self {
            sealing: keys.next().ok_or(KeyringError::Empty)?,
            retired: keys.collect(),
        })
    }

    /// A new key as `id:base64`, to be put in front of the present ones.
    #[must_use]
    pub fn generate() -> String {
        let mut id = [0_u8; 4];
        let mut key = Zeroizing::new([0_u8; KEY_BYTES]);
        rand::fill(&mut id);
        rand::fill(key.as_mut_slice());
        format!("{:08x}:{}", u32::from_be_bytes(id), BASE64.encode(*key))
    }

    /// The name of the key that seals.
    #[must_use]
    pub fn sealing(&self) -> &str {
        &self.sealing.id
    }

    /// The name of the key that sealed something; `None` where nothing did.
    #[must_use]
    pub fn key_of(sealed: &[u8]) -> Option<&str> {
        parts(sealed).map(|(id, ..)| id)
    }

    /// Seals `plain`. It can be opened only for the same purpose and context.
    ///
    /// # Panics
    /// Only if `plain` were longer than 256 GiB.
    #[must_use]
    pub fn seal(&self, purpose: Purpose, context: &[&str], plain: &[u8]) -> Vec<u8> {
        let key = &self.sealing;
        let mut nonce = [0_u8; NONCE_BYTES];
        rand::fill(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &associated_data(purpose, context),
        };
        let ciphertext = key
            .cipher(purpose)
            .encrypt(&nonce.into(), payload)
            .expect("only a text of more than 256 GiB is too long to seal");

        let mut sealed = Vec::with_capacity(1 + key.id.len() + NONCE_BYTES + ciphertext.len());
        sealed.push(u8::try_from(key.id.len()).expect("Key::parse keeps ids short"));
        sealed.extend_from_slice(key.id.as_bytes());
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&ciphertext);
        sealed
    }

    /// Opens what [`Keyring::seal`] made for the same purpose and context.
    ///
    /// # Errors
    /// It was not sealed, the key is unknown, or it was changed or sealed for something else.
    pub fn open(
        &self,
        purpose: Purpose,
        context: &[&str],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (id, nonce, ciphertext) = parts(sealed).ok_or(OpenError::Malformed)?;
        let key = std::iter::once(&self.sealing)
            .chain(&self.retired)
            .find(|key| key.id == id)
            .ok_or_else(|| OpenError::UnknownKey(id.to_owned()))?;
        let payload = Payload {
            msg: ciphertext,
            aad: &associated_data(purpose, context),
        };
        key.cipher(purpose)
            .decrypt(&(*nonce).into(), payload)
            .map(Zeroizing::new)
            .map_err(|_| OpenError::Forged)
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let retired: Vec<&str> = self.retired.iter().map(|key| key.id.as_str()).collect();
        f.debug_struct("Keyring")
            .field("sealing", &self.sealing.id)
            .field("retired", &retired)
            .finish()
    }
}

/// One key: its subkeys, in the order of [`Purpose::ALL`].
struct Key {
    id: String,
    ciphers: [XChaCha20Poly1305; 6],
}

impl Key {
    fn parse(entry: &str, position: usize) -> Result<Self, KeyringError> {
        let (id, key) = entry.split_once(':').ok_or(KeyringError::Shape(position))?;
        let id = Some(id.trim())
            .filter(|id| is_id(id))
            .ok_or(KeyringError::Shape(position))?
            .to_owned();
        let Ok(key) = BASE64.decode(key.trim()).map(Zeroizing::new) else {
            return Err(KeyringError::NotBase64(id));
        };
        if key.len() != KEY_BYTES {
            let bytes = key.len();
            return Err(KeyringError::Length { id, bytes });
        }
        let subkeys = Hkdf::<Sha256>::new(None, &key);
        let ciphers = Purpose::ALL.map(|purpose| cipher(&subkeys, purpose));
        Ok(Self { id, ciphers })
    }

    fn cipher(&self, purpose: Purpose) -> &XChaCha20Poly1305 {
        let [access, refresh, application, page, login, event] = &self.ciphers;
        match purpose {
            Purpose::AccessToken => access,
            Purpose::RefreshToken => refresh,
            Purpose::ApplicationToken => application,
            Purpose::PageToken => page,
            Purpose::LoginState => login,
            Purpose::Event => event,
        }
    }
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=ID_BYTES).contains(&id.len()) && id.bytes().all(allowed)
}

fn cipher(subkeys: &Hkdf<Sha256>, purpose: Purpose) -> XChaCha20Poly1305 {
    let mut subkey = Zeroizing::new([0_u8; KEY_BYTES]);
    subkeys
        .expand_multi_info(
            &[b"bindery: ", purpose.name().as_bytes()],
            subkey.as_mut_slice(),
        )
        .expect("HKDF yields far more than 32 bytes");
    XChaCha20Poly1305::new(&(*subkey).into())
}

/// Purpose and context, each with its length in front, so that no two lists look alike.
fn associated_data(purpose: Purpose, context: &[&str]) -> Vec<u8> {
    let mut data = Vec::with_capacity(64);
    for part in std::iter::once(purpose.name()).chain(context.iter().copied()) {
        data.extend_from_slice(&part.len().to_be_bytes());
        data.extend_from_slice(part.as_bytes());
    }
    data
}

fn parts(sealed: &[u8]) -> Option<(&str, &[u8; NONCE_BYTES], &[u8])> {
    let (length, rest) = sealed.split_first()?;
    let (id, rest) = rest.split_at_checked(usize::from(*length))?;
    let (nonce, ciphertext) = rest.split_first_chunk()?;
    let id = std::str::from_utf8(id).ok().filter(|id| is_id(id))?;
    Some((id, nonce, ciphertext))
}
