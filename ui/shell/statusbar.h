// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class Languages;
class PlainLabel;
class Preferences;

/// 36 px along the foot of the window: what is (not) watched, and the quick switches for theme and language.
class StatusBar final : public QWidget {
    Q_OBJECT

public:
    StatusBar(
        const Appearance& appearance, const Languages& languages, Preferences& preferences, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseTheme();
    void chooseLanguage();

    const Appearance& m_appearance;
    const Languages& m_languages;
    Preferences& m_preferences;
    PlainLabel* m_state;
    PlainLabel* m_advice;
    Button* m_theme;
    Button* m_language;
};

} // namespace ui
