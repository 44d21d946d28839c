// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace cli {

Interrupt::Interrupt(std::function<void()> work)
{
    sigset_t caught;
    sigemptyset(&caught);
    sigaddset(&caught, SIGINT);
    sigaddset(&caught, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &caught, &m_before);
    m_descriptor = signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, call = std::move(work)] {
        signalfd_siginfo caughtOne{};
        if (read(m_descriptor, &caughtOne, sizeof caughtOne) == sizeof caughtOne)
            call();
    });
}

Interrupt::~Interrupt()
{
    m_notifier.reset();
    close(m_descriptor);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace cli
