// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/scheduler.h"

#include <QHostInfo>
#include <QObject>
#include <QString>
#include <chrono>
#include <functional>
#include <map>

namespace net {

/// Whether a host's name is known, asked apart from any request. One thread; `done` is called there once, never inside
/// the call.
class HostLookup {
public:
    using Done = std::function<void(base::Result<>)>;

    virtual ~HostLookup() = default;
    /// `host` in ASCII. Error (network): host_unknown, also for silence; nothing was sent to the host.
    virtual void find(const QString& host, Done done) = 0;
};

/// By the name servers of the system. Destroying it drops what is asked.
class QtHostLookup final : public QObject, public HostLookup {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience{10}; ///< the system's own may be minutes

    /// `scheduler` outlives this and belongs to the same thread.
    explicit QtHostLookup(base::Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    ~QtHostLookup() override;

    void find(const QString& host, Done done) override;

private:
    struct Asked {
        QString host;
        Done done;
        base::TimerHandle patience;
    };
    void end(int lookup, bool known);
    Q_SLOT void heed(const QHostInfo& info); ///< Qt's answer

    base::Scheduler& m_scheduler;
    std::map<int, Asked> m_asked; ///< by Qt's number of the lookup
};

} // namespace net
