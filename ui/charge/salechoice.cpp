// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salechoice.h"

#include "core/base/outsidetext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using gateways::MethodOffer;
using till::AccountOffer;

constexpr std::array practiceNames{QT_TRANSLATE_NOOP("Account", "Practice KHQR"),
    QT_TRANSLATE_NOOP("Account", "Practice bKash"), QT_TRANSLATE_NOOP("Account", "Practice bayar.gg"),
    QT_TRANSLATE_NOOP("Account", "Practice Pakhi Pay")};

QList<MethodOffer::Range> khqrRanges()
{
    return {MethodOffer::anyIn(money::Currency::Khr), MethodOffer::anyIn(money::Currency::Usd)};
}

MethodOffer made(const QString& word, const base::UserText& name)
{
    MethodOffer offer;
    offer.method = word;
    offer.name = name;
    offer.ranges = khqrRanges();
    return offer;
}

MethodOffer sign()
{
    return made(SaleChoice::Sign, base::UserText(QT_TRANSLATE_NOOP("Sentence", "Printable sign")));
}

bool isKhqr(const AccountOffer& account)
{
    return std::any_of(account.methods.begin(), account.methods.end(),
        [](const MethodOffer& method) { return method.method.startsWith("khqr"_L1); });
}

const MethodOffer* find(const AccountOffer& account, const QString& word)
{
    const auto found = std::find_if(account.methods.begin(), account.methods.end(),
        [&word](const MethodOffer& method) { return method.method == word; });
    return found == account.methods.end() ? nullptr : &*found;
}

} // namespace

SaleChoice::SaleChoice()
{
    setLocal();
}

void SaleChoice::setLocal()
{
    AccountOffer here;
    here.methods = {made(u"khqr-dynamic"_s, base::UserText(QT_TRANSLATE_NOOP("Sentence", "Dynamic QR"))), sign()};
    here.defaultMethod = here.methods.first().method;
    m_local = true;
    take({here});
}

void SaleChoice::setOffers(const QList<AccountOffer>& offers)
{
    QList<AccountOffer> all = offers;
    for (AccountOffer& account : all) {
        if (isKhqr(account))
            account.methods.append(sign());
    }
    m_local = false;
    take(all);
}

void SaleChoice::take(const QList<AccountOffer>& offers)
{
    m_accounts = offers;
    if (isEmpty())
        return;
    const AccountOffer& chosen = account();
    if (chosen.id != m_account || !isAvailable(chosen)) {
        const auto first = std::find_if(m_accounts.begin(), m_accounts.end(), &SaleChoice::isAvailable);
        m_account = first == m_accounts.end() ? m_accounts.first().id : first->id;
    }
}

const AccountOffer& SaleChoice::account() const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [this](const AccountOffer& account) { return account.id == m_account; });
    return found == m_accounts.end() ? m_accounts.first() : *found;
}

QString SaleChoice::fitMethod(const AccountOffer& account) const
{
    for (const QString& word : {m_methods.value(account.id), account.defaultMethod}) {
        if (const MethodOffer* method = find(account, word); method && method->available)
            return word;
    }
    const auto first = std::find_if(
        account.methods.begin(), account.methods.end(), [](const MethodOffer& method) { return method.available; });
    return first == account.methods.end() ? account.methods.first().method : first->method;
}

const MethodOffer& SaleChoice::method() const
{
    const AccountOffer& chosen = account();
    return *find(chosen, fitMethod(chosen));
}

std::vector<money::Currency> SaleChoice::currencies() const
{
    std::vector<money::Currency> all;
    if (!isEmpty()) {
        for (const MethodOffer::Range& range : method().ranges)
            all.push_back(range.least.currency());
    }
    return all.empty() ? std::vector{money::Currency::Khr, money::Currency::Usd} : all;
}

const MethodOffer* SaleChoice::otherFor(money::Money amount) const
{
    if (isEmpty())
        return nullptr;
    const QString chosen = method().method;
    const QList<MethodOffer>& methods = account().methods;
    const auto found = std::find_if(methods.begin(), methods.end(), [&chosen, amount](const MethodOffer& other) {
        const MethodOffer::Range* range = other.rangeIn(amount.currency());
        return other.available && other.method != chosen && other.method != Sign && range
            && amount.minor() >= range->least.minor() && (!range->most || amount.minor() <= range->most->minor());
    });
    return found == methods.end() ? nullptr : &*found;
}

bool SaleChoice::isAvailable(const AccountOffer& account)
{
    return std::any_of(
        account.methods.begin(), account.methods.end(), [](const MethodOffer& method) { return method.available; });
}

bool SaleChoice::chooseAccount(const QString& id)
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const AccountOffer& account) { return account.id == id; });
    if (found == m_accounts.end() || !isAvailable(*found))
        return false;
    m_account = id;
    return true;
}

bool SaleChoice::chooseMethod(const QString& word)
{
    const MethodOffer* method = isEmpty() ? nullptr : find(account(), word);
    if (!method || !method->available)
        return false;
    m_methods.insert(account().id, word);
    return true;
}

void SaleChoice::nextAccount()
{
    const qsizetype count = m_accounts.size();
    for (qsizetype at = 0; at < count; ++at) {
        if (m_accounts.at(at).id != account().id)
            continue;
        for (qsizetype step = 1; step < count; ++step) {
            if (chooseAccount(m_accounts.at((at + step) % count).id))
                return;
        }
        return;
    }
}

void SaleChoice::nextMethod()
{
    if (isEmpty())
        return;
    const QList<MethodOffer> methods = account().methods;
    const QString chosen = method().method;
    for (qsizetype at = 0; at < methods.size(); ++at) {
        if (methods.at(at).method != chosen)
            continue;
        for (qsizetype step = 1; step < methods.size(); ++step) {
            if (chooseMethod(methods.at((at + step) % methods.size()).method))
                return;
        }
        return;
    }
}

QString accountName(const AccountOffer& account)
{
    if (account.practice) {
        for (const char* name : practiceNames) {
            if (account.name == QLatin1StringView(name))
                return QCoreApplication::translate("Account", name);
        }
    }
    return base::oneLine(account.name);
}

} // namespace ui
