// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/factspanel.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

FactsPanel::FactsPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_grid(new QGridLayout)
    , m_refresh(new Button(appearance, Button::Kind::Normal, this))
    , m_fetch(new Button(appearance, Button::Kind::Normal, this))
    , m_open(new Button(appearance, Button::Kind::Normal, this))
    , m_progress(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_advice(new PlainLabel(appearance, TypeRole::Small, Tone::Amber, this))
{
    m_note->setWrap(true);
    m_progress->setWrap(true);
    m_advice->setWrap(true);
    m_refresh->setSymbol(Icon::Refresh);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, 0, focusMargin, 4);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addLayout(m_grid);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(focusMargin, 0, focusMargin, 0);
    below->setSpacing(4);
    below->addWidget(m_progress);
    below->addWidget(m_advice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_refresh, 0, Qt::AlignLeft);
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addLayout(below);
    connect(m_refresh, &Button::clicked, this, &FactsPanel::refreshWanted);
    connect(m_fetch, &Button::clicked, this, [this] {
        if (m_running)
            emit stopWanted();
        else
            emit fetchWanted();
    });
    retranslate();
}

void FactsPanel::setService(const QString& service)
{
    m_service = service;
    retranslate();
}

void FactsPanel::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    m_trouble.clear();
    retranslate();
}

void FactsPanel::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    retranslate();
}

void FactsPanel::setFetchProgress(int seen, int added, bool running)
{
    m_seen = seen;
    m_added = added;
    m_running = running;
    retranslate();
}

void FactsPanel::setFittingZone(const QString& zone)
{
    m_fittingZone = zone;
    retranslate();
}

void FactsPanel::clearFetch()
{
    m_fittingZone.clear();
    setFetchProgress(-1, 0, false);
}

QString FactsPanel::progress() const
{
    return m_progress->text();
}

QString FactsPanel::advice() const
{
    return m_advice->text();
}

QStringList FactsPanel::shown() const
{
    QStringList all;
    for (const auto& [label, value] : m_rows)
        all << label->text() + QStringLiteral(": ") + value->text();
    return all;
}

void FactsPanel::retranslate()
{
    m_title->setText(tr("Reported by %1").arg(m_service));
    m_note->setText(!m_trouble.isEmpty() ? m_trouble
            : m_facts.isEmpty()          ? tr("Not asked yet. Ask it what it knows about this account.")
                                         : QString());
    m_note->setTone(m_trouble.isEmpty() ? Tone::Text2 : Tone::Red);
    m_note->setVisible(!m_note->text().isEmpty());
    for (const auto& [label, value] : std::as_const(m_rows)) {
        delete label;
        delete value;
    }
    m_rows.clear();
    for (const Fact& fact : std::as_const(m_facts)) {
        auto* label = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
        auto* value = new PlainLabel(m_appearance, TypeRole::Body, this);
        label->setText(base::oneLine(fact.label));
        value->setText(base::oneLine(fact.value));
        value->setWrap(true);
        const int row = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        label->show();
        value->show();
        m_rows.append(std::pair(label, value));
    }
    //: A button that leads to the page of what a service says itself; %1 is "bayar.gg"
    m_open->setText(tr("At %1…").arg(m_service));
    m_refresh->setText(tr("Ask now"));
    m_fetch->setText(m_running ? tr("Stop fetching") : tr("Fetch missing payments"));
    m_fetch->setSymbol(m_running ? Icon::Close : Icon::History);
    QString progress;
    if (m_seen >= 0)
        progress = (m_running ? tr("%1 payments looked at, %2 added so far.") : tr("%1 payments looked at, %2 added."))
                       .arg(m_seen)
                       .arg(m_added);
    m_progress->setText(money::withDigits(progress, m_appearance.digits()));
    m_advice->setText(m_fittingZone.isEmpty()
            ? QString()
            : tr("The times of %1 are those of %2. Choose this time zone in the settings of the account.")
                  .arg(m_service, m_fittingZone));
    m_advice->setVisible(!m_fittingZone.isEmpty());
}

void FactsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
