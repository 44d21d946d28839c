-- SPDX-FileCopyrightText: 2026 The Paydesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A whole ledger as a Paydesk with schema 1 left it: S-1 paid, S-2 open with a note, S-3 marked as paid by hand. It is
-- kept as it was, whatever becomes of the migrations.
CREATE TABLE ledger (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL
) STRICT;
CREATE TABLE events (
    row INTEGER PRIMARY KEY CHECK (row > 0),
    payment_id TEXT,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    at INTEGER NOT NULL,
    source_key TEXT,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX events_of_payment ON events (payment_id, row);
CREATE UNIQUE INDEX events_source ON events (source_key) WHERE source_key IS NOT NULL;
CREATE TABLE payments (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    gateway TEXT NOT NULL,
    account TEXT NOT NULL,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
    exception TEXT NOT NULL,
    acknowledged_at INTEGER,
    evidence TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    final_amount INTEGER,
    received INTEGER,
    received_currency TEXT,
    gateway_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    payer TEXT NOT NULL,
    qr TEXT NOT NULL,
    url TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    paid_at INTEGER,
    changed_at INTEGER NOT NULL,
    last_event INTEGER NOT NULL REFERENCES events (row)
) STRICT;
CREATE UNIQUE INDEX payments_gateway_id ON payments (gateway, account, gateway_id) WHERE gateway_id <> '';
CREATE INDEX payments_state ON payments (state, changed_at);
CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO ledger VALUES(1,'a1147a08d4cc3d22f13e3f1f88febbb7');
INSERT INTO events VALUES(1,'00000000000000000000000000000001','draft','{"changes":{"number":1,"id":"00000000000000000000000000000001","reference":"Table 7","note":"","gateway":"bakong-gateway","account":"practice","method":"khqr-dynamic","state":"draft","exception":"none","evidence":"none","currency":"USD","amount":1250,"gateway_id":"","transaction_id":"","payer":"","qr":"","url":"","created_at":1768446000000,"changed_at":1768446000000}}','Owner',1768446000000,NULL,X'054440c1cb58734193e619f1370c18b138030fccb561ef58b4bb48653b53bbf8',X'0fb4ddb77a46a9e21740d606c4edb470ceed13438c3c474786cbf151b9acd4f4');
INSERT INTO events VALUES(2,'00000000000000000000000000000001','created','{"evidence":"api","changes":{"state":"pending","evidence":"api","gateway_id":"md5-1","qr":"0002011"}}','Paydesk',1768446000000,NULL,X'0fb4ddb77a46a9e21740d606c4edb470ceed13438c3c474786cbf151b9acd4f4',X'0d09c5fd5eb85f154213b5eafc1c2caa83f85f7bd82f6bfc023e4d134c2397ee');
INSERT INTO events VALUES(3,'00000000000000000000000000000001','paid','{"evidence":"api","received":"12.50","received_currency":"USD","transaction_id":"T-1","payer":"Sok Dara","changes":{"state":"paid","received":1250,"received_currency":"USD","transaction_id":"T-1","payer":"Sok Dara","paid_at":1768446000000}}','Paydesk',1768446000000,NULL,X'0d09c5fd5eb85f154213b5eafc1c2caa83f85f7bd82f6bfc023e4d134c2397ee',X'789efc45e3e0df6f57ec221e43900bf86c273e5c0b94c684f2f8763e9c7d917a');
INSERT INTO events VALUES(4,'00000000000000000000000000000002','draft','{"changes":{"number":2,"id":"00000000000000000000000000000002","reference":"Table 7","note":"","gateway":"bakong-gateway","account":"practice","method":"khqr-dynamic","state":"draft","exception":"none","evidence":"none","currency":"USD","amount":1250,"gateway_id":"","transaction_id":"","payer":"","qr":"","url":"","created_at":1768446060000,"changed_at":1768446060000}}','Owner',1768446060000,NULL,X'789efc45e3e0df6f57ec221e43900bf86c273e5c0b94c684f2f8763e9c7d917a',X'c9aab3f44b9d8d76e3ca3191b979b33b294bbe5cbdf57f54b7852a034955a9dd');
INSERT INTO events VALUES(5,'00000000000000000000000000000002','created','{"evidence":"api","changes":{"state":"pending","evidence":"api","gateway_id":"md5-2","qr":"0002012"}}','Paydesk',1768446060000,NULL,X'c9aab3f44b9d8d76e3ca3191b979b33b294bbe5cbdf57f54b7852a034955a9dd',X'b7f57cf2262d09d8498de86ed391c93e226571039cb4cabefc13f9a0130aa9de');
INSERT INTO events VALUES(6,'00000000000000000000000000000002','noted','{"changes":{"note":"two coffees","changed_at":1768446120000}}','Owner',1768446120000,NULL,X'b7f57cf2262d09d8498de86ed391c93e226571039cb4cabefc13f9a0130aa9de',X'1bd9d1844978c8dcf1f2bd2811cb33ce6e9c465a66bbd923b3637f76720b814c');
INSERT INTO events VALUES(7,'00000000000000000000000000000003','draft','{"changes":{"number":3,"id":"00000000000000000000000000000003","reference":"Table 7","note":"","gateway":"bakong-gateway","account":"practice","method":"khqr-dynamic","state":"draft","exception":"none","evidence":"none","currency":"USD","amount":1250,"gateway_id":"","transaction_id":"","payer":"","qr":"","url":"","created_at":1768446120000,"changed_at":1768446120000}}','Owner',1768446120000,NULL,X'1bd9d1844978c8dcf1f2bd2811cb33ce6e9c465a66bbd923b3637f76720b814c',X'317403c9caba9827c3b2077978178de70b60f6d18469fb0947524aa65f41b82f');
INSERT INTO events VALUES(8,'00000000000000000000000000000003','created','{"evidence":"api","changes":{"state":"pending","evidence":"api","gateway_id":"md5-3","qr":"0002013"}}','Paydesk',1768446120000,NULL,X'317403c9caba9827c3b2077978178de70b60f6d18469fb0947524aa65f41b82f',X'2cb473e8227641ddcf4e68847ff37380d196adc91aa1ed54e013e9ad27fab742');
INSERT INTO events VALUES(9,'00000000000000000000000000000003','marked','{"evidence":"manual","reason":"seen on the phone","changes":{"state":"paid","exception":"manual","acknowledged_at":1768446120000,"evidence":"manual","paid_at":1768446120000}}','Owner',1768446120000,NULL,X'2cb473e8227641ddcf4e68847ff37380d196adc91aa1ed54e013e9ad27fab742',X'8c20db509e90a9a340bc37ab680614ea9c9279a9cacbfcd3574f2ce93cdcb3a8');
INSERT INTO payments VALUES(1,'00000000000000000000000000000001','Table 7','','bakong-gateway','practice','khqr-dynamic','paid','none',NULL,'api','USD',1250,NULL,1250,'USD','md5-1','T-1','Sok Dara','0002011','',1768446000000,NULL,1768446000000,1768446000000,3);
INSERT INTO payments VALUES(2,'00000000000000000000000000000002','Table 7','two coffees','bakong-gateway','practice','khqr-dynamic','pending','none',NULL,'api','USD',1250,NULL,NULL,NULL,'md5-2','','','0002012','',1768446060000,NULL,NULL,1768446120000,6);
INSERT INTO payments VALUES(3,'00000000000000000000000000000003','Table 7','','bakong-gateway','practice','khqr-dynamic','paid','manual',1768446120000,'manual','USD',1250,NULL,NULL,NULL,'md5-3','','','0002013','',1768446120000,NULL,1768446120000,1768446120000,9);
INSERT INTO checks VALUES(1,1768446000000);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN
    SELECT raise(ABORT, 'events are never changed');
END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN
    SELECT raise(ABORT, 'events are never deleted');
END;
PRAGMA user_version = 1;
