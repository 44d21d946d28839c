// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/payments/payment.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace ui {

/// The facts of one sale in words, translated, for plain labels: what came from outside went through base's
/// outside-text functions. Pure functions; times are shown in the time zone of this computer.
class SaleFacts final {
    Q_DECLARE_TR_FUNCTIONS(SaleFacts)

public:
    /// "S-2042".
    [[nodiscard]] static QString number(const payments::Payment& payment, money::Digits digits = money::Digits::Ascii);
    /// "KHQR" for the gateway's word "khqr-dynamic", "GoPay" for "gopay_qris"; a word we do not know as it came.
    [[nodiscard]] static QString method(const QString& word);
    /// "Bakong Gateway" for "bakong-gateway"; an id we do not know as it came.
    [[nodiscard]] static QString gateway(const QString& id);
    [[nodiscard]] static QString evidence(payments::Evidence evidence);
    /// What the money of this sale rests on; empty while nothing speaks of money.
    [[nodiscard]] static QString proof(const payments::Payment& payment);
    /// What arrived: what the evidence says. Paid by the gateway's own word means paid exactly
    /// (contracts/bakong-gateway.md section 2.3), so there it is what was asked. nullopt where nobody knows: a person's
    /// word names no amount.
    [[nodiscard]] static std::optional<money::Money> received(const payments::Payment& payment);
    /// Why a person should look, as one sentence; empty without an exception.
    [[nodiscard]] static QString exception(payments::Exception exception);
    [[nodiscard]] static QString amount(const money::Money& amount, money::Digits digits);
    /// What came against what was asked, negative when too little; nullopt where nothing came or both are the same.
    [[nodiscard]] static std::optional<money::Money> difference(const payments::Payment& payment);

    /// "22:20:31".
    [[nodiscard]] static QString evidenceTime(const QDateTime& utc, money::Digits digits);
    /// "22:20:31" of today, else "Fri 20 Nov 22:20".
    [[nodiscard]] static QString listTime(
        const QDateTime& utc, const QDateTime& nowUtc, Language language, money::Digits digits);
    /// "Fri 20 Nov 22:20:31", of today only the time.
    [[nodiscard]] static QString fullTime(
        const QDateTime& utc, const QDateTime& nowUtc, Language language, money::Digits digits);
};

} // namespace ui
