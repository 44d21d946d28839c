// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarreport.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/money/moneyformat.h"

#include <QCoreApplication>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::UserText;
using Period = BayarStatistics::Period;
using Answers = QList<base::Result<net::HttpResponse>>;

constexpr std::array Periods{Period::All, Period::Today, Period::Week, Period::Month, Period::Year};
constexpr qsizetype FirstPeriod = 2; ///< place of its answer

UserText shown(const QString& text)
{
    return UserText("%1", {text});
}

UserText outside(const QString& text)
{
    return shown(base::isolated(base::oneLine(text)));
}

/// "a…@bayar.gg": enough to know whose account it is.
QString masked(const QString& email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? u"…"_s : email.first(1) + u"…"_s + email.sliced(at);
}

UserText yesOrNo(const std::optional<bool>& truth)
{
    if (!truth)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Not told"));
    return *truth ? UserText(QT_TRANSLATE_NOOP("Sentence", "Yes")) : UserText(QT_TRANSLATE_NOOP("Sentence", "No"));
}

UserText methodsText(const QStringList& methods)
{
    QStringList names;
    for (const QString& method : methods)
        names << bayarMethodName(method);
    return names.isEmpty() ? UserText(QT_TRANSLATE_NOOP("Sentence", "None")) : shown(names.join(u", "_s));
}

/// By the account's method word, which may be one that nobody knows.
QString methodName(const QString& method)
{
    return bayarMethods().contains(method) ? bayarMethodName(method) : base::isolated(base::oneLine(method));
}

UserText titleOf(Period period)
{
    switch (period) {
    case Period::All:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Reported by %1, all times"), {bayarName()});
    case Period::Today:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Reported by %1, today"), {bayarName()});
    case Period::Week:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Reported by %1, this week"), {bayarName()});
    case Period::Month:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Reported by %1, this month"), {bayarName()});
    case Period::Year:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "Reported by %1, this year"), {bayarName()});
    }
    Q_UNREACHABLE();
}

ReportSection accountSection(
    const base::Result<BayarAccountStatus>& status, const base::Result<BayarMethodList>& methods)
{
    ReportSection section{UserText(QT_TRANSLATE_NOOP("Sentence", "Account at %1"), {bayarName()}), {}};
    if (status) {
        section.facts.append({UserText(QT_TRANSLATE_NOOP("Sentence", "User name")), outside(status->userName)});
        if (!status->email.isEmpty())
            section.facts.append({UserText(QT_TRANSLATE_NOOP("Sentence", "E-mail")), outside(masked(status->email))});
        section.facts.append({UserText(QT_TRANSLATE_NOOP("Sentence", "Verified")), yesOrNo(status->isVerified)});
        section.facts.append({UserText(QT_TRANSLATE_NOOP("Sentence", "Connected")), methodsText(status->connected)});
        section.facts.append(
            {UserText(QT_TRANSLATE_NOOP("Sentence", "Not connected")), methodsText(status->notConnected)});
    } else {
        section.problem = status.error().person;
    }
    if (methods)
        section.facts.append(
            {UserText(QT_TRANSLATE_NOOP("Sentence", "Subscription active")), yesOrNo(methods->hasSubscription)});
    return section;
}

ReportSection statisticsSection(Period period, const base::Result<BayarStatistics>& statistics)
{
    ReportSection section{titleOf(period), {}};
    if (!statistics) {
        section.problem = statistics.error().person;
        return section;
    }
    const auto addCount = [&section](const UserText& label, const std::optional<qint64>& count) {
        if (count)
            section.facts.append({label, shown(QString::number(*count))});
    };
    addCount(UserText(QT_TRANSLATE_NOOP("Sentence", "Payments")), statistics->transactions);
    addCount(UserText(QT_TRANSLATE_NOOP("Sentence", "Paid payments")), statistics->paid);
    if (statistics->amount)
        section.facts.append(
            {UserText(QT_TRANSLATE_NOOP("Sentence", "Amount (%1 does not say of which payments)"), {bayarName()}),
                shown(money::format(*statistics->amount))});
    for (const auto& [method, paid] : statistics->breakdown)
        addCount(UserText(QT_TRANSLATE_NOOP("Sentence", "Paid by %1"), {methodName(method)}), paid);
    return section;
}

} // namespace

QList<net::HttpRequest> bayarReportRequests(const AccountProfile& account, const Credentials& credentials)
{
    QList<base::Result<net::HttpRequest>> made{
        BayarAccountStatus::request(account, credentials), BayarMethodList::request(account, credentials)};
    for (const Period period : Periods)
        made.append(BayarStatistics::request(account, credentials, period));
    QList<net::HttpRequest> requests;
    for (const auto& request : made) {
        if (!request)
            return {};
        requests.append(*request);
    }
    return requests;
}

base::Result<QList<ReportSection>> bayarReport(const Answers& answers)
{
    const auto answer = [&answers](qsizetype place) -> base::Result<net::HttpResponse> {
        if (place < answers.size())
            return answers.at(place);
        return base::failure(base::Category::Auth, u"not_asked"_s,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "%1 could not be asked. Check the key of the account."), {bayarName()}));
    };
    const auto status = answer(0).and_then(&BayarAccountStatus::read);
    const auto methods = answer(1).and_then(&BayarMethodList::read);
    bool isAny = status || methods;
    QList<ReportSection> sections{accountSection(status, methods)};
    for (std::size_t i = 0; i < Periods.size(); ++i) {
        const auto statistics = answer(FirstPeriod + static_cast<qsizetype>(i)).and_then(&BayarStatistics::read);
        isAny = isAny || statistics;
        sections.append(statisticsSection(Periods.at(i), statistics));
    }
    if (!isAny)
        return tl::unexpected(status.error());
    return sections;
}

} // namespace gateways
