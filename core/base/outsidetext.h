// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// Text that others wrote — names, notes, gateway messages, codes — made fit to be shown (R37-R40). It is stored
/// exactly as it came; these functions only make the copy for the eye. None of them makes text fit for markup: show it
/// as plain text. Pure functions, linear in the length, callable from any thread.
namespace base {

/// True when the text holds signs that show nothing or move other signs: where a warning mark belongs.
[[nodiscard]] bool hasHiddenSigns(QStringView text);

/// The text with every hidden sign replaced by a visible one: C0 and DEL by the picture of U+2400 ("␊"), C1, bidi
/// controls, line separators and other invisible signs by "[U+202E]", half surrogates by U+FFFD. Joiners (U+200B to
/// U+200D) are ordinary in scripts that need them and in emoji, and stay there; between other letters and digits they
/// are marked. More than six marks on one base letter are cut off.
[[nodiscard]] QString madeVisible(QStringView text);

/// `madeVisible`, cut to `maxSigns` user-perceived characters, the last one "…" when something was cut. An outsized one
/// counts for several, so that the length is bounded. 64 is for names; gateway messages take 200 (R40).
[[nodiscard]] QString oneLine(QStringView text, qsizetype maxSigns = 64);

/// For putting a value into a sentence: in a first-strong isolate, so that it cannot turn the words around it.
/// Expects text of `oneLine`, which holds no bidi controls of its own.
[[nodiscard]] QString isolated(const QString& shown);

/// For widgets that take "&" as the access key's mark (buttons, menus, tabs, group boxes).
[[nodiscard]] QString withoutAccessKeys(const QString& shown);

} // namespace base
