"""The official Python SDK, unchanged, finds in the sandbox the portal and the OAuth server that it knows."""

import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

import requests
from b24pysdk import BitrixApp, BitrixToken, BitrixWebhook
from b24pysdk.credentials import OAuthEventData, OAuthPlacementData
from b24pysdk.errors import BitrixAPIError, BitrixAPIUserAccessError
from b24pysdk.errors.oauth import BitrixOAuthInvalidClient, BitrixOAuthInvalidGrant, BitrixOauthWrongClient

from sandbox import PORTAL, Sandbox, small_portal

CLIENT, SECRET = "app.sdk.tests", "a secret of the tests"
CONTACT, HOUR = 3, 3600


class SdkCase(unittest.TestCase):
    """Each class has a sandbox of its own, each test the same small portal with the app installed."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.stop)

    def setUp(self):
        control = self.sandbox.control
        control("PUT", "/_sandbox/state", small_portal())
        self.register(CLIENT)
        control("POST", f"/_sandbox/apps/{CLIENT}/restrict", {"users": []})
        self.app = BitrixApp(client_id=CLIENT, client_secret=SECRET)

    def register(self, client_id):
        self.sandbox.control("POST", "/_sandbox/apps", {
            "client_id": client_id, "client_secret": SECRET, "app_url": "http://localhost:9/app", "kind": "market",
        })
        self.sandbox.control("POST", f"/_sandbox/apps/{client_id}/install")

    def token(self, user=1):
        pair = self.sandbox.control("POST", "/_sandbox/token", {"client_id": CLIENT, "user": user})
        return BitrixToken(
            domain=PORTAL, auth_token=pair["access_token"], refresh_token=pair["refresh_token"], bitrix_app=self.app,
        )

    def client(self, user=1):
        return self.token(user).get_client()

    def launched(self, client_id=CLIENT, **fields):
        launch = self.sandbox.control("POST", "/_sandbox/launch", {"client_id": client_id, "user": 2, **fields})
        return dict(parse_qsl(urlsplit(launch["url"]).query)) | launch["form"]


class Calls(SdkCase):
    def test_the_system_methods_answer_in_the_shapes_that_the_sdk_knows(self):
        client = self.client()

        self.assertEqual(client.profile().result["ID"], "1")
        self.assertTrue(client.user.admin().result)
        self.assertGreater(client.server.time().response.time.duration, 0)
        self.assertEqual(client.app.info().result["CODE"], CLIENT)

    def test_a_webhook_needs_no_app(self):
        webhook = BitrixWebhook(domain=PORTAL, webhook_token="2/webhook")

        self.assertEqual(webhook.get_client().profile().result["ID"], "2")

    def test_the_binding_methods_bind_replace_read_and_unbind(self):
        contact = self.client().crm.company.contact
        ids = lambda: [row["CONTACT_ID"] for row in contact.items.get(5).result]

        self.assertIn("IS_PRIMARY", contact.fields().result)
        self.assertEqual(ids(), [1, 2, 3])
        self.assertTrue(contact.add(5, {"CONTACT_ID": 7, "SORT": 5}).result)
        self.assertIn(7, ids())
        self.assertTrue(contact.delete(5, {"CONTACT_ID": 7}).result)
        self.assertTrue(contact.items.set(5, [{"CONTACT_ID": 9}, {"CONTACT_ID": 8}]).result)
        self.assertEqual(sorted(ids()), [8, 9])
        self.assertTrue(contact.items.delete(5).result)
        self.assertEqual(ids(), [])

    def test_errors_come_as_the_sdks_own_exceptions(self):
        with self.assertRaises(BitrixAPIError) as unknown:
            self.token().call_method("crm.no.such.method")
        self.assertEqual(unknown.exception.error, "ERROR_METHOD_NOT_FOUND")
        self.sandbox.control("POST", f"/_sandbox/apps/{CLIENT}/restrict", {"users": [1]})
        with self.assertRaises(BitrixAPIUserAccessError):
            self.client(2).profile().call()


class Lists(SdkCase):
    def test_a_list_is_read_page_by_page_within_batches(self):
        request = self.client().crm.item.list(CONTACT, select=["id", "name"])

        self.assertEqual(len(request.result["items"]), 50)
        self.assertEqual(request.response.total, 120)
        self.assertEqual([row["id"] for row in request.as_list().result], list(range(1, 121)))

    def test_the_fast_list_reads_by_the_last_id_and_counts_nothing(self):
        request = self.client().crm.item.list(CONTACT, select=["id"])

        self.assertEqual([row["id"] for row in request.as_list_fast().result], list(range(1, 121)))


class Batches(SdkCase):
    def test_named_commands_answer_and_fail_each_for_itself(self):
        client = self.client()
        batch = client.call_batch({
            "me": client.profile(),
            "bound": client.crm.company.contact.items.get(5),
            "missing": client.crm.item.get(CONTACT, 999),
        }).result

        self.assertEqual(batch.result["me"]["ID"], "1")
        self.assertEqual(len(batch.result["bound"]), 3)
        self.assertEqual(list(batch.result_error), ["missing"])
        self.assertNotIn("missing", batch.result)

    def test_a_reference_reaches_the_result_of_an_earlier_command(self):
        answer = self.token().call_batch({
            "me": ("profile", {}),
            "mine": ("user.access", {"ACCESS": ["U$result[me][ID]"]}),
        })

        self.assertIs(answer["result"]["result"]["mine"], True)

    def test_more_than_fifty_commands_are_several_batches(self):
        client = self.client()
        items = [client.crm.item.get(CONTACT, number) for number in range(1, 61)]

        answers = client.call_batches(items).result.result

        self.assertEqual([answer["item"]["id"] for answer in answers.values()], list(range(1, 61)))


class Tokens(SdkCase):
    def test_an_expired_token_is_refreshed_by_the_way(self):
        token = self.token()
        before = (token.auth_token, token.refresh_token)
        self.sandbox.control("POST", "/_sandbox/clock", {"advance_s": HOUR + 1})

        self.assertEqual(token.get_client().profile().result["ID"], "1")
        self.assertNotIn(token.auth_token, before)
        self.assertNotIn(token.refresh_token, before)

    def test_a_refresh_names_portal_and_user_and_cannot_be_had_twice(self):
        token = self.token(2)
        renewed = token.refresh_oauth_token()

        self.assertEqual((renewed.portal_domain, renewed.user_id), (PORTAL, 2))
        self.assertEqual(renewed.scope, ["app"])
        app_info = renewed.get_app_info(self.app)
        self.assertTrue(renewed.validate_against_app_info(app_info))
        with self.assertRaises(BitrixOAuthInvalidGrant):
            token.refresh_oauth_token()

    def test_wrong_keys_are_told_apart(self):
        token = self.token()
        token.bitrix_app = BitrixApp(client_id=CLIENT, client_secret="another")
        with self.assertRaises(BitrixOAuthInvalidClient):
            token.refresh_oauth_token()
        token.bitrix_app = BitrixApp(client_id="app.unknown", client_secret=SECRET)
        with self.assertRaises(BitrixOauthWrongClient):
            token.refresh_oauth_token()

    def test_a_code_of_the_authorize_page_buys_a_token(self):
        address = f"https://{PORTAL}/oauth/authorize/?client_id={CLIENT}&state=s&user=2"
        location = requests.get(address, allow_redirects=False, timeout=10).headers["location"]
        told = dict(parse_qsl(urlsplit(location).query))
        self.assertEqual((told["state"], told["domain"]), ("s", PORTAL))

        oauth = self.app.get_oauth_token(told["code"])

        self.assertEqual(oauth.user_id, 2)
        self.assertEqual(BitrixToken.from_oauth(oauth, self.app).get_client().profile().result["ID"], "2")
        with self.assertRaises(BitrixOAuthInvalidGrant):
            self.app.get_oauth_token(told["code"])


class Verification(SdkCase):
    def test_a_launch_is_what_app_info_says_of_its_token(self):
        launch = OAuthPlacementData.from_dict(self.launched(placement="DEFAULT"))
        app_info = launch.get_app_info(self.app)

        self.assertTrue(launch.validate_against_app_info(app_info))
        self.assertEqual((app_info.client_id, app_info.user_id), (CLIENT, 2))
        self.assertEqual(app_info.install.client_endpoint, f"https://{PORTAL}/rest/")
        self.assertTrue(app_info.install.installed)

    def test_a_launch_that_names_another_portal_is_refused(self):
        for forged in ({"domain": "other.bitrix24.test"}, {"override": {"member_id": "0" * 32}}):
            launch = OAuthPlacementData.from_dict(self.launched(**forged))
            with self.assertRaises(OAuthPlacementData.ValidationError):
                launch.validate_against_app_info(launch.get_app_info(self.app))

    def test_the_token_of_another_app_shows_as_such(self):
        self.register("app.of.another")
        launch = OAuthPlacementData.from_dict(self.launched("app.of.another"))

        self.assertEqual(launch.get_app_info(self.app).client_id, "app.of.another")

    def test_a_dead_token_has_no_app_info(self):
        token = self.token()
        token.auth_token = "0" * 70
        with self.assertRaises(BitrixOAuthInvalidClient):
            token.get_app_info()


class Events(SdkCase):
    def test_an_event_arrives_as_the_sdk_reads_it_and_can_be_verified(self):
        received, arrived = [], threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                received.append(self.rfile.read(int(self.headers["content-length"])).decode())
                self.send_response(200)
                self.end_headers()
                arrived.set()

            def log_message(self, *_):
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        bound = self.client().event.bind("ONAPPUPDATE", f"http://127.0.0.1:{server.server_port}/events").result

        self.sandbox.control("POST", f"/_sandbox/apps/{CLIENT}/update", {"version": 2})

        self.assertTrue(bound)
        self.assertTrue(arrived.wait(10), "the event arrives")
        event = OAuthEventData.from_dict(dict(parse_qsl(received[0])))
        self.assertEqual((event.event, event.data["VERSION"]), ("ONAPPUPDATE", "2"))
        self.assertTrue(event.validate_against_app_info(event.get_app_info(self.app)))


if __name__ == "__main__":
    unittest.main()
