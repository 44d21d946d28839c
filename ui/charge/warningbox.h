// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// What staff must know before they act: a bold line and a sentence on the ground of "not watched".
class WarningBox final : public QWidget {
    Q_OBJECT

public:
    explicit WarningBox(const Appearance& appearance, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace ui
