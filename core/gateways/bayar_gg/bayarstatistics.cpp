// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarstatistics.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/loosemember.h"

#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;

constexpr std::array Words{"all"_L1, "today"_L1, "week"_L1, "month"_L1, "year"_L1};

} // namespace

base::Result<net::HttpRequest> BayarStatistics::request(
    const AccountProfile& account, const Credentials& credentials, Period period)
{
    const QString word = Words.at(static_cast<std::size_t>(period));
    return bayarGet(account, credentials, "get-statistics.php"_L1, {{u"period"_s, word}});
}

base::Result<BayarStatistics> BayarStatistics::read(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    BayarStatistics read;
    read.period = looseText(answer->find(u"period"));
    read.transactions = looseCount(answer->find(u"total_transactions"));
    read.amount = rupiahIfSent(*answer, u"total_amount").value_or(std::nullopt);
    read.paid = looseCount(answer->find(u"total_paid"));
    const auto breakdown = answer->find(u"breakdown");
    for (qsizetype i = 0; breakdown && breakdown->kind() == Json::Kind::Object && i < breakdown->size(); ++i)
        if (const auto paid = looseCount(breakdown->at(i)))
            read.breakdown.append({breakdown->nameAt(i), *paid});
    return read;
}

} // namespace gateways
