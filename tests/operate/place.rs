//! A folder with a database, and the executable in it.

use bindery::crypto::Keyring;
use bindery::store::Store;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

pub const NOW: i64 = 1_800_000_000;
pub const CLIENT_ID: &str = "local.operate";
pub const CLIENT_SECRET: &str = "a-client-secret-that-nobody-prints";

/// A folder in which the app was set up.
pub struct Place {
    folder: TempDir,
    database: &'static str,
    pub key: String,
}

/// What came of a command.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Place {
    /// With a database that is up to date.
    pub async fn new() -> Self {
        let place = Self::empty();
        let store = place.store_with(&place.key).await;
        store.migrate().await.unwrap();
        place
    }

    /// Without a database.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            database: "bindery.db",
            key: Keyring::generate(),
        }
    }

    /// The same with another file as its database.
    pub fn with_database(self, database: &'static str) -> Self {
        Self { database, ..self }
    }

    pub fn url(&self) -> String {
        format!("sqlite://{}", self.path(self.database).display())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn is_empty(&self) -> bool {
        self.folder.path().read_dir().unwrap().next().is_none()
    }

    /// The database, as another process has it open.
    pub async fn store(&self) -> Store {
        self.store_with(&self.key).await
    }

    pub async fn store_with(&self, keys: &str) -> Store {
        let keyring = Arc::new(Keyring::parse(&keys.into()).unwrap());
        Store::open(&self.url(), keyring).await.unwrap()
    }

    /// Runs the executable with the settings of the place.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, &[])
    }

    /// The same with other settings, too.
    pub fn run_with(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
        let output = command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("BINDERY_CLIENT_ID", CLIENT_ID)
            .env("BINDERY_CLIENT_SECRET", CLIENT_SECRET)
            .env("BINDERY_PUBLIC_URL", "https://bindery.example.com")
            .env("BINDERY_SECRET_KEYS", &self.key)
            .env("BINDERY_DATABASE_URL", self.url())
            .envs(settings.iter().copied())
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ran {
            code: output.status.code(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

impl Ran {
    /// What it printed, if it did what it was asked.
    #[track_caller]
    pub fn good(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }
}
