// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace reports {

/// A text cell that a spreadsheet would take for a formula — after blanks and apostrophes it begins with = + - @ (also
/// their full-width forms), a tab or a line end — gets an apostrophe in front. Every other text stays as it is.
[[nodiscard]] QString guarded(const QString& text);
/// The text that guarded() made this of, exactly: unguarded(guarded(t)) is t for every t.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace reports
