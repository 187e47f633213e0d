//! Who may do what, as administrators see and change it: one step at a time, and only by who saw the
//! grants that there are.

use super::{Caller, Home};
use crate::app::{App, Failure, Fields};
use crate::bindings::{Code, Edit, Id, MOST_CODES, Owner, Policy, PolicyEdit, Refusal, Right};
use crate::portal::{Batch, BatchAnswer, crm};
use crate::store::{ChangeFilter, NewPolicy, PolicyChange, Portal};
use std::collections::{BTreeMap, BTreeSet};

/// The key of the commands that name codes.
const NAMES: &str = "names";
/// The key of the command that names who changed the grants before.
const USERS: &str = "users";
/// So many changes are shown.
const LATEST: i64 = 10;

/// The grants of a portal.
#[derive(Debug)]
pub struct Grants {
    /// Who may do what.
    pub policy: Policy,
    /// Which version that is.
    pub version: i64,
    /// What the portal calls those behind the codes.
    pub names: BTreeMap<Code, String>,
    /// The latest changes of them, newest first.
    pub past: Vec<PolicyChange>,
    /// The names of those who made them.
    pub users: BTreeMap<Id, String>,
    /// What came of the step that was asked for, where one was.
    pub granted: Option<Granted>,
}

/// What came of a step.
#[derive(Debug)]
pub enum Granted {
    /// It is done, and counts for everybody's next request.
    Saved,
    /// It was so already.
    Unchanged,
    /// Somebody else has changed the grants since; nothing was done.
    Conflict,
    /// The form is wrong.
    Refused(Refusal),
    /// This is no code, or none that can be used here.
    BadCode(String),
    /// The portal knows nobody behind these.
    UnknownCodes(Vec<Code>),
}

impl App {
    /// Shows the grants, after the step that `fields` ask for, if they do.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn grants(&self, caller: Caller, fields: Fields) -> Result<(Home, Grants), Failure> {
        let app = self.clone();
        self.detached(async move {
            let step = read(&fields);
            let new = step.as_ref().map(Step::codes).unwrap_or_default();
            let mut past = app.latest(&caller.member_id).await?;
            let ask = |batch: &mut Batch, portal: &Portal| {
                let mut codes = &portal.policy.codes() | &new;
                let changed = past.iter().flat_map(|one| [&one.before, &one.after]);
                codes.extend(changed.flat_map(Policy::codes));
                crm::code_names(batch, NAMES, &codes);
                let users: BTreeSet<Id> = past.iter().map(|one| one.user_id).collect();
                let users: Vec<Id> = users.into_iter().chain([caller.user_id]).collect();
                crm::user_names(batch, USERS, &users);
            };
            let (mut home, answer) = app.meet_administrator(&caller, ask).await?;
            let granted = match step {
                None => None,
                Some(Step::Wrong(granted)) => Some(granted),
                Some(Step::Change(version, edit)) => {
                    let unknown = unknown(&answer, &new);
                    Some(app.change(&mut home, version, edit, unknown).await?)
                }
            };
            if matches!(granted, Some(Granted::Saved | Granted::Conflict)) {
                past = app.latest(&caller.member_id).await?;
            }
            let grants = Grants {
                policy: home.portal.policy.clone(),
                version: home.portal.policy_version,
                names: crm::code_names_in(&answer, NAMES),
                past,
                users: crm::user_names_in(&answer, USERS),
                granted,
            };
            Ok((home, grants))
        })
        .await
    }

    async fn latest(&self, member_id: &str) -> Result<Vec<PolicyChange>, Failure> {
        let filter = ChangeFilter {
            member_id: member_id.to_owned(),
            ..ChangeFilter::default()
        };
        Ok(self.0.store.policy_changes(&filter, LATEST).await?)
    }

    async fn change(
        &self,
        home: &mut Home,
        version: i64,
        edit: PolicyEdit,
        unknown: Vec<Code>,
    ) -> Result<Granted, Failure> {
        let portal = &mut home.portal;
        if version != portal.policy_version {
            return Ok(Granted::Conflict);
        }
        if !unknown.is_empty() {
            return Ok(Granted::UnknownCodes(unknown));
        }
        let after = match portal.policy.after(edit) {
            Ok(after) if after == portal.policy => return Ok(Granted::Unchanged),
            Ok(after) => after,
            Err(refusal) => return Ok(Granted::Refused(refusal)),
        };
        let new = NewPolicy {
            member_id: &portal.member_id,
            user_id: home.viewer.id,
            version,
            before: &portal.policy,
            after: &after,
        };
        let store = &self.0.store;
        if store.change_policy(new, self.now()).await? {
            portal.policy = after;
            portal.policy_version += 1;
            tracing::info!(
                portal.member_id,
                user.id = home.viewer.id,
                "the grants are changed"
            );
            return Ok(Granted::Saved);
        }
        let stored = self.active(&portal.member_id).await?;
        *portal = stored.ok_or(Failure::SignedOut)?;
        Ok(Granted::Conflict)
    }
}

/// What a form asks for.
enum Step {
    Change(i64, PolicyEdit),
    Wrong(Granted),
}

impl Step {
    /// The codes that it adds.
    fn codes(&self) -> BTreeSet<Code> {
        match self {
            Self::Change(
                _,
                PolicyEdit {
                    edit: Edit::Add(_, codes),
                    ..
                },
            ) => codes.clone(),
            Self::Change(..) | Self::Wrong(_) => BTreeSet::new(),
        }
    }
}

/// The step in a form; none where it only asks to be shown the grants.
fn read(fields: &Fields) -> Option<Step> {
    let edit = fields.one("edit")?;
    Some(match step(fields, edit) {
        Ok((version, edit)) => Step::Change(version, edit),
        Err(wrong) => Step::Wrong(wrong),
    })
}

fn step(fields: &Fields, edit: &str) -> Result<(i64, PolicyEdit), Granted> {
    let bad = |field| Granted::Refused(Refusal::BadValue { field });
    let missing = |field| Granted::Refused(Refusal::MissingField { field });
    let version = fields.one("version").ok_or(missing("version"))?;
    let version = version.parse().map_err(|_| bad("version"))?;
    let owner = match fields.one("cards") {
        None => None,
        Some(slug) => Some(Owner::from_slug(slug).ok_or(bad("cards"))?),
    };
    let right = || {
        let slug = fields.one("right").ok_or(missing("right"))?;
        Right::from_slug(slug).ok_or(bad("right"))
    };
    let edit = match edit {
        "everybody" => Edit::Everybody(right()?),
        "nobody" => Edit::Nobody(right()?),
        "add" => Edit::Add(right()?, codes(fields)?),
        "remove" => {
            let codes = codes(fields)?;
            Edit::Remove(right()?, codes.first().copied().ok_or(missing("code"))?)
        }
        "own" => Edit::Own,
        "common" => Edit::Common,
        _ => return Err(bad("edit")),
    };
    Ok((version, PolicyEdit { owner, edit }))
}

/// Codes one by one, or several with spaces or commas between, as they are typed.
fn codes(fields: &Fields) -> Result<BTreeSet<Code>, Granted> {
    let values = fields.all("code").into_iter();
    let typed = values.flat_map(|value| value.split([',', ';', ' ', '\t', '\n', '\r']));
    let typed = typed.filter(|word| !word.is_empty());
    let read = |word: &str| Code::parse(word).ok_or_else(|| Granted::BadCode(short(word)));
    let codes: BTreeSet<Code> = typed.map(read).collect::<Result<_, _>>()?;
    let field = "code";
    if codes.is_empty() {
        return Err(Granted::Refused(Refusal::MissingField { field }));
    }
    // The portal is asked for the name of each.
    if codes.len() > MOST_CODES {
        let limit = MOST_CODES;
        return Err(Granted::Refused(Refusal::TooMany { field, limit }));
    }
    Ok(codes)
}

fn short(word: &str) -> String {
    word.chars().take(20).collect()
}

/// Those of `new` behind whom the portal knows nobody. A portal that names nothing at all knows them
/// perhaps.
fn unknown(answer: &BatchAnswer, new: &BTreeSet<Code>) -> Vec<Code> {
    let names = crm::code_names_in(answer, NAMES);
    if answer.error(&format!("{NAMES}0")).is_some() {
        return Vec::new();
    }
    let is_unknown = |code: &&Code| !names.contains_key(code);
    new.iter().filter(is_unknown).copied().collect()
}
