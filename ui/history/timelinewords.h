// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/event.h"
#include "core/money/digits.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

namespace ui {

/// One thing that happened, in plain words.
struct TimelineEntry {
    QString title; ///< what
    QString when; ///< "22:20:31 · asked the gateway · Dara"
    QStringList more; ///< reason, remark, transaction; one line each
    std::optional<State> shape; ///< where the state or the exception changed; else a small ring
};

/// The timeline of a payment for plain labels: text from outside went through base's outside-text functions. Pure.
class TimelineWords final {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    struct Manner {
        QDateTime nowUtc;
        Language language = Language::English;
        money::Digits digits = money::Digits::Ascii;
        bool isPractice = false; ///< no money moved: its slips are no receipts
    };
    /// In the order of `events`.
    [[nodiscard]] static QList<TimelineEntry> entries(
        const QList<ledger::Event>& events, const payments::Payment& payment, const Manner& manner);

private:
    [[nodiscard]] static QString title(const ledger::Event& event, const Manner& manner);
    [[nodiscard]] static QString paidTitle(const ledger::Event& event, const QString& received);
    [[nodiscard]] static QString refundedTitle(const ledger::Event& event, const QString& refunded);
    [[nodiscard]] static QString markedTitle(const ledger::Event& event);
    [[nodiscard]] static QString printedTitle(const ledger::Event& event, bool isPractice);
    [[nodiscard]] static QString decidedTitle(const ledger::Event& event);
    [[nodiscard]] static QString knownRemark(const QString& remark);
    [[nodiscard]] static QStringList more(const ledger::Event& event);
};

} // namespace ui
