// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/usertext.h"

#include <QCoreApplication>

namespace base {

UserText::UserText(const char* source, QStringList arguments)
    : m_source(source)
    , m_arguments(std::move(arguments))
{
}

QString UserText::translated() const
{
    return m_source ? fillPlaces(QCoreApplication::translate("Sentence", m_source), m_arguments) : QString();
}

QString UserText::english() const
{
    return m_source ? fillPlaces(QString::fromUtf8(m_source), m_arguments) : QString();
}

QString fillPlaces(const QString& pattern, const QStringList& arguments)
{
    QString out;
    out.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'%' && i + 1 < pattern.size()) {
            const int place = pattern.at(i + 1).unicode() - u'1';
            if (place >= 0 && place < 9 && place < arguments.size()) {
                out += arguments.at(place);
                ++i;
                continue;
            }
        }
        out += c;
    }
    return out;
}

} // namespace base
