//! The files of `static/`: embedded in the binary, served under names that hold their hash, so
//! that browsers may keep them for ever.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, Uri, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::future::{Ready, ready};
use std::sync::LazyLock;

/// Where the files are served.
const PREFIX: &str = "/assets/";

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

struct Asset {
    data: Cow<'static, [u8]>,
    content_type: &'static str,
}

/// Plain name → address, and address → file.
struct Table {
    urls: HashMap<String, String>,
    assets: HashMap<String, Asset>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        urls: HashMap::new(),
        assets: HashMap::new(),
    };
    for name in Static::iter() {
        if let Some(file) = Static::get(&name) {
            let url = hashed(&name, &file);
            let asset = Asset {
                content_type: content_type(&name),
                data: file.data,
            };
            table.urls.insert(name.into_owned(), url.clone());
            table.assets.insert(url, asset);
        }
    }
    table
});

/// The address of the file `name` of `static/`.
#[must_use]
pub fn url(name: &str) -> &'static str {
    TABLE.urls.get(name).map_or("/assets/", String::as_str)
}

/// Answers a request for an asset; 404 for every other address.
#[expect(clippy::needless_pass_by_value, reason = "extractors yield values")]
pub fn serve(uri: Uri) -> Ready<Response> {
    ready(answer(uri.path()))
}

fn answer(path: &str) -> Response {
    let Some(asset) = TABLE.assets.get(path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    let headers = headers.map(|(name, value)| (name, HeaderValue::from_static(value)));
    (headers, asset.data.as_ref()).into_response()
}

fn hashed(name: &str, file: &EmbeddedFile) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let mut url = format!("{PREFIX}{stem}.");
    for byte in file.metadata.sha256_hash().iter().take(6) {
        write!(url, "{byte:02x}").expect("writing to a String cannot fail");
    }
    url + "." + extension
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{answer, url};
    use http::{StatusCode, header};

    #[test]
    fn a_file_is_served_under_its_hashed_name_and_kept_for_ever() {
        let address = url("tab.css");

        let response = answer(address);

        assert!(address.starts_with("/assets/tab.") && address != "/assets/tab.css");
        assert_eq!(response.status(), StatusCode::OK);
        let headers = response.headers();
        assert_eq!(headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
        assert!(
            headers[header::CACHE_CONTROL]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
    }

    #[test]
    fn a_name_without_its_hash_is_not_found() {
        for path in ["/assets/tab.css", "/assets/", "/assets/../Cargo.toml"] {
            let response = answer(path);

            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
}
