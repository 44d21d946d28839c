// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/settingkeys.h"

#include <QMap>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <optional>

namespace base {

/// The settings of one data folder, kept in its `settings.ini`. Reading and changing happen in memory on the owner's
/// thread; a change is saved by a worker, whole and atomically, newest state first. The destructor waits for it.
class Settings final : public QObject {
    Q_OBJECT

public:
    /// `file` is the path of settings.ini; nothing is touched before load().
    explicit Settings(QString file, QObject* parent = nullptr);
    ~Settings() override;

    /// Reads the file. A missing file is fine. A damaged one is set aside beside it ("settings.ini.damaged") and the
    /// error says so; the defaults then hold and the settings work as usual.
    Result<> load();

    [[nodiscard]] QLatin1StringView value(const WordSetting& setting) const;
    [[nodiscard]] int value(const NumberSetting& setting) const;
    [[nodiscard]] bool value(const FlagSetting& setting) const;
    [[nodiscard]] QString value(const TextSetting& setting) const;

    /// A word outside the setting's own is ignored.
    void set(const WordSetting& setting, QLatin1StringView word);
    void set(const NumberSetting& setting, int number);
    void set(const FlagSetting& setting, bool on);
    void set(const TextSetting& setting, const QString& text);

    /// Waits until everything set so far is on the disk.
    void flush();

signals:
    /// On the owner's thread. The change stays in effect until the program ends.
    void saveFailed(const base::Error& error);

private:
    void store(QLatin1StringView key, const QString& value);
    void saveNewest();

    const QString m_file;
    QMap<QString, QString> m_values;
    QMutex m_mutex; ///< guards m_unsaved alone
    std::optional<QMap<QString, QString>> m_unsaved;
    QThreadPool m_writer;
};

} // namespace base
