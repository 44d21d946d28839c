// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/counterthread.h"
#include "core/base/settings.h"
#include "ui/common/languages.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace ui {
class Appearance;
class LedgerCard;
class RestoreDialog;
} // namespace ui

namespace app {

/// What Settings says of the ledger, with what stands behind it: its check, its backups, copies in a second folder.
/// Restoring and rebuilding need a ledger that nobody has open: they are asked of whoever starts Paydesk again.
class LedgerScreen final : public QObject {
    Q_OBJECT

public:
    /// All outlive the card, which this makes and does not own.
    LedgerScreen(const ui::Appearance& appearance, const ui::Languages& languages, base::Settings& settings,
        const ShopFolder& folder, LedgerCare& care, const base::Clock& clock);

    [[nodiscard]] ui::LedgerCard& card() const { return *m_card; }
    /// Tries out the most useful backup, as a person does who wants it restored; where there is none, asks for a file.
    void restoreNewest();

signals:
    void workWanted(const app::CounterThread::LedgerWork& work);

private:
    void followCheck();
    void followBackups();
    void connectCard();
    void showCheck();
    void showBackups(const QList<BackupFacts>& backups);
    void showNext();
    void showFolder(const QString& trouble);
    void tryOut(const QString& file, bool thenRestore);
    void making(bool is);
    /// A backup as people know it.
    [[nodiscard]] QString nameOf(const QString& file) const;

    const ui::Appearance& m_appearance;
    const ui::Languages& m_languages;
    base::Settings& m_settings;
    LedgerCare& m_care;
    const base::Clock& m_clock;
    QTimer m_minute; ///< "today" goes on
    ui::LedgerCard* m_card;
    QPointer<ui::RestoreDialog> m_dialog; ///< while it is open
    QList<BackupFacts> m_backups; ///< as listed last
    bool m_isListed = false;
    bool m_isRestoreWanted = false; ///< as soon as they are listed
    QString m_tried; ///< the file it is about
    QSet<QString> m_sound; ///< files whose restore was rehearsed and went well
};

} // namespace app
