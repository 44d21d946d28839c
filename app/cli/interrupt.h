// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>
#include <csignal>
#include <functional>
#include <memory>

namespace cli {

/// While it lives, SIGINT and SIGTERM no longer end the process: `work` is called from the event loop instead. Make it
/// before the first thread, since other threads would still be killed by the signals.
class Interrupt final {
public:
    explicit Interrupt(std::function<void()> work);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    sigset_t m_before{};
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cli
