// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/scenariolist.h"

#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <array>

namespace ui {

namespace {

struct Line {
    const char16_t* digits;
    const char* words; ///< in context ScenarioList
};

/// Those that show at this counter; what concerns notifications comes with the gateways that send them.
constexpr std::array lines{
    Line{u"00", QT_TRANSLATE_NOOP("ui::ScenarioList", "Pays after 8 s, as all other digits do")},
    Line{u"01", QT_TRANSLATE_NOOP("ui::ScenarioList", "Nobody pays: the QR expires")},
    Line{u"02", QT_TRANSLATE_NOOP("ui::ScenarioList", "The payment fails")},
    Line{u"07", QT_TRANSLATE_NOOP("ui::ScenarioList", "Pays 30 s after the QR expired")},
    Line{u"08", QT_TRANSLATE_NOOP("ui::ScenarioList", "Pays another amount")},
    Line{u"09", QT_TRANSLATE_NOOP("ui::ScenarioList", "The first two checks get an error")},
    Line{u"10", QT_TRANSLATE_NOOP("ui::ScenarioList", "The next check is refused for 20 s")},
    Line{u"11", QT_TRANSLATE_NOOP("ui::ScenarioList", "The long check times out twice")},
    Line{u"15", QT_TRANSLATE_NOOP("ui::ScenarioList", "Numbers come as text, text as numbers")},
    Line{u"16", QT_TRANSLATE_NOOP("ui::ScenarioList", "Each answer takes 12 s")},
};

} // namespace

ScenarioList::ScenarioList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_hint(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_hint->setWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(focusMargin, 0, focusMargin, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_hint, 1, 0, 1, 2);
    int row = 2;
    for (const Line& line : lines) {
        // Typed as 0–9 whatever digits the window shows: the keys have these.
        auto* digits = new PlainLabel(appearance, TypeRole::Code, this);
        digits->setText(QString::fromUtf16(line.digits));
        auto* words = new PlainLabel(appearance, TypeRole::Small, this);
        words->setWrap(true);
        grid->addWidget(digits, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        m_words.append(words);
        ++row;
    }
    retranslate();
}

void ScenarioList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenarioList::retranslate()
{
    m_title->setText(tr("The amount decides"));
    m_hint->setText(tr("The last two digits say what the customer does: $10.07 and 25,007 ៛ both end in 07."));
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_words.at(static_cast<qsizetype>(i))
            ->setText(QCoreApplication::translate("ui::ScenarioList", lines.at(i).words));
}

} // namespace ui
