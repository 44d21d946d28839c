// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/button.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A question or an overview over its window, 400–640 wide, with a flat dark sheet behind it while it is open.
/// The title is the question; the buttons stand right, the primary one last and on Enter. Esc rejects.
class Dialog : public QDialog {
    Q_OBJECT

public:
    /// `parent` must be inside the window to be covered. Focus returns to where it was when the dialog closes.
    Dialog(const Appearance& appearance, QWidget* parent);
    ~Dialog() override;

    void setTitle(const QString& title);
    /// One sentence under the title.
    void setSentence(const QString& sentence);
    /// Between sentence and buttons.
    void addContent(QWidget* content);
    /// The same for what carries `focusMargin` around its boxes, as TextField: they align with the sentence.
    void addField(QWidget* field);
    /// Not connected yet: connect `clicked` to accept() or reject().
    Button* addButton(Button::Kind kind, const QString& text, const QString& keyCap);

protected:
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Side by side where they fit, else one above the other with the last on top.
    void arrangeButtons();
    /// As tall as its wrapped words ask for at this width, so that no button is squeezed.
    void fitHeight();

    const Appearance& m_appearance;
    QPointer<QWidget> m_sheet; ///< a child of the covered window
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    QVBoxLayout* m_content;
    QVBoxLayout* m_fields;
    QHBoxLayout* m_buttons;
};

} // namespace ui
