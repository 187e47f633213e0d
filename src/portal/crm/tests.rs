use super::{BIND, OWNER, Pages, Person, ReadError, Reading, Record, bindings, read, reading};
use crate::bindings::{Binding, BindingSet, Id, Owner};
use crate::portal::testing::{answer, commands};
use crate::portal::{Batch, MethodError};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn row(id: Id, sort: i64, primary: bool) -> Binding {
    Binding { id, sort, primary }
}

fn contact(id: Id, name: &str) -> Person {
    Person {
        id,
        name: name.to_owned(),
        ..Person::default()
    }
}

/// The documented answer for company 5, with one hidden contact and one that was bound since.
fn documented() -> Value {
    json!({"result": {
        "bind": [
            {"CONTACT_ID": 12, "SORT": 10, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 11, "SORT": 20, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
            {"CONTACT_ID": 20, "SORT": 30, "ROLE_ID": 0, "IS_PRIMARY": "N"}],
        "owner": {"items": [{"id": 5, "title": "Acme", "contactIds": [12, 11, 20, 21]}]},
        "people": {"items": [
            {"id": 11, "name": "Anna"}, {"id": 12, "name": "Boris"}, {"id": 21, "name": "New"}]}},
        "result_error": [], "result_total": {"people": 3}, "result_next": [], "result_time": {}})
}

/// A reading of `bound` contacts, of whom the pages bring those in `pages`.
fn reading_of(bound: i64, pages: &[std::ops::RangeInclusive<i64>]) -> Reading {
    let rows: Vec<Value> = (1..=bound)
        .map(|id| json!({"CONTACT_ID": id, "SORT": id * 10, "IS_PRIMARY": "N"}))
        .collect();
    let mut results = json!({"bind": rows, "owner": {"items": [{"id": 5, "title": "Acme"}]}});
    for (page, ids) in (1..).zip(pages) {
        let items: Vec<Value> = ids.clone().map(|id| json!({"id": id})).collect();
        results[super::paged("people", page)] = json!({"items": items});
    }
    reading(&answer(json!({"result": results})), Owner::Company).unwrap()
}

#[test]
fn a_company_is_read_in_three_commands() {
    let mut batch = Batch::new(true);

    read(&mut batch, Owner::Company, 5, Pages::One);

    let expected = [
        ("bind", "crm.company.contact.items.get?id=5"),
        (
            "owner",
            "crm.item.list?entityTypeId=4&filter[id]=5\
             &select[0]=id&select[1]=title&select[2]=contactIds&start=-1",
        ),
        (
            "people",
            "crm.item.list?entityTypeId=3&select[0]=id&select[1]=name&select[2]=secondName\
             &select[3]=lastName&select[4]=post&select[5]=phone&select[6]=email\
             &select[7]=companyId&select[8]=lastActivityTime&filter[id]=$result[owner][items][0][contactIds]\
             &order[id]=ASC&start=-1",
        ),
    ];
    let expected = expected.map(|(key, command)| (key.to_owned(), command.to_owned()));
    assert_eq!(commands(&batch), expected);
}

#[test]
fn a_contact_is_read_with_its_companies() {
    let mut batch = Batch::new(true);

    read(&mut batch, Owner::Contact, 11, Pages::One);

    let expected = [
        ("bind", "crm.contact.company.items.get?id=11"),
        (
            "owner",
            "crm.item.list?entityTypeId=3&filter[id]=11\
             &select[0]=id&select[1]=name&select[2]=lastName&select[3]=companyIds&start=-1",
        ),
        (
            "people",
            "crm.item.list?entityTypeId=4&select[0]=id&select[1]=title&select[2]=phone\
             &select[3]=email&select[4]=lastActivityTime&filter[id]=$result[owner][items][0][companyIds]\
             &order[id]=ASC&start=-1",
        ),
    ];
    let expected = expected.map(|(key, command)| (key.to_owned(), command.to_owned()));
    assert_eq!(commands(&batch), expected);
}

#[test]
fn a_large_record_is_read_in_four_pages_of_people() {
    let mut batch = Batch::new(true);

    read(&mut batch, Owner::Lead, 31, Pages::Four);

    let commands = commands(&batch);
    let pages: Vec<(&str, &str)> = commands
        .iter()
        .skip(2)
        .map(|(key, command)| (key.as_str(), command.rsplit_once('&').unwrap().1))
        .collect();
    let expected = [
        ("people", "start=0"),
        ("people2", "start=50"),
        ("people3", "start=100"),
        ("people4", "start=150"),
    ];
    assert_eq!(pages, expected);
    assert!(commands.first().unwrap().1.starts_with("crm.lead.contact."));
}

#[test]
fn the_documented_answer_is_read_and_who_is_not_bound_is_left_out() {
    let reading = reading(&answer(documented()), Owner::Company).unwrap();

    let rows = vec![row(12, 10, true), row(11, 20, true), row(20, 30, false)];
    let people = [contact(11, "Anna"), contact(12, "Boris")];
    let expected = Reading {
        set: BindingSet::new(rows),
        owner: Some(Record {
            id: 5,
            title: "Acme".to_owned(),
        }),
        people: people.map(|person| (person.id, person)).into(),
        more: false,
        companies: BTreeMap::new(),
    };
    assert_eq!(reading, expected);
}

#[test]
fn types_may_wobble() {
    let reading = reading(
        &answer(json!({"result": {
            "bind": {"0": {"COMPANY_ID": "6", "SORT": "10", "ROLE_ID": "0", "IS_PRIMARY": "Y"},
                     "1": {"COMPANY_ID": 5, "SORT": null, "IS_PRIMARY": null}},
            "owner": {"items": [{"id": "11", "name": "Anna", "lastName": "Ivanova"}]},
            "people": {"items": [
                {"id": "5", "title": "Acme", "phone": null, "email": ""},
                {"id": 6, "title": "Beta", "phone": 112, "companyId": 0}]}}})),
        Owner::Contact,
    );

    let reading = reading.unwrap();
    let rows = vec![row(6, 10, true), row(5, 0, false)];
    assert_eq!(reading.set, BindingSet::new(rows));
    assert_eq!(reading.owner.unwrap().title, "Anna Ivanova");
    let companies: Vec<(String, &str)> = reading
        .people
        .values()
        .map(|company| (company.title.clone(), company.phone.as_str()))
        .collect();
    assert_eq!(
        companies,
        [("Acme".to_owned(), ""), ("Beta".to_owned(), "112")]
    );
}

#[test]
fn a_binding_without_a_usable_id_makes_the_whole_answer_nonsense() {
    for id in [json!(0), json!("x"), json!(null), json!(-1), json!([7])] {
        let rows = json!([{"CONTACT_ID": 12, "SORT": 10}, {"CONTACT_ID": id, "SORT": 20}]);
        assert_eq!(bindings(&rows, Owner::Deal), None, "{id}");

        let mut result = documented();
        result["result"]["bind"] = rows;
        let read = reading(&answer(result), Owner::Deal);
        assert_eq!(read, Err(ReadError::Nonsense(BIND)));
    }
    assert_eq!(bindings(&json!([{"COMPANY_ID": 5}]), Owner::Deal), None);
    assert_eq!(bindings(&json!(false), Owner::Deal), None);
}

#[test]
fn a_binding_that_comes_twice_counts_once() {
    let rows = json!([
        {"CONTACT_ID": 12, "SORT": 10, "IS_PRIMARY": "Y"},
        {"CONTACT_ID": "12", "SORT": 10, "IS_PRIMARY": "Y"}]);

    let set = bindings(&rows, Owner::Deal).unwrap();

    assert_eq!(set.rows(), [row(12, 10, true)]);
}

#[test]
fn a_missing_record_has_no_owner_and_no_people() {
    let nothing = json!({"result": {
        "bind": [], "owner": {"items": []}, "people": {"items": []}}});
    let bare = json!({"result": {"bind": [], "owner": [], "people": []}});

    for result in [nothing, bare] {
        let reading = reading(&answer(result), Owner::Company).unwrap();
        assert!(reading.set.is_empty());
        assert_eq!(reading.owner, None);
        assert!(reading.people.is_empty());
    }
}

#[test]
fn a_refused_command_is_named_with_what_the_portal_said() {
    let denied = json!({"error": "ACCESS_DENIED", "error_description": "Access denied!"});
    for key in [BIND, OWNER] {
        let mut result = documented();
        result["result"].as_object_mut().unwrap().remove(key);
        result["result_error"] = json!({key: denied});

        let error = reading(&answer(result), Owner::Company).unwrap_err();

        let expected = ReadError::Method {
            key: key.to_owned(),
            error: MethodError::find(&denied).unwrap(),
        };
        assert_eq!(error, expected);
    }
}

#[test]
fn a_command_that_was_not_reached_is_nonsense() {
    for key in [BIND, OWNER] {
        let mut result = documented();
        result["result"].as_object_mut().unwrap().remove(key);

        let error = reading(&answer(result), Owner::Company).unwrap_err();

        assert_eq!(error, ReadError::Nonsense(key));
    }
}

#[test]
fn people_that_could_not_be_asked_for_are_missing_unless_the_portal_gave_up() {
    let with = |code: &str| {
        let mut result = documented();
        result["result"].as_object_mut().unwrap().remove("people");
        result["result_error"] = json!({"people": {"error": code, "error_description": "x"}});
        reading(&answer(result), Owner::Company)
    };

    let reading = with("INVALID_ARG_VALUE").unwrap();
    assert_eq!(reading.set.len(), 3);
    assert!(reading.people.is_empty());

    let ReadError::Method { key, error } = with("OPERATION_TIME_LIMIT").unwrap_err() else {
        panic!("the limit is not told");
    };
    assert_eq!(
        (key.as_str(), error.code.as_str()),
        ("people", "OPERATION_TIME_LIMIT")
    );
}

#[test]
fn there_are_more_people_only_behind_a_full_last_page() {
    let table = [
        (3, vec![1..=3], false),
        (50, vec![1..=50], false),
        (51, vec![1..=50], true),
        // The last one of 51 may not be seen by this person.
        (51, vec![1..=49], false),
        (60, vec![1..=50, 51..=60], false),
        (200, vec![1..=50, 51..=100, 101..=150, 151..=200], false),
        (201, vec![1..=50, 51..=100, 101..=150, 151..=200], true),
    ];
    for (bound, pages, expected) in table {
        let reading = reading_of(bound, &pages);

        assert_eq!(reading.more, expected, "{bound} in {pages:?}");
        let listed: usize = pages.iter().map(|ids| ids.clone().count()).sum();
        assert_eq!(reading.people.len(), listed);
    }
}
