//! Figures about the running app, in the text format that Prometheus reads.
//!
//! No figure tells of a portal or a person: labels are routes, methods and outcomes that stand in
//! our own code, so that there are never more series than that.

use crate::store::Totals;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// What [`Metrics::text`] is written in.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// From what a database takes to what a portal is waited for, in seconds.
const SECONDS: [f64; 12] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0,
];

/// A label's value.
type Text = Cow<'static, str>;
type Labels<const N: usize> = [(&'static str, Text); N];
type Count<const N: usize> = Family<Labels<N>, Counter>;
type Times = Family<Labels<1>, Histogram, fn() -> Histogram>;

/// The figures. Clones share them.
#[derive(Clone, Debug)]
pub struct Metrics(Arc<Figures>);

#[derive(Debug)]
struct Figures {
    registry: Registry,
    requests: Count<2>,
    request_seconds: Times,
    calls: Count<2>,
    call_seconds: Times,
    commands: Count<2>,
    refreshes: Count<1>,
    journal_lost: Counter,
    journal_waiting: Gauge,
    events: Family<Labels<1>, Gauge>,
    portals: Family<Labels<1>, Gauge>,
}

/// What is counted when somebody looks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    /// Journal entries that are not written yet.
    pub journal: usize,
    /// What the database counts; `None` where it fails.
    pub stored: Option<Totals>,
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("bindery");
        let times = || -> Times { Family::new_with_constructor(|| Histogram::new(SECONDS)) };
        let mut figures = Figures {
            registry: Registry::default(),
            requests: Family::default(),
            request_seconds: times(),
            calls: Family::default(),
            call_seconds: times(),
            commands: Family::default(),
            refreshes: Family::default(),
            journal_lost: Counter::default(),
            journal_waiting: Gauge::default(),
            events: Family::default(),
            portals: Family::default(),
        };
        figures.register(&mut registry);
        figures.registry = registry;
        Self(Arc::new(figures))
    }

    /// A request to us was answered.
    pub fn answered(&self, route: &str, status: u16, took: Duration) {
        let route: Text = route.to_owned().into();
        let labels = [
            ("route", route.clone()),
            ("status", status.to_string().into()),
        ];
        self.0.requests.get_or_create(&labels).inc();
        let times = self.0.request_seconds.get_or_create(&[("route", route)]);
        times.observe(took.as_secs_f64());
    }

    /// A portal or an OAuth server answered, or did not.
    pub fn called(&self, method: &str, outcome: &'static str, took: Duration) {
        let method: Text = method.to_owned().into();
        let labels = [("method", method.clone()), ("outcome", outcome.into())];
        self.0.calls.get_or_create(&labels).inc();
        let times = self.0.call_seconds.get_or_create(&[("method", method)]);
        times.observe(took.as_secs_f64());
    }

    /// A command of a batch was carried out, or refused.
    pub fn commanded(&self, method: &str, refused: bool) {
        let outcome = if refused { "refused" } else { "ok" };
        let labels = [
            ("method", method.to_owned().into()),
            ("outcome", outcome.into()),
        ];
        self.0.commands.get_or_create(&labels).inc();
    }

    /// A chain of tokens was to be refreshed.
    pub fn refreshed(&self, outcome: &'static str) {
        let labels = [("outcome", outcome.into())];
        self.0.refreshes.get_or_create(&labels).inc();
    }

    /// Journal entries could not be held any longer.
    pub fn lost(&self, entries: usize) {
        let entries = u64::try_from(entries).unwrap_or(u64::MAX);
        self.0.journal_lost.inc_by(entries);
    }

    /// Everything, with what was counted just now.
    #[must_use]
    pub fn text(&self, counted: Counted) -> String {
        let backlog = i64::try_from(counted.journal).unwrap_or(i64::MAX);
        self.0.journal_waiting.set(backlog);
        if let Some(stored) = counted.stored {
            let gauges = [
                (&self.0.events, "state", "waiting", stored.events_waiting),
                (
                    &self.0.events,
                    "state",
                    "set-aside",
                    stored.events_set_aside,
                ),
                (&self.0.portals, "status", "active", stored.portals_active),
                (&self.0.portals, "status", "closed", stored.portals_closed),
            ];
            for (family, label, value, count) in gauges {
                let labels = [(label, value.into())];
                family.get_or_create(&labels).set(count);
            }
        } else {
            // Better none than old ones.
            self.0.events.clear();
            self.0.portals.clear();
        }
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut text, &self.0.registry);
        text
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Figures {
    fn register(&self, registry: &mut Registry) {
        let counts = [
            ("requests", "Requests to Bindery", &self.requests),
            (
                "calls",
                "Requests to portals and OAuth servers",
                &self.calls,
            ),
            ("commands", "Commands of batches", &self.commands),
        ];
        for (name, help, family) in counts {
            registry.register(name, help, family.clone());
        }
        let times = [
            (
                "request_seconds",
                "How long requests took",
                &self.request_seconds,
            ),
            (
                "call_seconds",
                "How long portals and OAuth servers took",
                &self.call_seconds,
            ),
        ];
        for (name, help, family) in times {
            registry.register(name, help, family.clone());
        }
        let gauges = [
            ("events", "Events in the inbox", &self.events),
            ("portals", "Portals in the database", &self.portals),
        ];
        for (name, help, family) in gauges {
            registry.register(name, help, family.clone());
        }
        registry.register("refreshes", "Refreshes of tokens", self.refreshes.clone());
        let waiting = self.journal_waiting.clone();
        registry.register("journal_waiting", "Journal entries to be written", waiting);
        let lost = self.journal_lost.clone();
        registry.register(
            "journal_lost",
            "Journal entries that did not fit into memory",
            lost,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, Metrics};
    use crate::store::Totals;
    use std::time::Duration;

    #[test]
    fn what_happened_is_counted_by_route_method_and_outcome() {
        let metrics = Metrics::new();

        metrics.answered("/card", 200, Duration::from_millis(30));
        metrics.answered("/card", 200, Duration::from_millis(3));
        metrics.called("batch", "ok", Duration::from_millis(20));
        metrics.commanded("profile", false);
        metrics.commanded("profile", true);
        metrics.refreshed("invalid-grant");
        let text = metrics.text(Counted {
            journal: 7,
            stored: Some(Totals {
                events_waiting: 1,
                events_set_aside: 2,
                portals_active: 3,
                portals_closed: 4,
            }),
        });

        for line in [
            r#"bindery_requests_total{route="/card",status="200"} 2"#,
            r#"bindery_request_seconds_count{route="/card"} 2"#,
            r#"bindery_request_seconds_bucket{le="0.005",route="/card"} 1"#,
            r#"bindery_calls_total{method="batch",outcome="ok"} 1"#,
            r#"bindery_commands_total{method="profile",outcome="refused"} 1"#,
            r#"bindery_refreshes_total{outcome="invalid-grant"} 1"#,
            "bindery_journal_waiting 7",
            "bindery_journal_lost_total 0",
            r#"bindery_events{state="waiting"} 1"#,
            r#"bindery_events{state="set-aside"} 2"#,
            r#"bindery_portals{status="active"} 3"#,
            r#"bindery_portals{status="closed"} 4"#,
            "# TYPE bindery_requests counter",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}: {text}");
        }
    }

    #[test]
    fn what_the_database_does_not_tell_is_left_out_and_not_guessed() {
        let metrics = Metrics::new();
        let stored = Some(Totals::default());
        let before = metrics.text(Counted { journal: 0, stored });

        let after = metrics.text(Counted::default());

        assert!(before.contains("bindery_portals{"));
        assert!(!after.contains("bindery_portals{"));
    }
}
