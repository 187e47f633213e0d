//! The CRM of the sandbox against `bindings.md`: its rules, its errors, its examples.
#![expect(unreachable_pub, reason = "a test crate exports nothing")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` reads best as an argument"
)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

mod classic_get;
mod classic_list;
mod classic_write;
mod dates;
mod deleting;
mod documented;
mod duplicate;
mod errors;
mod examples;
mod examples_classic;
mod examples_lookup;
mod filters;
mod fixture;
mod item_write;
mod items;
mod rules;
mod rules_checks;
mod rules_company;
mod rules_set;
mod silences;
mod state;
mod unreadable;
