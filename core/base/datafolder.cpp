// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datafolder.h"

#include <QDir>
#include <QFileInfo>

namespace base {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(const QString& code, UserText person, const QString& path)
{
    return failure(Category::Storage, code, std::move(person), u"%1: %2"_s.arg(code, path));
}

} // namespace

Result<QString> openDataFolder(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo info(absolute);
    if (info.isSymLink())
        return refused(u"data_folder_link"_s,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "The data folder %1 is a link. Name the folder itself."), {absolute}),
            absolute);
    if (!info.exists()) {
        const QDir parent = info.dir();
        const bool made = parent.mkpath(u"."_s)
            && parent.mkdir(info.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (!made)
            return refused(u"data_folder_failed"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence",
                             "The data folder %1 cannot be made. Check its rights or name another one with --data."),
                    {absolute}),
                absolute);
        return absolute;
    }
    if (!info.isDir() || !info.isWritable())
        return refused(u"data_folder_unusable"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "%1 is not a folder Paydesk can write to. Check its rights or name another one with --data."),
                {absolute}),
            absolute);
    if (info.permissions().testAnyFlags(QFileDevice::WriteGroup | QFileDevice::WriteOther))
        return refused(u"data_folder_shared"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "Other people may write to the data folder %1. Take that right away or name another one "
                         "with --data."),
                {absolute}),
            absolute);
    return absolute;
}

} // namespace base
