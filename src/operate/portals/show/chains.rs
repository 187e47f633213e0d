//! A portal's chains of tokens, without the tokens.

use super::Portal;
use crate::operate::print::table;
use crate::store::ChainState;
use std::fmt::{self, Write as _};

const HEADER: [&str; 8] = [
    "CHAIN",
    "USER",
    "ADMIN",
    "STATE",
    "STORED",
    "ACCESS ENDS",
    "GENERATION",
    "TROUBLE",
];

impl Portal<'_> {
    pub(super) fn write_chains(&self, text: &mut String) -> fmt::Result {
        if self.chains.is_empty() {
            return writeln!(text, "no chains\n");
        }
        let row = |chain: &ChainState| {
            let admin = if chain.admin { "admin" } else { "-" };
            [
                chain.id.to_string(),
                chain.user_id.to_string(),
                admin.to_owned(),
                self.chain_state(chain),
                self.when(chain.refreshed_at),
                self.when(chain.access_expires_at),
                chain.generation.to_string(),
                self.trouble(chain),
            ]
        };
        let rows: Vec<[String; 8]> = self.chains.iter().map(row).collect();
        table(text, HEADER, &rows)?;
        writeln!(text)
    }

    pub(super) fn chain_state(&self, chain: &ChainState) -> String {
        let is_held = chain.lease_until > self.now;
        let is_over = chain.access_expires_at <= self.now;
        let state = match &chain.ended_for {
            Some(id) if id == self.client_id => "ended",
            _ if is_held && chain.lease_holder.is_some() => "being refreshed",
            _ if is_over && !chain.has_refresh => "over",
            _ if is_held => "live, rests",
            _ if is_over => "live, to be refreshed",
            _ => "live",
        };
        state.to_owned()
    }

    fn trouble(&self, chain: &ChainState) -> String {
        let mut trouble = Vec::new();
        if chain.attempts > 0 {
            trouble.push(format!("{} refreshes brought nothing", chain.attempts));
        }
        trouble.extend(chain.last_error.clone());
        if let Some(other) = chain.ended_for.as_ref().filter(|id| *id != self.client_id) {
            trouble.push(format!("ended for {other}"));
        }
        trouble.join(", ")
    }
}
