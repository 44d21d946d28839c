#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `paydesk-cli practice serve` and uses what it prints, as any HTTP client would.

Usage: check_practice_serve.py PAYDESK_CLI
"""
import http.client
import json
import signal
import socket
import subprocess
import sys
import time
import unittest
from urllib.parse import urlsplit

CLI = sys.argv[1]


class Serving(unittest.TestCase):
    def serve(self, *options):
        process = subprocess.Popen([CLI, "--json", "practice", "serve", *options], stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        return process

    def post(self, endpoint, path, body):
        base = urlsplit(endpoint["base_url"])
        connection = http.client.HTTPConnection(base.hostname, base.port, timeout=20)
        connection.request("POST", base.path + path, json.dumps(body),
                           {**endpoint["headers"], "Content-Type": "application/json"})
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def test_serves_until_interrupted(self):
        for stop in (signal.SIGINT, signal.SIGTERM):
            process = self.serve("--speed", "50", "--expiry", "100")
            endpoints = [json.loads(process.stdout.readline()) for _ in range(4)]
            self.assertEqual([line["gateway"] for line in endpoints],
                             ["bakong-gateway", "bdquickpay", "bayar-gg", "pakhi-pay"])
            endpoint = endpoints[0]
            self.assertEqual(json.loads(process.stdout.readline()), {"ready": True})
            made = self.post(endpoint, "/bakong/khqr/generate",
                             {"bakongAccountId": "a@bank", "merchantName": "Shop", "amount": 3})
            line = json.loads(process.stdout.readline())
            self.assertEqual((line["gateway"], line["method"], line["status"]), ("bakong-gateway", "POST", 200))
            time.sleep(8 / 50 + 0.2)
            checked = self.post(endpoint, "/bakong/payment/check", {"md5": made["data"]["md5"]})
            self.assertEqual(checked["data"]["status"], "COMPLETED")
            process.send_signal(stop)
            self.assertEqual(process.wait(timeout=10), 0)

    def test_taken_port_is_refused(self):
        with socket.create_server(("127.0.0.1", 0)) as holder:
            process = subprocess.run([CLI, "--json", "practice", "serve", "--port", str(holder.getsockname()[1])],
                                     capture_output=True, text=True, timeout=20, check=False)
        self.assertEqual(process.returncode, 1)
        self.assertEqual(json.loads(process.stdout)["error"], "listen_failed")
        self.assertIn("Choose another port.", process.stderr)

    def test_wrong_usage(self):
        for options in (["--speed", "0"], ["--speed", "1001"], ["--expiry", "14"], ["--port", "65536"], ["--port", "x"],
                        ["word"]):
            with self.subTest(options):
                process = subprocess.run([CLI, "practice", "serve", *options], capture_output=True, timeout=20,
                                         check=False)
                self.assertEqual(process.returncode, 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
