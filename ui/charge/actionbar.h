// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/saleactions.h"

#include <QWidget>
#include <map>

namespace ui {

class Appearance;
class Button;

/// The buttons of a sale at its foot. A button stays the same object as long as the bar lives, so that the focus stays
/// where it is when other buttons come and go.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// `big`: without a line above them, as on the paid field; only "Next sale" and "Note" can be.
    void setOffer(const SaleOffer& offer, bool big);
    /// The next press of "Cancel sale" does it.
    void setCancelArmed(bool armed);
    /// What "Decide" is called in this state.
    void setDecision(const QString& words);
    /// With a line between the buttons: what staff should know while deciding.
    void setRemark(const QString& remark);
    [[nodiscard]] Button* button(SaleAct act) const;

signals:
    void wanted(ui::SaleAct act);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    [[nodiscard]] int widthOf(const std::vector<SaleAct>& acts) const;
    void print(bool caps);

    const Appearance& m_appearance;
    SaleOffer m_offer;
    bool m_armed = false;
    bool m_big = false;
    QString m_decision;
    std::map<SaleAct, Button*> m_buttons;
    std::map<SaleAct, Button*> m_bigButtons; ///< of the paid field
    class PlainLabel* m_remark;
};

} // namespace ui
