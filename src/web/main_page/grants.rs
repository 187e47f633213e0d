//! Who may do what, for administrators.

use super::granted::{Names, told};
use super::{Calling, draw};
use crate::app::{App, Fields, Granted, Grants};
use crate::bindings::{Code, Grant, Owner, Right, Rule};
use crate::web::text::{Lang, TextArg};
use crate::web::view::{CodeView, GrantView, GrantsView, Notice, RuleView, Shown};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// `POST /app/grants`: shows the grants, after a step where the form asks for one.
pub(in crate::web) async fn grants(State(app): State<App>, calling: Calling) -> Response {
    let (caller, fields) = (calling.caller.clone(), calling.fields.clone());
    match app.grants(caller, fields).await {
        Ok((home, grants)) => {
            let said = grants.granted.as_ref();
            let notice = said.map(|granted| notice(calling.lang(), granted));
            let typed = match said {
                None | Some(Granted::Saved | Granted::Unchanged) => None,
                Some(_) => Some(&calling.fields),
            };
            let mut shown = view(&grants, &home.portal.owners, typed);
            let names = Names {
                users: &grants.users,
                codes: &grants.names,
            };
            let told = |one| told(calling.lang(), &names, one);
            shown.past = grants.past.iter().map(told).collect();
            let shown = Shown::Grants(shown);
            draw(&app, &home, shown, notice)
        }
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

fn notice(lang: Lang, granted: &Granted) -> (StatusCode, Notice) {
    let say = |code, args: &[(&str, TextArg<'_>)]| Notice::new(lang, None, code, args);
    match granted {
        Granted::Saved => (StatusCode::OK, say("grants-saved", &[])),
        Granted::Unchanged => (StatusCode::OK, say("unchanged", &[])),
        Granted::Conflict => (StatusCode::CONFLICT, say("conflict", &[])),
        Granted::Refused(refusal) => {
            let limit = refusal.limit().and_then(|limit| i64::try_from(limit).ok());
            let field = refusal.field().unwrap_or_default();
            let args = [
                ("limit", TextArg::Number(limit.unwrap_or(0))),
                ("field", TextArg::Word(field)),
            ];
            let notice = say(refusal.code(), &args).about("code");
            (StatusCode::UNPROCESSABLE_ENTITY, notice)
        }
        Granted::BadCode(word) => {
            let notice = say("bad-code", &[("code", TextArg::Name(word))]);
            (StatusCode::UNPROCESSABLE_ENTITY, notice.about("code"))
        }
        Granted::UnknownCodes(codes) => {
            let names: Vec<String> = codes.iter().map(Code::to_string).collect();
            let notice = say("unknown-code", &[("names", TextArg::Names(&names))]);
            (StatusCode::UNPROCESSABLE_ENTITY, notice.about("code"))
        }
    }
}

/// `typed` is the form that was refused: what was typed is kept.
fn view(grants: &Grants, owners: &[Owner], typed: Option<&Fields>) -> GrantsView {
    let policy = &grants.policy;
    let rule = |owner: Option<Owner>, rule: &Rule| RuleView {
        owner,
        grants: Right::BOTH.map(|right| GrantView {
            right,
            codes: codes(grants, rule.grant(right)),
            typed: typed_at(typed, owner, right),
        }),
    };
    let own = policy
        .own
        .iter()
        .map(|(owner, own)| rule(Some(*owner), own));
    let rules = std::iter::once(rule(None, &policy.common)).chain(own);
    let has_none = |owner: &&Owner| !policy.own.contains_key(owner);
    GrantsView {
        version: grants.version,
        rules: rules.collect(),
        without: owners.iter().filter(has_none).copied().collect(),
        past: Vec::new(),
    }
}

fn codes(grants: &Grants, grant: &Grant) -> Option<Vec<CodeView>> {
    let Grant::These(codes) = grant else {
        return None;
    };
    let view = |code: &Code| CodeView {
        code: code.to_string(),
        name: grants.names.get(code).cloned(),
        everybody: code.is_everybody(),
    };
    Some(codes.iter().map(view).collect())
}

fn typed_at(typed: Option<&Fields>, owner: Option<Owner>, right: Right) -> String {
    let is_here = |fields: &&Fields| {
        fields.one("cards") == owner.map(Owner::slug)
            && fields.one("right") == Some(right.slug())
            && fields.one("edit") == Some("add")
    };
    let typed = typed.filter(is_here);
    typed
        .map(|fields| fields.all("code").join(" "))
        .unwrap_or_default()
}
