// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

class Appearance;
class PlainLabel;

/// One way to begin: a drawing, its key, a title and what happens then.
class DoorCard final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look : std::uint8_t { Plain, Practice };

    DoorCard(const Appearance& appearance, Icon icon, Look look, QString key, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Appearance& m_appearance;
    Icon m_icon;
    Look m_look;
    QString m_key;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace ui
