// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/panelwords.h"

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// Shape, a bold line and a sentence on the ground of a state: how the watch goes, why a sale needs a decision. Hatched
/// where nothing is known, with the words on a plain plate.
class AnswerBox final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBox(const Appearance& appearance, QWidget* parent = nullptr);

    void setWords(const PanelWords::Box& words);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PanelWords::Box m_words;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace ui
