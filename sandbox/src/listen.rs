//! The doors: every listener, and the addresses under which the portals and the OAuth server are reached.
use crate::Options;
use crate::tls::Authority;
use crate::wire::{Cuttable, Peer, Wires};
use anyhow::{Context, Result};
use axum::Router;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// A listener and the address it is reached at, without a slash at the end.
pub(crate) struct Bound {
    listener: TcpListener,
    /// `http://127.0.0.1:8024`.
    pub(crate) url: String,
}

/// All listeners of one kind: the OAuth server's, and one for each portal.
pub(crate) struct Doors {
    /// Nothing for https that was not asked for.
    pub(crate) oauth: Option<Bound>,
    /// In the order of the portals; empty for https that was not asked for.
    pub(crate) portals: Vec<Bound>,
}

impl Doors {
    /// The listeners of http.
    ///
    /// # Errors
    /// When an address is taken.
    pub(crate) async fn plain(options: &Options) -> Result<Self> {
        let oauth = bind(options.oauth_listen, "http", None).await?;
        let mut portals = Vec::new();
        for address in addresses(options.listen, options.oauth_listen, count(options)) {
            portals.push(bind(address, "http", None).await?);
        }
        Ok(Self {
            oauth: Some(oauth),
            portals,
        })
    }

    /// The listeners of https; `tls_names` are given to the portals in their order, then to the OAuth server.
    ///
    /// # Errors
    /// When an address is taken.
    pub(crate) async fn tls(options: &Options) -> Result<Self> {
        let mut names = options.tls_names.iter();
        let unused = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
        let other = options.oauth_tls_listen.unwrap_or(unused);
        let mut portals = Vec::new();
        if let Some(first) = options.tls_listen {
            for address in addresses(first, other, count(options)) {
                portals.push(bind(address, "https", names.next()).await?);
            }
        }
        let oauth = match options.oauth_tls_listen {
            Some(address) => Some(bind(address, "https", names.next()).await?),
            None => None,
        };
        Ok(Self { oauth, portals })
    }

    /// Where the OAuth server is reached.
    pub(crate) fn oauth_url(&self) -> Option<String> {
        self.oauth.as_ref().map(|bound| bound.url.clone())
    }

    /// The authority and the certificate for these listeners; nothing without any.
    ///
    /// # Errors
    /// When a name cannot stand in a certificate.
    pub(crate) fn authority(&self, names: &[String]) -> Result<Option<Authority>> {
        let bound = || self.portals.iter().chain(&self.oauth);
        if bound().next().is_none() {
            return Ok(None);
        }
        let mut all: Vec<String> = names.iter().map(|name| split(name).0.to_owned()).collect();
        all.push("localhost".to_owned());
        let mut addresses = vec![
            IpAddr::from(Ipv4Addr::LOCALHOST),
            IpAddr::from(Ipv6Addr::LOCALHOST),
        ];
        for bound in bound() {
            addresses.push(bound.listener.local_addr()?.ip());
        }
        addresses.sort_unstable();
        addresses.dedup();
        all.extend(addresses.iter().map(IpAddr::to_string));
        Authority::new(all).map(Some)
    }
}

impl Bound {
    /// Answers with `router` until the task is ended.
    ///
    /// # Errors
    /// When the operating system refuses the listener.
    pub(crate) fn serve(
        self,
        tasks: &mut JoinSet<()>,
        router: Router,
        tls: Option<&Authority>,
    ) -> Result<()> {
        let Some(authority) = tls else {
            let service = router.into_make_service_with_connect_info::<Peer>();
            let serving = axum::serve(Wires(self.listener), service);
            tasks.spawn(async move { stopped(serving.await) });
            return Ok(());
        };
        let listener = self.listener.into_std()?;
        let server = axum_server::from_tcp_rustls(listener, authority.config.clone())?;
        let server = server.map(Cuttable);
        tasks.spawn(async move { stopped(server.serve(router.into_make_service()).await) });
        Ok(())
    }
}

fn stopped(result: std::io::Result<()>) {
    if let Err(error) = result {
        tracing::error!(%error, "the listener has stopped");
    }
}

fn count(options: &Options) -> u16 {
    options.portals.max(1)
}

/// Consecutive ports, less the OAuth server's; free ones when the first is 0.
fn addresses(first: SocketAddr, oauth: SocketAddr, count: u16) -> impl Iterator<Item = SocketAddr> {
    let ports = (0..=count).map(move |index| match first.port() {
        0 => 0,
        port => port.saturating_add(index),
    });
    let addresses = ports.map(move |port| SocketAddr::new(first.ip(), port));
    let free = addresses.filter(move |address| address.port() == 0 || *address != oauth);
    free.take(usize::from(count))
}

async fn bind(address: SocketAddr, scheme: &str, name: Option<&String>) -> Result<Bound> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}"))?;
    let address = listener.local_addr()?;
    let host = match name.map(|name| split(name)) {
        Some((name, port)) => shown(name, port.unwrap_or_else(|| address.port())),
        None => address.to_string(),
    };
    Ok(Bound {
        listener,
        url: format!("{scheme}://{host}"),
    })
}

/// `demo.bitrix24.test:443`: the name, and the port that clients know where it is not the listener's.
fn split(name: &str) -> (&str, Option<u16>) {
    let port = name
        .rsplit_once(':')
        .and_then(|(name, port)| Some((name, port.parse().ok()?)));
    port.map_or((name, None), |(name, port)| (name, Some(port)))
}

fn shown(name: &str, port: u16) -> String {
    match port {
        443 => name.to_owned(),
        port => format!("{name}:{port}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{addresses, shown, split};
    use std::net::SocketAddr;

    #[test]
    fn a_name_may_say_the_port_that_clients_know() {
        let cases = [
            ("demo.bitrix24.test", "demo.bitrix24.test:8443"),
            ("demo.bitrix24.test:443", "demo.bitrix24.test"),
            ("demo.bitrix24.test:9443", "demo.bitrix24.test:9443"),
        ];

        for (given, expected) in cases {
            let (name, port) = split(given);
            assert_eq!(shown(name, port.unwrap_or(8443)), expected);
        }
    }

    #[test]
    fn portals_take_consecutive_ports_around_that_of_the_oauth_server() {
        let at = |port| SocketAddr::from(([127, 0, 0, 1], port));
        let cases = [
            (at(8024), at(8025), vec![at(8024), at(8026), at(8027)]),
            (at(8024), at(9000), vec![at(8024), at(8025), at(8026)]),
            (at(0), at(0), vec![at(0), at(0), at(0)]),
        ];

        for (first, oauth, expected) in cases {
            assert_eq!(addresses(first, oauth, 3).collect::<Vec<_>>(), expected);
        }
    }
}
