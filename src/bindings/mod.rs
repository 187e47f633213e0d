//! The core: what a binding set is, what people may do to it, and how a change is written with
//! the least effect. Nothing here does I/O, waits, or knows the time.

pub mod action;
mod arrange;
mod intent;
mod owner;
pub mod pasted;
pub mod plan;
mod policy;
mod refusal;
mod set;
mod snapshot;
mod undo;
mod verb;

pub use action::{Named, Wanted};
pub use intent::{Fate, Intent};
pub use owner::Owner;
pub use plan::Plan;
pub use policy::{
    Code, Edit, Grant, GrantChange, MOST_CODES, Policy, PolicyEdit, Right, Rights, Rule,
};
pub use refusal::Refusal;
pub use set::{Binding, BindingSet};
pub use snapshot::{Difference, Snapshot};
pub use undo::{Past, Undo};
pub use verb::Action;

/// The id of a CRM record or of a portal's user; always greater than 0.
pub type Id = i64;
