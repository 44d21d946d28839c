// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <csignal>

namespace cli {

/// While it lives, SIGINT and SIGTERM end no process but ask long work to stop tidily: for work without an event loop.
/// One at a time.
class InterruptedWork final {
public:
    InterruptedWork();
    ~InterruptedWork();
    InterruptedWork(const InterruptedWork&) = delete;
    InterruptedWork& operator=(const InterruptedWork&) = delete;

    [[nodiscard]] bool isInterrupted() const;

private:
    struct sigaction m_interrupt { };
    struct sigaction m_terminate { };
};

} // namespace cli
