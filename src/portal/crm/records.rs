//! Lists of the records that have the tab.

use super::people::{self, Person};
use super::{search, select};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer, Params};

/// The key of the list.
pub const RECORDS: &str = "records";

/// Adds a page of 50 records that the person may see, the newest first: those that have every word
/// of `q` in their title, or in what people and companies are known by, older than `after`.
pub fn records(batch: &mut Batch, owner: Owner, q: &str, after: Option<Id>) {
    let fields: &[&str] = match owner {
        Owner::Company => &["id", "title", "phone", "email"],
        Owner::Lead | Owner::Deal | Owner::Quote => &["id", "title"],
        Owner::Contact => &[
            "id",
            "name",
            "secondName",
            "lastName",
            "post",
            "phone",
            "email",
        ],
    };
    let params = Params::new().set("entityTypeId", owner.entity_type_id());
    let mut params = search::by_words(select(params, fields), owner, q);
    if let Some(after) = after {
        params = params.set("filter[<id]", after);
    }
    let params = params.set("order[id]", "DESC").set("start", -1);
    batch.add(RECORDS, "crm.item.list", params);
}

/// The records that the list brought.
#[must_use]
pub fn records_in(answer: &BatchAnswer) -> Vec<Person> {
    answer
        .result(RECORDS)
        .map(people::on_page)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::records;
    use crate::bindings::Owner;
    use crate::portal::Batch;
    use crate::portal::testing::commands;

    fn command(owner: Owner, q: &str, after: Option<i64>) -> String {
        let mut batch = Batch::new(false);
        records(&mut batch, owner, q, after);
        let mut commands = commands(&batch);
        commands.remove(0).1
    }

    #[test]
    fn a_page_of_companies_is_asked_for_without_counting() {
        assert_eq!(
            command(Owner::Company, "", None),
            "crm.item.list?entityTypeId=4&select[0]=id&select[1]=title&select[2]=phone\
             &select[3]=email&order[id]=DESC&start=-1"
        );
    }

    #[test]
    fn every_word_must_be_in_the_title_and_the_next_page_is_older() {
        assert_eq!(
            command(Owner::Lead, " brass  band", Some(31)),
            "crm.item.list?entityTypeId=1&select[0]=id&select[1]=title&filter[0][logic]=OR\
             &filter[0][0][%title]=brass&filter[1][logic]=OR&filter[1][0][%title]=band&filter[<id]=31&order[id]=DESC&start=-1"
        );
    }

    #[test]
    fn a_contact_is_found_by_name_phone_or_address() {
        let command = command(Owner::Contact, "ann", None);

        assert!(command.starts_with("crm.item.list?entityTypeId=3&"));
        assert!(command.contains("&filter[0][logic]=OR&filter[0][0][%name]=ann&"));
    }
}
