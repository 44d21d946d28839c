// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/backupschedule.h"
#include "core/ledger/importrecords.h"
#include "ui/ledger/backuplist.h"

class QBoxLayout;
class QScrollArea;

namespace ui {

class BackupScheduleRow;
class Banner;
class Button;
class ImportList;
class PlainLabel;
class ProgressLine;

/// The ledger of sales in Settings: its check, its backups, a second folder for copies, restoring and rebuilding. Shows
/// what it is told and says what people want; nothing of it touches a disk.
class LedgerCard final : public QWidget {
    Q_OBJECT

public:
    struct Check {
        QDateTime at; ///< UTC
        bool sound = false;
        bool isMendedByRebuilding = false;
        qint64 payments = 0;
        qint64 events = 0;
        bool isCounted = true; ///< false: it met what cannot be read, and the counts are of what came before
    };

    LedgerCard(const Appearance& appearance, const Languages& languages, QWidget* parent = nullptr);

    /// A check is under way, so far, from 0 to 1000; nullopt: none.
    void setChecking(std::optional<int> permille);
    /// The last check; nullopt: none came to its end since the start.
    void setCheck(const std::optional<Check>& check);
    /// Why the check could not be done; until the next one.
    void setCheckTrouble(const QString& sentence);

    void setBackups(const QList<ShownBackup>& backups);
    /// When the next one is made by itself; nullopt: not while the ledger has a fault. `now` is the wall clock, in UTC
    /// as `next`.
    void setNextBackup(const std::optional<QDateTime>& next, const QDateTime& now);
    [[nodiscard]] BackupScheduleRow& schedule() const { return *m_schedule; }
    /// A backup or a copy is being made.
    void setMaking(bool making);
    /// Of the last thing that was asked for: what came of it, or what is wrong. Empty: nothing to say.
    void setNews(const QString& sentence, bool isTrouble);

    /// Where copies of the backups go; empty: nowhere. `trouble`: why the last copy was not made.
    void setSecondFolder(const QString& folder, const QString& trouble);
    /// What was imported so far, the newest first.
    void setImports(const QList<ledger::ImportRecord>& imports);
    /// Where people begin to look for a backup.
    void setBackupFolder(const QString& folder) { m_backupFolder = folder; }

    [[nodiscard]] BackupList& list() const { return *m_list; }
    [[nodiscard]] ImportList& imports() const { return *m_imports; }
    [[nodiscard]] Button& check() const { return *m_check; }
    [[nodiscard]] Button& backUp() const { return *m_backUp; }
    [[nodiscard]] Button& save() const { return *m_save; }
    [[nodiscard]] Button& rehearse() const { return *m_rehearse; }
    [[nodiscard]] Button& restore() const { return *m_restore; }
    [[nodiscard]] Button& restoreFile() const { return *m_restoreFile; }
    [[nodiscard]] Button& chooseFolder() const { return *m_chooseFolder; }
    [[nodiscard]] Button& copyNow() const { return *m_copyNow; }
    [[nodiscard]] Button& noFolder() const { return *m_noFolder; }
    [[nodiscard]] Button& import() const { return *m_import; }
    [[nodiscard]] Button& rebuild() const { return *m_rebuild; }
    /// The one that stands out: what is to be done next.
    [[nodiscard]] Button& mainButton() const { return *m_main; }
    /// What the card says, line by line, without the list.
    [[nodiscard]] QStringList said() const;

signals:
    void checkWanted();
    void stopWanted();
    void backupWanted();
    void scheduleWanted(const ledger::BackupSchedule& schedule);
    void saveWanted(const QString& file);
    void rehearsalWanted(const QString& file);
    void restoreWanted(const QString& file);
    /// Empty: no copies any more.
    void folderWanted(const QString& folder);
    void copyWanted();
    void importWanted();
    void undoWanted(const ledger::ImportRecord& import);
    void rebuildWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        PlainLabel* name;
        PlainLabel* words;
        QWidget* buttons;
    };
    Part addPart(QBoxLayout* column, std::initializer_list<Button*> buttons);
    void addList(QBoxLayout* column);
    void addImports(QBoxLayout* column);
    void addLine(QBoxLayout* column);
    void connectAll();
    void askForSaving();
    void askForFile();
    void askForFolder();
    void askToRebuild();
    void retranslate();
    void sayCheck();
    void sayBackups();
    void sayFolder();
    [[nodiscard]] QString nextWords() const;
    [[nodiscard]] QString checkedWords() const;
    void arrangeList();
    void arrangeImports();
    void chooseMain();

    const Appearance& m_appearance;
    const Languages& m_languages;
    std::optional<int> m_permille;
    std::optional<Check> m_lastCheck;
    QString m_checkTrouble;
    std::optional<QList<ShownBackup>> m_backups; ///< nullopt: not read yet
    std::optional<QDateTime> m_next;
    QDateTime m_now;
    bool m_making = false;
    QString m_news;
    bool m_isTrouble = false;
    QString m_folder;
    QString m_folderTrouble;
    QString m_backupFolder;

    PlainLabel* m_title;
    Banner* m_newsBanner;
    Button* m_check;
    Button* m_backUp;
    Button* m_save;
    Button* m_rehearse;
    Button* m_restore;
    Button* m_restoreFile;
    Button* m_chooseFolder;
    Button* m_copyNow;
    Button* m_noFolder;
    Button* m_import;
    Button* m_rebuild;
    Button* m_main;
    ProgressLine* m_progress;
    BackupScheduleRow* m_schedule;
    BackupList* m_list;
    QScrollArea* m_listPlace;
    QWidget* m_listEnd;
    QWidget* m_listButtons;
    ImportList* m_imports;
    QScrollArea* m_importPlace;
    Part m_checkPart;
    Part m_backupPart;
    Part m_folderPart;
    Part m_importPart;
    Part m_rebuildPart;
};

} // namespace ui
