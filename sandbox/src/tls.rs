//! https beside http: an authority made at start, the certificate that it signs for every listener, and the
//! page where clients can read whom to trust.
use crate::world::{Clock, Shared, lock};
use anyhow::Result;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_server::tls_rustls::RustlsConfig;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};

/// Some clients refuse certificates that live longer than this.
const DAYS: i64 = 365;

/// Whom clients have to trust, and what the listeners show them.
pub(crate) struct Authority {
    /// The authority's own certificate.
    pub(crate) pem: String,
    /// For every https listener.
    pub(crate) config: RustlsConfig,
}

impl Authority {
    /// A new authority, and a certificate for `names`, which are host names or addresses.
    ///
    /// # Errors
    /// When a name cannot stand in a certificate.
    pub(crate) fn new(names: Vec<String>) -> Result<Self> {
        let authority = CertifiedIssuer::self_signed(authority_params()?, KeyPair::generate()?)?;
        let key = KeyPair::generate()?;
        let certificate = server_params(names)?.signed_by(&key, &authority)?;
        let chain = vec![certificate.der().clone()];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            pem: authority.pem(),
            config: RustlsConfig::from_config(Arc::new(config)),
        })
    }
}

fn authority_params() -> Result<CertificateParams> {
    let mut params = dated(CertificateParams::new(Vec::new())?)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "Bitrix24 sandbox authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(params)
}

fn server_params(names: Vec<String>) -> Result<CertificateParams> {
    let mut params = dated(CertificateParams::new(names)?)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "Bitrix24 sandbox");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// Valid since yesterday, because clocks differ.
fn dated(mut params: CertificateParams) -> Result<CertificateParams> {
    let now = OffsetDateTime::from_unix_timestamp(Clock::default().now())?;
    params.not_before = now - Duration::DAY;
    params.not_after = now + Duration::days(DAYS);
    Ok(params)
}

/// The page of the authority's certificate.
pub(crate) fn router() -> Router<Shared> {
    Router::new().route("/_sandbox/authority.pem", get(authority))
}

async fn authority(State(shared): State<Shared>) -> Response {
    match &lock(&shared).authority {
        Some(pem) => (
            [(header::CONTENT_TYPE, "application/x-pem-file")],
            pem.clone(),
        )
            .into_response(),
        None => (
            StatusCode::NOT_FOUND,
            "this sandbox was started without https\n",
        )
            .into_response(),
    }
}
