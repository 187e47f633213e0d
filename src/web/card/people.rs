//! The people of the tab as its lists show them.

use super::Drawing;
use crate::app::{Absent, Found, Outcome, Pasted, Refused};
use crate::bindings::{Binding, Id, Owner};
use crate::portal::Person;
use crate::portal::crm::{Details, Match, Reach};
use crate::web::text::{TextArg, Texts, day, full_name};
use crate::web::view::{
    CompanyView, DayView, DetailsView, FoundAs, HitView, PersonView, ReachView, RowView,
    SearchView, Sight,
};

/// How many are shown of those whom a pasted entry may mean.
const CANDIDATES: usize = 5;

impl Drawing<'_> {
    pub(super) fn row(&self, row: &Binding) -> RowView {
        let person = self.tab.people.get(&row.id);
        let sight = match (person, self.tab.absent.get(&row.id)) {
            (Some(_), _) => Sight::Seen,
            (None, Some(Absent::Hidden)) => Sight::Hidden,
            (None, Some(Absent::Gone)) => Sight::Gone,
            (None, None) => Sight::Unclear,
        };
        RowView {
            person: person.map_or_else(|| nameless(row.id), |person| self.seen(person)),
            sort: row.sort,
            primary: row.primary,
            sight,
            other_main_company: person.is_some_and(|person| self.tab.is_elsewhere(person)),
            details: self.details(row.id),
        }
    }

    pub(super) fn search(&self) -> Option<SearchView> {
        match &self.tab.outcome {
            Some(Outcome::Found(Found { query, hits })) => Some(SearchView {
                query: query.clone(),
                hits: hits.people.iter().map(|person| self.hit(person)).collect(),
                more: hits.more,
                ..SearchView::default()
            }),
            Some(Outcome::Pasted(pasted)) => Some(self.looked_up(pasted)),
            Some(Outcome::Refused(refused)) => self.beside(refused),
            _ => None,
        }
    }

    /// Whom a refused creation offers: to be added instead, or still to be added.
    fn beside(&self, refused: &Refused) -> Option<SearchView> {
        if let Refused::CreatedOnly(id, _) = refused {
            let person = self.tab.people.get(id)?;
            return Some(SearchView {
                kind: FoundAs::Created,
                hits: vec![self.hit(person)],
                ..SearchView::default()
            });
        }
        let (alike, kind) = if let Refused::Alike(alike) = refused {
            (alike, FoundAs::Alike)
        } else if let Refused::CreationUnsure(alike) = refused {
            (alike, FoundAs::PerhapsNew)
        } else {
            return None;
        };
        (!alike.is_nobody()).then(|| SearchView {
            kind,
            hits: alike.people.iter().map(|person| self.hit(person)).collect(),
            hidden: alike.hidden,
            ..SearchView::default()
        })
    }

    /// Whoever an entry means for certain is ticked; of several candidates the person chooses.
    fn looked_up(&self, pasted: &[Pasted]) -> SearchView {
        let mut view = SearchView::default();
        for Pasted { text, found } in pasted {
            let hits: Vec<HitView> = match found {
                Match::One(person) => vec![HitView {
                    ticked: true,
                    ..self.hit(person)
                }],
                Match::Several(people) => {
                    let some = people.iter().take(CANDIDATES);
                    let candidate = |person| HitView {
                        candidate_for: text.clone(),
                        ..self.hit(person)
                    };
                    some.map(candidate).collect()
                }
                Match::Nobody => {
                    view.missing.push(text.clone());
                    continue;
                }
            };
            for hit in hits {
                let before = view.hits.iter_mut();
                let same = before
                    .into_iter()
                    .find(|old| old.person.id == hit.person.id);
                match same {
                    Some(old) => old.ticked |= hit.ticked,
                    None => view.hits.push(hit),
                }
            }
        }
        view
    }

    pub(super) fn hit(&self, person: &Person) -> HitView {
        HitView {
            bound: self.tab.set.contains(person.id),
            other_main_company: self.tab.is_elsewhere(person),
            person: self.seen(person),
            ticked: false,
            candidate_for: String::new(),
        }
    }

    /// A person's name, or the number where it cannot be seen.
    pub(super) fn name(&self, id: Id) -> String {
        let person = self.tab.people.get(&id);
        let name = person.map(|person| full_name(person, self.lang));
        let named = name.filter(|name| !name.is_empty());
        named.unwrap_or_else(|| format!("#{id}"))
    }

    pub(super) fn names(&self, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| self.name(*id)).collect()
    }

    fn seen(&self, person: &Person) -> PersonView {
        PersonView {
            id: person.id,
            name: full_name(person, self.lang),
            post: person.post.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            company: person.company_id.and_then(|id| self.company(id)),
            last_active: self.last_active(&person.last_active),
        }
    }

    /// The company `id`, unless it is the record itself or its title is not known.
    fn company(&self, id: Id) -> Option<CompanyView> {
        let visitor = &self.tab.visitor;
        let is_here = visitor.owner == Owner::Company && visitor.id == id;
        let beside = self.tab.source.as_ref();
        let beside = || beside.and_then(|source| source.companies.get(&id));
        let title = self.tab.companies.get(&id).or_else(beside);
        let title = title.filter(|_| !is_here)?;
        let title = title.clone();
        let main = false;
        Some(CompanyView { id, title, main })
    }

    fn last_active(&self, iso: &str) -> Option<DayView> {
        Some(DayView {
            iso: iso.to_owned(),
            text: day(self.lang, iso)?,
        })
    }

    fn details(&self, id: Id) -> Option<DetailsView> {
        let Some(Outcome::Details(details)) = &self.tab.outcome else {
            return None;
        };
        let Details {
            person,
            phones,
            emails,
            companies,
        } = &**details;
        let reach = |reach: &Reach| ReachView {
            kind: self.kind(&reach.kind),
            value: reach.value.clone(),
        };
        let company = |(id, title): &(Id, String)| CompanyView {
            id: *id,
            title: title.clone(),
            main: person.company_id == Some(*id),
        };
        (person.id == id).then(|| DetailsView {
            phones: phones.iter().map(reach).collect(),
            emails: emails.iter().map(reach).collect(),
            companies: companies.iter().map(company).collect(),
        })
    }

    /// A kind of number or address in the person's words.
    fn kind(&self, kind: &str) -> String {
        Texts::of(self.lang).with("reach-kind", &[("kind", TextArg::Word(kind))])
    }
}

fn nameless(id: Id) -> PersonView {
    PersonView {
        id,
        ..PersonView::default()
    }
}
