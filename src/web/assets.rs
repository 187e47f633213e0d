//! The files of `static/`: embedded in the binary, served in a folder named after the hash of all of
//! them, so that browsers may keep them for ever and modules find each other by their plain names.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, Uri, header};
use rust_embed::RustEmbed;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::future::{Ready, ready};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

struct Asset {
    data: Cow<'static, [u8]>,
    content_type: &'static str,
}

/// Plain name → address, and address → file.
struct Table {
    urls: BTreeMap<String, String>,
    assets: HashMap<String, Asset>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let folder = folder();
    let mut table = Table {
        urls: BTreeMap::new(),
        assets: HashMap::new(),
    };
    for name in Static::iter() {
        if let Some(file) = Static::get(&name) {
            let url = format!("{folder}{name}");
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

/// Modules that are fetched only where somebody is about to use them.
const LATER: [&str; 3] = ["grants.js", "install.js", "order.js"];

/// The addresses of the modules that `tab.js` needs, so that a page can ask for all at once.
pub fn modules() -> impl Iterator<Item = &'static str> {
    let urls = TABLE.urls.iter();
    let is_early = |name: &str| is_script(name) && name != "tab.js" && !LATER.contains(&name);
    let modules = urls.filter(move |(name, _)| is_early(name));
    modules.map(|(_, url)| url.as_str())
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

fn is_script(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extension == "js")
}

fn folder() -> String {
    let mut names: Vec<_> = Static::iter().collect();
    names.sort_unstable();
    let mut hash = Sha256::new();
    for file in names.iter().filter_map(|name| Static::get(name)) {
        hash.update(file.metadata.sha256_hash());
    }
    let mut folder = "/assets/".to_owned();
    for byte in hash.finalize().iter().take(6) {
        write!(folder, "{byte:02x}").expect("writing to a String cannot fail");
    }
    folder + "/"
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
    use super::{Static, answer, is_script, modules, url};
    use http::{StatusCode, header};

    #[test]
    fn a_file_is_served_in_the_hashed_folder_and_kept_for_ever() {
        let address = url("tab.css");

        let response = answer(address);

        assert!(address.starts_with("/assets/") && address.ends_with("/tab.css"));
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
    fn a_name_without_the_hash_is_not_found() {
        for path in ["/assets/tab.css", "/assets/", "/assets/../Cargo.toml"] {
            let response = answer(path);

            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn what_a_module_imports_is_there_and_asked_for_early() {
        for name in Static::iter().filter(|name| is_script(name)) {
            let script = String::from_utf8(Static::get(&name).unwrap().data.into()).unwrap();
            for import in script.split(" from \"./").skip(1) {
                let import = import.split('"').next().unwrap();
                assert!(
                    modules().any(|url| url.ends_with(&format!("/{import}"))),
                    "{import}"
                );
            }
        }
    }
}
