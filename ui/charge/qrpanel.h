// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/charge/localsale.h"
#include "ui/charge/pagemetrics.h"

#include <QWidget>
#include <chrono>
#include <optional>

class QScrollArea;

namespace ui {

class Appearance;
class Button;
class CountdownRing;
class ExpiredNotice;
class FactList;
class HeroAmount;
class PlainLabel;
class QrView;
class StatusPill;
class WarningBox;

/// A code on show: its amount, the picture, how long it lives, whom it pays, and what to do next. The code leaves the
/// screen when its time is over, by the monotonic clock or by the wall clock, whichever is first (a computer that slept
/// has only the second).
class QrPanel final : public QWidget {
    Q_OBJECT

public:
    QrPanel(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    /// Room for the code in device pixels once the panel has its size, before anything is shown.
    [[nodiscard]] int qrPixels() const;
    /// Shows a code whose picture was read back.
    void present(const ScannableSale& made);
    void clear();

    [[nodiscard]] const std::optional<LocalSale>& sale() const { return m_sale; }
    [[nodiscard]] bool isExpired() const { return m_expired; }
    /// Also what the save dialog does with its answer.
    void savePicture(const QString& path);
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString verifiedText() const;

signals:
    void newQrWanted();
    void doneWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect card() const;
    [[nodiscard]] QRect foot() const;
    [[nodiscard]] bool hasRing() const;
    void arrange();
    /// The figure across the top, code and facts below it.
    void arrangeTall(const QRect& area);
    /// The code at full height, all else beside it: where the page is low.
    void arrangeBeside(const QRect& area);
    void placeFacts(QRect column);
    void placeButtons(const QRect& bar);
    void retranslate();
    void tick();
    void expire();
    void verifyAgain();
    void askWhereToSave();
    void say(const base::UserText& sentence, bool wrong);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    PageShape m_shape = PageShape::Wide;
    std::optional<LocalSale> m_sale;
    std::chrono::milliseconds m_deadline{0}; ///< monotonic
    base::TimerHandle m_timer;
    bool m_expired = false;
    bool m_verified = false;
    int m_pixels = 0; ///< device pixels the picture was read back at
    base::UserText m_noticeText; ///< empty: the line says what typing does
    bool m_noticeWrong = false;

    StatusPill* m_pill;
    PlainLabel* m_reference;
    HeroAmount* m_amount;
    CountdownRing* m_ring;
    PlainLabel* m_ringCaption;
    QrView* m_qr;
    ExpiredNotice* m_expiredNotice;
    PlainLabel* m_verifiedLine;
    WarningBox* m_warning;
    FactList* m_facts;
    QScrollArea* m_factScroll;
    PlainLabel* m_notice;
    Button* m_newQr;
    Button* m_copy;
    Button* m_save;
    Button* m_done;
};

} // namespace ui
