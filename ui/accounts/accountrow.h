// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountwords.h"

#include <QWidget>

namespace ui {

class Appearance;
class ModePill;
class PlainLabel;

/// One account of the list. Chosen by a click or the arrow keys, opened by Enter; Alt with an arrow or dragging moves
/// it.
class AccountRow final : public QWidget {
    Q_OBJECT

public:
    explicit AccountRow(const Appearance& appearance, QWidget* parent = nullptr);

    struct Shown {
        QString id;
        QString name;
        QString second; ///< service and receiver
        accounts::Mode mode = accounts::Mode::Practice;
        bool enabled = false;
        bool begins = false; ///< a sale begins with it
        KeyWords key = {}; ///< empty text: nothing to say
        bool readOnly = false; ///< not to be chosen: built in
    };
    void set(const Shown& shown);
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// The upper corners are those of the card it stands in.
    void setFirst(bool first);
    void setChosen(bool chosen);
    /// What a screen reader says of it.
    [[nodiscard]] QString said() const;

signals:
    void chosen();
    void openWanted();
    /// By so many rows, up is negative. While it is dragged another account may stand in this row already.
    void moveWanted(const QString& id, int by);
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_name;
    PlainLabel* m_second;
    ModePill* m_mode;
    PlainLabel* m_state;
    PlainLabel* m_key;
    Shown m_shown;
    bool m_isChosen = false;
    bool m_isFirst = false;
    QString m_dragged; ///< id of the account that was pressed
    std::optional<double> m_pressedAt; ///< y on the screen where a drag may have begun
};

} // namespace ui
