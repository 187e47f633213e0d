//! Request parameters the way the portal's PHP reads them: bracket nesting, three body types, JSON over
//! query. Pure; `rest`, `batch` and `oauth` call it.
use serde_json::{Map, Value};
use url::form_urlencoded;

/// How many variables PHP reads from one query or form; the rest is cut without a word.
pub const MAX_INPUT_VARS: usize = 1000;

/// How deep brackets may nest before the variable is ignored.
const MAX_NESTING: usize = 64;

/// Parses a query string or form body: `a[b][]=1&a[b][]=2` → `{"a":{"b":["1","2"]}}`.
#[must_use]
pub fn parse_query(text: &[u8]) -> Map<String, Value> {
    let mut root = Map::new();
    for (name, value) in form_urlencoded::parse(text).take(MAX_INPUT_VARS) {
        if let Some(path) = split_name(&name) {
            insert(&mut root, &path, value.into_owned());
        }
    }
    root.into_iter()
        .map(|(name, value)| (name, listed(value)))
        .collect()
}

/// The parameters of a request: the query, overridden by the body.
#[must_use]
pub fn merged(query: Option<&str>, content_type: Option<&str>, body: &[u8]) -> Map<String, Value> {
    let mut params = parse_query(query.unwrap_or_default().as_bytes());
    let content_type = content_type.unwrap_or_default();
    let body = if content_type.to_ascii_lowercase().contains("json") {
        json_object(body)
    } else if let Some(boundary) = boundary(content_type) {
        parse_query(multipart_as_form(body, boundary).as_bytes())
    } else {
        parse_query(body)
    };
    params.extend(body);
    params
}

/// A map of PHP as PHP prints it in JSON: a list when the keys are 0, 1, 2 …, so `[]` when empty.
#[must_use]
pub fn php_array(map: Map<String, Value>) -> Value {
    let is_list = map
        .keys()
        .enumerate()
        .all(|(index, key)| *key == index.to_string());
    if is_list {
        Value::Array(map.into_iter().map(|(_, value)| value).collect())
    } else {
        Value::Object(map)
    }
}

/// The text of a scalar parameter.
#[must_use]
pub fn text(params: &Map<String, Value>, name: &str) -> Option<String> {
    params.get(name).and_then(scalar)
}

/// A parameter whose name the portal takes in any case.
#[must_use]
pub fn any_case<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    params
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// PHP's conversion of a scalar to text; nothing for arrays and objects.
#[must_use]
pub fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(value) => Some(if *value {
            "1".to_owned()
        } else {
            String::new()
        }),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// PHP's truth of a value.
#[must_use]
pub fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty() && text != "0",
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}

fn json_object(body: &[u8]) -> Map<String, Value> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(map)) => map,
        Ok(_) | Err(_) => Map::new(),
    }
}

/// `a[b][]` → `["a", "b", ""]`; a name that PHP ignores → nothing.
fn split_name(name: &str) -> Option<Vec<String>> {
    let name = name.trim_start_matches(' ');
    let (head, mut rest) = match name.find('[') {
        None | Some(0) => (name, ""),
        Some(at) => name.split_at(at),
    };
    let mut path = vec![head.replace(['.', ' ', '['], "_")];
    while let Some(open) = rest.strip_prefix('[') {
        let Some((key, after)) = open.split_once(']') else {
            break;
        };
        path.push(key.to_owned());
        rest = after;
    }
    if path.len() == 1 && rest.starts_with('[') {
        path = vec![name.replace(['.', ' ', '['], "_")];
    }
    let usable = path.first().is_some_and(|head| !head.is_empty()) && path.len() <= MAX_NESTING;
    usable.then_some(path)
}

fn insert(map: &mut Map<String, Value>, path: &[String], value: String) {
    let Some((key, rest)) = path.split_first() else {
        return;
    };
    let key = if key.is_empty() {
        next_index(map)
    } else {
        key.clone()
    };
    if rest.is_empty() {
        map.insert(key, Value::String(value));
        return;
    }
    let slot = map.entry(key).or_insert(Value::Null);
    if !slot.is_object() {
        *slot = Value::Object(Map::new());
    }
    if let Value::Object(inner) = slot {
        insert(inner, rest, value);
    }
}

fn next_index(map: &Map<String, Value>) -> String {
    let largest = map.keys().filter_map(|key| key.parse::<u64>().ok()).max();
    largest
        .map_or(0, |index| index.saturating_add(1))
        .to_string()
}

fn listed(value: Value) -> Value {
    let Value::Object(map) = value else {
        return value;
    };
    let items = map.into_iter().map(|(key, value)| (key, listed(value)));
    php_array(items.collect())
}

fn boundary(content_type: &str) -> Option<&str> {
    let (_, value) = content_type.split_once("boundary=")?;
    value.split(';').next().map(|value| value.trim_matches('"'))
}

/// The fields of a multipart body, files left out, as one form string.
fn multipart_as_form(body: &[u8], boundary: &str) -> String {
    let text = String::from_utf8_lossy(body);
    let mut form = form_urlencoded::Serializer::new(String::new());
    for part in text.split(&format!("--{boundary}")) {
        let Some((head, value)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let name = head
            .split("; ")
            .find_map(|field| field.strip_prefix("name=\""));
        if let Some((name, _)) = name.and_then(|name| name.split_once('"'))
            && !head.contains("filename=\"")
        {
            form.append_pair(name, value.strip_suffix("\r\n").unwrap_or(value));
        }
    }
    form.finish()
}

#[cfg(test)]
mod tests {
    use super::{merged, parse_query};
    use serde_json::{Value, json};

    #[test]
    fn a_query_is_read_like_php_reads_it() {
        let cases = [
            ("a=1&a=2", json!({"a": "2"})),
            ("a[]=1&a[]=2", json!({"a": ["1", "2"]})),
            ("a[1]=x&a[2]=y", json!({"a": {"1": "x", "2": "y"}})),
            ("a[3]=x&a[]=y", json!({"a": {"3": "x", "4": "y"}})),
            ("f[%25name]=a%20b+c", json!({"f": {"%name": "a b c"}})),
            (
                "f%5Bid%5D=$result[o][items][0][ids]",
                json!({"f": {"id": "$result[o][items][0][ids]"}}),
            ),
            ("a=1&a[b]=2", json!({"a": {"b": "2"}})),
            ("a[b]=1&a=2", json!({"a": "2"})),
            ("a.b c=1", json!({"a_b_c": "1"})),
            ("a[b=1", json!({"a_b": "1"})),
            ("=1&flag", json!({"flag": ""})),
            (
                "items[0][CONTACT_ID]=5&items[1][CONTACT_ID]=6",
                json!({"items": [{"CONTACT_ID": "5"}, {"CONTACT_ID": "6"}]}),
            ),
        ];

        for (query, expected) in cases {
            assert_eq!(
                Value::Object(parse_query(query.as_bytes())),
                expected,
                "{query}"
            );
        }
    }

    #[test]
    fn variables_beyond_the_thousandth_are_cut() {
        let query: Vec<String> = (0..1200).map(|index| format!("v[{index}]=1")).collect();

        let parsed = parse_query(query.join("&").as_bytes());

        assert_eq!(parsed["v"].as_array().map(Vec::len), Some(1000));
    }

    #[test]
    fn the_body_overrides_the_query_in_all_three_body_types() {
        let multipart =
            "--XyZ\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7\r\n--XyZ--\r\n";
        let cases = [
            ("application/json", "{\"id\":7}", json!(7)),
            ("application/x-www-form-urlencoded", "id=7", json!("7")),
            ("multipart/form-data; boundary=XyZ", multipart, json!("7")),
            ("application/json", "not json", json!("5")),
        ];

        for (content_type, body, expected) in cases {
            let params = merged(Some("id=5&auth=t"), Some(content_type), body.as_bytes());
            assert_eq!(params["id"], expected, "{content_type} {body}");
            assert_eq!(params["auth"], json!("t"));
        }
    }
}
