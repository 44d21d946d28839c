// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/fetchprogress.h"
#include "ui/service/listedmodel.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class Button;
class EmptyState;
class ListedTable;
class ListFilters;
class PlainLabel;

/// The payments that a service lists, page by page, its state beside ours, and what is missing here taken over.
class ListPart final : public QWidget {
    Q_OBJECT

public:
    ListPart(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent = nullptr);

    /// Forgets what is shown of another. `zone`: how far the service's days are ahead of UTC.
    void setAccount(const QString& service, std::chrono::minutes zone);
    /// Asks, unless it has.
    void begin();
    [[nodiscard]] bool isAwaiting(const till::PageQuestion& question) const;
    /// The answer to the question that isAwaiting().
    void take(const base::Result<till::PageAnswer>& answer);
    void take(const till::FetchProgress& progress);

    [[nodiscard]] ListFilters& filters() const { return *m_filters; }
    [[nodiscard]] ListedTable& table() const { return *m_table; }
    [[nodiscard]] ListedModel& model() const { return *m_model; }
    [[nodiscard]] EmptyState& notice() const { return *m_notice; }
    [[nodiscard]] bool isNotice() const;
    [[nodiscard]] Button& previous() const { return *m_previous; }
    [[nodiscard]] Button& next() const { return *m_next; }
    [[nodiscard]] Button& takeOver() const { return *m_takeOver; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString progress() const;

signals:
    void asked(const till::PageQuestion& question);
    void fetchWanted(const gateways::ListFilter& filter);
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void askAnew();
    void ask(int page);
    void showRows();
    void sayNotice();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString progressText() const;
    void retranslate();

    const Appearance& m_appearance;
    QString m_service;
    std::optional<till::PageQuestion> m_question; ///< the newest
    bool m_isAsking = false;
    std::optional<base::Result<till::PageAnswer>> m_answer; ///< to the newest question; of one before while it is asked
    std::optional<till::FetchProgress> m_progress;

    ListedModel* m_model;
    ListFilters* m_filters;
    QStackedWidget* m_stack;
    ListedTable* m_table;
    EmptyState* m_notice;
    PlainLabel* m_summary;
    PlainLabel* m_progressLabel;
    Button* m_previous;
    Button* m_next;
    Button* m_takeOver;
};

} // namespace ui
