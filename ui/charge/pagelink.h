// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

class QShortcut;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// Whose page the QR opens, and two buttons: open it here (Alt+O), copy its address (Ctrl+C). Never opens anything by
/// itself. `focusMargin` larger than what is seen on each side.
class PageLink final : public QWidget {
    Q_OBJECT

public:
    explicit PageLink(const Appearance& appearance, QWidget* parent = nullptr);

    /// An address without a host to name shows nothing.
    void setAddress(const QString& address);
    /// Not where something else on show is copied by the same key.
    void setCopyOffered(bool offered);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] Button& open() { return *m_open; }
    [[nodiscard]] Button& copy() { return *m_copy; }

    /// One line where words and buttons fit side by side, else two.
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// By a click or its key alone.
    void openWanted(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    [[nodiscard]] int copyWidth() const;
    [[nodiscard]] bool isOneLine(int width) const;

    QString m_address;
    bool m_copied = false;
    PlainLabel* m_words;
    Button* m_open;
    Button* m_copy;
    QShortcut* m_copyKey;
};

} // namespace ui
