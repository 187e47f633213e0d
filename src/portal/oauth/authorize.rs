//! Where people sign in: at their portal, not at the OAuth server.
//! <https://apidocs.bitrix24.com/settings/oauth/index.html>

use super::OAuth;
use url::Url;

impl OAuth {
    /// Where the browser of a person of the portal at `endpoint` is sent to sign in, and comes back
    /// from with `state`. `None` where the address policy does not allow the portal.
    #[must_use]
    pub fn authorize_url(&self, endpoint: &Url, state: &str) -> Option<Url> {
        let mut url = endpoint.join("../oauth/authorize/").ok()?;
        let client_id = self.client.client_id().as_str();
        url.query_pairs_mut()
            .append_pair("client_id", client_id)
            .append_pair("state", state);
        self.http.allows(&url).then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use crate::config::PortalHosts;
    use crate::portal::testing::{oauth, settings};
    use crate::portal::{Http, OAuth};

    const SERVER: &str = "https://oauth.bitrix24.tech";

    #[test]
    fn people_sign_in_beside_the_rest_of_their_portal() {
        let oauth = oauth(SERVER);
        let endpoint = "https://portal.bitrix24.ru/rest/".parse().unwrap();

        let address = oauth.authorize_url(&endpoint, "a b&c").unwrap();

        let expected = "https://portal.bitrix24.ru/oauth/authorize/?client_id=app.1&state=a+b%26c";
        assert_eq!(address.as_str(), expected);
    }

    #[test]
    fn under_the_policy_for_public_portals_nobody_is_sent_to_a_private_address() {
        let http = Http::new(PortalHosts::Public).unwrap();
        let oauth = OAuth::new(&settings(SERVER), http);

        for endpoint in [
            "https://127.0.0.1/rest/",
            "https://10.0.0.1:8443/rest/",
            "https://[::1]/rest/",
            "http://portal.bitrix24.ru/rest/",
        ] {
            let endpoint = endpoint.parse().unwrap();
            assert!(
                oauth.authorize_url(&endpoint, "state").is_none(),
                "{endpoint}"
            );
        }
    }
}
