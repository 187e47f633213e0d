//! Which addresses the app may call. People name portals, so that without this policy anybody
//! could make the server call machines of its own network.

use crate::config::PortalHosts;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use thiserror::Error;
use url::{Host, Url};

/// Why an address is not called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the address is not a public one")]
pub(super) struct Refused;

/// Judges what can be judged before a name is resolved: the scheme, and addresses written out.
pub(super) fn check(url: &Url, hosts: PortalHosts) -> Result<(), Refused> {
    let allowed = match hosts {
        PortalHosts::Any => matches!(url.scheme(), "http" | "https") && url.has_host(),
        PortalHosts::Public => {
            url.scheme() == "https"
                && match url.host() {
                    Some(Host::Ipv4(address)) => is_public(address.into()),
                    Some(Host::Ipv6(address)) => is_public(address.into()),
                    Some(Host::Domain(_)) => true,
                    None => false,
                }
        }
    };
    if allowed { Ok(()) } else { Err(Refused) }
}

/// Resolves names as the system does and leaves out every address that is not public, so that
/// the address judged is the address connected to.
#[derive(Debug, Clone, Copy)]
pub(super) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(Refused.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

/// The IPv4 blocks that are not public (RFC 6890 and its successors), with the bits of their
/// prefix.
const SPECIAL_V4: [(Ipv4Addr, u32); 15] = [
    (Ipv4Addr::UNSPECIFIED, 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    // Shared by the customers of one provider.
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    // Protocol assignments.
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    // Documentation, here and twice below.
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    // Relays of 6to4.
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    // Benchmarks.
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    // Multicast; then reserved, with the broadcast address.
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The blocks within global unicast, `2000::/3`, that are not public.
const SPECIAL_V6: [(Ipv6Addr, u32); 4] = [
    // Teredo and other protocol assignments.
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    // Documentation, here and below.
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    // 6to4: any IPv4 address hides in it.
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Whether `address` is one of the public internet. Of IPv6 only global unicast is, which leaves
/// out the IPv4 addresses in IPv6 clothes: `::/96`, `::ffff:0:0/96` and NAT64's `64:ff9b::/96`.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => SPECIAL_V4
            .iter()
            .all(|(block, prefix)| (address.to_bits() ^ block.to_bits()).leading_zeros() < *prefix),
        IpAddr::V6(address) => {
            let is_global_unicast = address.to_bits() >> 125 == 1;
            is_global_unicast
                && SPECIAL_V6.iter().all(|(block, prefix)| {
                    (address.to_bits() ^ block.to_bits()).leading_zeros() < *prefix
                })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PublicOnly, Refused, check, is_public};
    use crate::config::PortalHosts;
    use reqwest::dns::Resolve as _;
    use url::Url;

    const PRIVATE: [&str; 38] = [
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.170",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff:0:1::1",
        "fc00::1",
        "fe80::1",
        "ff02::1",
    ];

    const PUBLIC: [&str; 9] = [
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "2001:4860:4860::8888",
        "2a00:1450:4001::1",
    ];

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn every_special_address_is_told_from_the_public_ones() {
        for address in PRIVATE {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in PUBLIC {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn a_private_address_written_out_is_refused_in_every_spelling() {
        for host in [
            "127.0.0.1",
            "0x7f.1",
            "2130706433",
            "[::1]",
            "[::ffff:7f00:1]",
        ] {
            let url = url(&format!("https://{host}/rest/"));
            assert_eq!(check(&url, PortalHosts::Public), Err(Refused), "{url}");
            assert_eq!(check(&url, PortalHosts::Any), Ok(()), "{url}");
        }
        assert_eq!(check(&url("https://8.8.8.8/"), PortalHosts::Public), Ok(()));
    }

    #[test]
    fn public_portals_are_called_by_https_only() {
        let plain = url("http://portal.bitrix24.com/rest/");
        let safe = url("https://portal.bitrix24.com/rest/");

        assert_eq!(check(&plain, PortalHosts::Public), Err(Refused));
        assert_eq!(check(&plain, PortalHosts::Any), Ok(()));
        assert_eq!(check(&safe, PortalHosts::Public), Ok(()));
        for hosts in [PortalHosts::Public, PortalHosts::Any] {
            assert_eq!(check(&url("file:///etc/hosts"), hosts), Err(Refused));
            assert_eq!(
                check(&url("ftp://portal.bitrix24.com/"), hosts),
                Err(Refused)
            );
        }
    }

    #[tokio::test]
    async fn a_name_of_a_private_address_resolves_to_nothing() {
        let resolved = PublicOnly.resolve("localhost".parse().unwrap()).await;

        let error = resolved.map(|_| ()).unwrap_err();
        assert_eq!(error.downcast_ref::<Refused>(), Some(&Refused));
    }
}
