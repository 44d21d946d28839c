// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/sourcefile.h"

namespace architecture {

/// The arrows of DESIGN.md section 1: app -> ui -> core, the order inside core, no widgets in core, QtGui only where
/// pictures and paper are made, nothing of ours includes tests. Includes are written from the project root.
[[nodiscard]] QList<Finding> turnedArrows(const SourceFile& file);

/// The words that must not stand in code (security-and-reliability.md section 4 and the house's own).
[[nodiscard]] QList<Finding> forbiddenWords(const SourceFile& file);

/// The two SPDX lines at the top of everything that can carry a comment.
[[nodiscard]] QList<Finding> missingLicence(const SourceFile& file);

/// A product file past 450 lines holds a second idea.
[[nodiscard]] QList<Finding> overlong(const SourceFile& file);

} // namespace architecture
