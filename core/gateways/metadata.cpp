// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/metadata.h"

#include "core/base/outsidetext.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace gateways {

using namespace Qt::StringLiterals;
using base::UserText;

std::optional<MetadataFault> faultOfMetadata(const Metadata& typed)
{
    // It is read beside the money: nothing in it may turn or hide the words around it.
    const UserText hidden(
        QT_TRANSLATE_NOOP("Sentence", "There is an invisible sign in the text. Type it again by hand."));
    QSet<QString> before;
    for (qsizetype line = 0; line < typed.size(); ++line) {
        const auto& [name, value] = typed.at(line);
        const auto fault = [line](bool inName, UserText sentence) {
            return MetadataFault{line, inName, std::move(sentence)};
        };
        if (line >= MostMetadata)
            return fault(true,
                UserText(QT_TRANSLATE_NOOP("Sentence", "A sale takes at most %1 lines of data. Remove this one."),
                    {QString::number(MostMetadata)}));
        if (name.isEmpty())
            return fault(
                true, UserText(QT_TRANSLATE_NOOP("Sentence", "This line has no name. Type one or remove the line.")));
        if (base::hasHiddenSigns(name))
            return fault(true, hidden);
        if (name == MetadataOrder || name == MetadataReference)
            return fault(true,
                UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is filled in by Paydesk. Choose another name."), {name}));
        if (before.contains(name))
            return fault(
                true, UserText(QT_TRANSLATE_NOOP("Sentence", "This name is there already. Choose another one.")));
        if (name.size() > LongestMetadataName)
            return fault(true,
                UserText(QT_TRANSLATE_NOOP("Sentence", "A name has at most %1 characters. Shorten it."),
                    {QString::number(LongestMetadataName)}));
        if (value.isEmpty())
            return fault(
                false, UserText(QT_TRANSLATE_NOOP("Sentence", "This line has no value. Type one or remove the line.")));
        if (base::hasHiddenSigns(value))
            return fault(false, hidden);
        if (value.size() > LongestMetadataValue)
            return fault(false,
                UserText(QT_TRANSLATE_NOOP("Sentence", "A value has at most %1 characters. Shorten it."),
                    {QString::number(LongestMetadataValue)}));
        before.insert(name);
    }
    return std::nullopt;
}

QString metadataLine(const Metadata& metadata)
{
    QStringList parts;
    for (const auto& [name, value] : metadata)
        parts << name + u": "_s + value;
    return parts.join(u", "_s);
}

} // namespace gateways
