// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vault {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

constexpr qint64 LargestFile = qint64{4} * 1024 * 1024;

tl::unexpected<base::Error> linkRefused(const QString& path)
{
    return base::failure(Category::Storage, u"vault_link"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "The file with the keys is a link to another place and was not used. Remove the link in the data "
            "folder.")),
        u"symbolic link refused: %1"_s.arg(path));
}

tl::unexpected<base::Error> unreadable(const QString& path, const QString& why)
{
    return base::failure(Category::Storage, u"vault_unreadable"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The file with the keys cannot be read. Check it and the rights of the data folder.")),
        u"%1: %2"_s.arg(path, why));
}

} // namespace

bool SealedFile::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

base::Result<QByteArray> SealedFile::read() const
{
    const QFileInfo info(m_path);
    if (info.isSymLink())
        return linkRefused(m_path);
    if (!info.exists())
        return base::failure(Category::Storage, u"vault_missing"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "There is no file with keys yet. Choose a passphrase for it and enter the keys.")),
            m_path);
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(m_path, file.errorString());
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > LargestFile)
        return unreadable(m_path, bytes.size() > LargestFile ? u"too large"_s : file.errorString());
    return bytes;
}

base::Result<> SealedFile::write(const QByteArray& bytes) const
{
    // QSaveFile would follow the link and write at its other end.
    if (QFileInfo(m_path).isSymLink())
        return linkRefused(m_path);
    QSaveFile target(m_path);
    const bool open = target.open(QIODevice::WriteOnly);
    // Before the first byte: a new QSaveFile has the umask's rights, an existing file its old ones.
    const bool ours = open && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!ours || target.write(bytes) != bytes.size() || !target.commit())
        return base::failure(Category::Storage, u"vault_unsaved"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The keys could not be saved. Check space and rights of the data folder and try again.")),
            u"cannot write %1: %2"_s.arg(m_path, target.errorString()));
    return {};
}

base::Result<> SealedFile::setAside() const
{
    constexpr int MostKept = 1000;
    QString aside = m_path + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(aside) && number < MostKept; ++number)
        aside = m_path + u".damaged-%1"_s.arg(number);
    QFile file(m_path);
    // rename() refuses where something stands.
    if (!file.rename(aside))
        return unreadable(m_path, u"damaged and cannot be renamed: %1"_s.arg(file.errorString()));
    return {};
}

} // namespace vault
