// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicebank.h"
#include "core/practice/requestfields.h"

#include <QList>
#include <QUrl>
#include <utility>

namespace practice {

/// The hosted page of a link gateway, where the customer pays, pays something else, cancels or does nothing. Plain
/// HTML for any browser, no script; everything from outside is escaped. After a choice the page shows what came of it
/// and leads back to the shop's address.
struct PayPage {
    using Choice = std::pair<QString, QString>; ///< value, words

    QString title; ///< "Practice bKash"
    QList<std::pair<QString, QString>> facts; ///< label and value
    QString picture; ///< address of a picture; empty: none
    QList<Choice> ways; ///< ways to pay with; none: no choice
    QString way; ///< the one chosen
    bool isOpen = true; ///< shows the buttons
    QString outcome; ///< what to say instead of the buttons
    QUrl back; ///< where the customer goes then; empty: nowhere

    [[nodiscard]] net::HttpResponse response() const;
};

/// What the customer chose on the page: `action` pay, pay-other (with `amount`), cancel or nothing; with `way` the
/// payment keeps it as the field "paid_via" when paid. False for anything else, and nothing is done.
[[nodiscard]] bool choose(PracticeBank& bank, const PracticePayment& payment, const RequestFields& form);

/// The whole exchange of a page: GET shows `page`, POST chooses and sends the browser back to GET, other verbs 405.
[[nodiscard]] net::HttpResponse servePage(
    PracticeBank& bank, const PracticePayment& payment, const PayPage& page, const net::IncomingRequest& request);

/// What a person who follows an unknown link sees.
[[nodiscard]] net::HttpResponse noSuchPage();

/// `url` with more query items, each percent-encoded.
[[nodiscard]] QUrl withQuery(const QString& url, const QList<std::pair<QString, QString>>& items);

/// http or https with a host: what gateways take as an address.
[[nodiscard]] bool isWebAddress(const QString& text);

} // namespace practice
