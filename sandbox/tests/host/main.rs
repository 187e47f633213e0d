//! The portal's pages over real sockets, as a browser gets them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod bridge;
mod choices;
mod form;
mod frame;
mod install;
mod pages;
mod panel;
mod session;
mod support;
mod tabs;
