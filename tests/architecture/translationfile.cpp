// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/translationfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace architecture {
namespace {

using namespace Qt::StringLiterals;

/// The places of a sentence, in order of their names: a translation may turn them round, but not lose one.
QStringList placesIn(const QString& sentence)
{
    static const QRegularExpression place(u"%(?:[1-9]|n|L[1-9])"_s);
    QStringList places;
    auto matches = place.globalMatch(sentence);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

QString faultOf(const QString& source, const QString& type, const QString& translation)
{
    if (type == "unfinished"_L1)
        return u"unfinished: "_s + source;
    if (translation.trimmed().isEmpty())
        return u"empty: "_s + source;
    if (placesIn(source) != placesIn(translation))
        return u"other places: %1 -> %2"_s.arg(source, translation);
    return {};
}

} // namespace

TranslationFile TranslationFile::read(const QByteArray& text)
{
    TranslationFile file;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1) {
        file.faults.append(u"not a translation file"_s);
        return file;
    }
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const QString type = xml.attributes().value("type"_L1).toString();
            if (type == "vanished"_L1 || type == "obsolete"_L1)
                continue;
            ++file.messages;
            // lupdate takes the nearest class name for that of tr(): beside QCoreApplication::translate() it errs.
            if (context == "QCoreApplication"_L1 || context == "QObject"_L1)
                file.faults.append(u"under a class that never asks for it, %1: %2"_s.arg(context, source));
            // Plural forms stand in child elements; together they must hold the same places.
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (const QString fault = faultOf(source, type, translation); !fault.isEmpty())
                file.faults.append(fault);
        }
    }
    if (xml.hasError())
        file.faults.append(xml.errorString());
    return file;
}

} // namespace architecture
