// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shopdata.h"

#include "core/base/outsidetext.h"
#include "core/ledger/filter.h"
#include "core/ledger/ledgerfile.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

tl::expected<ShopData, WrongUsage> ShopData::from(const QCommandLineParser& arguments)
{
    const QString folder = arguments.value(u"data"_s);
    if (arguments.isSet(u"data"_s) && folder.isEmpty())
        return tl::unexpected<WrongUsage>({u"--data needs the name of a folder."_s});
    return ShopData(folder.isEmpty() ? app::ShopFolder::usual() : folder, arguments.isSet(u"practice"_s));
}

base::Result<std::unique_ptr<ledger::Reader>> ShopData::openReader() const
{
    const QString path = ledger();
    if (!QFileInfo::exists(path) && !ledger::hasDamagedSetAside(path))
        return base::failure(base::Category::Storage, u"ledger_missing"_s,
            base::UserText("There is no ledger %1 yet. Check --data, or make a first sale.", {path}), path);
    return ledger::Reader::open(path);
}

base::Result<payments::Payment> findPayment(const ledger::Records& records, const QString& name)
{
    using Found = base::Result<std::optional<payments::Payment>>;
    const auto number = ledger::saleNumber(name);
    for (const Found& found :
        {records.byId(name.toLower()), number ? records.byNumber(*number) : Found(std::nullopt)}) {
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return **found;
    }
    const base::Result<QList<payments::Payment>> byGateway = records.withGatewayNumber(name);
    if (!byGateway)
        return tl::unexpected(byGateway.error());
    for (const payments::Payment& payment : *byGateway) {
        if (payment.gatewayId == name)
            return payment;
    }
    if (byGateway->size() == 1)
        return byGateway->first();
    if (!byGateway->isEmpty()) {
        QStringList numbers;
        for (const payments::Payment& payment : *byGateway)
            numbers.append(u"S-%1"_s.arg(payment.number));
        return base::failure(base::Category::Validation, u"payment_ambiguous"_s,
            base::UserText("%1 is the number of several payments: %2. Name one of these.",
                {base::oneLine(name), base::oneLine(numbers.join(u", "_s))}),
            u"payment_ambiguous"_s);
    }
    return base::failure(base::Category::NotFound, u"payment_unknown"_s,
        base::UserText("There is no payment %1 in this ledger. Look for it with payments list.", {base::oneLine(name)}),
        u"payment_unknown"_s);
}

} // namespace cli
