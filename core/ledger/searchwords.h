// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace ledger {

/// The spellings of one word that somebody searches for, folded: the word as it was typed, and where it looks like an
/// amount with its thousands grouped ("48,500", "1.250.000,5") also without the separators; of an amount with the sign
/// or code of a currency ("$57.75") the number; of an id of 32 digits what follows its time alone. Never empty.
using SearchWord = QStringList;

/// What is pasted by mistake may be a whole page; SQLite bounds what one question may ask.
inline constexpr qsizetype mostSearchWords = 32;

/// The first mostSearchWords different words of a text as folded() leaves them; a payment has to contain one spelling
/// of each. The sign or code of a currency before or behind a number ("4,000 ៛", "KHR 4000") is no word.
[[nodiscard]] QList<SearchWord> searchWords(const QString& text);

/// One or two signs, which stand in some id of nearly every payment: looked for in what people see of it alone.
[[nodiscard]] bool isShort(const QString& spelling);

/// Whether a payment has all of them: short spellings in its seenText(), the others in its searchText().
[[nodiscard]] bool containsAll(const QString& text, const QString& seen, const QList<SearchWord>& words);

/// What payment_search is asked to MATCH: every row that contains all words is found, and some that do not (the parts
/// of a word may stand apart). Empty where every word has a short spelling.
[[nodiscard]] QString matchText(const QList<SearchWord>& words);

} // namespace ledger
