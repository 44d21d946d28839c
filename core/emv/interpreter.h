// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace emv {

struct EmvDocument;

/// Fills everything of the document that follows from its `fields` and `unit`: the named values, the network, the
/// warnings.
void interpret(EmvDocument& document);

} // namespace emv
