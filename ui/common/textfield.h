// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class Appearance;
class PlainLabel;

/// Label above, one-line edit 40 high, and a line below that is kept free for what is wrong with it.
/// The widget carries `focusMargin` around the box for its ring; label and message align with the box.
class TextField final : public QWidget {
    Q_OBJECT

public:
    enum class Message : std::uint8_t { Hint, Problem };

    explicit TextField(const Appearance& appearance, QWidget* parent = nullptr);

    /// Also the accessible name. An access key ("&Name") focuses the field.
    void setLabel(const QString& label);
    void setPlaceholder(const QString& text);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// A hint is text2; a problem is red with a red edge and is announced. Empty: clears the line, keeps its room.
    void setMessage(Message kind, const QString& text);
    void clearMessage() { setMessage(Message::Hint, {}); }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    /// The box leaves so much of its line free for what stands beside it; label and message have the whole width.
    void setRoomBeside(int width);

signals:
    /// By a person typing or pasting.
    void edited(const QString& text);
    void submitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;

    const Appearance& m_appearance;
    PlainLabel* m_label;
    QLineEdit* m_edit;
    PlainLabel* m_message;
    QVBoxLayout* m_inner;
    int m_roomBeside = 0;
    bool m_problem = false;
};

} // namespace ui
