// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/rehearsal.h"
#include "ui/common/dialog.h"
#include "ui/common/languages.h"

class QGridLayout;

namespace ui {

class Banner;
class ProgressLine;

/// A restore that is tried out first: what the backup holds beside what the ledger holds, and what would be lost. Only
/// then a person decides. Nothing is changed here.
class RestoreDialog final : public Dialog {
    Q_OBJECT

public:
    enum class Task : std::uint8_t { Restore, OnlyRehearse };

    /// `name`: the backup as people know it.
    RestoreDialog(
        const Appearance& appearance, const Languages& languages, Task task, const QString& name, QWidget* parent);

    /// How far the rehearsal is, from 0 to 1000.
    void setProgress(int permille);
    void setRehearsal(const ledger::Rehearsal& rehearsal);
    /// The backup cannot be restored, for the reason of this sentence.
    void refuse(const QString& sentence);

    [[nodiscard]] Button& agree() const { return *m_agree; }
    /// What stands in the dialog, line by line, columns parted by tabs.
    [[nodiscard]] QStringList said() const;

signals:
    /// A person has seen what is lost and wants it.
    void restoreWanted();

private:
    void addRow(const QString& name, const QString& backup, const QString& present, bool isHead = false);
    [[nodiscard]] QString lossWords(const ledger::Rehearsal& rehearsal) const;

    const Languages& m_languages;
    const Task m_task;
    QString m_name;
    ProgressLine* m_progress;
    QWidget* m_table;
    QGridLayout* m_grid;
    Banner* m_loss;
    Button* m_leave;
    Button* m_agree;
    QStringList m_rows;
};

} // namespace ui
