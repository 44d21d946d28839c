// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/filter.h"
#include "ui/history/detailfacts.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// What joins a payment to others by a static code: in one that came in by such a code the way to the sale it belongs
/// to, in that sale what came in by it. Nothing, and hidden, in any other. It carries `focusMargin` around its boxes at
/// both sides.
class StaticCodePart final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Newest = 5; ///< rows on show

    explicit StaticCodePart(const Appearance& appearance, QWidget* parent = nullptr);

    /// Another one than before is being read until a set…() below says more. Hidden while the pane shows the past, of
    /// which this knows nothing.
    void setPayment(const payments::Payment& payment, const DetailFacts::Manner& manner, bool isNow);
    /// The sale whose code it came in by; nullopt: it is not in this ledger.
    void setParent(const std::optional<payments::Payment>& parent);
    /// Everything that came in by the code.
    void setTotals(const ledger::Totals& totals);
    /// The newest of it first; more than `Newest` are not shown.
    void setNewest(const QList<payments::Payment>& payments);
    /// Instead, until it is empty: why it could not be read.
    void setProblem(const QString& sentence);

    /// Every text on show, a line each; for tests.
    [[nodiscard]] QStringList shown() const;

signals:
    void saleWanted(const QString& paymentId);
    /// All that came in by the code of this sale, as a list.
    void listWanted(const ledger::Filter::Parent& parent);
    void retryWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Row;
    void draw();
    void drawRows();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] std::vector<FactTable::Fact> sums() const;
    [[nodiscard]] bool hasChildren() const;

    const Appearance& m_appearance;
    payments::Payment m_payment;
    DetailFacts::Manner m_manner;
    bool m_isNow = true;
    std::optional<payments::Payment> m_parent;
    bool m_isParentRead = false;
    std::optional<ledger::Totals> m_totals;
    std::optional<QList<payments::Payment>> m_newest;
    QString m_problem;
    Button* m_toParent;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    FactTable* m_facts;
    QVBoxLayout* m_list;
    QList<Row*> m_rows;
    Button* m_all;
    Button* m_retry;
};

} // namespace ui
