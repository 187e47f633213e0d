//! Answers as they go over the wire.

use super::TestApp;
use axum::body::Body;
use bitrix24_sandbox::LaunchSpec;
use http::{Request, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

impl TestApp {
    /// The size of an answer as it goes over the wire to a browser that takes gzip.
    pub async fn weigh(&self, request: Request<Body>) -> usize {
        let response = self.browser.0.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status().as_u16(), 200);
        let body = response.into_body().collect().await.unwrap();
        body.to_bytes().len()
    }

    /// The same of a launch of the tab.
    pub async fn weigh_launch(&self, spec: &LaunchSpec) -> usize {
        let (query, form) = self.form(spec);
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&form)
            .finish();
        let request = Request::post(format!("/card?{query}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT_ENCODING, "gzip")
            .body(Body::from(body));
        self.weigh(request.unwrap()).await
    }
}
