// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/sellingaccount.h"

#include "app/counter/gatewayset.h"
#include "core/accounts/accountlist.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// As it would be written down, without what may change under a sale.
QByteArray lasting(accounts::AccountRecord record)
{
    record.name.clear();
    record.merchantName.clear();
    record.merchantCity.clear();
    record.checklist.clear();
    record.defaultMethod.clear();
    record.ovoNumber.clear();
    record.enabled = true;
    record.acceptsBillNumber = true; // the till has learnt it by itself
    accounts::AccountList list;
    list.accounts << record;
    return list.text();
}

} // namespace

bool SellingAccount::isSameButForNames(const SellingAccount& other) const
{
    return lasting(record) == lasting(other.record)
        && std::equal(credentials->begin(), credentials->end(), other.credentials->begin(), other.credentials->end(),
            [](const auto& one, const auto& another) {
                return one.first == another.first && one.second.sameAs(another.second);
            });
}

gateways::Credentials SellingAccount::duplicateKeys() const
{
    gateways::Credentials keys;
    for (const auto& [name, secret] : *credentials)
        keys.emplace(name, secret.duplicate());
    return keys;
}

bool belongsTo(bool practice, const accounts::AccountRecord& account)
{
    return practice == (account.mode != accounts::Mode::Production);
}

base::Result<> mayPractise(const accounts::AccountRecord& account)
{
    const GatewaySet gateways;
    for (const gateways::Gateway* gateway : gateways.all())
        if (accounts::isProductionHost(account.baseUrl, gateway->accountNeeds()))
            return base::failure(base::Category::Validation, u"practice_address"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                   "The account %1 has the address where %2 takes real money. Correct its address "
                                   "before you practise with it."),
                    {account.name, gateway->accountNeeds().service}),
                u"practice_address: "_s + account.id);
    return {};
}

} // namespace app
