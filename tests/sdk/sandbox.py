"""The sandbox as a process with https, and a resolver that leads Bitrix24's host names to it."""

import http.client
import json
import os
import pathlib
import socket
import ssl
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTAL, OAUTH = "demo.bitrix24.test", "oauth.bitrix24.tech"
PATIENCE_S = 20


def free_ports(count):
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


class Sandbox:
    """A running sandbox; clients in this process find it under the names of a portal and its OAuth server."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.authority = os.path.join(self._folder.name, "authority.pem")
        ports = free_ports(4)
        addresses = [f"127.0.0.1:{port}" for port in ports]
        target = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")
        self._process = subprocess.Popen([
            target / "debug" / "bitrix24-sandbox",
            "--listen", addresses[0], "--oauth-listen", addresses[1],
            "--tls-listen", addresses[2], "--oauth-tls-listen", addresses[3],
            "--tls-names", f"{PORTAL}:443,{OAUTH}:443", "--tls-authority", self.authority,
        ], stdout=subprocess.PIPE, text=True)
        # The program prints its addresses as soon as it listens.
        if not self._process.stdout.readline():
            raise RuntimeError("the sandbox did not start")
        self._doors = {(PORTAL, 443): ports[2], (OAUTH, 443): ports[3]}
        self._resolve = socket.getaddrinfo
        socket.getaddrinfo = self._lead
        os.environ |= {"REQUESTS_CA_BUNDLE": self.authority, "NO_PROXY": "*"}

    def _lead(self, host, port, *args, **kwargs):
        door = self._doors.get((host, port))
        host, port = ("127.0.0.1", door) if door else (host, port)
        return self._resolve(host, port, *args, **kwargs)

    def control(self, method, path, body=None):
        """A request to the control API, through the door of https, whose addresses the answers name."""
        context = ssl.create_default_context(cafile=self.authority)
        connection = http.client.HTTPSConnection(PORTAL, 443, context=context, timeout=PATIENCE_S)
        connection.request(method, path, json.dumps(body if body is not None else {}))
        response = connection.getresponse()
        text = response.read()
        connection.close()
        if response.status != 200:
            raise RuntimeError(f"{method} {path}: {response.status} {text}")
        return json.loads(text)

    def stop(self):
        socket.getaddrinfo = self._resolve
        self._process.terminate()
        self._process.communicate(timeout=PATIENCE_S)
        self._folder.cleanup()


def small_portal(contacts=120):
    """One company with three of many contacts."""
    return {
        "users": [
            {"id": 1, "name": "Ada", "last_name": "Admin", "admin": True},
            {"id": 2, "name": "Mel", "last_name": "Member"},
        ],
        "companies": [{"id": 5, "title": "Five"}],
        "contacts": [{"id": number, "name": f"Person {number}"} for number in range(1, contacts + 1)],
        "bindings": [
            {"owner": "company", "owner_id": 5, "id": number, "sort": number * 10, "primary": number == 1}
            for number in (1, 2, 3)
        ],
    }
