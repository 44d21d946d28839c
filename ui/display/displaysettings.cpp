// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/displaysettings.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/display/customerwindow.h"
#include "ui/display/displaychip.h"
#include "ui/display/displaypreferences.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array paidSeconds{5, 10, 20, 30};
/// Automatic, and as many as one computer drives.
constexpr int mostScreens = 7;

} // namespace

DisplaySettings::DisplaySettings(const Appearance& appearance, CustomerWindow& window, DisplayPreferences& preferences,
    const Screens& screens, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_window(window)
    , m_preferences(preferences)
    , m_screens(screens)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_toggle(new Button(appearance, Button::Kind::Normal, this))
    , m_identify(new Button(appearance, Button::Kind::Normal, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setContentsMargins(focusMargin, 0, focusMargin, 0);
    column->addWidget(m_title);
    m_screen = addRow(column, mostScreens);
    m_language = addRow(column, static_cast<int>(allLanguages().size()) + 1);
    m_digits = addRow(column, 2);
    m_paid = addRow(column, static_cast<int>(paidSeconds.size()));
    m_toggle->setKeyCap(u"F10"_s);
    auto* tries = new QHBoxLayout;
    tries->setContentsMargins(0, 8, 0, 0);
    tries->setSpacing(0);
    tries->addWidget(m_toggle);
    tries->addWidget(m_identify);
    tries->addStretch(1);
    column->addLayout(tries);
    column->addStretch(1);

    connect(m_screen.chips, &QButtonGroup::idClicked, this, [this](int index) {
        const QList<ScreenInfo> all = m_screens.all();
        if (index == 0)
            m_preferences.setScreen({});
        else if (index <= all.size())
            m_preferences.setScreen({all.at(index - 1).serial, all.at(index - 1).name});
    });
    connect(m_language.chips, &QButtonGroup::idClicked, this, [this](int index) {
        m_preferences.setLanguage(
            index == 0 ? std::nullopt : std::optional(allLanguages()[static_cast<std::size_t>(index - 1)].language));
    });
    connect(
        m_digits.chips, &QButtonGroup::idClicked, this, [this](int index) { m_preferences.setOwnDigits(index == 1); });
    connect(m_paid.chips, &QButtonGroup::idClicked, this, [this](int index) {
        m_preferences.setPaidTime(std::chrono::seconds(paidSeconds.at(static_cast<std::size_t>(index))));
    });
    connect(m_toggle, &Button::clicked, &window, &CustomerWindow::toggle);
    connect(m_identify, &Button::clicked, &window, &CustomerWindow::identify);
    connect(&preferences, &DisplayPreferences::changed, this, &DisplaySettings::showChosen);
    connect(&window, &CustomerWindow::placeChanged, this, &DisplaySettings::showChosen);
    connect(&screens, &Screens::changed, this, &DisplaySettings::showScreens);
    retranslate();
}

void DisplaySettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

DisplaySettings::Row DisplaySettings::addRow(QVBoxLayout* column, int choices)
{
    auto* holder = new QWidget(this);
    const Row made{new PlainLabel(m_appearance, TypeRole::Body, holder),
        new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, holder), new QButtonGroup(holder)};
    made.name->setWeight(Weight::Bold);
    made.explanation->setWrap(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, focusMargin + 6, 0, focusMargin + 6);
    words->setSpacing(0);
    words->addWidget(made.name);
    words->addWidget(made.explanation);
    words->addStretch(1);
    auto* chips = new FlowLayout(0, 0);
    for (int i = 0; i < choices; ++i) {
        auto* chip = new Chip(m_appearance, holder);
        made.chips->addButton(chip, i);
        chips->addWidget(chip);
    }
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addLayout(chips, 2);
    column->addWidget(holder);
    return made;
}

void DisplaySettings::setWords(const Row& row, const QStringList& words)
{
    const QList<QAbstractButton*> chips = row.chips->buttons();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        QAbstractButton* chip = chips.at(i);
        chip->setVisible(i < words.size());
        if (i >= words.size())
            continue;
        chip->setText(QString(words.at(i)).replace(u'&', u"&&"_s));
        chip->setAccessibleName(words.at(i));
        chip->updateGeometry();
    }
}

void DisplaySettings::choose(const Row& row, int index)
{
    if (QAbstractButton* chip = row.chips->button(index)) {
        chip->setChecked(true);
        return;
    }
    // None of them: a value set by hand in the file.
    if (QAbstractButton* chip = row.chips->checkedButton()) {
        row.chips->setExclusive(false);
        chip->setChecked(false);
        row.chips->setExclusive(true);
    }
}

void DisplaySettings::retranslate()
{
    m_title->setText(tr("Customer screen"));
    m_screen.name->setText(tr("Screen"));
    m_language.name->setText(tr("Language"));
    m_language.explanation->setText(tr("What the customer reads."));
    QStringList languages{tr("As this window")};
    for (const LanguageSpec& spec : allLanguages())
        languages << QString::fromUtf16(spec.ownName);
    setWords(m_language, languages);
    m_digits.name->setText(tr("Digits"));
    m_digits.explanation->setText(tr("Amounts, times and the countdown."));
    setWords(m_digits, {tr("0–9 always"), tr("The language's own")});
    m_paid.name->setText(tr("Paid stays for"));
    m_paid.explanation->setText(tr("Your own window keeps the result longer."));
    QStringList times;
    for (const int time : paidSeconds)
        //: Seconds, as in "10 s"
        times << money::withDigits(tr("%1 s").arg(time), m_appearance.digits());
    setWords(m_paid, times);
    m_identify->setText(tr("&Identify the screens"));
    showScreens();
}

void DisplaySettings::showScreens()
{
    const QList<ScreenInfo> all = m_screens.all();
    QStringList words{tr("Automatic")};
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostScreens - 1); ++i)
        words << screenWords(i, all.at(i));
    setWords(m_screen, words);
    m_screen.explanation->setText(all.size() > 1
            ? tr("Bound to the monitor itself, wherever it is plugged in.")
            : tr("There is one screen. The customer screen opens as a window to try it."));
    showChosen();
}

void DisplaySettings::showChosen()
{
    const ScreenWish wish = m_preferences.screen();
    const std::optional<qsizetype> chosen = chooseScreen(m_screens.all(), wish);
    choose(m_screen, wish.isEmpty() ? 0 : static_cast<int>(chosen.value_or(-2)) + 1);
    const std::optional<Language> language = m_preferences.language();
    choose(m_language, language ? 1 + static_cast<int>(*language) : 0);
    choose(m_digits, m_preferences.ownDigits() ? 1 : 0);
    const auto time = std::find(paidSeconds.begin(), paidSeconds.end(), m_preferences.paidTime().count());
    choose(m_paid, time == paidSeconds.end() ? -1 : static_cast<int>(time - paidSeconds.begin()));
    const bool shown =
        m_window.place() == CustomerWindow::Place::Window || m_window.place() == CustomerWindow::Place::FullScreen;
    m_toggle->setText(shown ? tr("&Turn off") : tr("&Turn on"));
}

} // namespace ui
