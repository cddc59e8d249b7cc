//! Carries requests to time-stamp, OCSP and list services, and only to those that the user's own call names or the
//! certificates of that call name. Plain HTTP: every answer is itself signed, so a TLS stack would prove nothing more.

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
    let mut answer = answer.map_err(|e| e.to_string())?;
    answer.body_mut().with_config().limit(LONGEST).read_to_vec().map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_is_asked() {
        assert_eq!(address("http://tsa.example/stamp", "tsa"), Ok(()));
        for bad in ["https://tsa.example", "tsa.example", "http://", "file:///etc/passwd", "http://a b"] {
            assert_eq!(address(bad, "tsa").map_err(|p| p.code), Err(problem::SERVICE_ADDRESS), "{bad}");
        }
    }
}
