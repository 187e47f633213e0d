//! Sends requests to the app as a browser does.

use super::Page;
use axum::body::Body;
use http::{Request, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// Somebody with a browser. Clones share the app.
#[derive(Clone)]
pub struct Browser(pub axum::Router);

impl Browser {
    pub async fn post(&self, path: &str, form: &[(String, String)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body));
        self.send(request.unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Page {
        let request = Request::get(path).body(Body::empty());
        self.send(request.unwrap()).await
    }

    pub async fn send(&self, request: Request<Body>) -> Page {
        let response = self.0.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Page {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }
}
