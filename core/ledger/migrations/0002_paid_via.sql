-- SPDX-FileCopyrightText: 2026 The Paydesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the customer really paid with, as the gateway names it (BY-R10). Events written before say nothing of it, so it
-- has no other "nothing" than NULL.
ALTER TABLE payments ADD COLUMN paid_via TEXT;
