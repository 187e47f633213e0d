//! Copies of the database.

use super::{Database, Store, StoreError};

impl Store {
    /// Copies everything as it is at this moment into an empty or new file, while others go on
    /// writing to the database. Only a SQLite file can be copied so.
    ///
    /// # Errors
    /// The database is no file, or the copy cannot be written.
    pub async fn back_up(&self, file: &str) -> Result<(), StoreError> {
        let Database::Sqlite { readers, .. } = &self.database else {
            return Err(StoreError::NotAFile);
        };
        sqlx::query("vacuum into $1")
            .bind(file)
            .execute(&mut *readers.take().await?)
            .await?;
        Ok(())
    }
}
