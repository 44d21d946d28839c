// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Reads the project's own sources, so that rules a compiler cannot know break the build anyway.
namespace architecture {

struct Finding {
    int line = 0; ///< counted from 1
    QString message;
};

/// A file of the checkout, or an invented one in the tests of the rules themselves.
struct SourceFile {
    QString path; ///< from the project root, with '/': "core/base/result.h"
    QByteArray text;

    /// The first folders of the path: isUnder("core/qr") holds for core/qr/matrix.cpp.
    [[nodiscard]] bool isUnder(const QString& folder) const;
    [[nodiscard]] bool isCode() const; ///< .h or .cpp
    [[nodiscard]] bool isProduct() const; ///< code under core, ui or app: what a shop runs
};

/// Comments blanked out, everything else and all line ends kept.
[[nodiscard]] QByteArray withoutComments(const QByteArray& code);
/// Comments and what stands between quotes blanked out.
[[nodiscard]] QByteArray withoutCommentsAndStrings(const QByteArray& code);

/// Every file below `root` that people wrote: no hidden folders, no build output.
[[nodiscard]] QList<SourceFile> readTree(const QString& root);

} // namespace architecture
