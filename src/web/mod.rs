//! The HTTP side: routes, extractors and pages.

pub mod assets;
pub mod headers;
pub mod text;
pub mod view;
