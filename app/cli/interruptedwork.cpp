// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruptedwork.h"

namespace cli {

namespace {

// What a signal handler may touch.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void note(int /*signal*/)
{
    interrupted = true;
}

} // namespace

InterruptedWork::InterruptedWork()
{
    interrupted = false;
    struct sigaction noted { };
    noted.sa_handler = note;
    noted.sa_flags = SA_RESTART;
    sigemptyset(&noted.sa_mask);
    sigaction(SIGINT, &noted, &m_interrupt);
    sigaction(SIGTERM, &noted, &m_terminate);
}

InterruptedWork::~InterruptedWork()
{
    sigaction(SIGINT, &m_interrupt, nullptr);
    sigaction(SIGTERM, &m_terminate, nullptr);
}

bool InterruptedWork::isInterrupted() const
{
    return interrupted;
}

} // namespace cli
