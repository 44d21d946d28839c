// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"

#include "ui/common/tickstyle.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QPalette>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.bg);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.inkText);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.inkText);
    palette.setColor(QPalette::Highlight, theme.ink);
    palette.setColor(QPalette::HighlightedText, theme.inkText);
    palette.setColor(QPalette::Link, theme.text);
    palette.setColor(QPalette::LinkVisited, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line2);
    palette.setColor(QPalette::Dark, theme.line2);
    palette.setColor(QPalette::Shadow, theme.line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.sunken);
    return palette;
}

// Box shapes of standard widgets and nothing else: whatever has a state is painted by its own class, because a new
// style sheet at run time polishes the whole tree again.
QString styleSheetOf(const Theme& theme)
{
    return uR"(
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QToolTip { border: 1px solid %1; padding: 4px 6px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar::handle:vertical { background: %1; border-radius: 3px; margin: 2px 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle:horizontal { background: %1; border-radius: 3px; margin: 3px 2px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
)"_s.arg(theme.line2.name());
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
{
}

void Appearance::setTheme(ThemeName name)
{
    if (m_theme->name == name)
        return;
    m_theme = &Theme::of(name);
    apply();
    emit changed();
}

void Appearance::setDigits(money::Digits digits)
{
    if (m_digits == digits)
        return;
    m_digits = digits;
    emit changed();
}

void Appearance::dress(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new TickStyle);
    QApplication::setFont(typeFont(TypeRole::Body));
    apply();
}

void Appearance::apply()
{
    if (!m_application)
        return;
    QApplication::setPalette(paletteOf(*m_theme));
    m_application->setStyleSheet(styleSheetOf(*m_theme));
}

} // namespace ui
