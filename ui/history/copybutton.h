// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace ui {

class Appearance;

/// Copies one text; its picture is a tick for a moment afterwards.
class CopyButton final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int Margin = 5; ///< around the picture, for the ring

    explicit CopyButton(const Appearance& appearance, QWidget* parent = nullptr);

    void setText(const QString& what, const QString& text);

    [[nodiscard]] QSize sizeHint() const override { return {16 + 2 * Margin, 16 + 2 * Margin - 4}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    QString m_what;
    QString m_text;
    QTimer m_done; ///< runs while the tick is shown
};

} // namespace ui
