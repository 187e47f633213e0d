use super::{Code, Edit, Grant, MOST_CODES, Policy, PolicyEdit, Right, Rights, Rule};
use crate::bindings::{Owner, Refusal};

fn codes(texts: &[&str]) -> Grant {
    Grant::These(texts.iter().map(|text| code(text)).collect())
}

fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

fn step(owner: Option<Owner>, edit: Edit) -> PolicyEdit {
    PolicyEdit { owner, edit }
}

#[test]
fn codes_are_read_as_the_portal_writes_them_and_as_people_type_them() {
    for (typed, written) in [
        ("U7", "U7"),
        (" iu7 ", "IU7"),
        ("D1", "D1"),
        ("dr12", "DR12"),
        ("G2", "G2"),
        ("SG9", "SG9"),
        ("au", "AU"),
    ] {
        assert_eq!(code(typed).to_string(), written);
    }
    for wrong in [
        "",
        "7",
        "U",
        "U0",
        "U07",
        "U-7",
        "U7a",
        "U7 8",
        "CR",
        "CR1",
        "AU1",
        "SGX1",
        "U٧",
        "X5",
        "U99999999999999999999",
        "D1,D2",
    ] {
        assert_eq!(Code::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn two_codes_mean_everybody() {
    for (text, is) in [
        ("AU", true),
        ("G2", true),
        ("G22", false),
        ("U2", false),
        ("SG2", false),
    ] {
        assert_eq!(code(text).is_everybody(), is, "{text}");
    }
}

#[test]
fn what_somebody_may_follows_from_the_rule_and_the_portals_answers() {
    let everybody = Grant::Everybody;
    let (some, none) = (codes(&["U7"]), codes(&[]));
    let table = [
        // see, change, answers of the portal, expected
        (&everybody, &everybody, [None, None], [true, true]),
        (&everybody, &some, [None, Some(true)], [true, true]),
        (&everybody, &some, [None, Some(false)], [true, false]),
        (&everybody, &some, [None, None], [true, false]),
        (&everybody, &none, [None, Some(true)], [true, false]),
        (&some, &everybody, [Some(true), None], [true, true]),
        (&some, &everybody, [Some(false), None], [false, false]),
        (&some, &some, [Some(false), Some(true)], [false, false]),
        (&none, &everybody, [Some(true), None], [false, false]),
    ];
    for (see, change, [sees, changes], [may_see, may_change]) in table {
        let rule = Rule {
            see: see.clone(),
            change: change.clone(),
        };
        let answer = |right| match right {
            Right::See => sees,
            Right::Change => changes,
        };
        let rights = rule.rights(false, answer);
        assert_eq!(
            (rights.see, rights.change),
            (may_see, may_change),
            "{rule:?}"
        );
        assert_eq!(rule.rights(true, answer), Rights::ALL, "administrators");
    }
}

#[test]
fn nobody_is_asked_about_where_the_answer_is_known() {
    assert_eq!(Grant::Everybody.asked(), None);
    assert_eq!(codes(&[]).asked(), None);
    assert!(codes(&["D1"]).asked().is_some());
}

#[test]
fn a_list_grows_and_shrinks_and_never_opens_by_itself() {
    let policy = Policy::default();
    let added = [code("U7"), code("D1")].into();
    let policy = policy
        .after(step(None, Edit::Add(Right::Change, added)))
        .unwrap();
    assert_eq!(policy.common.change, codes(&["D1", "U7"]));
    assert_eq!(policy.common.see, Grant::Everybody);

    let policy = policy
        .after(step(None, Edit::Remove(Right::Change, code("U7"))))
        .unwrap();
    let policy = policy
        .after(step(None, Edit::Remove(Right::Change, code("D1"))))
        .unwrap();
    assert_eq!(
        policy.common.change,
        codes(&[]),
        "nobody is left, not everybody"
    );

    let policy = policy
        .after(step(None, Edit::Everybody(Right::Change)))
        .unwrap();
    let policy = policy.after(step(None, Edit::Nobody(Right::See))).unwrap();
    assert_eq!(
        (&policy.common.see, &policy.common.change),
        (&codes(&[]), &Grant::Everybody)
    );
}

#[test]
fn cards_with_a_rule_of_their_own_begin_with_the_common_one() {
    let (lead, deal) = (Owner::Lead, Owner::Deal);
    let policy = Policy::default();
    let common = Edit::Add(Right::See, [code("D1")].into());
    let policy = policy.after(step(None, common)).unwrap();
    let policy = policy.after(step(Some(lead), Edit::Own)).unwrap();
    let more = Edit::Add(Right::See, [code("U7")].into());
    let policy = policy.after(step(Some(lead), more.clone())).unwrap();

    assert_eq!(policy.rule(lead).see, codes(&["D1", "U7"]));
    assert_eq!(policy.rule(deal).see, codes(&["D1"]));
    assert_eq!(policy.codes().len(), 2);
    let refused = Err(Refusal::BadValue { field: "cards" });
    assert_eq!(policy.after(step(Some(deal), more)), refused);
    assert_eq!(policy.after(step(None, Edit::Own)), refused);
    let back = policy.after(step(Some(lead), Edit::Common)).unwrap();
    assert_eq!(back.rule(lead).see, codes(&["D1"]));
}

#[test]
fn a_list_has_an_end() {
    let many = (1..=MOST_CODES + 1).map(|id| code(&format!("U{id}")));
    let full = Edit::Add(Right::See, many.clone().take(MOST_CODES).collect());
    let full = Policy::default().after(step(None, full)).unwrap();

    let refused = full.after(step(
        None,
        Edit::Add(Right::See, many.skip(MOST_CODES).collect()),
    ));

    let (field, limit) = ("code", MOST_CODES);
    assert_eq!(refused, Err(Refusal::TooMany { field, limit }));
}
