// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountscreen.h"

#include "app/counter/practiceaccount.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/zonecalibration.h"

#include <QDesktopServices>
#include <QUrl>

namespace app {

using ui::AccountsPage;

namespace {

constexpr int fetchedDays = 92; ///< what a shop may still have to settle, and no more requests than that

QList<ui::GatewayChoice> choices(const GatewaySet& gateways)
{
    QList<ui::GatewayChoice> all;
    for (const gateways::Gateway* gateway : gateways.all())
        all.append({gateway->id(), &gateway->accountNeeds(), gateway->offers({})});
    return all;
}

} // namespace

AccountScreen::AccountScreen(const ui::Appearance& appearance, const ui::Languages& languages, const base::Clock& clock,
    accounts::AccountBook& book, till::Desk& desk)
    : m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_book(book)
    , m_desk(desk)
    , m_page(new AccountsPage(appearance, languages, clock, book, choices(m_gateways)))
{
    QObject::connect(
        m_page, &AccountsPage::linkWanted, m_page, [](const QUrl& page) { QDesktopServices::openUrl(page); });
    QObject::connect(m_page, &AccountsPage::factsWanted, &desk, &till::Desk::askReport);
    QObject::connect(m_page, &AccountsPage::fetchWanted, &desk, [&desk, &clock](const QString& account) {
        desk.fetchList(account, {.since = clock.nowUtc().addDays(-fetchedDays)});
    });
    QObject::connect(
        m_page, &AccountsPage::serviceWanted, m_page, [this](const QString& account) { showService(account); });
    QObject::connect(m_page, &AccountsPage::stopWanted, &desk, &till::Desk::stopFetching);
    QObject::connect(&desk, &till::Desk::reported, m_page, [this](const till::AccountReport& report) { show(report); });
    QObject::connect(
        &desk, &till::Desk::fetched, m_page, [this](const till::FetchProgress& progress) { show(progress); });
}

void AccountScreen::setOffers(const QList<till::AccountOffer>& offers)
{
    ui::KnownMethods methods;
    for (const till::AccountOffer& offer : offers)
        methods.insert(offer.id, offer.methods);
    m_page->setMethods(methods);
}

void AccountScreen::setPractice(const QHash<QString, QString>& names)
{
    QList<AccountsPage::BuiltIn> builtIn;
    for (const gateways::Gateway* gateway : m_gateways.all())
        builtIn.append({names.value(practiceAccountId(gateway->id())), gateway->accountNeeds().service,
            gateway->convertsQris() ? practiceAccountId(gateway->id()) : QString()});
    m_practiceNames = names;
    m_page->setPractice(true);
    m_page->setPracticeAccounts(builtIn);
}

void AccountScreen::showService(const QString& account)
{
    const accounts::AccountRecord* record = m_book.list().find(account);
    const QString gatewayId = record != nullptr ? record->gateway : QString();
    ui::ServicePage::Account shown;
    shown.id = account;
    shown.name = record != nullptr ? record->name : m_practiceNames.value(account);
    for (const gateways::Gateway* gateway : m_gateways.all())
        if (gateway->id() == gatewayId || practiceAccountId(gateway->id()) == account)
            shown.service = gateway->accountNeeds().service;
    shown.zone = gateways::bayarZone(record != nullptr ? record->profile() : gateways::AccountProfile());
    if (!m_service) {
        m_service = std::make_unique<ServiceScreen>(m_appearance, m_languages, m_clock, m_desk);
        QObject::connect(&m_service->page(), &ui::ServicePage::closed, m_page, &AccountsPage::closeOver);
    }
    m_page->showOver(&m_service->page());
    m_service->page().setAccount(shown);
}

void AccountScreen::show(const till::AccountReport& report)
{
    if (report.error)
        return m_page->setFactsTrouble(report.account, report.error->person.translated());
    QList<ui::FactsPanel::Fact> facts;
    for (const gateways::ReportSection& section : report.sections) {
        if (!section.title.isEmpty())
            facts.append({section.title.translated(), section.problem.translated()});
        for (const gateways::ReportSection::Fact& fact : section.facts)
            facts.append({fact.label.translated(), fact.value.translated()});
    }
    m_page->setFacts(report.account, facts);
}

void AccountScreen::show(const till::FetchProgress& progress)
{
    m_page->setFetchProgress(progress.account, static_cast<int>(progress.rows), static_cast<int>(progress.added),
        progress.stage == till::FetchProgress::Stage::Underway);
    const accounts::AccountRecord* record = m_book.list().find(progress.account);
    m_page->setFittingZone(progress.account,
        progress.zoneShift && record != nullptr
            ? gateways::zoneText(gateways::bayarZone(record->profile()) + *progress.zoneShift)
            : QString());
    if (progress.error)
        m_page->setFactsTrouble(progress.account, progress.error->person.translated());
}

} // namespace app
