// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/state.h"

#include <QAbstractButton>

namespace ui {

class Appearance;

/// What a card of the strip says.
struct CardFace {
    State state = State::Waiting;
    QString amount;
    QString detail; ///< reference and account, or why it waits for a person
    QString time; ///< "6:12 left", "12 s ago"
    double part = 1; ///< of the ring, 0 to 1
    bool ring = false; ///< else the shape of the state
    bool ending = false; ///< the last minute: amber
    bool chosen = false;

    friend bool operator==(const CardFace&, const CardFace&) = default;
};

/// One open sale in the strip: ring or shape, amount, detail, word and time. `focusMargin` larger than what people see
/// on each side. Arrow keys are the strip's.
class OpenCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit OpenCard(const Appearance& appearance, QWidget* parent = nullptr);

    void setFace(const CardFace& face);
    [[nodiscard]] const CardFace& face() const { return m_face; }

signals:
    /// An arrow key: +1 to the right, -1 to the left.
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void named();
    void paintSign(QPainter& painter, const QRectF& place) const;

    const Appearance& m_appearance;
    CardFace m_face;
};

} // namespace ui
