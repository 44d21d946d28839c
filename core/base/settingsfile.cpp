// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <optional>

namespace base {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = 64LL * 1024;

QString escaped(QString value)
{
    return value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

std::optional<QString> unescaped(QStringView value)
{
    QString out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\') {
            out += value[i];
            continue;
        }
        if (++i == value.size())
            return std::nullopt;
        if (value[i] == u'\\')
            out += u'\\';
        else if (value[i] == u'n')
            out += u'\n';
        else if (value[i] == u'r')
            out += u'\r';
        else
            return std::nullopt;
    }
    return out;
}

std::optional<QMap<QString, QString>> parsed(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    QMap<QString, QString> values;
    QString group;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.sliced(1, line.size() - 2).toString();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || group.isEmpty())
            return std::nullopt;
        const std::optional<QString> value = unescaped(line.sliced(equals + 1));
        if (!value)
            return std::nullopt;
        values.insert(u"%1/%2"_s.arg(group, line.first(equals)), *value);
    }
    return values;
}

QByteArray written(const QMap<QString, QString>& values)
{
    QString text = u"; Paydesk settings. Close Paydesk before changing them here.\n"_s;
    QString group;
    // The map is sorted by key, so each group comes in one piece.
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        const QString ownGroup = it.key().first(slash);
        if (ownGroup != group) {
            group = ownGroup;
            text += u'[' + group + u"]\n"_s;
        }
        text += it.key().sliced(slash + 1) + u'=' + escaped(it.value()) + u'\n';
    }
    return text.toUtf8();
}

tl::unexpected<Error> linkRefused(const QString& file)
{
    return failure(Category::Storage, u"settings_link"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "The settings file is a link to another place and was not used. Remove the link in the data folder.")),
        u"symbolic link refused: %1"_s.arg(file));
}

tl::unexpected<Error> setAside(const QString& file)
{
    const QString aside = file + u".damaged"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(file, aside);
    return failure(Category::Storage, u"settings_damaged"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "The settings file was damaged and is set aside. Check language, theme and shop details in the "
            "settings.")),
        u"damaged settings file %1, %2"_s.arg(file, moved ? u"kept as "_s + aside : u"could not be renamed"_s));
}

} // namespace

Result<QMap<QString, QString>> readSettingsFile(const QString& file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return linkRefused(file);
    if (!info.exists())
        return QMap<QString, QString>();
    QFile source(file);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return failure(Category::Storage, u"settings_unreadable"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The settings cannot be read, so the usual ones are used. Check the rights of the data folder.")),
            u"cannot read %1: %2"_s.arg(file, source.errorString()));
    const QByteArray bytes = source.read(largestFile + 1);
    source.close();
    if (bytes.size() > largestFile)
        return setAside(file);
    std::optional<QMap<QString, QString>> values = parsed(bytes);
    if (!values)
        return setAside(file);
    return std::move(*values);
}

Result<> writeSettingsFile(const QString& file, const QMap<QString, QString>& values)
{
    // QSaveFile would follow the link and write at its other end.
    if (QFileInfo(file).isSymLink())
        return linkRefused(file);
    QSaveFile target(file);
    const bool open = target.open(QIODevice::WriteOnly);
    // Before the first byte: a new QSaveFile has the umask's rights, an existing file its old ones.
    const bool ours = open && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = written(values);
    if (!ours || target.write(bytes) != bytes.size() || !target.commit())
        return failure(Category::Storage, u"settings_unsaved"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The settings could not be saved and hold only until Paydesk closes. Check space and rights of the "
                "data folder.")),
            u"cannot write %1: %2"_s.arg(file, target.errorString()));
    return {};
}

} // namespace base
