// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>

namespace net {

/// One way out for everything but loopback (practice requests never leave the computer), whatever the environment and
/// the desktop say: a key goes only where the manager wants it (R29).
class ProxyChoice final : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(const QNetworkProxy& proxy)
        : m_proxy(proxy)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    QNetworkProxy m_proxy;
};

} // namespace net
