// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace support {

/// "What is wrong. What to do.": two short sentences, every argument filled in (visual-language.md section 7). Two
/// services write themselves with a small letter.
[[nodiscard]] inline bool saysWhatIsWrongAndWhatToDo(const QString& text)
{
    static const QRegularExpression twoSentences(
        QStringLiteral("^(?:[A-Z0-9]|bdQuickPay|bayar\\.gg)(?:(?!\\. )[^;!])+[^.]\\. [A-Z](?:(?!\\. )[^;!])+[^.]\\.$"));
    static const QRegularExpression emptyPlace(QStringLiteral("%[1-9]"));
    return twoSentences.match(text).hasMatch() && !emptyPlace.match(text).hasMatch();
}

} // namespace support
