// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/checklist.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace architecture {
namespace {

using namespace Qt::StringLiterals;

/// "core/emv/khqr" of "core/emv/khqr.cpp".
QString withoutEnding(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

bool isAnyOf(const QList<SourceFile>& files, auto holds)
{
    return std::any_of(files.cbegin(), files.cend(), holds);
}

QString faultOfPlace(const QString& place, const QList<SourceFile>& files)
{
    if (place.endsWith(u'/')) {
        const bool isThere = isAnyOf(files, [&](const SourceFile& file) { return file.path.startsWith(place); });
        return isThere ? QString() : u"there is no folder %1"_s.arg(place);
    }
    const bool isThere = isAnyOf(files, [&](const SourceFile& file) {
        return file.isProduct() && (u'/' + withoutEnding(file.path)).endsWith(u'/' + place);
    });
    return isThere ? QString() : u"there is no product file %1"_s.arg(place);
}

QString faultOfTest(const QRegularExpressionMatch& test, const QList<SourceFile>& files)
{
    const QString program = test.captured(1);
    const QString function = test.captured(2);
    const QString row = test.captured(3);
    const auto source = std::find_if(files.cbegin(), files.cend(), [&](const SourceFile& file) {
        return file.isUnder(u"tests"_s) && withoutEnding(file.path).section(u'/', -1) == program;
    });
    if (source == files.cend())
        return u"there is no test program %1"_s.arg(program);
    const QRegularExpression defined(uR"((?:\bvoid (?:\w+::)?|\bdef )%1\()"_s.arg(function));
    if (!QString::fromUtf8(source->text).contains(defined))
        return u"%1 has no test %2"_s.arg(program, function);
    // Tables may stand in a file beside their test.
    const QString folder = source->path.section(u'/', 0, -2);
    const QByteArray quoted = '"' + row.toUtf8() + '"';
    const bool isThere = row.isEmpty() || isAnyOf(files, [&](const SourceFile& file) {
        return file.path.section(u'/', 0, -2) == folder && file.text.contains(quoted);
    });
    return isThere ? QString() : u"%1 has no row \"%2\""_s.arg(program, row);
}

/// Empty: it is there. `isProof` is set where `word` is a test or a fixture.
QString faultOf(const QString& word, const QList<SourceFile>& files, bool& isProof)
{
    static const QRegularExpression test(uR"re(^((?:tst|check)_\w+)::(\w+)(?: "([^"]+)")?$)re"_s);
    if (const auto match = test.match(word); match.hasMatch()) {
        isProof = true;
        return faultOfTest(match, files);
    }
    if (word.endsWith(".json"_L1)) {
        isProof = true;
        const bool isThere = isAnyOf(files, [&](const SourceFile& file) {
            return file.isUnder(u"tests/data"_s) && file.path.section(u'/', -1) == word;
        });
        return isThere ? QString() : u"there is no fixture %1"_s.arg(word);
    }
    return faultOfPlace(word, files);
}

/// The two cells of a row of a table, `where` it lives and how it is `shown`.
QStringList faultsOfRow(const QString& where, const QString& shown, const QList<SourceFile>& files)
{
    static const QRegularExpression word(u"`([^`]*)`"_s);
    QStringList faults;
    for (const bool wantsProof : {false, true}) {
        const QString& cell = wantsProof ? shown : where;
        if (!cell.contains(word))
            faults << (wantsProof ? u"nothing shows it"_s : u"it lives nowhere"_s);
        for (const QRegularExpressionMatch& match : word.globalMatch(cell)) {
            bool isProof = false;
            const QString fault = faultOf(match.captured(1), files, isProof);
            if (!fault.isEmpty())
                faults << fault;
            else if (isProof != wantsProof)
                faults << u"%1 stands in the wrong column"_s.arg(match.captured(1));
        }
    }
    return faults;
}

} // namespace

QStringList rowIdsIn(const QString& text)
{
    static const QRegularExpression named(uR"(\b([A-Z]{2})-(\d{2,3})(?:\.\.(\d{2,3}))?\b)"_s);
    QStringList ids;
    for (const QRegularExpressionMatch& match : named.globalMatch(text)) {
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        for (int number = first; number <= last; ++number)
            ids << match.captured(1) + u'-' + u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    }
    return ids;
}

QList<Finding> checklistFaults(const SourceFile& checklist, const QList<SourceFile>& files)
{
    QList<Finding> findings;
    QSet<QString> seen;
    int number = 0;
    const QStringList lines = QString::fromUtf8(checklist.text).split(u'\n');
    for (const QString& line : lines) {
        ++number;
        const QStringList ids = rowIdsIn(line);
        for (const QString& id : ids) {
            if (seen.contains(id))
                findings.append({number, u"%1 stands twice"_s.arg(id)});
            seen.insert(id);
        }
        if (!line.startsWith(u"| "_s) || (ids.isEmpty() && !line.contains(u'`')))
            continue;
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6) {
            findings.append({number, u"a row has four cells"_s});
            continue;
        }
        for (const QString& fault : faultsOfRow(cells.at(2), cells.at(3), files))
            findings.append({number, cells.at(1).trimmed() + u": "_s + fault});
    }
    return findings;
}

} // namespace architecture
