// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/requestlogreading.h"
#include "core/payments/payment.h"
#include "ui/history/exchangewords.h"

#include <QWidget>
#include <optional>

class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// What was asked of the service about one sale and how it answered, out of the log of the requests: in words, and as
/// the lines stand there, for support. Folded until somebody wants it, and only then anything is read: wanted() is
/// answered by setRequests() or setProblem().
class ExchangesPart final : public QWidget {
    Q_OBJECT

public:
    /// Entries in words; what is older stands in the lines alone.
    static constexpr int MostEntries = 40;

    explicit ExchangesPart(const Appearance& appearance, QWidget* parent = nullptr);

    /// Folds itself for another sale than the one before.
    void setSale(const payments::Payment& payment, const ExchangeWords::Manner& manner);
    /// Nothing happens where another sale is shown by now, or none is wanted.
    void setRequests(const QString& paymentId, const net::KeptRequests& kept);
    void setProblem(const QString& paymentId, const QString& sentence);
    [[nodiscard]] bool isFolded() const { return m_body->isHidden(); }

    /// Everything in words, a line each; for tests.
    [[nodiscard]] QStringList shown() const;
    /// The lines as they are copied.
    [[nodiscard]] QString lines() const;

signals:
    void wanted(const payments::Payment& payment);
    void unfolded();
    /// What was wanted before is of no interest any more.
    void unwanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fold();
    void unfold();
    void ask();
    void show(const QString& sentence);
    void showRequests();
    [[nodiscard]] QString remarks(qsizetype entries) const;
    void clearEntries();
    void addEntry(const ExchangeEntry& entry);
    void dressLines();
    void retranslate();

    const Appearance& m_appearance;
    std::optional<payments::Payment> m_payment;
    ExchangeWords::Manner m_manner;
    std::optional<net::KeptRequests> m_kept;
    bool m_isReading = false;
    Button* m_toggle;
    QWidget* m_body;
    Button* m_refresh;
    PlainLabel* m_remark;
    QVBoxLayout* m_entries;
    QList<QWidget*> m_shownEntries;
    QList<PlainLabel*> m_labels; ///< of the entries
    PlainLabel* m_linesTitle;
    QPlainTextEdit* m_lines;
    Button* m_copy;
};

} // namespace ui
