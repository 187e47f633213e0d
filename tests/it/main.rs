//! Behaviour of the app through its real router, against the sandbox: install, open, change, and
//! everything that must be refused. One file per subject; `support` has the people and the pages.

#![expect(unreachable_pub, reason = "test modules share their helpers")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

#[macro_use]
mod support;

mod afterwards;
mod arriving;
mod at_once;
mod bad_input;
mod bounds;
mod changing;
mod colours;
mod copying;
mod creating;
mod creating_once;
mod credentials;
mod cut_off;
mod documents;
mod edges;
mod faults;
mod finding;
mod foreign;
mod forgeries;
mod glance;
mod granting;
mod grants;
mod history;
mod in_part;
mod inbox;
mod installing;
mod journal;
mod journal_writing;
mod keeping_alive;
mod large_sets;
mod main_company;
mod main_data;
mod main_granted;
mod main_history;
mod main_journal;
mod main_page;
mod main_state;
mod meeting;
mod metrics;
mod moving;
mod opening;
mod ordering;
mod outside;
mod own_tokens;
mod owners;
mod page_token;
mod plans;
mod proofs;
mod races;
mod reaching;
mod recorded;
mod refreshing;
mod repeat;
mod restricted;
mod rights;
mod secrets;
mod sessions;
mod sign_in_attacks;
mod sign_in_refused;
mod sign_in_servers;
mod signing_in;
mod system_errors;
mod table;
mod together;
mod two_portals;
mod undoing;
mod undoing_mains;
mod uninstalling;
mod verification;
mod weight;
mod wrong_keys;
