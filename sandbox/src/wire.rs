//! Connections that a fault can cut: the request on one may say how much more of its answer gets through.
use axum::Extension;
use axum::extract::ConnectInfo;
use axum::extract::connect_info::Connected;
use axum::middleware::AddExtension;
use axum::serve::{IncomingStream, Listener};
use axum_server::accept::Accept;
use std::future::Future;
use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tower::Layer;

const WHOLE: usize = usize::MAX;
const HEAD_END: &[u8] = b"\r\n\r\n";

/// The other end of a connection: where it is, and how much of the next answer they get.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    ip: IpAddr,
    left: Arc<AtomicUsize>,
}

impl Peer {
    fn new(address: SocketAddr) -> Self {
        Self {
            ip: address.ip(),
            left: Arc::new(AtomicUsize::new(WHOLE)),
        }
    }

    /// The address requests come from.
    pub(crate) fn ip(&self) -> IpAddr {
        self.ip
    }

    fn line<S>(&self, stream: S) -> Line<S> {
        let left = Arc::clone(&self.left);
        Line { stream, left }
    }

    /// Ends the connection without a byte of the answer.
    pub(crate) fn cut(&self) {
        self.left.store(0, Ordering::SeqCst);
    }

    /// Ends the connection after the head of the answer and so many bytes of its body.
    pub(crate) fn cut_after(&self, body: usize) {
        self.left.store(body, Ordering::SeqCst);
    }
}

/// A listener whose connections can be cut.
pub(crate) struct Wires(pub(crate) TcpListener);

impl Listener for Wires {
    type Io = Line<TcpStream>;
    type Addr = Peer;

    async fn accept(&mut self) -> (Line<TcpStream>, Peer) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        let peer = Peer::new(address);
        (peer.line(stream), peer)
    }

    fn local_addr(&self) -> std::io::Result<Peer> {
        self.0.local_addr().map(Peer::new)
    }
}

impl Connected<IncomingStream<'_, Wires>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Wires>) -> Self {
        stream.remote_addr().clone()
    }
}

/// Accepts as another does, connections that can be cut.
#[derive(Clone)]
pub(crate) struct Cuttable<A>(pub(crate) A);

type Accepted<S, T> = std::io::Result<(Line<S>, AddExtension<T, ConnectInfo<Peer>>)>;

impl<A, T> Accept<TcpStream, T> for Cuttable<A>
where
    A: Accept<TcpStream, T>,
    A::Future: Send + 'static,
{
    type Stream = Line<A::Stream>;
    type Service = AddExtension<A::Service, ConnectInfo<Peer>>;
    type Future = Pin<Box<dyn Future<Output = Accepted<A::Stream, A::Service>> + Send>>;

    fn accept(&self, stream: TcpStream, service: T) -> Self::Future {
        let address = stream.peer_addr();
        let accepted = self.0.accept(stream, service);
        Box::pin(async move {
            let (stream, service) = accepted.await?;
            let peer = Peer::new(address?);
            let line = peer.line(stream);
            Ok((line, Extension(ConnectInfo(peer)).layer(service)))
        })
    }
}

/// One connection.
pub(crate) struct Line<S> {
    stream: S,
    left: Arc<AtomicUsize>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Line<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Line<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        let left = self.left.load(Ordering::SeqCst);
        if left == WHOLE {
            return Pin::new(&mut self.stream).poll_write(context, bytes);
        }
        if left == 0 {
            return Poll::Ready(Err(Error::from(ErrorKind::ConnectionReset)));
        }
        let head = bytes
            .windows(HEAD_END.len())
            .position(|window| window == HEAD_END)
            .map_or(0, |at| at + HEAD_END.len());
        let allowed = bytes.get(..head.saturating_add(left)).unwrap_or(bytes);
        let written = Pin::new(&mut self.stream).poll_write(context, allowed);
        if let Poll::Ready(Ok(count)) = written {
            let body = count.saturating_sub(head);
            self.left.store(left - body.min(left), Ordering::SeqCst);
        }
        written
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
