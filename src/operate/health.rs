//! Is the server alive?

use anyhow::{Context as _, ensure};
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(5);

/// Asks the server that listens on `address` whether it is alive.
///
/// # Errors
/// It does not answer, or not with 200.
pub fn health(address: SocketAddr) -> anyhow::Result<()> {
    let address = reachable(address);
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)
        .with_context(|| format!("nobody listens on {address}"))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET /health/live HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut status = [0_u8; 12];
    stream
        .read_exact(&mut status)
        .with_context(|| format!("no answer from {address}"))?;
    ensure!(
        status == *b"HTTP/1.1 200",
        "{address} answers {:?}",
        String::from_utf8_lossy(&status)
    );
    Ok(())
}

/// A server that listens on every address is asked on the loopback one.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip @ (IpAddr::V4(_) | IpAddr::V6(_)) => ip,
    };
    SocketAddr::new(ip, address.port())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// Answers one request, and gives back what it was.
    fn server(answer: &'static str) -> (SocketAddr, thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let answering = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(request).unwrap()
        });
        (address, answering)
    }

    #[test]
    fn a_server_that_answers_200_is_healthy() {
        let (address, answering) = server("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");

        health(address).unwrap();

        let request = answering.join().unwrap();
        assert!(request.starts_with("GET /health/live HTTP/1.1\r\n"));
    }

    #[test]
    fn a_server_that_answers_503_is_not_healthy() {
        let (address, answering) = server("HTTP/1.1 503 Service Unavailable\r\n\r\n");

        assert!(health(address).is_err());
        answering.join().unwrap();
    }

    #[test]
    fn a_server_that_answers_nothing_is_not_healthy() {
        let (address, answering) = server("");

        assert!(health(address).is_err());
        answering.join().unwrap();
    }

    #[test]
    fn a_server_on_every_address_is_asked_on_the_loopback_one() {
        let asked = |address: &str| reachable(address.parse().unwrap()).to_string();

        assert_eq!(asked("0.0.0.0:80"), "127.0.0.1:80");
        assert_eq!(asked("[::]:80"), "[::1]:80");
        assert_eq!(asked("192.0.2.1:80"), "192.0.2.1:80");
    }
}
