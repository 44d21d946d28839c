// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/gatewayscenes.h"

#include "app/counter/practicethread.h"
#include "core/gateways/bayar_gg/amountcollision.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/charge/accountoffers.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/menurow.h"
#include "ui/charge/metadatadialog.h"
#include "ui/charge/picturechoicedialog.h"
#include "ui/charge/saleoptions.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/servicepictures.h"
#include "ui/charge/shownsale.h"
#include "ui/charge/switchrow.h"
#include "ui/common/chip.h"
#include "ui/common/textfield.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

void goTo(CounterScenes& scenes, const QString& account, const QString& method)
{
    const auto isOn = [&scenes](ui::ChipRow& row, const QString& id) {
        const ui::Chip* chip = row.chip(id);
        return chip != nullptr && chip->isChecked();
    };
    ui::SaleOptions& options = scenes.charge().entry().options();
    for (int presses = 0; presses < 8 && options.accountMenu().chosenId() != account; ++presses)
        scenes.press(u"Shift+F4"_s);
    for (int presses = 0; presses < 8 && !method.isEmpty() && !isOn(options.methodRow(), method); ++presses)
        scenes.press(u"F4"_s);
    if (options.accountMenu().chosenId() != account || (!method.isEmpty() && !isOn(options.methodRow(), method)))
        qFatal("%s %s cannot be chosen", qUtf8Printable(account), qUtf8Printable(method));
}

namespace {

payments::Payment sellAt(CounterScenes& scenes, const QString& account, const QString& amount)
{
    const payments::Payment sale = scenes.sell(amount);
    if (sale.account != account)
        qFatal("the sale went to %s, not to %s", qUtf8Printable(sale.account), qUtf8Printable(account));
    return sale;
}

void pay(CounterScenes& scenes, const payments::Payment& sale, const QString& name)
{
    scenes.practice().pay(sale);
    scenes.until("paid", [&scenes] { return scenes.onShow().state == payments::State::Paid; });
    scenes.takeBoth(name);
    scenes.nextSale();
}

void bkash(CounterScenes& scenes)
{
    const QString account = u"practice-bdquickpay"_s;
    goTo(scenes, account);
    scenes.type(u"450"_s);
    scenes.camera().take(scenes.window(), u"charge-bkash-typed"_s);
    scenes.press(u"Esc"_s);
    const payments::Payment sale = sellAt(scenes, account, u"450"_s);
    scenes.takeBothWithCode(u"bkash-waiting"_s, sale);
    pay(scenes, sale, u"bkash-paid"_s);
}

void qris(CounterScenes& scenes)
{
    const QString account = u"practice-bayar-gg"_s;
    goTo(scenes, account, u"qris"_s);
    scenes.type(u"45000"_s);
    scenes.camera().take(scenes.window(), u"charge-qris-typed"_s);
    scenes.press(u"Esc"_s);
    const payments::Payment sale = sellAt(scenes, account, u"45000"_s);
    if (!sale.uniqueCode())
        qFatal("bayar.gg puts no unique code on top");
    scenes.takeBothWithCode(u"qris-waiting"_s, sale);
    pay(scenes, sale, u"qris-paid"_s);

    goTo(scenes, account, u"gopay_qris"_s);
    const payments::Payment gopay = sellAt(scenes, account, u"82000"_s);
    scenes.takeBothWithCode(u"gopay-waiting"_s, gopay);
    pay(scenes, gopay, u"gopay-paid"_s);

    goTo(scenes, account, u"ovo"_s);
    const payments::Payment ovo = sellAt(scenes, account, u"37500"_s);
    scenes.takeBoth(u"ovo-waiting"_s);
    pay(scenes, ovo, u"ovo-paid"_s);

    goTo(scenes, account, u"qris"_s);
    ui::SwitchRow& bankQr = scenes.charge().entry().options().bankQr();
    bankQr.click();
    const payments::Payment converted = sellAt(scenes, account, u"60000"_s);
    if (converted.qr.isEmpty())
        qFatal("bayar.gg did not convert the QRIS");
    scenes.takeBothWithCode(u"qris-bank-waiting"_s, converted);
    pay(scenes, converted, u"qris-bank-paid"_s);
    if (bankQr.isChecked())
        bankQr.click();
}

void pakhi(CounterScenes& scenes)
{
    const QString account = u"practice-pakhi-pay"_s;
    goTo(scenes, account);
    const payments::Payment sale = sellAt(scenes, account, u"1250"_s);
    scenes.takeBothWithCode(u"pakhi-waiting"_s, sale);
    scenes.practice().pay(sale);
    QString number;
    scenes.until("the number on the customer's phone", [&] {
        for (const auto& [key, told] : scenes.practice().numbersOnPhones().asKeyValueRange())
            if (app::isKeyOf(sale, sale.gateway, key))
                number = told;
        return !number.isEmpty();
    });
    scenes.type(number);
    scenes.camera().take(scenes.window(), u"charge-pakhi-number"_s);
    scenes.press(u"Return"_s);
    scenes.until("paid", [&scenes] { return scenes.onShow().state == payments::State::Paid; });
    scenes.takeBoth(u"pakhi-paid"_s);
    scenes.nextSale();
}

/// As the till does it: the row is closed, and the person told why (SaleStart::guard).
void refuseForItsAmount(CounterScenes& scenes, support::FakeDesk& desk)
{
    const till::Order order = desk.orders.last();
    payments::Payment sale;
    sale.id = order.id;
    sale.number = 2042;
    sale.gateway = u"bayar-gg"_s;
    sale.account = order.account;
    sale.method = order.method;
    sale.amount = order.amount;
    sale.finalAmount = money::Money::fromMinor(order.amount.minor() + 347, order.amount.currency());
    sale.gatewayId = u"PAY-F47AC10B"_s;
    sale.url = u"https://www.bayar.gg/pay?invoice=PAY-F47AC10B"_s;
    sale.createdAt = sale.changedAt = QDateTime::currentDateTimeUtc();
    sale.expiresAt = sale.createdAt.addSecs(1800);
    payments::Payment rival = sale;
    rival.number = 2041;
    sale.state = payments::State::Cancelled;
    sale.evidence = payments::Evidence::Manual;
    emit desk.changed(sale);
    emit desk.refused(sale.id, gateways::collisionError(rival));
    scenes.takeBoth(u"amount-taken"_s);
}

/// What a sale has beside its amount at some gateways.
void furtherOptions(CounterScenes& scenes)
{
    goTo(scenes, u"practice-bdquickpay"_s);
    scenes.press(u"Alt+D"_s);
    auto* data = scenes.window().findChild<ui::MetadataDialog*>();
    data->name(0).setText(u"product"_s);
    data->value(0).setText(u"Iced coffee"_s);
    scenes.camera().take(scenes.window(), u"charge-data"_s);
    data->reject();

    const QString account = u"practice"_s;
    goTo(scenes, account);
    scenes.press(u"Alt+P"_s);
    auto* choice = scenes.window().findChild<ui::PictureChoiceDialog*>();
    choice->drawnBy().chip(u"service"_s)->click();
    scenes.camera().take(scenes.window(), u"charge-picture-choice"_s);
    choice->accept();
    const payments::Payment sale = sellAt(scenes, account, u"12500"_s);
    const ui::ShownSale& shown = scenes.charge().shown();
    scenes.until("the picture is read back",
        [&shown, &sale] { return shown.pictures().originOf(sale.id) == ui::PictureOrigin::Service; });
    scenes.takeBothWithCode(u"picture-of-service"_s, sale);
    pay(scenes, sale, u"picture-of-service-paid"_s);
}

} // namespace

void playGateways(CounterScenes& scenes)
{
    bkash(scenes);
    qris(scenes);
    pakhi(scenes);
    furtherOptions(scenes);
    goTo(scenes, u"practice"_s);
}

void playOffers(CounterScenes& scenes)
{
    support::FakeDesk desk;
    scenes.nextSale();
    scenes.charge().setDesk(&desk);
    QList<till::AccountOffer> offers = allOffers();
    for (gateways::MethodOffer& method : offers[1].methods) {
        method.available = false;
        method.notice = base::UserText("This account is switched off at %1. Call the manager.", {offers[1].service});
    }
    emit desk.accountsOffered(offers);
    emit desk.opened({});

    ui::SaleOptions& options = scenes.charge().entry().options();
    options.accountMenu().click();
    scenes.camera().take(scenes.window(), u"charge-account-off"_s);
    options.accountMenu().menu()->close();
    goTo(scenes, u"practice-bayar-gg"_s, u"qris"_s);
    options.methodRow().chip(u"ovo"_s)->setFocus(Qt::TabFocusReason);
    scenes.camera().take(scenes.window(), u"charge-method-off"_s);
    scenes.charge().takeFocus();
    scenes.type(u"750000"_s);
    scenes.press(u"Return"_s);
    scenes.camera().take(scenes.window(), u"charge-over-limit"_s);
    if (!desk.orders.isEmpty())
        qFatal("a price over the limit is asked for");
    scenes.press(u"Esc"_s);

    scenes.type(u"45000"_s);
    scenes.press(u"Return"_s);
    scenes.until("an order", [&desk] { return !desk.orders.isEmpty(); });
    refuseForItsAmount(scenes, desk);
    scenes.charge().setDesk(nullptr);
}
