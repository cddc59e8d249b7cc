//! Carries requests to time-stamp, OCSP and list services, and only to those that the user's own call names or the
//! certificates of that call name. Plain HTTP: every answer is itself signed, so a TLS stack would prove nothing more.

use std::io::ErrorKind;
use std::time::Duration;

use pismovnik_model::problem::{self, Problem};
use pismovnik_signing::cms::revocation::Request;

/// Longest answer that is read: lists of large authorities have some megabytes.
const LONGEST: u64 = 32 << 20;

/// Patience with a service.
const PATIENCE: Duration = Duration::from_secs(30);

/// Checks that an address can be asked.
///
/// # Errors
/// [`problem::SERVICE_ADDRESS`].
pub(crate) fn address(text: &str, at: &str) -> Result<(), Problem> {
    let host = text.strip_prefix("http://").map(|rest| rest.split('/').next().unwrap_or_default());
    match host {
        Some(host) if !host.is_empty() && text.chars().all(|c| c.is_ascii_graphic()) => Ok(()),
        _ => Err(Problem::new(problem::SERVICE_ADDRESS, at).with("value", text)),
    }
}

/// Asks a service.
pub(crate) fn carry(request: &Request) -> Result<Vec<u8>, String> {
    let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build().into();
    let answer = match &request.body {
        Some((kind, body)) => agent.post(&request.address).header("Content-Type", *kind).send(&body[..]),
        None => agent.get(&request.address).call(),
    };
    let mut answer = answer.map_err(|e| why(&e))?;
    answer.body_mut().with_config().limit(LONGEST).read_to_vec().map_err(|e| why(&e))
}

/// Why a service could not be asked: an id that the locales know, or the system's own words.
fn why(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "timeout".to_owned(),
        ureq::Error::HostNotFound => "no-host".to_owned(),
        ureq::Error::ConnectionFailed => "refused".to_owned(),
        ureq::Error::StatusCode(_) => "status".to_owned(),
        ureq::Error::Io(e) => match e.kind() {
            ErrorKind::ConnectionRefused => "refused".to_owned(),
            ErrorKind::TimedOut => "timeout".to_owned(),
            ErrorKind::ConnectionReset | ErrorKind::UnexpectedEof => "broken".to_owned(),
            ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => "no-network".to_owned(),
            _ => e.to_string(),
        },
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_that_is_not_there_is_told_by_an_id() {
        let request = Request { address: "http://127.0.0.1:1/tsa".to_owned(), body: None };
        assert_eq!(carry(&request), Err("refused".to_owned()));
    }

    #[test]
    fn only_plain_http_is_asked() {
        assert_eq!(address("http://tsa.example/stamp", "tsa"), Ok(()));
        for bad in ["https://tsa.example", "tsa.example", "http://", "file:///etc/passwd", "http://a b"] {
            assert_eq!(address(bad, "tsa").map_err(|p| p.code), Err(problem::SERVICE_ADDRESS), "{bad}");
        }
    }
}
