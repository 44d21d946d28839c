// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace ui {

class Appearance;

/// A card of choices that opens below the control it belongs to, over the page and inside the window. Esc, a press
/// elsewhere, the focus going elsewhere and another size of the window close it; Esc gives the focus back to the
/// control. Tab goes round inside. Closed it is deleted.
class PopupCard final : public QFrame {
    Q_OBJECT

public:
    /// Not on show yet. `anchor` is the control, in the window to be covered; the card goes with it.
    PopupCard(const Appearance& appearance, QWidget* anchor);
    ~PopupCard() override;

    /// Takes the widget; what stood there before is deleted. Taller content than the window has room for scrolls.
    void setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const;
    /// Shows it; the focus goes to the first of its content that takes it.
    void open();
    /// As Esc does.
    void dismiss();

signals:
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void end();
    [[nodiscard]] bool holds(const QObject* object) const;

    const Appearance& m_appearance;
    QPointer<QWidget> m_anchor;
    QScrollArea* m_scroll;
    bool m_isEnding = false;
};

} // namespace ui
