#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the practice Bakong Gateway over raw HTTP what contracts/bakong-gateway.md says it must answer.

Written from the contract with Python's standard library alone; shares no code with Paydesk.
Usage: check_bakong.py PRACTICESERVER
"""
import base64
import hashlib
import http.client
import json
import queue
import socket
import struct
import subprocess
import sys
import threading
import time
import unittest
import zlib
from datetime import datetime, timezone
from urllib.parse import urlencode, urlsplit

SPEED = 20
EXPIRY = 60  # 3 s at this speed
ORDER = {"bakongAccountId": "merchant@bank", "merchantName": "My Store", "amount": 10.00, "currency": "USD",
         "billNumber": "INV-001"}


class Server:
    def __init__(self, program):
        self.process = subprocess.Popen([program, str(SPEED), str(EXPIRY)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        first = json.loads(self.process.stdout.readline())
        self.base = urlsplit(first["base_url"])
        self.headers = first["headers"]
        self.log = queue.Queue()
        threading.Thread(target=self._read_log, daemon=True).start()

    def _read_log(self):
        for line in self.process.stdout:
            self.log.put(json.loads(line))

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
    def data(self):
        return self.json["data"]

    @property
    def code(self):
        return self.json["error"]["code"]


server = None
next_key = 0


def new_key():
    """A key of its own has a rate window of its own."""
    global next_key
    next_key += 1
    return f"bkg_test_{next_key}"


def crc16(text):
    crc = 0xFFFF
    for byte in text.encode():
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return f"{crc:04X}"


def tlv(text):
    fields = {}
    while text:
        tag, length = text[:2], int(text[2:4])
        fields[tag] = text[4:4 + length]
        text = text[4 + length:]
    return fields


def instant(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc).timestamp()


class Case(unittest.TestCase):
    def setUp(self):
        self.key = new_key()

    def ask(self, path, body=b"", method="POST", content_type="application/json", headers=None):
        connection = http.client.HTTPConnection(server.base.hostname, server.base.port, timeout=30)
        sent = {"X-API-Key": self.key, "Content-Type": content_type} if headers is None else headers
        if not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        connection.request(method, server.base.path + path, body, sent)
        answer = Answer(connection.getresponse())
        connection.close()
        for name in ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"):
            self.assertRegex(answer.headers.get(name, ""), r"^\d+$", name)
        return answer

    def generate(self, path="/bakong/khqr/generate", **changes):
        order = {name: value for name, value in {**ORDER, **changes}.items() if value is not None}
        return self.ask(path, order)

    def check(self, md5, path="/bakong/payment/check"):
        return self.ask(path, {"md5": md5})

    def wait_until_paid(self, md5, seconds=8):
        deadline = time.monotonic() + seconds / SPEED + 2
        while time.monotonic() < deadline:
            answer = self.check(md5)
            if answer.status == 200 and answer.data["status"] == "COMPLETED":
                return answer.data["payment"]
            time.sleep(0.1)
        self.fail("not paid in time")


class Generating(Case):
    def test_dynamic_usd(self):
        before = time.time()
        answer = self.generate()
        self.assertEqual(answer.status, 200)
        self.assertIs(answer.json["success"], True)
        self.assertEqual(answer.headers["Content-Type"], "application/json")
        data = answer.data
        self.assertEqual(data["type"], "dynamic")
        self.assertEqual(data["md5"], hashlib.md5(data["qr"].encode()).hexdigest())
        fields = tlv(data["qr"])
        self.assertEqual(fields["63"], crc16(data["qr"][:-4]))
        self.assertEqual(fields["01"], "12")
        self.assertEqual(tlv(fields["29"])["00"], "merchant@bank")
        self.assertEqual((fields["53"], fields["54"], fields["58"]), ("840", "10.00", "KH"))
        self.assertEqual(fields["59"], "My Store")
        self.assertEqual(tlv(fields["62"])["01"], "INV-001")
        self.assertAlmostEqual(instant(data["expiresAt"]) - before, EXPIRY / SPEED, delta=1.5)
        self.assertEqual(tlv(fields["99"])["01"], str(round(instant(data["expiresAt"]) * 1000)))

    def test_dynamic_khr(self):
        fields = tlv(self.generate(amount=25000, currency="KHR").data["qr"])
        self.assertEqual((fields["53"], fields["54"]), ("116", "25000"))

    def test_currency_defaults_to_usd(self):
        fields = tlv(self.generate(currency=None, billNumber=None).data["qr"])
        self.assertEqual(fields["53"], "840")
        self.assertNotIn("62", fields)

    def test_static(self):
        data = self.generate(amount=None).data
        self.assertEqual(data["type"], "static")
        self.assertNotIn("expiresAt", data)
        fields = tlv(data["qr"])
        self.assertEqual(fields["01"], "11")
        self.assertNotIn("54", fields)
        self.assertEqual(fields["63"], crc16(data["qr"][:-4]))

    def test_form_encoded(self):
        answer = self.ask("/bakong/khqr/generate", urlencode({**ORDER, "merchantName": "Café & Co"}),
                          content_type="application/x-www-form-urlencoded")
        self.assertEqual(answer.status, 200)
        self.assertIn("Café & Co", answer.data["qr"])

    def test_two_sales_have_two_codes(self):
        self.assertEqual(len({self.generate().data["md5"] for _ in range(10)}), 10)

    def test_png(self):
        data = self.generate("/bakong/khqr/generate-image", format="png", width=400).data
        head = "data:image/png;base64,"
        self.assertTrue(data["qrImage"].startswith(head))
        png = base64.b64decode(data["qrImage"][len(head):], validate=True)
        self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", png[16:24])
        self.assertEqual(width, height)
        self.assertTrue(300 <= width <= 400, width)
        at, pixels = 8, b""
        while at < len(png):
            length, kind = struct.unpack(">I4s", png[at:at + 8])
            part = png[at + 8:at + 8 + length]
            self.assertEqual(struct.unpack(">I", png[at + 8 + length:at + 12 + length])[0], zlib.crc32(kind + part))
            pixels += part if kind == b"IDAT" else b""
            at += 12 + length
        self.assertGreater(len(set(zlib.decompress(pixels))), 2)
        self.assertEqual((data["format"], data["width"]), ("dataUrl", 400))

    def test_svg_and_default_width(self):
        data = self.generate("/bakong/khqr/generate-image", format="svg").data
        head = "data:image/svg+xml;base64,"
        self.assertTrue(data["qrImage"].startswith(head))
        self.assertIn(b"<svg", base64.b64decode(data["qrImage"][len(head):]))
        self.assertEqual(data["width"], 300)

    def test_refused_fields(self):
        for name, changes in {
            "name of 26": {"merchantName": "x" * 26},
            "empty name": {"merchantName": ""},
            "name no text": {"merchantName": 5},
            "account without @": {"bakongAccountId": "merchant"},
            "account with two @": {"bakongAccountId": "a@b@c"},
            "account without bank": {"bakongAccountId": "merchant@"},
            "account of 33": {"bakongAccountId": "m" * 28 + "@bank"},
            "zero": {"amount": 0},
            "negative": {"amount": -1},
            "amount as text": {"amount": "10.00"},
            "three decimals": {"amount": 10.005},
            "riel with decimals": {"amount": 1000.5, "currency": "KHR"},
            "amount beyond a KHQR": {"amount": 99999999999999},
            "amount beyond all": {"amount": 10 ** 20},
            "other currency": {"currency": "THB"},
            "small currency": {"currency": "usd"},
            "bill of 26": {"billNumber": "B" * 26},
        }.items():
            with self.subTest(name):
                answer = self.generate(**changes)
                self.assertEqual((answer.status, answer.code), (422, "VALIDATION_ERROR"))
                self.assertIs(answer.json["success"], False)
                self.assertTrue(answer.json["error"]["details"])

    def test_null_amount_is_no_static_code(self):
        answer = self.ask("/bakong/khqr/generate", {**ORDER, "amount": None})
        self.assertEqual((answer.status, answer.code), (422, "VALIDATION_ERROR"))

    def test_accepted_limits(self):
        for name, changes in {
            "name of 25": {"merchantName": "x" * 25},
            "account of 32": {"bakongAccountId": "m" * 27 + "@bank"},
            "bill of 25": {"billNumber": "B" * 25},
            "one cent": {"amount": 0.01},
        }.items():
            with self.subTest(name):
                self.assertEqual(self.generate(**changes).status, 200)

    def test_refused_pictures(self):
        for changes in ({"format": "gif"}, {"width": 99}, {"width": 2001}, {"width": "wide"}, {"width": 300.5}):
            with self.subTest(changes):
                answer = self.generate("/bakong/khqr/generate-image", **changes)
                self.assertEqual((answer.status, answer.code), (422, "VALIDATION_ERROR"))

    def test_bad_requests(self):
        for name, body, content_type in (
            ("no account", {"merchantName": "My Store"}, "application/json"),
            ("no name", {"bakongAccountId": "a@b"}, "application/json"),
            ("no JSON", b"{", "application/json"),
            ("a list", b"[]", "application/json"),
            ("empty", b"", "application/json"),
            ("name twice", b'{"merchantName":"a","merchantName":"b","bakongAccountId":"a@b"}', "application/json"),
            ("other type", b"<x/>", "text/xml"),
            ("form with bad bytes", b"bakongAccountId=a%40b&merchantName=%FF", "application/x-www-form-urlencoded"),
        ):
            with self.subTest(name):
                answer = self.ask("/bakong/khqr/generate", body, content_type=content_type)
                self.assertEqual((answer.status, answer.code), (400, "BAD_REQUEST"))


class Checking(Case):
    def test_pending_then_completed(self):
        made = self.generate().data
        first = self.check(made["md5"])
        self.assertEqual((first.status, first.data["status"]), (200, "PENDING"))
        self.assertIsNone(first.data.get("payment"))
        payment = self.wait_until_paid(made["md5"].upper())
        self.assertEqual((payment["amount"], payment["currency"]), (10, "USD"))
        self.assertEqual(payment["toAccountId"], "merchant@bank")
        self.assertIn("@", payment["fromAccountId"])
        self.assertRegex(payment["transactionId"], "^TXN_")
        self.assertRegex(payment["hash"], "^[0-9a-f]{64}$")
        self.assertAlmostEqual(instant(payment["time"]), time.time(), delta=5)
        self.assertLess(instant(payment["time"]), instant(made["expiresAt"]))

    def test_alias(self):
        md5 = self.generate().data["md5"]
        self.assertEqual(self.check(md5, "/payment/check").data["status"], "PENDING")

    def test_amount_is_written_without_noise(self):
        md5 = self.generate(amount=12.50).data["md5"]
        self.wait_until_paid(md5)
        self.assertIn(b'"amount":12.5,', self.check(md5).body)

    def test_static_is_error_2(self):
        answer = self.check(self.generate(amount=None).data["md5"])
        self.assertEqual((answer.status, answer.code), (400, 2))

    def test_failed_is_error_1(self):
        md5 = self.generate(amount=10.02).data["md5"]
        self.assertEqual(self.check(md5).data["status"], "PENDING")
        time.sleep(8 / SPEED + 0.3)
        answer = self.check(md5)
        self.assertEqual((answer.status, answer.code), (400, 1))

    def test_another_amount(self):
        self.assertEqual(self.wait_until_paid(self.generate(amount=10.08).data["md5"])["amount"], 9.08)

    def test_nobody_pays(self):
        md5 = self.generate(amount=10.01).data["md5"]
        time.sleep(EXPIRY / SPEED + 0.5)
        self.assertEqual(self.check(md5).data["status"], "PENDING")

    def test_late(self):
        made = self.generate(amount=10.07).data
        time.sleep(EXPIRY / SPEED + 0.5)
        self.assertEqual(self.check(made["md5"]).data["status"], "PENDING")
        payment = self.wait_until_paid(made["md5"], 30)
        self.assertGreater(instant(payment["time"]), instant(made["expiresAt"]))

    def test_first_two_checks_fail(self):
        md5 = self.generate(amount=10.09).data["md5"]
        for _ in range(2):
            answer = self.check(md5)
            self.assertEqual((answer.status, answer.code), (502, "BAKONG_API_ERROR"))
        self.assertEqual(self.check(md5).status, 200)

    def test_next_check_is_limited(self):
        md5 = self.generate(amount=10.10).data["md5"]
        answer = self.check(md5)
        self.assertEqual((answer.status, answer.code), (429, "RATE_LIMIT_EXCEEDED"))
        self.assertEqual(answer.headers["X-RateLimit-Remaining"], "0")
        self.assertAlmostEqual(int(answer.headers["X-RateLimit-Reset"]), time.time() + 20 / SPEED, delta=2)
        self.assertEqual(self.check(md5).status, 200)

    def test_types_swapped(self):
        payment = self.wait_until_paid(self.generate(amount=10.15).data["md5"])
        self.assertEqual(payment["amount"], "10.15")
        self.assertIsInstance(payment["transactionId"], int)

    def test_slow_checks(self):
        md5 = self.generate(amount=10.16).data["md5"]
        begun = time.monotonic()
        self.assertEqual(self.check(md5).data["status"], "COMPLETED")
        self.assertGreater(time.monotonic() - begun, 12 / SPEED - 0.05)

    def test_unknown_and_bad_md5(self):
        self.assertEqual(self.check("0" * 32).data["status"], "PENDING")
        for md5 in ("abc123def456...", "", "g" * 32, 5):
            with self.subTest(md5):
                answer = self.check(md5)
                self.assertEqual((answer.status, answer.code), (422, "VALIDATION_ERROR"))
        missing = self.ask("/bakong/payment/check", {})
        self.assertEqual((missing.status, missing.code), (400, "BAD_REQUEST"))


class LongPolling(Case):
    PATH = "/bakong/payment/check-with-poll"

    def timed(self, md5):
        begun = time.monotonic()
        answer = self.check(md5, self.PATH)
        return answer, time.monotonic() - begun

    def test_ends_with_the_money(self):
        answer, took = self.timed(self.generate().data["md5"])
        self.assertEqual(answer.data["status"], "COMPLETED")
        self.assertTrue(8 / SPEED - 0.2 < took < 8 / SPEED + 0.6, took)

    def test_ends_with_the_window(self):
        answer, took = self.timed(self.generate(amount=10.01).data["md5"])
        self.assertEqual((answer.status, answer.data["status"]), (200, "TIMEOUT"))
        self.assertTrue(30 / SPEED - 0.1 < took < 30 / SPEED + 1, took)

    def test_times_out_twice(self):
        md5 = self.generate(amount=10.11).data["md5"]
        self.assertEqual([self.timed(md5)[0].data["status"] for _ in range(3)], ["TIMEOUT", "TIMEOUT", "COMPLETED"])

    def test_static_is_error_2_at_once(self):
        answer, took = self.timed(self.generate(amount=None).data["md5"])
        self.assertEqual((answer.status, answer.code), (400, 2))
        self.assertLess(took, 1)

    def test_survives_clients_that_leave(self):
        md5 = self.generate().data["md5"]
        body = json.dumps({"md5": md5})
        head = (f"POST {server.base.path}{self.PATH} HTTP/1.1\r\nHost: x\r\nX-API-Key: {self.key}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n")
        leaving = [socket.create_connection((server.base.hostname, server.base.port)) for _ in range(20)]
        for client in leaving:
            client.sendall((head + body).encode())
        time.sleep(0.1)
        for client in leaving:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()
        self.wait_until_paid(md5)
        self.assertIsNone(server.process.poll())


class Door(Case):
    def test_no_key(self):
        for headers in ({}, {"X-API-Key": ""}):
            answer = self.ask("/bakong/khqr/generate", ORDER, headers=headers)
            self.assertEqual(answer.status, 401)
            self.assertIs(answer.json["success"], False)

    def test_practice_key_of_the_endpoint(self):
        self.key = server.headers["X-API-Key"]
        self.assertEqual(self.generate().status, 200)

    def test_revoked_key(self):
        self.key = "bkg_revoked_1"
        answer = self.generate()
        self.assertEqual((answer.status, answer.code), (403, "FORBIDDEN"))

    def test_unknown_address_and_verb(self):
        self.assertEqual(self.ask("/bakong/khqr/other", ORDER).status, 404)
        answer = self.ask("/bakong/khqr/generate", method="GET")
        self.assertEqual((answer.status, answer.headers["Allow"]), (405, "POST"))

    def test_counts_sixty_a_minute(self):
        for left in range(59, -1, -1):
            answer = self.check("0" * 32)
            self.assertEqual((answer.status, answer.headers["X-RateLimit-Remaining"]), (200, str(left)))
        self.assertEqual(answer.headers["X-RateLimit-Limit"], "60")
        self.assertTrue(0 < int(answer.headers["X-RateLimit-Reset"]) - time.time() <= 61)
        over = self.check("0" * 32)
        self.assertEqual((over.status, over.code), (429, "RATE_LIMIT_EXCEEDED"))
        self.key = new_key()
        self.assertEqual(self.check("0" * 32).status, 200)

    def test_other_paths_are_nothing(self):
        connection = http.client.HTTPConnection(server.base.hostname, server.base.port, timeout=10)
        for path in ("/", "/bakong-gateway/api/v10/bakong/khqr/generate"):
            connection.request("POST", path, "{}")
            answer = Answer(connection.getresponse())
            self.assertEqual(answer.status, 404)
        connection.close()

    def test_keeps_the_connection(self):
        connection = http.client.HTTPConnection(server.base.hostname, server.base.port, timeout=10)
        connection.connect()
        used = connection.sock
        for _ in range(3):
            connection.request("POST", server.base.path + "/bakong/payment/check", json.dumps({"md5": "0" * 32}),
                               {"X-API-Key": self.key, "Content-Type": "application/json"})
            self.assertEqual(Answer(connection.getresponse()).status, 200)
            self.assertIs(connection.sock, used)
        connection.close()

    def test_logs_requests(self):
        while not server.log.empty():
            server.log.get()
        self.check("0" * 32)
        line = server.log.get(timeout=5)
        self.assertEqual(line, {"path": server.base.path + "/bakong/payment/check", "status": 200})


if __name__ == "__main__":
    server = Server(sys.argv[1])
    result = unittest.main(argv=sys.argv[:1], exit=False, verbosity=1).result
    ended = server.stop()
    print("server ended with", ended)
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 and ended == 0 else 1)
