//! The page of a user of the portal.
use super::page::{Shell, initials, not_found, show};
use super::visit::Visit;
use crate::world::{Shared, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

#[derive(Template)]
#[template(path = "user.html")]
struct UserPage {
    shell: Shell,
    id: i64,
    name: String,
    initials: String,
    role: &'static str,
}

/// `GET /company/personal/user/{id}/`
pub(super) async fn show_user(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let id = visit.path("id").parse().ok();
    let Some(user) = id.and_then(|id| world.crm.user(id)).cloned() else {
        return not_found(&mut world, &visit);
    };
    let name = user.full_name();
    let page = UserPage {
        shell: Shell::new(&mut world, &visit),
        id: user.id,
        initials: initials(&name),
        name,
        role: match (user.active, user.admin) {
            (false, _) => "Dismissed",
            (true, true) => "Administrator",
            (true, false) => "Employee",
        },
    };
    show(&visit, StatusCode::OK, &page)
}
