// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountbook.h"
#include "core/accounts/accountrecord.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QList>
#include <QString>

/// What the Accounts screen says, in the language of the window.
namespace ui {

class Appearance;

[[nodiscard]] QString modeWord(accounts::Mode mode);
/// What choosing it means.
[[nodiscard]] QString modeMeaning(accounts::Mode mode);

/// What a gateway is for, in one line; empty for one this Paydesk has no words for.
[[nodiscard]] QString gatewayMeaning(QStringView gateway);

/// "API key", for a credential's name.
[[nodiscard]] QString credentialLabel(const QString& name);
/// Where a gateway's people find it.
[[nodiscard]] QString credentialPlace(QStringView gateway, const QString& name);

/// The field of AccountRecord::ovoNumber.
[[nodiscard]] QString ovoNumberLabel();
[[nodiscard]] QString ovoNumberHint();
/// Empty: `typed` is such a number, or nothing.
[[nodiscard]] QString ovoNumberProblem(const QString& typed);

/// The facts of the oldest of an account's keys; nullptr: none.
[[nodiscard]] const accounts::AccountBook::KeyFacts* oldestKey(
    const QMap<QString, accounts::AccountBook::KeyFacts>& facts);
/// When keys have to be renewed, and how urgent that is.
struct KeyWords {
    QString text;
    Tone tone = Tone::Text2;
};
[[nodiscard]] KeyWords keyWords(const accounts::AccountBook::KeyFacts& facts, const QDateTime& now, Language language,
    const Appearance& appearance);
/// "Two keys hold until Fri 20 Nov, 22:20."
[[nodiscard]] QString previousWords(
    const accounts::AccountBook::KeyFacts& facts, Language language, const Appearance& appearance);
/// "••••3f9a", never more.
[[nodiscard]] QString maskedKey(const QString& ending);

/// One thing to see to for an account; `id` is kept in AccountRecord::checklist once it is done.
struct CheckPoint {
    QString id;
    QString text;
};
[[nodiscard]] QList<CheckPoint> checkPoints(QStringView gateway);

} // namespace ui
