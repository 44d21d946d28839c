// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountwire.h"

namespace accounts {

net::QtHttpTransport::Options wireOptions(const AccountRecord& account, const gateways::Credentials& credentials)
{
    using Way = net::QtHttpTransport::Proxy;
    net::QtHttpTransport::Options options;
    options.name = account.name;
    if (!account.proxy)
        return options;
    Way way{account.proxy->kind == Proxy::Kind::Http ? Way::Kind::Http : Way::Kind::Socks5, account.proxy->host,
        static_cast<quint16>(account.proxy->port), account.proxy->user, {}};
    if (const auto password = credentials.find(ProxyPassword); password != credentials.end())
        way.password = std::make_shared<const vault::Secret>(password->second.duplicate());
    options.proxy = std::move(way);
    return options;
}

} // namespace accounts
