-- SPDX-FileCopyrightText: 2026 The Paydesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC, amounts count the currency's storage unit.

PRAGMA application_id = 1346655051; -- PDSK

-- Whose chain this is: the first event continues the hash of this id.
CREATE TABLE ledger (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL
) STRICT;
INSERT INTO ledger (only, id) VALUES (1, lower(hex(randomblob(16))));

-- What happened, in order; never changed.
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
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN
    SELECT raise(ABORT, 'events are never changed');
END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN
    SELECT raise(ABORT, 'events are never deleted');
END;

-- Derived from the events, in the same transaction as each of them.
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

-- When the gateway was last asked. No event: a sale on screen is asked every few seconds.
CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
