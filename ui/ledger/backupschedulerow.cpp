// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/backupschedulerow.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/figures.h"
#include "ui/common/flowlayout.h"
#include "ui/common/type.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

BackupScheduleRow::BackupScheduleRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_often(new Button(appearance, Button::Kind::Normal, this))
    , m_at(new Button(appearance, Button::Kind::Normal, this))
    , m_kept(new Button(appearance, Button::Kind::Normal, this))
{
    auto* flow = new FlowLayout(0, 0, this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_often, m_at, m_kept}) {
        button->setSymbol(Icon::ChevronDown);
        flow->addWidget(button);
    }
    connect(m_often, &Button::clicked, this, [this] {
        QList<Choice> choices;
        using Often = Schedule::Often;
        for (const Often often : {Often::Day, Often::TwelveHours, Often::FourHours, Often::Hour}) {
            Schedule wanted = m_schedule;
            wanted.often = often;
            choices.append({oftenWords(often), wanted});
        }
        offer(m_often, choices);
    });
    connect(m_at, &Button::clicked, this, [this] {
        constexpr int hours = 24;
        Schedule wanted = m_schedule;
        wanted.at.reset();
        QList<Choice> choices{{atWords({}), wanted}};
        for (int hour = 0; hour < hours; ++hour) {
            wanted.at = QTime(hour, 0);
            choices.append({atWords(wanted.at), wanted});
        }
        offer(m_at, choices);
    });
    connect(m_kept, &Button::clicked, this, [this] {
        QList<Choice> choices;
        for (const ledger::BackupKeeping& kept : std::as_const(m_keepings)) {
            Schedule wanted = m_schedule;
            wanted.kept = kept;
            choices.append({keptWords(kept), wanted});
        }
        offer(m_kept, choices);
    });
}

void BackupScheduleRow::setSchedule(const Schedule& schedule, const QList<ledger::BackupKeeping>& keepings)
{
    m_schedule = schedule;
    m_keepings = keepings;
    retranslate();
}

void BackupScheduleRow::retranslate()
{
    m_often->setText(oftenWords(m_schedule.often));
    m_often->setAccessibleName(tr("How often a backup is made"));
    m_often->setAccessibleDescription(m_often->text());
    m_at->setText(atWords(m_schedule.at));
    m_at->setAccessibleName(tr("When the daily backup is made"));
    m_at->setAccessibleDescription(m_at->text());
    m_at->setVisible(m_schedule.often == Schedule::Often::Day);
    m_kept->setText(keptWords(m_schedule.kept));
    m_kept->setAccessibleName(tr("How many backups are kept"));
    m_kept->setAccessibleDescription(m_kept->text());
    for (Button* button : {m_often, m_at, m_kept})
        button->updateGeometry();
}

void BackupScheduleRow::offer(Button* button, const QList<Choice>& choices)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(typeFont(TypeRole::Body));
    menu->setAccessibleName(button->accessibleName());
    for (const Choice& choice : choices) {
        QAction* action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.schedule == m_schedule);
        connect(action, &QAction::triggered, this, [this, wanted = choice.schedule] { emit this->wanted(wanted); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

QString BackupScheduleRow::oftenWords(Schedule::Often often) const
{
    const auto hours = [this](int count) { return tr("Every %1 hours").arg(countText(count, m_appearance.digits())); };
    switch (often) {
    case Schedule::Often::TwelveHours:
        return hours(12);
    case Schedule::Often::FourHours:
        return hours(4);
    case Schedule::Often::Hour:
        return tr("Every hour");
    case Schedule::Often::Day:
        break;
    }
    return tr("Every day");
}

QString BackupScheduleRow::atWords(const std::optional<QTime>& at) const
{
    return at ? tr("At %1").arg(shortTime(*at, m_appearance.digits())) : tr("When the day begins");
}

QString BackupScheduleRow::keptWords(const ledger::BackupKeeping& kept) const
{
    const auto count = [this](int number) { return countText(number, m_appearance.digits()); };
    return tr("Keep %1 days, %2 weeks, %3 months").arg(count(kept.days), count(kept.weeks), count(kept.months));
}

} // namespace ui
