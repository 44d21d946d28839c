// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/qr/matrix.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleframe.h"

#include <QWidget>

class QScrollArea;
class QUrl;

namespace ui {

class AnswerBox;
class Appearance;
class Button;
class CountdownRing;
class FactList;
class HeroAmount;
class NumberField;
class PageLink;
class PayToCard;
class PlainLabel;
class QrView;
class StateNotice;
class StatusPill;

/// A sale that money is awaited for, or that ended without: its amount, the code or what stands in its place, how long
/// it lives, how the watch goes, and the facts. A code is drawn and read back before it is shown.
class SaleView final : public QWidget {
    Q_OBJECT

public:
    explicit SaleView(const Appearance& appearance, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    void show(const SaleFrame& frame);
    using QWidget::show;
    /// Forgets the code.
    void clear();
    /// On show while the sale asks for the transaction's number.
    [[nodiscard]] NumberField& number() { return *m_number; }
    /// On show in the place of a code.
    [[nodiscard]] PayToCard& payTo() { return *m_payTo; }

signals:
    /// A person wants the picture of the code on show as a file.
    void pictureWanted();
    /// A person clicked to open the page that the QR opens.
    void pageWanted(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    /// The figure across the top, code and facts below it.
    void arrangeTall(const QRect& area);
    /// The code at full height, all else beside it: where the page is low.
    void arrangeBeside(const QRect& area);
    /// Below the amount; returns where it ends.
    int placeBreakdown(const QRect& amount);
    void placeCode(const QRect& square);
    void placeWords(QRect column);
    void showFacts(const SaleFrame& frame);
    void showCode();
    void verify();
    void verified(const base::Result<qr::Matrix>& matrix);

    const Appearance& m_appearance;
    PageShape m_shape = PageShape::Wide;
    QString m_code; ///< to be on show
    QString m_read; ///< was drawn and read back, at `m_pixels`
    int m_pixels = 0; ///< device pixels
    base::UserText m_unreadable; ///< why `m_code` cannot be shown
    bool m_silent = false; ///< too early for any words
    bool m_hasRing = false;
    bool m_asksNumber = false;

    StatusPill* m_pill;
    PlainLabel* m_title;
    HeroAmount* m_amount;
    CountdownRing* m_ring;
    PlainLabel* m_ringCaption;
    QrView* m_qr;
    StateNotice* m_notice;
    PlainLabel* m_verifiedLine;
    Button* m_save; ///< the picture of the code
    PlainLabel* m_breakdown;
    PayToCard* m_payTo;
    PageLink* m_link;
    NumberField* m_number;
    AnswerBox* m_answer;
    FactList* m_facts;
    QScrollArea* m_factScroll;
    PlainLabel* m_hint;
};

} // namespace ui
