// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gateway.h"

#include <QCoreApplication>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<base::Error> cannotFind()
{
    return base::failure(base::Category::Unsupported, u"no_list"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "This gateway cannot look up a sale. Check its own list before you charge again.")));
}

} // namespace

base::Result<net::HttpRequest> Gateway::findRequest(
    const AccountProfile& /*account*/, const Credentials& /*credentials*/, const CreateRequest& /*request*/) const
{
    return cannotFind();
}

base::Result<std::optional<Created>> Gateway::readFound(
    const AccountProfile& /*account*/, const CreateRequest& /*request*/, const net::HttpResponse& /*response*/) const
{
    return cannotFind();
}

base::Result<net::HttpRequest> Gateway::listPaidRequest(const AccountProfile& /*account*/,
    const Credentials& /*credentials*/, const QDateTime& /*since*/, int /*page*/) const
{
    return cannotFind();
}

base::Result<ListedPage> Gateway::readListed(
    const AccountProfile& /*account*/, const net::HttpResponse& /*response*/, int /*page*/) const
{
    return cannotFind();
}

} // namespace gateways
