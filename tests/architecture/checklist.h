// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/sourcefile.h"

#include <QStringList>

namespace architecture {

/// The ids a text names ("BG-01"), in order and as often as it names them; "BG-42..44" names three.
[[nodiscard]] QStringList rowIdsIn(const QString& text);

/// packaging/checklist.md against the checkout: no id stands twice; a table row says where it lives (`bakonggateway` or
/// `practice/bakonganswer`: the end of a product file's path without its ending; `core/vault/`: a folder) and how it is
/// shown (`tst_program::function`, `check_program::function`, either with "data row" behind it, or a `fixture.json` of
/// tests/data), and all of that is there.
[[nodiscard]] QList<Finding> checklistFaults(const SourceFile& checklist, const QList<SourceFile>& files);

} // namespace architecture
