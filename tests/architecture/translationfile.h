// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace architecture {

/// What one translation file (.ts) holds, as far as its completeness goes.
struct TranslationFile {
    int messages = 0;
    /// One line each: unfinished, empty, or with other places (%1, %n, &) than its source.
    QStringList faults;

    /// A text that is no .ts has a fault that says so.
    [[nodiscard]] static TranslationFile read(const QByteArray& text);
};

} // namespace architecture
