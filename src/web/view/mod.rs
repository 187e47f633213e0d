//! What the pages show, as plain data: handlers fill these structs, `templates/` prints them.

mod card;
mod copy;
mod document;
mod found;
mod install;
mod main_page;
mod message;
mod newcomer;
mod notice;
mod past;
mod person;
mod records;
#[cfg(test)]
mod samples;
mod sign_in;
#[cfg(test)]
mod tests;

pub use card::{Captions, CardPage, MainCompanyQuestion, RowView, Sight, Typed};
pub use copy::CopyView;
pub use document::{Document, DocumentPage, paragraphs};
pub use found::{FoundAs, HitView, SearchView, SourceView};
pub use install::InstallPage;
pub use main_page::{
    AboutView, ChangeView, ChangesView, CodeView, DataView, GrantView, GrantedLine, GrantedView,
    GrantsView, LimitView, MainPage, MayView, PastView, RequestView, RequestsView, RuleView,
    Section, Shown, StateView, TabState, When, kept,
};
pub use message::{MessagePage, OutsidePage, Retry};
pub use newcomer::Newcomer;
pub use notice::{Link, Notice, Role};
pub use past::{EntryView, HistoryView, SideView};
pub use person::{CompanyView, DayView, DetailsView, PersonView, ReachView};
pub use records::RecordsPage;
pub use sign_in::{Bar, ChoosePage, LoginPage, PortalLink};
