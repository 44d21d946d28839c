// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class Appearance;
class Banner;
class Button;
class ChoiceRow;
class PlainLabel;
class Preferences;

/// Language, theme, size, digits, the first day of a week, and the shop's details.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const Appearance& appearance, Preferences& preferences, QWidget* parent = nullptr);

    /// The form of the shop's details; this page takes ownership.
    void setShopForm(QWidget* form);
    /// Another part's choices, below the others; this page takes ownership.
    void addCard(QWidget* card);
    /// Scrolls to a card and gives it the keyboard.
    void showCard(QWidget* card);

signals:
    /// The new size needs another start and the person agreed.
    void restartWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showChosen();

    const Appearance& m_appearance;
    Preferences& m_preferences;
    Banner* m_restart;
    Button* m_restartButton;
    ChoiceRow* m_language;
    ChoiceRow* m_theme;
    ChoiceRow* m_scale;
    ChoiceRow* m_digits;
    ChoiceRow* m_week;
    PlainLabel* m_shopTitle;
    QVBoxLayout* m_shop;
    QVBoxLayout* m_cards;
    QScrollArea* m_scroll;
};

} // namespace ui
