// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/panelwords.h"

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// Stands where a code would be: the shape of the state, its words, and one sentence.
class StateNotice final : public QWidget {
    Q_OBJECT

public:
    explicit StateNotice(const Appearance& appearance, QWidget* parent = nullptr);

    void setWords(const PanelWords::Box& words);
    /// Turns the shape of "preparing" by a quarter each time it differs.
    void setTurn(int turn);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PanelWords::Box m_words;
    int m_turn = 0;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace ui
