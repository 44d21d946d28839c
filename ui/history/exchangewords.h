// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/net/requestlogreading.h"
#include "ui/common/languages.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// What was asked of the service, once or several times on end with the same outcome.
struct ExchangeEntry {
    QString title; ///< "Asked whether money came"
    QString when; ///< "14:32:10", "14:32:10 to 14:39:50 · 87 times"
    QStringList outcome; ///< sentences: how the service answered, what that meant, what it wrote
};

/// The requests of one sale in plain words, for plain labels: text from outside went through base's outside-text
/// functions. Pure.
class ExchangeWords final {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)

public:
    struct Manner {
        QDateTime nowUtc;
        Language language = Language::English;
        money::Digits digits = money::Digits::Ascii;
    };
    /// The newest first.
    [[nodiscard]] static QList<ExchangeEntry> entries(const QList<net::LoggedRequest>& requests, const Manner& manner);

private:
    class Run;
    [[nodiscard]] static ExchangeEntry entry(const Run& run, const Manner& manner);
    [[nodiscard]] static QString title(const QString& operation);
    [[nodiscard]] static QString meaning(const net::RequestRecord& record);
    [[nodiscard]] static QString trouble(const net::RequestRecord& record);
};

} // namespace ui
