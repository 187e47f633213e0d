//! The address of a portal as a person types it. It is only ever compared with the stored ones:
//! nothing is called or shown because somebody typed it.

use url::Url;

/// The longest name of a host, and a port.
const LONGEST: usize = 253 + 6;
/// The longest folder of a portal on somebody's own server.
const LONGEST_FOLDER: usize = 200;

/// `portal.bitrix24.com`, or `portal.company.example:8443` where the port is not the usual one, of
/// an address like `Portal.bitrix24.com` or `https://portal.bitrix24.com/`. A portal may stand in a
/// folder of somebody's own server: `company.example/portal`.
///
/// An address with a query or a user is none, and neither is one that names its host in another
/// spelling than the usual one: what a person reads is what is compared.
#[must_use]
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (scheme, rest) = typed.split_once("://").unwrap_or(("https", typed));
    let is_web = ["https", "http"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known));
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (rest, folder) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '.' | '-' | ':');
    if !is_web || rest.len() > LONGEST || !rest.chars().all(is_plain) || !is_folder(folder) {
        return None;
    }
    let url = Url::parse(&format!("{scheme}://{rest}/")).ok()?;
    let written = rest.split(':').next().unwrap_or_default();
    is_spelled_out(written, url.host_str()?).then(|| format!("{}{folder}", url.authority()))
}

/// Whether this is nothing or a path of plain names, each with a slash in front.
fn is_folder(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(is_plain);
    path.len() <= LONGEST_FOLDER && path.split('/').skip(1).all(is_name)
}

/// Whether `written` names `host` letter by letter. Numbers that mean an address, letters that
/// only look like those of a name, and invisible ones would be read as something else.
fn is_spelled_out(written: &str, host: &str) -> bool {
    let is_same = |(written, label): (&str, &str)| {
        written.eq_ignore_ascii_case(label) || (!written.is_ascii() && label.starts_with("xn--"))
    };
    written.split('.').count() == host.split('.').count()
        && written.split('.').zip(host.split('.')).all(is_same)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_read_however_people_write_it() {
        for (typed, expected) in [
            ("portal.bitrix24.com", "portal.bitrix24.com"),
            (" Portal.Bitrix24.COM ", "portal.bitrix24.com"),
            ("https://portal.bitrix24.com/", "portal.bitrix24.com"),
            ("HTTP://portal.bitrix24.com", "portal.bitrix24.com"),
            ("portal.bitrix24.com:443", "portal.bitrix24.com"),
            ("crm.company.example:8443", "crm.company.example:8443"),
            ("127.0.0.1:8024", "127.0.0.1:8024"),
            ("https://crm.example/Sales/b_24/", "crm.example/Sales/b_24"),
            ("crm.example:8443/portal", "crm.example:8443/portal"),
            ("портал.example", "xn--80awhdgm.example"),
            ("xn--80awhdgm.example", "xn--80awhdgm.example"),
        ] {
            assert_eq!(address(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_more_or_else_than_a_host_and_a_folder_is_no_address() {
        for typed in [
            "",
            "https://",
            "https://evil.example/.bitrix24.com",
            "evil.example/https://portal.bitrix24.com",
            "portal.bitrix24.com//",
            "portal.bitrix24.com/a//b",
            "portal.bitrix24.com/../rest",
            "portal.bitrix24.com/./",
            "portal.bitrix24.com/a%2fb",
            "portal.bitrix24.com/a;b",
            "portal.bitrix24.com/crm/?x=y",
            "portal.bitrix24.com?x=.bitrix24.com",
            "portal.bitrix24.com#x",
            "portal.bitrix24.com@evil.example",
            "https://portal.bitrix24.com:secret@evil.example",
            "portal.bitrix24.com\\@evil.example",
            "//portal.bitrix24.com",
            "javascript://portal.bitrix24.com",
            "ftp://portal.bitrix24.com",
            "portal.bitrix24.com:99999",
            "portal.bitrix24.com:80:80",
            "portal bitrix24.com",
            "portal.bit\trix24.com",
            "portal.bitrix24.com%2eevil.example",
            "[::1]",
        ] {
            assert_eq!(address(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_host_in_disguise_is_no_address() {
        for typed in [
            "2130706433",
            "0x7f.1",
            "127.1",
            "0177.0.0.1",
            "１２７.0.0.1",
            "ｐortal.bitrix24.com",
            "portal。bitrix24.com",
            "por\u{ad}tal.bitrix24.com",
            "portal\u{200b}.bitrix24.com",
            "ⓟortal.bitrix24.com",
        ] {
            assert_eq!(address(typed), None, "{typed}");
        }
        let lookalike = address("pоrtal.bitrix24.com");
        assert_ne!(lookalike.as_deref(), Some("portal.bitrix24.com"));
    }
}
