#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the practice bayar.gg over raw HTTP what contracts/bayar-gg.md says it must answer.

Written from the contract with Python's standard library alone; shares no code with Paydesk.
Usage: check_bayar.py PRACTICESERVER
"""
import base64
import re
import struct
import time
import zlib
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import practiceclient as practice
from practiceclient import EXPIRY, PAYS_AFTER, SPEED

WIB = timezone(timedelta(hours=7))
DEMO = "https://www.bayar.gg/qris-info/api/qr.php?data=static-demo"


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


def written(fields):
    text = "".join(f"{tag}{len(value):02}{value}" for tag, value in fields.items() if tag != "63") + "6304"
    return text + crc16(text)


def converted(static, nominal):
    """The algorithm of the contract, section 5.1."""
    fields = {}
    for tag, value in tlv(static).items():
        if tag != "54":
            fields[tag] = "12" if tag == "01" else value
        if tag == "53":
            fields["54"] = str(nominal)
    return written(fields)


STATIC = written({
    "00": "01", "01": "11",
    "26": "0012ID.TEST.WWW0118936000000000000042" "0210T000000042" "0303UMI",
    "51": "0014ID.CO.QRIS.WWW0215ID10200000000420303UMI",
    "52": "5812", "53": "360", "58": "ID", "59": "WARUNG & KOPI +1", "60": "BANDUNG", "61": "40111"})


def local(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=WIB).timestamp()


class Case(practice.Case):
    def get(self, script, key="practice_bayar_key", **query):
        return self.ask("/" + script + ("?" + urlencode(query) if query else ""), method="GET",
                        headers={"X-API-Key": key})

    def post(self, script, body, key="practice_bayar_key"):
        return self.ask("/" + script, body, headers={"X-API-Key": key, "Content-Type": "application/json"})

    def create(self, amount=50000, **fields):
        return self.post("create-payment.php", {"amount": amount, **fields})

    def made(self, amount=50000, **fields):
        answer = self.create(amount, **fields)
        self.assertEqual((answer.status, answer.json["success"]), (200, True))
        return answer.json["payment"]

    def check(self, invoice):
        return self.get("check-payment.php", invoice=invoice)

    def word(self, payment):
        return self.check(payment["invoice_id"]).json["status"]

    def refused(self, answer, status=400):
        self.assertEqual((answer.status, answer.json["success"]), (status, False))
        self.assertIsInstance(answer.json["error"], str)


class Creating(Case):
    def test_sample(self):
        before = time.time()
        answer = self.create(50000, description="Pembayaran Produk A", payment_method="gopay_qris")
        self.assertEqual((answer.status, set(answer.json)), (200, {"success", "payment", "payment_url"}))
        payment = answer.json["payment"]
        self.assertEqual(set(payment), {"invoice_id", "amount", "unique_code", "final_amount", "payment_method",
                                        "status", "expires_at"})
        self.assertTrue(1 <= payment["unique_code"] <= 999)
        self.assertEqual(payment["final_amount"], 50000 + payment["unique_code"])
        self.assertEqual((payment["payment_method"], payment["status"]), ("gopay_qris", "pending"))
        self.assertAlmostEqual(local(payment["expires_at"]) - before, EXPIRY / SPEED, delta=2)
        self.assertEqual(answer.json["payment_url"],
                         f"{practice.server.origin}/bayar-gg/pay?invoice={payment['invoice_id']}")

    def test_final_amounts_of_open_payments_differ(self):
        open_ones = [self.made(amount, payment_method=method)["final_amount"]
                     for amount in (70001, 70101) for method in ("qris", "ovo") for _ in range(15)]
        self.assertEqual(len(set(open_ones)), len(open_ones))

    def test_every_field(self):
        payment = self.made(description="A", customer_name="John Doe", customer_email="john@example.com",
                            customer_phone="08123456789", callback_url="https://yoursite.com/callback",
                            redirect_url="https://yoursite.com/thank-you", file_id=1, content_id=1,
                            product_image_id=1, payment_method="gopay_qris", use_qris_converter=True)
        self.assertIs(payment["qris_converter"], True)
        fields = tlv(payment["qris_string"])
        self.assertEqual((fields["01"], fields["53"], fields["54"], fields["58"]),
                         ("12", "360", str(payment["final_amount"]), "ID"))
        self.assertEqual(fields["63"], crc16(payment["qris_string"][:-4]))

    def test_converter_by_method(self):
        names = set()
        for method in ("qris", "qris_user", "gopay_qris"):
            for flag in ("use_qris_converter", "qris_converter"):
                names.add(tlv(self.made(payment_method=method, **{flag: True})["qris_string"])["59"])
        self.assertEqual(len(names), 3)
        self.assertNotIn("qris_string", self.made(payment_method="ovo", use_qris_converter=True))

    def test_limits(self):
        self.assertEqual(self.made(1000)["payment_method"], "qris")
        self.made(500000)
        for method in ("qris_user", "gopay_qris", "ovo"):
            self.made(500001, payment_method=method)
        answer = self.create(999)
        self.assertEqual(answer.json, {"success": False, "error": "Nominal minimal Rp 1.000"})
        answer = self.create(500001)
        self.assertEqual(answer.json, {"success": False, "error": "Nominal maksimal Rp 500.000 untuk QRIS"})

    def test_refused_fields(self):
        for fields in ({"amount": "50000"}, {"amount": 5000.5}, {"amount": None}, {"amount": -5000},
                       {"payment_method": "dana"}, {"payment_method": 7}, {"description": 7}, {"callback_url": "x"},
                       {"redirect_url": "javascript:x"}, {"use_qris_converter": "true"}, {"file_id": 99},
                       {"content_id": "1"}, {"product_image_id": 0}):
            with self.subTest(fields):
                self.refused(self.create(**fields))
        for body in (b"", b"{", b"[]"):
            self.refused(self.post("create-payment.php", body))


class Checking(Case):
    def test_pending_then_paid(self):
        payment = self.made(payment_method="gopay_qris")
        answer = self.check(payment["invoice_id"])
        shown = {name: payment[name] for name in ("invoice_id", "amount", "final_amount", "payment_method",
                                                  "expires_at")}
        self.assertEqual(answer.json, {"success": True, "status": "pending", **shown})
        self.wait_for(lambda: self.word(payment) == "paid", 8)
        paid = self.check(payment["invoice_id"]).json
        self.assertAlmostEqual(local(paid.pop("paid_at")), time.time(), delta=4)
        self.assertRegex(paid.pop("paid_reff_num"), "^TRX[0-9]+$")
        self.assertEqual(paid, {"success": True, "status": "paid", **shown})

    def test_scenarios(self):
        made = {digits: self.made(80000 + digits) for digits in (1, 2, 3, 5, 7, 8)}
        wrong_by_ovo = self.made(80008, payment_method="ovo")
        time.sleep(PAYS_AFTER + 0.4)
        self.assertEqual({digits: self.word(payment) for digits, payment in made.items()},
                         {1: "pending", 2: "expired", 3: "cancelled", 5: "paid", 7: "pending", 8: "paid"})
        self.assertNotEqual(self.check(made[8]["invoice_id"]).json["final_amount"], made[8]["final_amount"])
        self.assertEqual(self.word(wrong_by_ovo), "pending")
        time.sleep(EXPIRY / SPEED)
        self.assertEqual((self.word(made[1]), self.word(made[3]), self.word(wrong_by_ovo)),
                         ("expired", "cancelled", "expired"))
        self.wait_for(lambda: self.word(made[7]) == "paid", 30)

    def test_trouble_scenarios(self):
        failing = self.made(80009)["invoice_id"]
        self.assertEqual([self.check(failing).status for _ in range(3)], [500, 500, 200])
        limited = self.made(80010)["invoice_id"]
        answer = self.check(limited)
        self.assertEqual((answer.status, answer.headers["Retry-After"]), (429, "1"))
        self.assertEqual(self.check(limited).status, 200)
        slow = self.made(80016)
        begun = time.monotonic()
        self.assertEqual(self.word(slow), "paid")
        self.assertTrue(12 / SPEED - 0.1 < time.monotonic() - begun < 12 / SPEED + 1)

    def test_swapped_types(self):
        payment = self.made(80015)
        self.assertEqual({type(payment[name]) for name in ("amount", "unique_code", "final_amount")}, {str})
        self.wait_for(lambda: self.word(payment) == "paid", 8)
        paid = self.check(payment["invoice_id"]).json
        self.assertEqual((paid["amount"], type(paid["paid_reff_num"])), ("80015", int))

    def test_unknown_and_missing(self):
        self.refused(self.check("PAY-none"), 404)
        self.refused(self.get("check-payment.php"))


class Listing(Case):
    def rows(self, **query):
        answer = self.get("list-payments.php", **query)
        self.assertEqual((answer.status, set(answer.json)), (200, {"success", "data", "pagination"}))
        return answer.json["data"], answer.json["pagination"]

    def test_filters(self):
        mark = f"INV-{time.monotonic_ns()}"
        paid = self.made(90000, description=f"Kopi {mark} & co", customer_name="Siti", payment_method="gopay_qris")
        failed = self.made(90002, customer_name=f"Siti {mark}", payment_method="ovo")
        cancelled = self.made(90003, customer_phone=f"0812{mark}")
        opened = self.made(90001, customer_email=f"{mark}@x.example")
        time.sleep(PAYS_AFTER + 0.4)

        def found(**query):
            return [row["invoice_id"] for row in self.rows(search=mark.lower(), **query)[0]]

        ids = {name: payment["invoice_id"] for name, payment in
               (("paid", paid), ("failed", failed), ("cancelled", cancelled), ("open", opened))}
        self.assertEqual(found(), [ids["open"], ids["cancelled"], ids["failed"], ids["paid"]])
        self.assertEqual(found(status="paid"), [ids["paid"]])
        self.assertEqual(found(status="pending"), [ids["open"]])
        self.assertEqual(found(status="expired"), [ids["failed"]])
        self.assertEqual(found(status="cancelled"), [ids["cancelled"]])
        self.assertEqual(found(payment_method="ovo"), [ids["failed"]])
        self.assertEqual(found(payment_method="qris"), [ids["open"], ids["cancelled"]])
        self.assertEqual(found(paid_via="gopay_qris"), [ids["paid"]])
        self.assertEqual(found(paid_via="ovo"), [])
        today = datetime.now(WIB).date()
        for days, all_of_them in ((-1, True), (0, True), (1, False)):
            day = str(today + timedelta(days=days))
            self.assertEqual(len(found(start_date=day)), 4 if all_of_them else 0)
        self.assertEqual(len(found(end_date=str(today))), 4)
        self.assertEqual(found(end_date=str(today - timedelta(days=1))), [])
        self.assertEqual([row["invoice_id"] for row in self.rows(search=ids["paid"])[0]], [ids["paid"]])
        row = self.rows(search=ids["paid"])[0][0]
        self.assertEqual(set(row), {"invoice_id", "amount", "final_amount", "status", "payment_method", "paid_at",
                                    "created_at"})
        self.assertTrue(local(row["created_at"]) <= local(row["paid_at"]))
        self.assertIsNone(self.rows(search=ids["open"])[0][0]["paid_at"])

    def test_pages(self):
        mark = f"PAGE-{time.monotonic_ns()}"
        invoices = [self.made(description=mark)["invoice_id"] for _ in range(7)][::-1]
        seen = []
        for page in (1, 2, 3, 4):
            data, pagination = self.rows(search=mark, limit=3, page=page)
            self.assertEqual(pagination, {"page": page, "limit": 3, "total": 7, "total_pages": 3})
            seen += [row["invoice_id"] for row in data]
        self.assertEqual(seen, invoices)
        self.assertEqual(self.rows(search=mark)[1], {"page": 1, "limit": 20, "total": 7, "total_pages": 1})
        self.assertEqual(self.rows(search=mark + "x"),
                         ([], {"page": 1, "limit": 20, "total": 0, "total_pages": 0}))
        self.assertEqual(self.rows(limit=100)[1]["limit"], 100)

    def test_refused_queries(self):
        for query in ({"limit": 101}, {"limit": 0}, {"page": 0}, {"page": "x"}, {"status": "done"},
                      {"payment_method": "dana"}, {"paid_via": "x"}, {"start_date": "1-1-2026"},
                      {"end_date": "2026-13-01"}):
            with self.subTest(query):
                self.refused(self.get("list-payments.php", **query))

    def test_statistics(self):
        before = self.get("get-statistics.php").json
        self.made(61000, payment_method="gopay_qris")
        self.made(62001)
        self.wait_for(lambda: self.get("get-statistics.php").json["total_paid"] > before["total_paid"], 8)
        time.sleep(0.3)
        after = self.get("get-statistics.php").json
        self.assertEqual(set(after), {"success", "period", "total_transactions", "total_amount", "total_paid",
                                      "breakdown"})
        self.assertEqual(after["period"], "all")
        self.assertEqual(after["total_transactions"] - before["total_transactions"], 2)
        self.assertEqual(after["total_amount"] - before["total_amount"], 123001)
        self.assertEqual(sum(after["breakdown"].values()), after["total_paid"])
        for period in ("all", "today", "week", "month", "year"):
            self.assertEqual(self.get("get-statistics.php", period=period).json["period"], period)
        self.refused(self.get("get-statistics.php", period="day"))


class Account(Case):
    def test_methods(self):
        for script in ("get-payment-methods.php", "get-payment-methods"):
            answer = self.get(script).json
            self.assertEqual([(method["id"], method["available"]) for method in answer["methods"]],
                             [("qris", True), ("qris_user", True), ("gopay_qris", True), ("ovo", True)])
            self.assertEqual(answer["user_status"], {"has_active_subscription": True})

    def test_without_subscription(self):
        key = "nosub_bayar_key"
        answer = self.get("get-payment-methods.php", key=key).json
        self.assertEqual([method["id"] for method in answer["methods"] if method["available"]], ["qris"])
        self.assertEqual(answer["user_status"], {"has_active_subscription": False})
        self.assertEqual(self.post("create-payment.php", {"amount": 5000}, key=key).status, 200)
        for method in ("qris_user", "gopay_qris", "ovo"):
            self.refused(self.post("create-payment.php", {"amount": 5000, "payment_method": method}, key=key), 403)

    def test_account_status(self):
        answer = self.get("get-account-status.php").json
        self.assertEqual(set(answer["account"]), {"username", "email", "is_verified"})
        self.assertEqual(answer["integrations"], {"gopay": True, "bri": True, "ovo": True})

    def test_digital_goods(self):
        for script, members in (("list-files.php", {"id", "filename", "size", "active"}),
                                ("list-contents.php", {"id", "title", "type", "active"}),
                                ("list-images.php", {"id", "filename", "url", "active"})):
            active = self.get(script).json["data"]
            self.assertTrue(active and all(set(item) == members and item["active"] for item in active))
            self.assertEqual(self.get(script, active_only="true").json["data"], active)
            everything = self.get(script, active_only="false").json["data"]
            self.assertGreater(len(everything), len(active))
            self.assertEqual(active, [item for item in everything if item["active"]])
            self.refused(self.get(script, active_only="yes"))


class Qris(Case):
    def picture(self, url):
        answer = practice.exchange("GET", url)
        self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, "image/png"))
        png = answer.body
        self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
        at = 8
        while at < len(png):
            length, kind = struct.unpack(">I4s", png[at:at + 8])
            part = png[at + 8:at + 8 + length]
            self.assertEqual(struct.unpack(">I", png[at + 8 + length:at + 12 + length])[0], zlib.crc32(kind + part))
            at += 12 + length
        return png

    def convert(self, **fields):
        return self.post("qris-convert.php", {"nominal": 50000, **fields})

    def test_text(self):
        for nominal in (1, 50000, 12345678, 50000000):
            answer = self.convert(qris=STATIC, nominal=nominal)
            self.assertEqual(answer.status, 200)
            self.assertEqual(set(answer.json), {"success", "qris", "qr_image_url", "merchant_name", "amount"})
            self.assertEqual(answer.json["qris"], converted(STATIC, nominal))
            self.assertEqual((answer.json["merchant_name"], answer.json["amount"]), ("WARUNG & KOPI +1", nominal))
            shown = urlsplit(answer.json["qr_image_url"])
            self.assertEqual(shown.path, "/bayar-gg/qris-info/api/qr.php")
            self.assertEqual(parse_qs(shown.query), {"data": [answer.json["qris"]]})
            self.picture(answer.json["qr_image_url"])

    def test_pictures(self):
        png = self.picture("/bayar-gg/qris-info/api/qr.php?data=" + quote(STATIC, safe=""))
        expected = converted(STATIC, 50000)
        self.assertEqual(self.convert(image=base64.b64encode(png).decode()).json["qris"], expected)
        for name, extra in (("plain", ""), ("with a file", '; filename="qris.png"\r\nContent-Type: image/png')):
            form = (b'--practice\r\nContent-Disposition: form-data; name="nominal"\r\n\r\n50000\r\n--practice\r\n'
                    b'Content-Disposition: form-data; name="image"' + extra.encode() + b"\r\n\r\n" + png
                    + b"\r\n--practice--\r\n")
            answer = self.ask("/qris-convert.php", form, headers={
                "X-API-Key": "practice_bayar_key", "Content-Type": "multipart/form-data; boundary=practice"})
            self.assertEqual(answer.json.get("qris"), expected, name)
        answer = self.ask("/qris-convert.php", b"nothing", headers={
            "X-API-Key": "practice_bayar_key", "Content-Type": "multipart/form-data; boundary=practice"})
        self.refused(answer)

    def test_built_in_address(self):
        answer = self.convert(image_url=DEMO).json
        self.assertEqual(answer["merchant_name"], "GOPAY MERCHANT")
        fields = tlv(answer["qris"])
        self.assertEqual((fields["01"], fields["54"], fields["63"]), ("12", "50000", crc16(answer["qris"][:-4])))
        self.refused(self.convert(image_url="https://www.bayar.gg/other.png"))

    def test_refused(self):
        answer = self.convert()
        self.assertEqual((answer.status, answer.json["error"]), (400, "qris, image or image_url required"))
        for fields in ({"qris": STATIC, "image_url": DEMO}, {"qris": STATIC[:-4] + "0000"}, {"qris": "hello"},
                       {"qris": STATIC, "nominal": None}, {"qris": STATIC, "nominal": "50000"},
                       {"qris": STATIC, "nominal": 0}, {"qris": STATIC, "nominal": 0.5}, {"image": "***"},
                       {"image": base64.b64encode(b"no picture").decode()}, {"qris": converted(STATIC, 5)}):
            with self.subTest(fields):
                self.refused(self.convert(**fields))

    def test_info(self):
        said = {"success": True, "merchant_name": "WARUNG & KOPI +1", "merchant_city": "BANDUNG", "amount": 0,
                "is_dynamic": False}
        dynamic = {**said, "amount": 75000, "is_dynamic": True}
        for text, expected in ((STATIC, said), (converted(STATIC, 75000), dynamic)):
            self.assertEqual(self.get("qris-info.php", qris=text).json, expected)
            self.assertEqual(self.post("qris-info.php", {"qris": text}).json, expected)
            form = self.ask("/qris-info.php", urlencode({"qris": text}), headers={
                "X-API-Key": "practice_bayar_key", "Content-Type": "application/x-www-form-urlencoded"})
            self.assertEqual(form.json, expected)
        self.refused(self.get("qris-info.php"))
        self.refused(self.get("qris-info.php", qris=STATIC[:-1]))


class Store(Case):
    def orders(self, **query):
        answer = self.get("wa-store-orders.php", **query)
        self.assertEqual(answer.status, 200)
        return answer.json["data"]

    def complete(self, **body):
        return self.post("wa-store-complete.php", body)

    def test_orders(self):
        everything = self.get("wa-store-orders.php").json
        self.assertEqual(everything["total"], len(everything["data"]))
        for order in everything["data"]:
            self.assertEqual(set(order), {"order_number", "customer_name", "status", "total"})
        first = everything["data"][0]
        self.assertEqual(self.orders(order_number=first["order_number"]), first)
        self.assertEqual([order["order_number"] for order in self.orders(search=first["customer_name"].upper())],
                         [first["order_number"]])
        paged = self.get("wa-store-orders.php", limit=2, offset=1).json
        self.assertEqual((paged["data"], paged["total"]), (everything["data"][1:3], everything["total"]))
        self.refused(self.get("wa-store-orders.php", limit=101))
        self.refused(self.get("wa-store-orders.php", status="done"))
        self.refused(self.get("wa-store-orders.php", order_number="WA0"), 404)

    def test_transitions(self):
        by_status = {order["status"]: order["order_number"] for order in self.orders()}
        self.assertEqual(set(by_status), {"pending", "waiting_payment", "paid", "processing", "completed",
                                          "cancelled"})
        for status in ("pending", "waiting_payment", "cancelled"):
            self.refused(self.complete(order_number=by_status[status], status="completed", notify=False))
        self.refused(self.complete(order_number=by_status["completed"], status="cancelled", notify=False))
        for status, to in (("pending", "cancelled"), ("waiting_payment", "cancelled"), ("paid", "completed"),
                           ("processing", "cancelled"), ("completed", "completed"), ("cancelled", "cancelled")):
            answer = self.complete(order_number=by_status[status], status=to, notify=False)
            self.assertEqual(answer.json, {"success": True, "message": f"Order {to} successfully",
                                           "order": {"order_number": by_status[status], "status": to}})
            self.assertEqual(self.orders(order_number=by_status[status])["status"], to)
        self.refused(self.complete(order_number="WA0"), 404)
        self.refused(self.complete())
        self.refused(self.complete(order_number=by_status["paid"], status="paid"))
        self.refused(self.complete(order_number=by_status["paid"], notify="no"))


class Door(Case):
    SCRIPTS = {"create-payment.php": "POST", "check-payment.php": "GET", "list-payments.php": "GET",
               "get-payment-methods.php": "GET", "get-account-status.php": "GET", "get-statistics.php": "GET",
               "list-files.php": "GET", "list-contents.php": "GET", "list-images.php": "GET",
               "qris-convert.php": "POST", "wa-store-orders.php": "GET", "wa-store-complete.php": "POST"}

    def test_verbs(self):
        for script, verb in self.SCRIPTS.items():
            for wrong in {"GET", "POST", "PUT", "DELETE"} - {verb}:
                answer = self.ask("/" + script, b"{}", method=wrong)
                self.refused(answer, 405)
                self.assertEqual(answer.headers["Allow"], verb)
        self.refused(self.ask("/qris-info.php", b"{}", method="PUT"), 405)

    def test_keys(self):
        self.assertEqual(practice.server.headers, {"X-API-Key": "practice_bayar_key"})
        for script, verb in self.SCRIPTS.items():
            for headers in ({}, {"X-API-Key": "wrong"}):
                self.refused(self.ask("/" + script, b"{}", method=verb, headers=headers), 401)
        answer = self.ask("/get-account-status.php?apiKey=practice_bayar_key", method="GET", headers={})
        self.assertEqual(answer.status, 200)
        self.refused(self.ask("/get-account-status.php?apiKey=x", method="GET", headers={}), 401)

    def test_unknown_address(self):
        for path in ("/other.php", "/get-statistics", "", "/"):
            self.refused(self.ask(path, method="GET"), 404)


class Page(Case):
    def test_pay_with_another_method(self):
        answer = self.create(50001, payment_method="gopay_qris", redirect_url="https://yoursite.com/thank-you").json
        url, payment = answer["payment_url"], answer["payment"]
        page = self.open_page(url)
        self.assertEqual([words for _, words in page.buttons()],
                         ["Pay", "Pay a different amount", "Cancel", "Do nothing"])
        self.assertEqual(page.fact("Pay exactly"), f"Rp{payment['final_amount']:,}".replace(",", "."))
        picture = re.search(r'<img [^>]*src="([^"]*)"', page.text)[1]
        fields = tlv(parse_qs(urlsplit(picture).query)["data"][0])
        self.assertEqual(fields["54"], str(payment["final_amount"]))
        self.assertEqual(practice.exchange("GET", picture).status, 200)
        self.assertEqual(self.press(url, action="pay", way="dana").status, 422)
        self.assertEqual(self.press(url, action="pay", way="ovo").status, 303)
        self.assertEqual(self.word(payment), "paid")
        self.assertEqual(self.open_page(url).links(), ["https://yoursite.com/thank-you"])
        listed = self.get("list-payments.php", paid_via="ovo", search=payment["invoice_id"]).json
        self.assertEqual(len(listed["data"]), 1)

    def test_other_choices(self):
        cancelled, left, other = (self.create(50001).json for _ in range(3))
        self.assertEqual(self.press(cancelled["payment_url"], action="cancel").status, 303)
        self.assertEqual(self.press(left["payment_url"], action="nothing").status, 303)
        self.assertEqual(self.press(other["payment_url"], action="pay-other", amount="40000").status, 303)
        self.assertEqual([self.word(made["payment"]) for made in (cancelled, left, other)],
                         ["cancelled", "pending", "paid"])
        self.assertEqual(self.check(other["payment"]["invoice_id"]).json["final_amount"], 40000)

    def test_ovo_has_no_code(self):
        page = self.open_page(self.create(50001, payment_method="ovo").json["payment_url"])
        self.assertNotIn("<img", page.text)
        self.assertIn("OVO number", page.text)

    def test_without_subscription_there_is_no_other_way(self):
        answer = self.post("create-payment.php", {"amount": 50001}, key="nosub_bayar_key").json
        self.assertNotIn("<select", self.open_page(answer["payment_url"]).text)

    def test_unknown_link(self):
        self.assertEqual(practice.exchange("GET", "/bayar-gg/pay?invoice=x").status, 404)
        self.assertEqual(practice.exchange("GET", "/bayar-gg/pay").status, 404)


if __name__ == "__main__":
    practice.run("bayar-gg")
