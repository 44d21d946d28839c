// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarlist.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;

std::optional<qint64> count(const std::optional<Json>& object, QStringView name)
{
    return object ? looseCount(object->find(name)) : std::nullopt;
}

} // namespace

base::Result<net::HttpRequest> BayarListFilter::request(
    const AccountProfile& account, const Credentials& credentials) const
{
    if (page < 1)
        return base::failure(Category::Validation, u"list_page"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "There is no such page. Start at page 1.")));
    if (limit < 1 || limit > MostRows)
        return base::failure(Category::Validation, u"list_limit"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "A page cannot hold that many rows. Choose 1 to %1."),
                {QString::number(MostRows)}));
    if (from && to && *to < *from)
        return base::failure(Category::Validation, u"list_days"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The last day is before the first. Correct the days.")));
    BayarQuery query;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            query.append({name, value});
    };
    add(u"search"_s, search);
    add(u"status"_s, status);
    add(u"payment_method"_s, method);
    add(u"paid_via"_s, paidVia);
    add(u"start_date"_s, from ? from->toString(Qt::ISODate) : QString());
    add(u"end_date"_s, to ? to->toString(Qt::ISODate) : QString());
    add(u"page"_s, QString::number(page));
    add(u"limit"_s, QString::number(limit));
    return bayarGet(account, credentials, "list-payments.php"_L1, query);
}

base::Result<BayarPage> BayarPage::read(const AccountProfile& account, const net::HttpResponse& response, int asked)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto data = readBayarList(*answer, response);
    if (!data)
        return tl::unexpected(data.error());
    BayarPage page;
    for (qsizetype i = 0; i < data->size(); ++i) {
        auto row = BayarPayment::read(data->at(i), bayarZone(account));
        if (row && !row->invoiceId.isEmpty())
            page.payments.append(*std::move(row));
        else
            ++page.unreadable;
    }
    const auto pagination = answer->find(u"pagination");
    constexpr qint64 MostPages = std::numeric_limits<int>::max();
    page.page = static_cast<int>(std::min(MostPages, count(pagination, u"page").value_or(asked)));
    if (const auto pages = count(pagination, u"total_pages"))
        page.totalPages = static_cast<int>(std::min(MostPages, *pages));
    page.total = count(pagination, u"total");
    return page;
}

} // namespace gateways
