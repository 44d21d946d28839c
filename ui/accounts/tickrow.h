// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

class Appearance;
class PlainLabel;

/// A box to tick with a sentence beside it that wraps. Space ticks it.
class TickRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TickRow(const Appearance& appearance, QWidget* parent = nullptr);

    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Appearance& m_appearance;
    PlainLabel* m_words;
};

} // namespace ui
