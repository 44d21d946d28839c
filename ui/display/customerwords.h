// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"
#include "ui/common/languages.h"

#include <QDateTime>
#include <QObject>
#include <QTranslator>
#include <chrono>

namespace ui {

/// The customer's language, which may differ from the cashier's: Qt's one set of translators speaks to the cashier,
/// this one is asked directly, in context "Customer". GUI thread only.
class CustomerWords final : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the languages are.
    explicit CustomerWords(QString folder = QStringLiteral(":/i18n"), QObject* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    void use(Language language);
    /// The language's own digits in amounts and times; codes keep theirs.
    void setOwnDigits(bool on);
    [[nodiscard]] bool ownDigits() const { return m_ownDigits; }
    [[nodiscard]] money::Digits digits() const;

    /// The sentence in the customer's language, English where there is none. `source` with
    /// QT_TRANSLATE_NOOP("Customer", …).
    [[nodiscard]] QString say(const char* source) const;
    /// "48,500 KHR", as bank apps write it.
    [[nodiscard]] QString amount(money::Money amount) const;
    /// "20 November 2026, 22:20" of the counter's own zone.
    [[nodiscard]] QString moment(const QDateTime& utc) const;
    /// "9:06"
    [[nodiscard]] QString countdown(std::chrono::seconds left) const;

signals:
    void changed();

private:
    const QString m_folder;
    Language m_language = Language::English;
    bool m_ownDigits = false;
    QTranslator m_translator;
};

} // namespace ui
