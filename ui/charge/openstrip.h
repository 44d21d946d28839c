// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/payments/payment.h"

#include <QHash>
#include <QWidget>
#include <vector>

namespace ui {

class Appearance;
class OpenCard;
class PlainCard;
class Sales;

/// The open sales across the top of the page, needing a person first, and the way back to the amount. Its room is kept
/// when nothing is open: a page that jumps while an amount is typed by touch takes wrong digits. Cards are equally
/// wide; what does not fit stands behind "+3 more". One timer for all rings, none while hidden.
class OpenStrip final : public QWidget {
    Q_OBJECT

public:
    OpenStrip(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// nullptr: no sales. Not owned; must live until the next call.
    void setSales(const Sales* sales);
    /// The chosen card; empty: none.
    void setShown(const QString& id);
    /// A sale that is told of beside the strip and needs no card in it; empty: none.
    void setElsewhere(const QString& id);
    /// Sales with a card, or behind "+3 more".
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_open.size()); }

    /// Ids in the order of the strip, also of those behind "+3 more".
    [[nodiscard]] QStringList ids() const;
    /// The open sale beside the chosen one, round at the ends; empty when nothing is open.
    [[nodiscard]] QString neighbour(int step) const;

signals:
    void chosen(const QString& id);
    void newSaleWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void arrange();
    void fillFaces();
    void tick();
    void openMore();
    void moveFocus(int from, int step);
    [[nodiscard]] int room() const;
    [[nodiscard]] QString detailOf(const payments::Payment& payment) const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    const Sales* m_sales = nullptr;
    QString m_shown;
    QString m_elsewhere;
    QList<payments::Payment> m_open;
    std::vector<OpenCard*> m_cards; ///< as many as fit; the first ones of `m_open`
    PlainCard* m_more;
    PlainCard* m_new;
    base::TimerHandle m_timer;
};

} // namespace ui
