#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the practice bdQuickPay over raw HTTP what contracts/bdquickpay.md says it must answer.

Written from the contract with Python's standard library alone; shares no code with Paydesk.
Usage: check_bdquickpay.py PRACTICESERVER
"""
import time
from datetime import datetime, timezone
from urllib.parse import parse_qs, urlsplit

import practiceclient as practice
from practiceclient import EXPIRY, PAYS_AFTER, SPEED

ORDER = {"amount": 500, "customer_reference": "ORDER-001", "success_url": "https://yoursite.com/success?shop=7",
         "cancel_url": "https://yoursite.com/cancel", "webhook_url": "https://yoursite.com/webhook",
         "metadata": {"order_id": "ORD-1001", "product": "Premium Package"}}


class Case(practice.Case):
    def create(self, **changes):
        return self.ask("/payment/create",
                        {name: value for name, value in {**ORDER, **changes}.items() if value is not None})

    def verify(self, invoice):
        return self.ask("/payment/verify", {"invoice_id": invoice})

    def word(self, invoice):
        answer = self.verify(invoice)
        self.assertEqual((answer.status, answer.json["status"]), (200, True))
        return answer.json["data"]["status"]


def instant(text):
    if not text.endswith("+00:00"):
        raise ValueError(text)
    return datetime.fromisoformat(text).timestamp()


class Creating(Case):
    def test_sample(self):
        before = time.time()
        answer = self.create()
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.headers["Content-Type"], "application/json")
        made = answer.json
        self.assertEqual(set(made), {"status", "invoice_id", "amount", "customer_reference", "payment_url",
                                     "expires_at"})
        self.assertIs(made["status"], True)
        self.assertEqual((made["amount"], made["customer_reference"]), (500, "ORDER-001"))
        self.assertRegex(made["invoice_id"], "^[A-Z0-9]{20}$")
        self.assertTrue(made["payment_url"].startswith(practice.server.origin + "/bdquickpay/pay/bkash/"))
        self.assertNotIn(made["invoice_id"], made["payment_url"])
        self.assertAlmostEqual(instant(made["expires_at"]) - before, EXPIRY / SPEED, delta=2)

    def test_optional_fields(self):
        self.assertEqual(self.create(webhook_url=None, metadata=None).status, 200)
        self.assertEqual(self.create(amount=500.5).json["amount"], 500.5)
        self.assertEqual(self.create(metadata={}).status, 200)

    def test_documented_validation_error(self):
        answer = self.create(amount=None, success_url="not a url", webhook_url=None, metadata=None)
        self.assertEqual(answer.status, 422)
        self.assertEqual(answer.json, {"status": False, "message": "Validation error", "errors": {
            "amount": ["The amount field is required."],
            "success_url": ["The success url must be a valid URL."]}})

    def test_refused_fields(self):
        for field, values in {"amount": ("500", 0, -1, 1.001, True, [], {}), "customer_reference": ("", 7),
                              "success_url": ("/success", 7, "ftp://a.b/"), "cancel_url": ("", "javascript:alert(1)"),
                              "webhook_url": ("x",), "metadata": ("x", [])}.items():
            for value in values:
                with self.subTest(field=field, value=value):
                    answer = self.create(**{field: value})
                    self.assertEqual((answer.status, list(answer.json["errors"])), (422, [field]))

    def test_bodies_that_are_no_object(self):
        for body in (b"", b"{", b"[]", b"\xff"):
            answer = self.ask("/payment/create", body)
            self.assertEqual((answer.status, set(answer.json["errors"])),
                             (422, {"amount", "customer_reference", "success_url", "cancel_url"}))


class Verifying(Case):
    def test_pending_then_completed(self):
        made = self.create().json
        invoice = made["invoice_id"]
        self.assertEqual(self.verify(invoice).json, {
            "status": True, "message": "Payment retrieved successfully.",
            "data": {"invoice_id": invoice, "amount": 500, "status": "pending", "transaction": None}})
        self.wait_for(lambda: self.word(invoice) == "completed", 8)
        data = self.verify(invoice).json["data"]
        self.assertEqual(set(data), {"invoice_id", "customer_reference", "amount", "status", "created_at",
                                     "expires_at", "transaction"})
        self.assertEqual((data["customer_reference"], data["expires_at"]), ("ORDER-001", made["expires_at"]))
        transaction = data["transaction"]
        self.assertEqual(set(transaction), {"trx_id", "payment_method", "amount", "status", "verified_at"})
        self.assertEqual((transaction["payment_method"], transaction["amount"], transaction["status"]),
                         ("bkash", 500, "completed"))
        self.assertRegex(transaction["trx_id"], "^[A-Z0-9]{10}$")
        self.assertTrue(instant(data["created_at"]) <= instant(transaction["verified_at"]) <= time.time() + 1)

    def test_scenarios(self):
        made = {digits: self.create(amount=round(500 + digits / 100, 2)).json["invoice_id"]
                for digits in (1, 2, 3, 5, 7, 8, 12)}
        time.sleep(PAYS_AFTER + 0.4)
        self.assertEqual({digits: self.word(invoice) for digits, invoice in made.items()},
                         {1: "pending", 2: "failed", 3: "pending", 5: "completed", 7: "pending", 8: "completed",
                          12: "completed"})
        self.assertIsNone(self.verify(made[2]).json["data"]["transaction"])
        short = self.verify(made[8]).json["data"]
        self.assertEqual(short["amount"], 500.08)
        self.assertNotEqual(short["transaction"]["amount"], 500.08)
        time.sleep(EXPIRY / SPEED)
        self.assertEqual((self.word(made[1]), self.word(made[3])), ("expired", "expired"))
        self.wait_for(lambda: self.word(made[7]) == "completed", 30)

    def test_trouble_scenarios(self):
        failing = self.create(amount=500.09).json["invoice_id"]
        self.assertEqual([self.verify(failing).status for _ in range(3)], [500, 500, 200])
        limited = self.create(amount=500.10).json["invoice_id"]
        answer = self.verify(limited)
        self.assertEqual((answer.status, answer.headers["Retry-After"]), (429, "1"))
        self.assertEqual(self.verify(limited).status, 200)
        slow = self.create(amount=500.16).json["invoice_id"]
        begun = time.monotonic()
        self.assertEqual(self.word(slow), "completed")
        self.assertTrue(12 / SPEED - 0.1 < time.monotonic() - begun < 12 / SPEED + 1)

    def test_swapped_types(self):
        made = self.create(amount=500.15).json
        self.assertEqual(made["amount"], "500.15")
        self.wait_for(lambda: self.word(made["invoice_id"]) == "completed", 8)
        transaction = self.verify(made["invoice_id"]).json["data"]["transaction"]
        self.assertEqual((transaction["amount"], type(transaction["trx_id"])), ("500.15", int))

    def test_unknown_and_missing(self):
        answer = self.verify("UNKNOWN")
        self.assertEqual((answer.status, answer.json),
                         (404, {"status": False, "message": "Invoice not found for this merchant"}))
        for body in ({}, {"invoice_id": ""}, {"invoice_id": 7}, b"x"):
            answer = self.ask("/payment/verify", body)
            self.assertEqual((answer.status, list(answer.json["errors"])), (422, ["invoice_id"]))


class Door(Case):
    def test_keys(self):
        self.assertEqual(practice.server.headers,
                         {"X-App-Key": "practice_app_key", "X-Secret-Key": "practice_secret_key"})
        for app, secret, status in (("practice_app_key", "wrong", 401), ("wrong", "practice_secret_key", 401),
                                    ("practice_app_key", None, 401), (None, None, 401),
                                    ("inactive_app_key", "practice_secret_key", 403)):
            headers = {"Content-Type": "application/json"}
            if app:
                headers["X-App-Key"] = app
            if secret:
                headers["X-Secret-Key"] = secret
            for path in ("/payment/create", "/payment/verify"):
                answer = self.ask(path, ORDER, headers=headers)
                self.assertEqual((answer.status, answer.json["status"]), (status, False))
        self.assertEqual(answer.json["message"], "bKash merchant account is inactive")

    def test_verbs_and_addresses(self):
        answer = self.ask("/payment/create", method="GET")
        self.assertEqual((answer.status, answer.headers["Allow"]), (405, "POST"))
        for path in ("/payment/refund", "/payment/create/", "x/payment/create"):
            self.assertEqual(self.ask(path, ORDER).status, 404)

    def test_date_header(self):
        sent = datetime.strptime(self.verify("X").headers["Date"], "%a, %d %b %Y %H:%M:%S GMT")
        self.assertLess(abs((sent - datetime.now(timezone.utc).replace(tzinfo=None)).total_seconds()), 5)


class Page(Case):
    def test_buttons(self):
        page = self.open_page(self.create().json["payment_url"])
        self.assertEqual([words for _, words in page.buttons()],
                         ["Pay", "Pay a different amount", "Cancel", "Do nothing"])
        self.assertEqual((page.fact("Amount"), page.fact("Reference")), ("৳500", "ORDER-001"))
        self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
        self.assertIn("default-src 'none'", page.headers["Content-Security-Policy"])

    def test_pay(self):
        made = self.create(amount=500.01).json
        answer = self.press(made["payment_url"], action="pay")
        self.assertEqual((answer.status, answer.headers["Location"]), (303, urlsplit(made["payment_url"]).path))
        page = self.open_page(made["payment_url"])
        self.assertEqual(page.buttons(), [])
        back = urlsplit(page.links()[0])
        self.assertEqual((back.scheme, back.netloc, back.path), ("https", "yoursite.com", "/success"))
        query = parse_qs(back.query)
        self.assertEqual((query["shop"], query["invoice_id"]), (["7"], [made["invoice_id"]]))
        self.assertEqual(self.word(made["invoice_id"]), "completed")
        self.assertEqual(self.press(made["payment_url"], action="pay").status, 409)

    def test_pay_a_different_amount(self):
        made = self.create(amount=500.01).json
        for amount in ("", "0", "-5", "1.001", "x"):
            self.assertEqual(self.press(made["payment_url"], action="pay-other", amount=amount).status, 422)
        self.assertEqual(self.press(made["payment_url"], action="pay-other", amount="499.99").status, 303)
        data = self.verify(made["invoice_id"]).json["data"]
        self.assertEqual((data["amount"], data["transaction"]["amount"]), (500.01, 499.99))

    def test_cancel_and_nothing(self):
        cancelled, left = self.create().json, self.create().json
        self.assertEqual(self.press(cancelled["payment_url"], action="cancel").status, 303)
        self.assertEqual(self.press(left["payment_url"], action="nothing").status, 303)
        self.assertEqual(self.open_page(cancelled["payment_url"]).links(), ["https://yoursite.com/cancel"])
        time.sleep(PAYS_AFTER + 0.3)
        self.assertEqual((self.word(cancelled["invoice_id"]), self.word(left["invoice_id"])), ("pending", "pending"))

    def test_outside_text_stays_text(self):
        page = self.open_page(self.create(customer_reference='"><script>alert(1)</script>').json["payment_url"])
        self.assertNotIn("<script", page.text)
        self.assertEqual(page.fact("Reference"), '"><script>alert(1)</script>')

    def test_unknown_link(self):
        for token in ("", "TOKEN"):
            self.assertEqual(practice.exchange("GET", "/bdquickpay/pay/bkash/" + token).status, 404)


if __name__ == "__main__":
    practice.run("bdquickpay")
