//! What is put around the answer of a method.
use crate::error::{Reply, RestError};
use crate::limits::Operating;
use crate::world::World;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A JSON answer that pages of any origin may read.
pub(crate) fn respond(status: u16, body: &Value) -> Response {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, json);
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    let allowed = HeaderValue::from_static("origin, content-type, accept");
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    response
}

/// A successful answer.
pub(super) fn success(
    world: &World,
    start: f64,
    reply: &Reply,
    operating: Option<Operating>,
) -> Value {
    let mut body = Map::new();
    body.insert("result".to_owned(), reply.result.clone());
    if let Some(next) = reply.next {
        body.insert("next".to_owned(), json!(next));
    }
    if let Some(total) = reply.total {
        body.insert("total".to_owned(), json!(total));
    }
    body.insert(
        "time".to_owned(),
        time(start, world.clock.precise(), operating),
    );
    Value::Object(body)
}

/// An error as it stands alone and inside `result_error`.
pub(super) fn error_body(error: &RestError) -> Value {
    let mut body = Map::new();
    body.insert("error".to_owned(), json!(error.code));
    body.insert("error_description".to_owned(), json!(error.description));
    if let Some(argument) = &error.argument {
        body.insert("argument".to_owned(), json!(argument));
    }
    Value::Object(body)
}

/// The `time` of an answer, its start in whole seconds; the outer one of a batch has no `operating`.
pub(crate) fn time(start: f64, finish: f64, operating: Option<Operating>) -> Value {
    let mut body = json!({
        "start": whole(start),
        "finish": finish,
        "duration": finish - start,
        "processing": 0,
        "date_start": iso(start),
        "date_finish": iso(finish),
    });
    if let Some(operating) = operating
        && let Value::Object(map) = &mut body
    {
        map.insert("operating_reset_at".to_owned(), json!(operating.reset_at));
        map.insert("operating".to_owned(), json!(operating.seconds));
    }
    body
}

/// Unix time as `2026-08-21T10:00:00+00:00`.
pub(crate) fn iso(seconds: f64) -> String {
    let moment =
        OffsetDateTime::from_unix_timestamp(whole(seconds)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    moment
        .format(&Rfc3339)
        .unwrap_or_default()
        .replace('Z', "+00:00")
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "whole seconds are what is wanted"
)]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn times_carry_an_offset() {
        assert_eq!(iso(1_787_306_400.5), "2026-08-21T10:00:00+00:00");
    }
}
