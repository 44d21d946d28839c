// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/shopfolder.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// sockaddr_un holds 108 bytes, and QLocalServer makes a folder of its own beside the socket first.
constexpr qsizetype longestSocketFolder = 90;
constexpr qint64 largestAccounts = qint64{1024} * 1024;

/// The file by its one true name, also while it is not there: links are followed on the way to it, not the last.
QString trueName(const QString& file)
{
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

} // namespace

QString ShopFolder::usual()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/paydesk"_s;
}

ShopFolder::ShopFolder(const QString& path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

QString ShopFolder::ledger(bool practice) const
{
    return m_path + (practice ? u"/practice.sqlite"_s : u"/ledger.sqlite"_s);
}

QString ShopFolder::backups() const
{
    return m_path + u"/backups"_s;
}

QString ShopFolder::logs() const
{
    return m_path + u"/logs"_s;
}

QString ShopFolder::settings() const
{
    return m_path + u"/settings.ini"_s;
}

QString ShopFolder::accounts() const
{
    return m_path + u"/accounts.json"_s;
}

QString ShopFolder::customers() const
{
    return m_path + u"/customers.json"_s;
}

QString ShopFolder::socket() const
{
    if (QFile::encodeName(m_path).size() <= longestSocketFolder)
        return m_path + u"/socket"_s;
    const QString real = QFileInfo(m_path).canonicalFilePath();
    const QByteArray name =
        QCryptographicHash::hash((real.isEmpty() ? m_path : real).toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/paydesk-"_s
        + QString::fromLatin1(name.toHex().left(16));
}

base::Result<bool> ShopFolder::hasAccounts() const
{
    QFile file(accounts());
    if (!file.exists())
        return false;
    const auto unreadable = [this](const QString& why) {
        return base::failure(base::Category::Storage, u"accounts_unreadable"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The list of accounts %1 cannot be read. Check the file and its rights."),
                {accounts()}),
            accounts() + u": "_s + why);
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const base::Result<base::Json> list = base::Json::parse(file.read(largestAccounts + 1));
    if (!list)
        return unreadable(list.error().log);
    const base::Result<base::Json> accounts = list->member(u"accounts");
    if (!accounts || accounts->kind() != base::Json::Kind::Array)
        return unreadable(u"no list \"accounts\""_s);
    return accounts->size() > 0;
}

base::Result<> ShopFolder::checkExportTarget(const QString& file) const
{
    QStringList own{settings(), accounts(), customers(), m_path + u"/lock"_s, m_path + u"/socket"_s};
    for (const bool practice : {false, true}) {
        for (const auto beside : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            own.append(ledger(practice) + beside);
    }
    const QFileInfo target(file);
    const QStringList names{trueName(file), target.canonicalFilePath()}; // the latter empty for what is not there
    const bool isOwn = std::any_of(own.begin(), own.end(), [&names](const QString& each) {
        const QString real = QFileInfo(each).canonicalFilePath();
        return names.contains(trueName(each)) || (!real.isEmpty() && names.contains(real));
    });
    const auto isInside = [&names](const QString& folder) {
        const QString real = QFileInfo(folder).canonicalFilePath();
        return !real.isEmpty() && names.first().startsWith(real + u'/');
    };
    if (!isOwn && !isInside(backups()) && !isInside(logs()))
        return {};
    return base::failure(base::Category::Storage, u"export_onto_data"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "Paydesk keeps its own data there, so nothing was written. Choose another name or folder.")),
        u"export_onto_data: "_s + file);
}

} // namespace app
