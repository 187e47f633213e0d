//! What happens to an app between its start and its end.

use super::{Browser, TestApp};
use bindery::app::App;
use bindery::store::Store;
use bindery::web;
use std::sync::Arc;

impl TestApp {
    /// The same app after an administrator installed it.
    pub async fn installed(self) -> Self {
        self.install().await;
        self.sandbox.clear_calls();
        self
    }

    /// The same app, started anew on the database at this address.
    pub async fn restarted(self, database_url: &str) -> Self {
        self.app.drain().await;
        self.store.close().await;
        let settings = self.app.settings().clone();
        let keyring = Arc::clone(&settings.keyring);
        let store = Store::open(database_url, keyring).await.unwrap();
        store.migrate().await.unwrap();
        let (clock, titles) = (self.clock.clone(), web::text::tab_titles);
        let app = App::new(settings, store.clone(), clock, titles).unwrap();
        Self {
            browser: Browser(web::router(app.clone())),
            store,
            app,
            ..self
        }
    }
}
