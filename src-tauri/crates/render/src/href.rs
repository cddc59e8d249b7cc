//! Which link targets may become links. Everything else stays plain text.

/// The target, ready to stand in a link: `https:`, `http:` with a plain host, or `mailto:` with one
/// address; characters that no URL may hold are percent-encoded, letters of any script are kept.
///
/// None for other schemes (`javascript:`, `data:`), relative addresses, targets naming a user before
/// the host, and targets so broken that word processors refuse the whole file because of them.
pub(crate) fn allowed(raw: &str) -> Option<String> {
    let raw = raw.trim();
    if raw.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let (scheme, rest) = raw.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let sound = match scheme.as_str() {
        "https" | "http" => rest.strip_prefix("//").is_some_and(|r| is_authority(authority(r))),
        "mailto" => is_address(rest.split('?').next().unwrap_or_default()),
        _ => false,
    };
    sound.then(|| format!("{scheme}:{}", encoded(rest)))
}

fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn is_authority(authority: &str) -> bool {
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    !host.is_empty() && host.chars().all(is_host_char) && port.parse::<u16>().is_ok()
}

fn is_address(address: &str) -> bool {
    match address.split_once('@') {
        Some((local, host)) => {
            !local.is_empty()
                && !host.is_empty()
                && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
                && host.chars().all(is_host_char)
        }
        None => false,
    }
}

fn is_host_char(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '.' || c == '_'
}

/// Percent-encodes what RFC 3987 allows nowhere, and a `%` that begins no escape.
fn encoded(rest: &str) -> String {
    let mut out = String::with_capacity(rest.len());
    for (at, c) in rest.char_indices() {
        let kept = c.is_alphanumeric()
            || "-._~:/?#[]@!$&'()*+,;=".contains(c)
            || (c == '%' && is_escape(&rest.as_bytes()[at + 1..]));
        if kept {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

fn is_escape(after: &[u8]) -> bool {
    matches!(after, [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_web_and_mail_through() {
        for good in [
            "https://example.ru/policy?a=1&b=2#p-5",
            "http://пример.рф:8080/путь",
            "mailto:shop+privacy@example.ru?subject=x",
            "https://example.ru/100%25",
        ] {
            assert_eq!(allowed(good).as_deref(), Some(good));
        }
        assert_eq!(allowed("HTTPS://example.ru").as_deref(), Some("https://example.ru"));
    }

    #[test]
    fn refuses_everything_else() {
        for bad in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//example.ru",
            "/policy",
            "example.ru",
            "https:",
            "https://",
            "https:///path",
            "https://user@example.ru",
            "https://example.ru:port/",
            "https://example.ru:99999/",
            "https://exa mple.ru",
            "mailto:",
            "mailto:a",
            "mailto:a@b@c",
            "mailto:<a@b>",
            "",
        ] {
            assert_eq!(allowed(bad), None, "{bad}");
        }
    }

    #[test]
    fn encodes_what_no_url_may_hold() {
        assert_eq!(
            allowed("https://example.ru/\"><script>|%zz").as_deref(),
            Some("https://example.ru/%22%3E%3Cscript%3E%7C%25zz")
        );
    }
}
