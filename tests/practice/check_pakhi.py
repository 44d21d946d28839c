#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the practice Pakhi Pay over raw HTTP what contracts/pakhi-pay.md says it must answer.

Written from the contract with Python's standard library alone; shares no code with Paydesk.
Usage: check_pakhi.py PRACTICESERVER
"""
import json
import time
from urllib.parse import parse_qs, urlsplit

import practiceclient as practice
from practiceclient import EXPIRY, PAYS_AFTER, SPEED

ORDER = {"cus_name": "John Doe", "cus_email": "john@example.com", "amount": 100.00,
         "success_url": "https://yourwebsite.com/success", "cancel_url": "https://yourwebsite.com/cancel",
         "order_id": "ORDER123", "callback_url": "https://yourwebsite.com/webhook"}


class Case(practice.Case):
    def create(self, **changes):
        return self.ask("/create/", {name: value for name, value in {**ORDER, **changes}.items() if value is not None})

    def link(self, **changes):
        answer = self.create(**changes)
        self.assertEqual((answer.status, set(answer.json)), (200, {"status", "payment_url"}))
        return answer.json["payment_url"]

    def verify(self, transaction, amount):
        return self.ask("/verify/", {"transaction_id": transaction, "amount": amount})

    def transaction(self, url):
        return self.open_page(url).fact("Transaction ID")


class Creating(Case):
    def test_sample(self):
        answer = self.create()
        self.assertEqual(answer.json["status"], 1)
        self.assertTrue(answer.json["payment_url"].startswith(practice.server.origin + "/pakhi-pay/"))
        self.assertNotEqual(self.link(), answer.json["payment_url"])

    def test_optional_and_spellings(self):
        self.link(order_id=None, callback_url=None)
        self.link(amount="100.00")
        self.link(amount=0.01)

    def test_refused_fields(self):
        for field, values in {"cus_name": (None, "", 7), "cus_email": (None, "john", "@x", "a b@c"),
                              "amount": (None, 0, -1, 1.001, "x", True, []), "success_url": (None, "/x", 7),
                              "cancel_url": (None, "x", "ftp://a.b/"), "callback_url": ("x",),
                              "order_id": (7,)}.items():
            for value in values:
                with self.subTest(field=field, value=value):
                    answer = self.create(**{field: value})
                    self.assertEqual((answer.status, set(answer.json)), (200, {"status", "message"}))
                    self.assertEqual(answer.json["status"], 0)
                    self.assertIn(field, answer.json["message"])
        for body in (b"", b"{", b"[]"):
            self.assertEqual(self.ask("/create/", body).json["status"], 0)


class Verifying(Case):
    def test_completed_by_exact_amount(self):
        url = self.link()
        self.assertIsNone(self.transaction(url))
        transaction = self.wait_for(lambda: self.transaction(url), 8)
        self.assertRegex(transaction, "^TRX[0-9]+$")
        for body in (b'{"transaction_id":"%s","amount":100}', b'{"transaction_id":"%s","amount":100.0}',
                     b'{"transaction_id":"%s","amount":100.00}', b'{"transaction_id":"%s","amount":"100.00"}'):
            answer = self.ask("/verify/", body.replace(b"%s", transaction.encode()))
            self.assertEqual((answer.status, answer.json), (200, {"status": 1, "message": "completed"}))
        for amount in (100.01, 99.99, 1):
            answer = self.verify(transaction, amount)
            self.assertEqual((answer.status, answer.json["status"]), (200, 0))
            self.assertNotEqual(answer.json["message"].lower(), "completed")
        for other in ("TRX1", "", transaction + "0"):
            self.assertEqual(self.verify(other, 100).json["status"], 0)

    def test_scenarios(self):
        links = {digits: self.link(amount=round(100 + digits / 100, 2)) for digits in (1, 2, 3, 7, 8)}
        time.sleep(PAYS_AFTER + 0.4)
        transactions = {digits: self.transaction(url) for digits, url in links.items()}
        self.assertEqual({digits for digits, number in transactions.items() if number}, {2, 8})
        self.assertEqual(self.verify(transactions[2], 100.02).json["status"], 0)
        self.assertEqual(self.verify(transactions[8], 100.08).json["status"], 0)
        late = self.wait_for(lambda: self.transaction(links[7]), EXPIRY + 30)
        self.assertEqual(self.verify(late, 100.07).json, {"status": 1, "message": "completed"})
        self.assertIsNone(self.transaction(links[1]))
        self.assertEqual(len(self.open_page(links[1]).buttons()), 4)  # links never expire

    def test_trouble_scenarios(self):
        links = {digits: self.link(amount=round(100 + digits / 100, 2)) for digits in (9, 10, 11, 15, 16)}
        time.sleep(PAYS_AFTER + 0.4)
        number = {digits: self.transaction(url) for digits, url in links.items()}
        answers = [self.verify(number[9], 100.09) for _ in range(3)]
        self.assertEqual([answer.status for answer in answers], [500, 500, 200])
        self.assertIn("text/html", answers[0].headers["Content-Type"])
        limited = self.verify(number[10], 100.10)
        self.assertEqual((limited.status, limited.headers["Retry-After"]), (429, "1"))
        self.assertEqual([self.verify(number[11], 100.11).json["message"] for _ in range(3)],
                         ["pending", "pending", "completed"])
        self.assertEqual(self.verify(number[15], 100.15).json["status"], "1")
        begun = time.monotonic()
        self.assertEqual(self.verify(number[16], 100.16).json["message"], "completed")
        self.assertTrue(12 / SPEED - 0.1 < time.monotonic() - begun < 12 / SPEED + 1)


class Door(Case):
    def test_missing_slash(self):
        for operation in ("/create", "/verify"):
            for method in ("POST", "GET"):
                answer = self.ask(operation, ORDER, method=method)
                self.assertEqual((answer.status, answer.headers["Location"], answer.body),
                                 (301, practice.server.base.path + operation + "/", b""))

    def test_keys(self):
        self.assertEqual(practice.server.headers, {"api-key": "practice_pakhi_key"})
        for headers in ({"api-key": "wrong"}, {}):
            answer = self.ask("/create/", ORDER, headers={**headers, "Content-Type": "application/json"})
            self.assertEqual((answer.status, answer.json), (200, {"status": 0, "message": "Invalid API key"}))

    def test_verbs_and_addresses(self):
        answer = self.ask("/create/", method="GET")
        self.assertEqual((answer.status, answer.headers["Allow"]), (405, "POST"))
        answer = self.ask("/refund/", ORDER)
        self.assertEqual(answer.status, 404)
        self.assertIn("text/html", answer.headers["Content-Type"])


class Page(Case):
    def test_pay_leads_back(self):
        url = self.link(amount=100.01, success_url="https://yourwebsite.com/success?a=b%20c&x=1#top")
        page = self.open_page(url)
        self.assertEqual([words for _, words in page.buttons()],
                         ["Pay", "Pay a different amount", "Cancel", "Do nothing"])
        self.assertEqual((page.fact("Amount"), page.fact("Order")), ("৳100.01", "ORDER123"))
        self.assertEqual(self.press(url, action="pay").status, 303)
        page = self.open_page(url)
        back = urlsplit(page.links()[0])
        self.assertEqual((back.netloc, back.path), ("yourwebsite.com", "/success"))
        self.assertEqual(parse_qs(back.query), {"a": ["b c"], "x": ["1"], "order_id": ["ORDER123"],
                                               "status": ["completed"], "transaction_id": [page.fact("Transaction ID")]})
        self.assertIn('http-equiv="refresh"', page.text)
        self.assertEqual(self.verify(page.fact("Transaction ID"), 100.01).json["message"], "completed")

    def test_other_choices(self):
        cancelled, left, other = self.link(), self.link(), self.link()
        self.assertEqual(self.press(cancelled, action="cancel").status, 303)
        self.assertEqual(self.press(left, action="nothing").status, 303)
        self.assertEqual(self.press(other, action="pay-other", amount="60").status, 303)
        self.assertEqual(self.open_page(cancelled).links(), ["https://yourwebsite.com/cancel"])
        time.sleep(PAYS_AFTER + 0.3)
        self.assertIsNone(self.transaction(cancelled))
        self.assertIsNone(self.transaction(left))
        number = self.transaction(other)
        self.assertEqual([self.verify(number, amount).json["status"] for amount in (100, 60)], [0, 1])

    def test_outside_text_stays_text(self):
        name = "<img src=x onerror='alert(1)'>"
        page = self.open_page(self.link(cus_name=name))
        self.assertNotIn("<img", page.text)
        self.assertEqual(page.fact("Customer"), name)

    def test_unknown_link(self):
        self.assertEqual(practice.exchange("GET", "/pakhi-pay/pay/x").status, 404)
        self.assertEqual(json.loads(self.create().body)["status"], 1)


if __name__ == "__main__":
    practice.run("pakhi-pay")
