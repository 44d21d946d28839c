// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/backupschedule.h"
#include "ui/common/languages.h"

#include <QWidget>

namespace ui {

class Appearance;
class Button;

/// How often a backup is made, when, and how many stay: three buttons that say it, each with a menu to choose from.
class BackupScheduleRow final : public QWidget {
    Q_OBJECT

public:
    explicit BackupScheduleRow(const Appearance& appearance, QWidget* parent = nullptr);

    /// `keepings`: what may be chosen of how many stay.
    void setSchedule(const ledger::BackupSchedule& schedule, const QList<ledger::BackupKeeping>& keepings);
    void retranslate();

    [[nodiscard]] Button& often() const { return *m_often; }
    /// The time of the daily one; hidden where they come every few hours.
    [[nodiscard]] Button& at() const { return *m_at; }
    [[nodiscard]] Button& kept() const { return *m_kept; }

signals:
    /// By a person.
    void wanted(const ledger::BackupSchedule& schedule);

private:
    using Schedule = ledger::BackupSchedule;
    struct Choice {
        QString words;
        Schedule schedule; ///< what it would be
    };
    void offer(Button* button, const QList<Choice>& choices);
    [[nodiscard]] QString oftenWords(Schedule::Often often) const;
    [[nodiscard]] QString atWords(const std::optional<QTime>& at) const;
    [[nodiscard]] QString keptWords(const ledger::BackupKeeping& kept) const;

    const Appearance& m_appearance;
    Schedule m_schedule;
    QList<ledger::BackupKeeping> m_keepings;
    Button* m_often;
    Button* m_at;
    Button* m_kept;
};

} // namespace ui
