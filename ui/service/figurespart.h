// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/service.h"
#include "ui/common/languages.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace ui {

class Appearance;
class Chip;
class EmptyState;
class FiguresTable;
class PlainLabel;

/// What a service counts of a period, ours of the same period beside it. The two are compared and never added up.
class FiguresPart final : public QWidget {
    Q_OBJECT

public:
    FiguresPart(const Appearance& appearance, const Languages& languages, QWidget* parent = nullptr);

    /// Forgets what is shown of another. `zone`: how far the service's days are ahead of UTC.
    void setAccount(const QString& service, std::chrono::minutes zone);
    /// Asks, unless it has.
    void begin();
    [[nodiscard]] bool isAwaiting(const till::FiguresQuestion& question) const;
    /// The answer to the question that isAwaiting().
    void take(const base::Result<till::FiguresAnswer>& answer);

    [[nodiscard]] Chip& period(gateways::FiguresPeriod period) const;
    [[nodiscard]] FiguresTable& table() const { return *m_table; }
    [[nodiscard]] EmptyState& notice() const { return *m_notice; }
    [[nodiscard]] bool isNotice() const;
    [[nodiscard]] QString note() const;

signals:
    void asked(const till::FiguresQuestion& question);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void showFigures();
    void showRows(const till::FiguresAnswer& figures);
    void retranslate();

    const Appearance& m_appearance;
    const Languages& m_languages;
    QString m_service;
    std::chrono::minutes m_zone{0};
    bool m_hasAsked = false;
    bool m_isAsking = false;
    std::optional<base::Result<till::FiguresAnswer>> m_answer; ///< to the newest question

    QButtonGroup* m_periods;
    QStackedWidget* m_stack;
    FiguresTable* m_table;
    EmptyState* m_notice;
    PlainLabel* m_note;
};

} // namespace ui
