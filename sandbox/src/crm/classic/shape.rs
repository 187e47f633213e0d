//! A record as the classic methods show it: every value a text, nothing is null.

use crate::crm::Call;
use crate::crm::data::Record;
use crate::crm::fields::{self, Field, Source};
use crate::crm::kind::Kind;
use crate::crm::multifield;
use serde_json::{Map, Value, json};

/// All fields and all phones and addresses.
pub(super) fn everything(call: &Call<'_>, kind: Kind, record: &Record) -> Value {
    let fields = fields::of(kind).iter();
    let mut shown = of_fields(
        call,
        kind,
        record,
        fields.filter(|field| !field.classic.is_empty()),
    );
    for (_, name) in multifield::NAMES {
        add_multifield(&mut shown, record, name);
    }
    Value::Object(shown)
}

/// The fields that are asked for.
pub(super) fn of_fields(
    call: &Call<'_>,
    kind: Kind,
    record: &Record,
    fields: impl Iterator<Item = &'static Field>,
) -> Map<String, Value> {
    let shown = fields.map(|field| {
        let value = field.value(call.data, kind, record);
        let shown = if matches!(field.source, Source::File(_)) {
            file(kind, record.id, field, &value)
        } else if matches!(field.source, Source::Money(_)) {
            json!(format!("{:.2}", value.as_f64().unwrap_or(0.0)))
        } else {
            text(value)
        };
        (field.classic.to_owned(), shown)
    });
    shown.collect()
}

/// `PHONE` and its like are left out where there is none.
pub(super) fn add_multifield(shown: &mut Map<String, Value>, record: &Record, name: &str) {
    let values = multifield::all(record).into_iter();
    let own = values.filter(|one| one.name == name).map(|one| {
        json!({
            "ID": one.id.to_string(),
            "VALUE_TYPE": one.value_type,
            "VALUE": one.value,
            "TYPE_ID": one.name,
        })
    });
    let list: Vec<Value> = own.collect();
    if !list.is_empty() {
        shown.insert(name.to_owned(), json!(list));
    }
}

/// Contacts and companies of other categories do not exist for the classic methods.
pub(super) fn in_default_category(kind: Kind, record: &Record) -> bool {
    let category = record.fields.get("category_id").and_then(Value::as_i64);
    !matches!(kind, Kind::Contact | Kind::Company) || category.unwrap_or(0) == 0
}

fn text(value: Value) -> Value {
    if value == "" {
        Value::Null
    } else if value.is_number() {
        json!(value.to_string())
    } else {
        value
    }
}

/// Two addresses on the portal. `auth` is empty as it is for webhooks.
fn file(kind: Kind, owner: i64, field: &Field, id: &Value) -> Value {
    if id.is_null() {
        return Value::Null;
    }
    let word = kind.word();
    let script = format!("/bitrix/components/bitrix/crm.{word}.show/show_file.php");
    let name = field.classic;
    let query = format!("ownerId={owner}&fieldName={name}&dynamic=N&fileId={id}");
    json!({
        "id": id,
        "showUrl": format!("{script}?{query}"),
        "downloadUrl": format!("{script}?auth=&{query}"),
    })
}
