-- SPDX-FileCopyrightText: 2026 The Paydesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What History needs to find any payment among millions: an index for every filter and every order it offers, totals a
-- day, and the text that is searched. All of it follows from table payments by triggers, in the transaction that
-- changes the row.

-- Who made the sale: the actor of its first event.
ALTER TABLE payments ADD COLUMN cashier TEXT;
UPDATE payments SET cashier = (SELECT actor FROM events WHERE events.payment_id = payments.id ORDER BY row LIMIT 1);
-- What went back to the payer, in the currency of the price.
ALTER TABLE payments ADD COLUMN refunded INTEGER;
-- The sale whose static code this money came in by.
ALTER TABLE payments ADD COLUMN parent TEXT;

-- Every index ends in the sale number, SQLite's own row id.
DROP INDEX payments_state; -- payments_of_state and payments_changed do its work
CREATE INDEX payments_created ON payments (created_at);
-- These also tell when the payment was made: a list of one month looks at no row of another.
CREATE INDEX payments_paid ON payments (paid_at, number, created_at);
CREATE INDEX payments_changed ON payments (changed_at, number, created_at);
CREATE INDEX payments_due ON payments (currency, ifnull(final_amount, amount), number, created_at);
CREATE INDEX payments_received ON payments (received_currency, received, number, created_at);
CREATE INDEX payments_reference ON payments (reference COLLATE NOCASE, number, created_at);
CREATE INDEX payments_payer ON payments (payer COLLATE NOCASE, number, created_at);
-- A list of one month in the order of these starts where the month does; only these few may stand elsewhere.
CREATE INDEX payments_paid_late ON payments (created_at, paid_at)
WHERE paid_at NOT BETWEEN created_at AND created_at + 3600000;
CREATE INDEX payments_changed_late ON payments (created_at, changed_at)
WHERE changed_at NOT BETWEEN created_at AND created_at + 3600000;
CREATE INDEX payments_of_state ON payments (state, created_at);
CREATE INDEX payments_of_account ON payments (account, created_at);
CREATE INDEX payments_of_gateway ON payments (gateway, created_at);
CREATE INDEX payments_of_method ON payments (method, created_at);
CREATE INDEX payments_of_currency ON payments (currency, created_at);
CREATE INDEX payments_of_cashier ON payments (cashier, created_at);
CREATE INDEX payments_paid_via ON payments (paid_via, created_at);
CREATE INDEX payments_exception ON payments (exception, created_at) WHERE exception <> 'none';
CREATE INDEX payments_attention ON payments (created_at) WHERE exception <> 'none' AND acknowledged_at IS NULL;
CREATE INDEX payments_of_parent ON payments (parent, created_at) WHERE parent IS NOT NULL;
CREATE INDEX payments_noted ON payments (created_at) WHERE note <> '';
-- Sales that no gateway has answered for.
CREATE INDEX payments_unanswered ON payments (account, state) WHERE gateway_id = '';

-- Payments made on one day (UTC) that agree in everything else, counted and added up.
CREATE TABLE rollups (
    day INTEGER NOT NULL, -- its begin, milliseconds since 1970
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    exception TEXT NOT NULL,
    account TEXT NOT NULL,
    gateway TEXT NOT NULL,
    method TEXT NOT NULL,
    paid_via TEXT NOT NULL, -- '' where nothing was told
    cashier TEXT NOT NULL,
    count INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    due INTEGER NOT NULL, -- what was asked
    received INTEGER NOT NULL, -- of money that came in the currency asked for
    refunded INTEGER NOT NULL,
    PRIMARY KEY (day, currency, state, exception, account, gateway, method, paid_via, cashier)
) STRICT, WITHOUT ROWID;

-- The words a payment is found by, as searchText() folds them, and an index over every three characters of them.
CREATE TABLE payment_text (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE payment_search USING fts5(
    text, content = 'payment_text', content_rowid = 'number', tokenize = 'trigram case_sensitive 1', detail = 'none',
    columnsize = 0
);

-- The payments whose text changed in this transaction, with the text that the index has of them (NULL: none): SQLite lets
-- no trigger write to the index, so the writer does it before it commits. Empty outside a transaction.
CREATE TABLE search_changes (
    number INTEGER PRIMARY KEY,
    indexed TEXT
) STRICT;

-- What they have to hold: for a ledger of before, where they are made again, and where they are checked.
CREATE VIEW payments_in_rollups AS
SELECT
    number, created_at - ((created_at % 86400000) + 86400000) % 86400000 AS day, currency, state, exception, account,
    gateway, method, ifnull(paid_via, '') AS paid_via, ifnull(cashier, '') AS cashier, amount,
    ifnull(final_amount, amount) AS due, iif(received_currency = currency, received, 0) AS received,
    ifnull(refunded, 0) AS refunded
FROM payments;
CREATE VIEW rollups_of_payments AS
SELECT
    day, currency, state, exception, account, gateway, method, paid_via, cashier, count(*) AS count,
    sum(amount) AS amount, sum(due) AS due, sum(received) AS received, sum(refunded) AS refunded
FROM payments_in_rollups
GROUP BY day, currency, state, exception, account, gateway, method, paid_via, cashier;
CREATE VIEW text_of_payments AS
SELECT
    number,
    search_text(
        number, reference, note, payer, gateway_id, transaction_id, id, currency, amount, final_amount, received,
        received_currency
    ) AS text
FROM payments;
INSERT INTO rollups SELECT * FROM rollups_of_payments;
INSERT INTO payment_text SELECT * FROM text_of_payments;
INSERT INTO payment_search (payment_search) VALUES ('rebuild');

CREATE TRIGGER payments_come AFTER INSERT ON payments
BEGIN
    INSERT INTO rollups
    SELECT day, currency, state, exception, account, gateway, method, paid_via, cashier, 1, amount, due, received,
        refunded
    FROM payments_in_rollups
    WHERE number = new.number
    ON CONFLICT DO UPDATE SET
        count = count + excluded.count, amount = amount + excluded.amount, due = due + excluded.due,
        received = received + excluded.received, refunded = refunded + excluded.refunded;
    INSERT INTO search_changes VALUES (new.number, NULL) ON CONFLICT DO NOTHING;
    INSERT INTO payment_text SELECT * FROM text_of_payments WHERE number = new.number;
END;

CREATE TRIGGER payments_count_otherwise AFTER UPDATE ON payments
WHEN (
    old.created_at, old.currency, old.state, old.exception, old.account, old.gateway, old.method, old.paid_via,
    old.cashier, old.amount, old.final_amount, old.received, old.received_currency, old.refunded
) IS NOT (
    new.created_at, new.currency, new.state, new.exception, new.account, new.gateway, new.method, new.paid_via,
    new.cashier, new.amount, new.final_amount, new.received, new.received_currency, new.refunded
)
BEGIN
    INSERT INTO rollups
    VALUES (
        old.created_at - ((old.created_at % 86400000) + 86400000) % 86400000, old.currency, old.state, old.exception,
        old.account, old.gateway, old.method, ifnull(old.paid_via, ''), ifnull(old.cashier, ''), -1, -old.amount,
        -ifnull(old.final_amount, old.amount), -iif(old.received_currency = old.currency, old.received, 0),
        -ifnull(old.refunded, 0)
    )
    ON CONFLICT DO UPDATE SET
        count = count + excluded.count, amount = amount + excluded.amount, due = due + excluded.due,
        received = received + excluded.received, refunded = refunded + excluded.refunded;
    DELETE FROM rollups
    WHERE
        day = old.created_at - ((old.created_at % 86400000) + 86400000) % 86400000 AND currency = old.currency
        AND state = old.state AND exception = old.exception AND account = old.account AND gateway = old.gateway
        AND method = old.method AND paid_via = ifnull(old.paid_via, '') AND cashier = ifnull(old.cashier, '')
        AND count = 0;
    INSERT INTO rollups
    SELECT day, currency, state, exception, account, gateway, method, paid_via, cashier, 1, amount, due, received,
        refunded
    FROM payments_in_rollups
    WHERE number = new.number
    ON CONFLICT DO UPDATE SET
        count = count + excluded.count, amount = amount + excluded.amount, due = due + excluded.due,
        received = received + excluded.received, refunded = refunded + excluded.refunded;
END;

CREATE TRIGGER payments_read_otherwise AFTER UPDATE ON payments
WHEN (
    old.number, old.reference, old.note, old.payer, old.gateway_id, old.transaction_id, old.id, old.currency,
    old.amount, old.final_amount,
    iif( -- what came as it was asked is no other text
        (old.received, old.received_currency) IS (ifnull(old.final_amount, old.amount), old.currency), NULL,
        old.received || ' ' || old.received_currency
    )
) IS NOT (
    new.number, new.reference, new.note, new.payer, new.gateway_id, new.transaction_id, new.id, new.currency,
    new.amount, new.final_amount,
    iif(
        (new.received, new.received_currency) IS (ifnull(new.final_amount, new.amount), new.currency), NULL,
        new.received || ' ' || new.received_currency
    )
)
BEGIN
    INSERT INTO search_changes SELECT number, text FROM payment_text WHERE number = old.number ON CONFLICT DO NOTHING;
    DELETE FROM payment_text WHERE number = old.number;
    INSERT INTO search_changes VALUES (new.number, NULL) ON CONFLICT DO NOTHING;
    INSERT INTO payment_text SELECT * FROM text_of_payments WHERE number = new.number;
END;

CREATE TRIGGER payments_go AFTER DELETE ON payments
BEGIN
    INSERT INTO rollups
    VALUES (
        old.created_at - ((old.created_at % 86400000) + 86400000) % 86400000, old.currency, old.state, old.exception,
        old.account, old.gateway, old.method, ifnull(old.paid_via, ''), ifnull(old.cashier, ''), -1, -old.amount,
        -ifnull(old.final_amount, old.amount), -iif(old.received_currency = old.currency, old.received, 0),
        -ifnull(old.refunded, 0)
    )
    ON CONFLICT DO UPDATE SET
        count = count + excluded.count, amount = amount + excluded.amount, due = due + excluded.due,
        received = received + excluded.received, refunded = refunded + excluded.refunded;
    DELETE FROM rollups
    WHERE
        day = old.created_at - ((old.created_at % 86400000) + 86400000) % 86400000 AND currency = old.currency
        AND state = old.state AND exception = old.exception AND account = old.account AND gateway = old.gateway
        AND method = old.method AND paid_via = ifnull(old.paid_via, '') AND cashier = ifnull(old.cashier, '')
        AND count = 0;
    INSERT INTO search_changes SELECT number, text FROM payment_text WHERE number = old.number ON CONFLICT DO NOTHING;
    DELETE FROM payment_text WHERE number = old.number;
END;
