// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/scheduler.h"
#include "core/till/watching.h"
#include "ui/charge/saleflow.h"
#include "ui/common/state.h"

#include <QHash>
#include <QWidget>

namespace ui {

class Appearance;
class NoticeBar;
class OpenStrip;
struct Notice;

/// What stands across the top of the page beside the sale on show: the open sales, and before them what needs a person.
/// One line whose room is always kept, so that nothing below it moves; where the page is too narrow for both side by
/// side, a banner over open sales takes a second one.
class CounterTop final : public QWidget {
    Q_OBJECT

public:
    CounterTop(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// nullptr: nothing to say. Not owned; must live until the next call.
    void setFlow(SaleFlow* flow);
    /// Something that went wrong with a sale that is not on show.
    struct Trouble {
        QString paymentId; ///< empty: no sale was made
        QString gateway; ///< where it was to be made; empty: the payment says it
        base::UserText what;
        base::Error error;
        State shape = State::Failed; ///< of the notice
    };
    /// Stays until a person closes it.
    void tell(const Trouble& trouble);

    /// Of the whole page, which says whether banner and open sales have room side by side.
    void setPageWidth(int width);
    /// How many lines this needs: 1 or 2.
    [[nodiscard]] int lines() const;

    [[nodiscard]] OpenStrip& strip() { return *m_strip; }
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }

signals:
    void showWanted(const QString& paymentId);
    void acknowledgeWanted(const QString& paymentId);
    void newSaleWanted();
    /// A person wants what support should know.
    void supportDetailsWanted(const ui::CounterTop::Trouble& trouble);
    /// lines() is different.
    void linesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Told {
        QString key;
        Trouble trouble;
    };
    void refresh();
    void arrange();
    void place();
    [[nodiscard]] QList<Notice> gathered() const;

    const Appearance& m_appearance;
    SaleFlow* m_flow = nullptr;
    OpenStrip* m_strip;
    NoticeBar* m_notices;
    QHash<QString, till::AccountStanding> m_standings;
    QList<Told> m_told;
    int m_toldCount = 0;
    int m_lines = 1;
    bool m_narrow = false;
};

} // namespace ui
