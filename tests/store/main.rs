//! The contract of the store, on a SQLite file and on PostgreSQL, and what only a file can do.

#![expect(unreachable_pub, reason = "a test crate has nobody to be public for")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]
#![expect(clippy::duplicate_mod, reason = "one contract for two databases")]

mod database;
mod file;
#[path = "../support/postgres.rs"]
mod postgres;

#[path = "."]
mod on_sqlite {
    const KIND: crate::database::Kind = crate::database::Kind::File;

    mod contract;
}

#[path = "."]
mod on_postgres {
    const KIND: crate::database::Kind = crate::database::Kind::Schema;

    mod contract;
}
