// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/state.h"

#include <QFrame>

class QHBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// One sentence across the top of a page, at most three actions; announced to screen readers as an alert.
class Banner final : public QFrame {
    Q_OBJECT

public:
    /// The state gives shape and colour: Failed for errors, Late/Short for what needs a look, NotWatched for notes.
    Banner(const Appearance& appearance, State state, QWidget* parent = nullptr);

    void setState(State state);
    /// Shows the banner; an empty text hides it.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// The banner owns the button.
    Button* addAction(const QString& text, const QString& keyCap = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    State m_state;
    PlainLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace ui
