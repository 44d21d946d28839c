// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/screens.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class Chip;
class CustomerWindow;
class DisplayPreferences;
class PlainLabel;

/// The choices about the customer screen, for a card of the settings page: screen, language, digits, how long "paid"
/// stays, and two ways to try it.
class DisplaySettings final : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    DisplaySettings(const Appearance& appearance, CustomerWindow& window, DisplayPreferences& preferences,
        const Screens& screens, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A name, a quiet line under it, and chips of which one is chosen.
    struct Row {
        PlainLabel* name;
        PlainLabel* explanation;
        QButtonGroup* chips;
    };
    [[nodiscard]] Row addRow(QVBoxLayout* column, int choices);
    void setWords(const Row& row, const QStringList& words);
    void choose(const Row& row, int index);
    void retranslate();
    void showChosen();
    void showScreens();

    const Appearance& m_appearance;
    CustomerWindow& m_window;
    DisplayPreferences& m_preferences;
    const Screens& m_screens;
    PlainLabel* m_title;
    Row m_screen;
    Row m_language;
    Row m_digits;
    Row m_paid;
    Button* m_toggle;
    Button* m_identify;
};

} // namespace ui
