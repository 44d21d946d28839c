# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the link gateways share: the server process and raw HTTP, by Python's standard library alone."""
import html
import http.client
import json
import re
import subprocess
import sys
import threading
import time
import unittest
from urllib.parse import urlencode, urlsplit

SPEED = 20
EXPIRY = 60  # 3 s at this speed
PAYS_AFTER = 8 / SPEED
server = None


class Server:
    """The practice servers as another process, and the endpoint of one gateway."""

    def __init__(self, program, gateway):
        self.process = subprocess.Popen([program, str(SPEED), str(EXPIRY)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        while True:
            line = json.loads(self.process.stdout.readline())
            if line["gateway"] == gateway:
                break
        self.base = urlsplit(line["base_url"])
        self.origin = f"{self.base.scheme}://{self.base.netloc}"
        self.headers = line["headers"]
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def stop(self):
        self.process.stdin.close()
        return self.process.wait(timeout=20)


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def text(self):
        return self.body.decode()

    def fact(self, label):
        """What a page says beside a label; None when it does not."""
        found = re.search(f"<dt>{label}</dt><dd>(.*?)</dd>", self.text)
        return html.unescape(found[1]) if found else None

    def links(self):
        return [html.unescape(link) for link in re.findall(r'<a [^>]*href="([^"]*)"', self.text)]

    def buttons(self):
        return re.findall(r'<button name="action" value="([^"]*)">([^<]*)</button>', self.text)


def exchange(method, target, body=None, headers=None):
    """One request on a connection of its own. `target` is a path with query, or an address of the server."""
    parts = urlsplit(target)
    path = parts.path + ("?" + parts.query if parts.query else "")
    connection = http.client.HTTPConnection(server.base.hostname, server.base.port, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = Answer(connection.getresponse())
    connection.close()
    return answer


class Case(unittest.TestCase):
    def ask(self, path, body=None, method="POST", headers=None):
        """A call below the base address with the practice keys."""
        sent = {**server.headers, "Content-Type": "application/json"} if headers is None else headers
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        return exchange(method, server.base.path + path, body, sent)

    def open_page(self, url):
        self.assertTrue(url.startswith(server.origin + "/"), url)
        answer = exchange("GET", url)
        self.assertEqual(answer.status, 200)
        self.assertIn("text/html", answer.headers["Content-Type"])
        return answer

    def press(self, url, **form):
        return exchange("POST", url, urlencode(form), {"Content-Type": "application/x-www-form-urlencoded"})

    def wait_for(self, what, seconds):
        """The first true value of `what`, which has `seconds` of practice time."""
        deadline = time.monotonic() + seconds / SPEED + 2
        while time.monotonic() < deadline:
            value = what()
            if value:
                return value
            time.sleep(0.05)
        return self.fail("not in time")


def run(gateway):
    """Serves, runs all tests of the calling script and ends it."""
    global server  # pylint: disable=global-statement
    server = Server(sys.argv[1], gateway)
    result = unittest.main(argv=sys.argv[:1], exit=False, verbosity=1).result
    ended = server.stop()
    print("server ended with", ended)
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 and ended == 0 else 1)
