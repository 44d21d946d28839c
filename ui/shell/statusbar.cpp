// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/languages.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr int barHeight = 36;
constexpr int margin = 16;
constexpr int shapeSize = 14;

void openAbove(QMenu& menu, const QWidget& button)
{
    menu.setFont(typeFont(TypeRole::Body));
    const QSize size = menu.sizeHint();
    menu.exec(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height())));
}

} // namespace

StatusBar::StatusBar(
    const Appearance& appearance, const Languages& languages, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_state(new PlainLabel(appearance, TypeRole::Micro, this))
    , m_advice(new PlainLabel(appearance, TypeRole::Micro, Tone::Text2, this))
    , m_theme(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_language(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
{
    setFixedHeight(barHeight);
    m_state->setWeight(Weight::Bold);
    m_theme->setSymbol(Icon::Contrast);
    m_language->setSymbol(Icon::Globe);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin + shapeSize + 8, 0, margin - 8, 0);
    row->setSpacing(8);
    row->addWidget(m_state);
    row->addWidget(m_advice, 1);
    row->addWidget(m_theme);
    row->addWidget(m_language);
    connect(m_theme, &Button::clicked, this, &StatusBar::chooseTheme);
    connect(m_language, &Button::clicked, this, &StatusBar::chooseLanguage);
    connect(&appearance, &Appearance::changed, this, [this] {
        retranslate();
        update();
    });
    retranslate();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintLine(painter, rect(), Qt::Horizontal, theme.line);
    const QRectF shape(margin, (height() - shapeSize) / 2.0, shapeSize, shapeSize);
    paintStateShape(painter, shape, State::NotWatched, theme.grey, theme.bg);
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusBar::retranslate()
{
    m_state->setText(stateWord(State::NotWatched));
    m_advice->setText(tr("Codes are made on this computer. Look in the bank app for the money."));
    QString theme;
    switch (m_appearance.theme().name) {
    case ThemeName::Light:
        theme = tr("Light");
        break;
    case ThemeName::Dark:
        theme = tr("Dark");
        break;
    case ThemeName::HighContrast:
        theme = tr("High contrast");
        break;
    }
    m_theme->setText(theme);
    m_theme->setAccessibleName(tr("Theme: %1").arg(theme));
    const QString language = QString::fromUtf16(languageSpec(m_languages.current()).ownName);
    m_language->setText(language);
    m_language->setAccessibleName(tr("Language: %1").arg(language));
}

void StatusBar::chooseTheme()
{
    QMenu menu(this);
    const auto offer = [&](const QString& word, ThemeName theme) {
        QAction* action = menu.addAction(word);
        action->setCheckable(true);
        action->setChecked(m_appearance.theme().name == theme);
        connect(action, &QAction::triggered, this, [this, theme] { m_preferences.setTheme(theme); });
    };
    offer(tr("Light"), ThemeName::Light);
    offer(tr("Dark"), ThemeName::Dark);
    offer(tr("High contrast"), ThemeName::HighContrast);
    openAbove(menu, *m_theme);
}

void StatusBar::chooseLanguage()
{
    QMenu menu(this);
    for (const LanguageSpec& spec : allLanguages()) {
        QAction* action = menu.addAction(QString::fromUtf16(spec.ownName));
        action->setCheckable(true);
        action->setChecked(spec.language == m_languages.current());
        connect(action, &QAction::triggered, this,
            [this, language = spec.language] { m_preferences.setLanguage(language); });
    }
    openAbove(menu, *m_language);
}

} // namespace ui
