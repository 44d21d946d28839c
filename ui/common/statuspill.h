// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/state.h"

#include <QWidget>

namespace ui {

class Appearance;

/// Shape + word + colour of a state. Wordless changes do not exist: the word is the accessible name.
class StatusPill final : public QWidget {
    Q_OBJECT

public:
    StatusPill(const Appearance& appearance, State state, QWidget* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    /// A longer form of the word ("Waiting for payment"); empty: the state's own word.
    void setWord(const QString& word);
    [[nodiscard]] QString word() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wordChanged();

    const Appearance& m_appearance;
    State m_state;
    QString m_word;
};

} // namespace ui
