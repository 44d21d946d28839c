// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/requestlog.h"

#include <QFile>
#include <QString>

namespace net {

/// Records as lines in "<folder>/requests.log", readable by its owner alone: five files of 2 MiB, the newest without a
/// number (R49). A line goes to the system at once and is not synced. A disk that refuses loses lines and nothing else.
/// One thread, not the GUI's.
class RequestLogFile final : public RequestLog {
public:
    static constexpr qint64 MostBytes = qint64{2} * 1024 * 1024; ///< of one file
    static constexpr int MostFiles = 5;

    /// The folder is made where it is missing, with rights 0700.
    explicit RequestLogFile(QString folder);

    void record(const RequestRecord& record) override;

    /// Of the file with this number; 0 is the newest.
    [[nodiscard]] static QString path(const QString& folder, int number);

private:
    bool open();
    void rotate();

    QString m_folder;
    QFile m_file;
};

} // namespace net
