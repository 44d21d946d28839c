// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/charge/accountoffers.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/countertop.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/lastsales.h"
#include "ui/charge/menurow.h"
#include "ui/charge/noticebar.h"
#include "ui/charge/numberfield.h"
#include "ui/charge/opencard.h"
#include "ui/charge/pagelink.h"
#include "ui/charge/saleoptions.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/salequestion.h"
#include "ui/charge/shownsale.h"
#include "ui/charge/switchrow.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/languages.h"
#include "ui/common/moneyfield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::State;

namespace {

const QString khqr = u"practice"_s;
const QString bkash = u"practice-bdquickpay"_s;
const QString bayar = u"practice-bayar-gg"_s;
const QString pakhi = u"practice-pakhi-pay"_s;

/// Several accounts of several gateways on Charge, by what a cashier sees and presses.
class TestSaleAccounts final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyAccountSellsItsOwnWay_data();
    void everyAccountSellsItsOwnWay();
    void oneAccountNeedsNoChoice();
    void withoutAnAccountNothingIsSold();
    void keysStepThroughAccountsAndMethods();
    void theTypedAmountWaitsForItsCurrency();
    void limitsAreSaidBeforeTheCall_data();
    void limitsAreSaidBeforeTheCall();
    void whatCannotBeHadSaysWhy();
    void theBankQrIsAnOption();
    void theCustomerGoesOut();
    void aKnownCustomerIsTakenByKeyboard_data();
    void aKnownCustomerIsTakenByKeyboard();
    void keysOfTheListStayInTheList();
    void aNewQrAsksForTheSame();
    void everySaleNamesItsAccount();
    void theUniqueCodeIsSaidBeforeAndAfter();
    void aPageIsNamedAndOpenedByAClickAlone();
    void theNumberIsTypedAndChecked();
    void aScannedNumberFindsItsField();
    void aRefusedNumberSaysWhyAtItsField();
    void aNumberFromAnotherSaleIsSaidAcrossTheTop();
    void aSecondAmountStandsUnderTheFirst();
    void supportDetailsAreOfferedBesideAnError();
    void pictures_data();
    void pictures();

private:
    void type(const QString& keys);
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void choose(const QString& account, const QString& method = {});
    payments::Payment sell(const QString& account, const QString& keys, const QString& method = {});
    payments::Payment commit();
    void watch(const payments::Payment& payment, bool checkable = true);
    [[nodiscard]] ui::MoneyField& amount() { return m_page->entry().amount(); }
    [[nodiscard]] ui::SaleOptions& options() { return m_page->entry().options(); }
    [[nodiscard]] ui::SalePanel& panel() { return m_page->shown().panel(); }
    /// Everything that can be read on the panel of the sale.
    [[nodiscard]] QString panelText();
    template <class Part>
    [[nodiscard]] Part* part()
    {
        return panel().findChild<Part*>();
    }
    [[nodiscard]] ui::Button* button(const QString& text);

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<ui::ChargePage> m_page;
    ui::ShopDetails m_shop;
    qint64 m_number = 2041;
};

void TestSaleAccounts::init()
{
    m_number = 2041;
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>();
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_desk = std::make_unique<support::FakeDesk>();
    m_page = std::make_unique<ui::ChargePage>(*m_appearance, *m_clock, *m_scheduler);
    m_shop = {};
    m_shop.accountId = u"sokha_coffee@devb"_s;
    m_shop.name = u"Sokha Coffee"_s;
    m_shop.city = u"Phnom Penh"_s;
    m_page->setShop(m_shop);
    m_page->setDesk(m_desk.get());
    emit m_desk->accountsOffered(allOffers());
    m_page->resize(1232, 784);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSaleAccounts::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestSaleAccounts::type(const QString& keys)
{
    for (const QChar key : keys)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
}

void TestSaleAccounts::press(int key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
}

void TestSaleAccounts::choose(const QString& account, const QString& method)
{
    for (int presses = 0; presses < 8 && options().accountMenu().chosenId() != account; ++presses)
        emit options().nextAccountWanted();
    if (!method.isEmpty())
        options().methodRow().chip(method)->click();
    amount().setFocus();
}

payments::Payment TestSaleAccounts::commit()
{
    const till::Order order = m_desk->orders.last();
    payments::Payment payment;
    payment.id = order.id;
    payment.number = ++m_number;
    payment.account = order.account;
    payment.method = order.method;
    payment.amount = order.amount;
    payment.reference = order.reference;
    payment.state = State::Pending;
    payment.createdAt = payment.changedAt = m_clock->nowUtc();
    payment.expiresAt = m_clock->nowUtc().addSecs(1800);
    if (order.account == khqr) {
        payment.gateway = u"bakong-gateway"_s;
        payment.qr = u"00020101021230"_s;
        payment.gatewayId = u"0f21c9e4d3b2a1908776655443322110"_s;
    } else if (order.account == bayar) {
        payment.gateway = u"bayar-gg"_s;
        payment.gatewayId = u"PAY-1"_s;
        payment.url = u"https://www.bayar.gg/pay?invoice=PAY-1"_s;
        payment.finalAmount = money::Money::fromMinor(order.amount.minor() + 347, order.amount.currency());
    } else if (order.account == bkash) {
        payment.gateway = u"bdquickpay"_s;
        payment.gatewayId = u"INV-1"_s;
        payment.url = u"https://bdquickpay.com/pay/INV-1"_s;
    } else {
        payment.gateway = u"pakhi-pay"_s;
        payment.url = u"https://pay.pakhipay.com/checkout/8f14e45f"_s;
    }
    emit m_desk->changed(payment);
    return payment;
}

payments::Payment TestSaleAccounts::sell(const QString& account, const QString& keys, const QString& method)
{
    m_page->startNextSale();
    choose(account, method);
    type(keys);
    press(Qt::Key_Return);
    return commit();
}

void TestSaleAccounts::watch(const payments::Payment& payment, bool checkable)
{
    till::Watching watching;
    watching.paymentId = payment.id;
    watching.notCheckable = !checkable;
    if (checkable) {
        watching.answeredAt = m_clock->monotonic();
        watching.nextLookAt = m_clock->monotonic() + 3s;
    }
    watching.codeEndsAt = m_clock->monotonic() + 30min;
    emit m_desk->watching(watching);
}

QString TestSaleAccounts::panelText()
{
    QStringList all;
    for (const ui::PlainLabel* label : panel().findChildren<ui::PlainLabel*>()) {
        if (label->isVisibleTo(m_page.get()))
            all << label->text();
    }
    // What is set apart for its direction reads the same.
    return all.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

ui::Button* TestSaleAccounts::button(const QString& text)
{
    for (ui::Button* each : m_page->findChildren<ui::Button*>()) {
        if (each->isVisibleTo(m_page.get()) && each->text() == text)
            return each;
    }
    return nullptr;
}

void TestSaleAccounts::everyAccountSellsItsOwnWay_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("amount");
    QTest::newRow("KHQR") << khqr << u"48500"_s << u"khqr-dynamic"_s << u"48500 KHR"_s;
    QTest::newRow("bKash") << bkash << u"500"_s << u"bkash"_s << u"500.00 BDT"_s;
    QTest::newRow("QRIS") << bayar << u"50000"_s << u"qris"_s << u"50000 IDR"_s;
    QTest::newRow("GoPay") << bayar << u"750000"_s << u"gopay_qris"_s << u"750000 IDR"_s;
    QTest::newRow("Pakhi") << pakhi << u"120"_s << u"page"_s << u"120.00 BDT"_s;
}

void TestSaleAccounts::everyAccountSellsItsOwnWay()
{
    QFETCH(QString, account);
    QFETCH(QString, keys);
    QFETCH(QString, method);
    const payments::Payment payment = sell(account, keys, method);
    QCOMPARE(m_desk->orders.size(), 1);
    const till::Order order = m_desk->orders.first();
    QCOMPARE(order.account, account);
    QCOMPARE(order.method, method);
    QTEST(order.amount.toDecimal() + u' ' + QString(money::spec(order.amount.currency()).code), "amount");
    QTRY_VERIFY2(panelText().contains(u"Verified scannable"_s), "QR or page, the code is on show");
    QVERIFY(amount().entry().isEmpty());
    QCOMPARE(m_desk->front, payment.id);
}

void TestSaleAccounts::oneAccountNeedsNoChoice()
{
    const auto shown = [this] {
        return std::pair(options().accountRow().isVisible(), options().accountMenu().isVisible());
    };
    QCOMPARE(shown(), std::pair(false, true));
    emit m_desk->accountsOffered({khqrOffer(), bkashOffer(), bayarOffer()});
    QCOMPARE(shown(), std::pair(true, false));
    options().accountRow().chip(bayar)->click();
    QCOMPARE(amount().entry().currency(), money::Currency::Idr);
    emit m_desk->accountsOffered({khqrOffer()});
    QCOMPARE(shown(), std::pair(false, false));
    QVERIFY(options().methodText().contains(u"Practice KHQR"_s));
}

void TestSaleAccounts::withoutAnAccountNothingIsSold()
{
    emit m_desk->accountsOffered({});
    type(u"4000"_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->orders.isEmpty());
    QVERIFY(amount().noteText().contains(u"No account is ready to sell"_s));
    emit m_desk->accountsOffered(allOffers());
    QCOMPARE(amount().entry().value()->toDecimal(), u"4000"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->orders.size(), 1);
}

void TestSaleAccounts::keysStepThroughAccountsAndMethods()
{
    const auto chosen = [](const ui::ChipRow& row) {
        for (const ui::Chip* chip : row.findChildren<ui::Chip*>()) {
            if (chip->isChecked())
                return chip->text();
        }
        return QString();
    };
    QCOMPARE(options().accountMenu().chosenId(), khqr);
    QCOMPARE(chosen(options().methodRow()), u"Dynamic QR"_s);
    press(Qt::Key_F4);
    QCOMPARE(chosen(options().methodRow()), u"Printable sign"_s);
    QVERIFY2(amount().hasFocus(), "the amount is always ready");
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(options().accountMenu().chosenId(), bkash);
    QCOMPARE(amount().entry().currency(), money::Currency::Bdt);
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(options().accountMenu().chosenId(), bayar);
    press(Qt::Key_F4);
    QCOMPARE(chosen(options().methodRow()), u"GoPay"_s);
    press(Qt::Key_F4);
    QCOMPARE(chosen(options().methodRow()), u"QRIS"_s);
    press(Qt::Key_F4, Qt::ShiftModifier);
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(chosen(options().methodRow()), u"Printable sign"_s);
}

void TestSaleAccounts::theTypedAmountWaitsForItsCurrency()
{
    press(Qt::Key_F8);
    QCOMPARE(amount().entry().currency(), money::Currency::Usd);
    type(u"1250"_s);
    choose(bayar);
    QCOMPARE(amount().entry().currency(), money::Currency::Idr);
    QVERIFY2(amount().entry().isEmpty(), "the same digits in rupiah would be another price");
    QVERIFY2(amount().noteText().contains(u"$12.50 was put aside"_s), qPrintable(amount().noteText()));
    press(Qt::Key_F8);
    QCOMPARE(amount().entry().currency(), money::Currency::Idr);
    choose(khqr);
    QCOMPARE(amount().entry().value()->toDecimal(), u"12.50"_s);
    QCOMPARE(amount().entry().currency(), money::Currency::Usd);

    choose(bkash);
    type(u"500"_s);
    choose(pakhi);
    QCOMPARE(amount().entry().value()->toDecimal(), u"500.00"_s);
    choose(khqr);
    QVERIFY(amount().entry().isEmpty());
    type(u"7"_s);
    choose(pakhi);
    QVERIFY2(amount().entry().isEmpty(), "an amount typed since then counts");
}

void TestSaleAccounts::limitsAreSaidBeforeTheCall_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("said"); // empty: it is sold
    QTest::newRow("QRIS, one below") << bayar << u"qris"_s << u"999"_s << u"QRIS takes Rp1.000 at least."_s;
    QTest::newRow("QRIS, the least") << bayar << u"qris"_s << u"1000"_s << QString();
    QTest::newRow("QRIS, the most") << bayar << u"qris"_s << u"500000"_s << QString();
    QTest::newRow("QRIS, one above") << bayar << u"qris"_s << u"500001"_s << u"QRIS takes Rp500.000 at most."_s;
    QTest::newRow("GoPay has no most") << bayar << u"gopay_qris"_s << u"500001"_s << QString();
    QTest::newRow("KHQR, one below") << khqr << QString() << u"99"_s << u"Dynamic QR takes 100 ៛ at least."_s;
    QTest::newRow("KHQR, the least") << khqr << QString() << u"100"_s << QString();
    QTest::newRow("bKash, nothing") << bkash << QString() << u"0"_s << u"amount"_s;
}

void TestSaleAccounts::limitsAreSaidBeforeTheCall()
{
    QFETCH(QString, account);
    QFETCH(QString, method);
    QFETCH(QString, keys);
    QFETCH(QString, said);
    choose(account, method);
    if (account == bayar && method == u"qris"_s)
        QCOMPARE(amount().noteText(), u"Rp1.000 to Rp500.000 with this method"_s);
    type(keys);
    if (keys == u"500001"_s && !said.isEmpty())
        QVERIFY2(amount().noteText().contains(said), "before Enter");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->orders.size(), said.isEmpty() ? 1 : 0);
    if (!said.isEmpty())
        QVERIFY2(amount().noteText().contains(said), qPrintable(amount().noteText()));
}

void TestSaleAccounts::whatCannotBeHadSaysWhy()
{
    choose(bayar);
    ui::Chip* ovo = options().methodRow().chip(u"ovo"_s);
    QVERIFY(!ovo->isAvailable());
    QVERIFY2(options().methodText().contains(u"BRI, OVO: This needs an active subscription at bayar.gg."_s),
        qPrintable(options().methodText()));
    QVERIFY(ovo->focusPolicy() != Qt::NoFocus);
    ovo->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(options().methodText().startsWith(u"This needs an active subscription"_s));
    QVERIFY(ovo->accessibleDescription().startsWith(u"This needs an active subscription"_s));
    QTest::mouseClick(ovo, Qt::LeftButton, {}, ovo->rect().center());
    QVERIFY(!ovo->isChecked() && options().methodRow().chip(u"qris"_s)->isChecked());
    amount().setFocus();
    type(u"20000"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->orders.last().method, u"qris"_s);
}

void TestSaleAccounts::theBankQrIsAnOption()
{
    QVERIFY(!options().bankQr().isVisible());
    choose(bayar, u"gopay_qris"_s);
    QVERIFY(options().bankQr().isVisible());
    sell(bayar, u"20000"_s, u"gopay_qris"_s);
    QVERIFY(!m_desk->orders.last().convertQris);
    m_page->startNextSale();
    press(Qt::Key_Q, Qt::AltModifier);
    sell(bayar, u"30000"_s);
    QVERIFY(m_desk->orders.last().convertQris);
    sell(khqr, u"4000"_s);
    QVERIFY2(!m_desk->orders.last().convertQris, "only where the method has it");
    sell(bayar, u"40000"_s);
    QVERIFY2(m_desk->orders.last().convertQris, "kept for the run");
}

void TestSaleAccounts::theCustomerGoesOut()
{
    choose(bkash);
    press(Qt::Key_U, Qt::AltModifier);
    type(u"Dara, 01712345678"_s);
    press(Qt::Key_Escape);
    QVERIFY(amount().hasFocus());
    type(u"500"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->orders.last().customer.name, u"Dara"_s);
    QCOMPARE(m_desk->orders.last().customer.phone, u"01712345678"_s);
    commit();
    m_page->startNextSale();
    QVERIFY2(options().customerRow().text().isEmpty(), "the next customer is another one");
    sell(bkash, u"600"_s);
    QVERIFY(m_desk->orders.last().customer.name.isEmpty());
}

void TestSaleAccounts::aKnownCustomerIsTakenByKeyboard_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("name"); ///< of the sale
    QTest::newRow("by a part of the name") << u"ARA"_s << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"Sok Dara"_s;
    QTest::newRow("by a number however written")
        << u"017-"_s << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"Chan Vibol"_s;
    QTest::newRow("in Khmer digits") << u"០១៧"_s << QList<int>{Qt::Key_Down, Qt::Key_Enter} << u"Chan Vibol"_s;
    QTest::newRow("the second") << u"mail"_s << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}
                                << u"Chan Vibol"_s;
    QTest::newRow("all of them, without a word")
        << QString() << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"Sok Dara"_s;
    QTest::newRow("none of them") << u"Dara"_s << QList<int>{Qt::Key_Escape} << u"Dara"_s;
}

void TestSaleAccounts::aKnownCustomerIsTakenByKeyboard()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    m_page->setKnownCustomers({{u"Sok Dara"_s, u"dara@mail.example"_s, u"012345678"_s},
        {u"Chan Vibol"_s, u"vibol@mail.example"_s, u"017222333"_s}, {}});
    choose(bkash);
    type(u"500"_s);
    QSignalSpy used(m_page.get(), &ui::ChargePage::customerUsed);
    options().customerRow().edit().setFocus();
    // As from a keyboard: what the window gets goes to the list while it is open.
    QWindow* const window = m_page->windowHandle();
    for (const QChar sign : typed)
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(sign), Qt::NoModifier);
    QCOMPARE(QApplication::activePopupWidget() != nullptr, !typed.isEmpty());
    for (const int key : keys)
        QTest::keyClick(window, static_cast<Qt::Key>(key));
    QVERIFY2(!QApplication::activePopupWidget(), "the list is away");
    QVERIFY(options().customerRow().edit().hasFocus());
    QVERIFY2(m_desk->orders.isEmpty(), "taking one charges nothing");
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(m_desk->orders.size(), 1);
    QTEST(m_desk->orders.first().customer.name, "name");
    QVERIFY2(used.isEmpty(), "there is no sale yet");
    commit();
    QCOMPARE(used.size(), 1);
    QTEST(used.first().first().value<gateways::Customer>().name, "name");
    sell(bkash, u"600"_s);
    QCOMPARE(used.size(), 1);
}

void TestSaleAccounts::keysOfTheListStayInTheList()
{
    m_page->setKnownCustomers({{u"Sok Dara"_s, {}, {}}});
    choose(bkash);
    type(u"500"_s);
    options().customerRow().edit().setFocus();
    QWindow* const window = m_page->windowHandle();
    const auto strike = [window](const QString& keys) {
        for (const QChar sign : keys)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(sign), Qt::NoModifier);
    };
    strike(u"so"_s);
    QVERIFY(QApplication::activePopupWidget());
    strike(u"p"_s);
    QVERIFY2(!QApplication::activePopupWidget(), "nobody is called so");
    QTest::keyClick(window, Qt::Key_Backspace);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY2(options().customerRow().edit().hasFocus(), "Esc closed the list and nothing else");
    QCOMPARE(options().customerRow().text(), u"so"_s);
    strike(u"k"_s);
    QTest::keyClick(window, Qt::Key_Down);
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(options().customerRow().text(), u"Sok Dara"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(&options().customerRow().edit(), &held);
    QVERIFY2(m_desk->orders.isEmpty(), "an Enter held down takes and no more");
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY2(amount().hasFocus(), "without a list Esc goes back to the amount");
    options().customerRow().edit().setFocus();
    options().customerRow().clear();
    strike(u"So"_s);
    QTest::keyClick(window, Qt::Key_Return);
    QVERIFY2(!QApplication::activePopupWidget(), "Enter without a choice means what is typed");
    QCOMPARE(m_desk->orders.size(), 1);
    QCOMPARE(m_desk->orders.first().customer.name, u"So"_s);
}

void TestSaleAccounts::aNewQrAsksForTheSame()
{
    choose(bayar, u"gopay_qris"_s);
    options().bankQr().setChecked(true);
    options().customerRow().edit().setText(u"Dara"_s);
    const payments::Payment old = sell(bayar, u"20000"_s);
    options().bankQr().setChecked(false);
    choose(khqr);
    m_page->showSale(old.id);
    press(Qt::Key_F7);
    QCOMPARE(m_desk->orders.size(), 2);
    const till::Order again = m_desk->orders.last();
    QVERIFY(again.id != old.id);
    QCOMPARE(again.account, bayar);
    QCOMPARE(again.method, u"gopay_qris"_s);
    QCOMPARE(again.amount, old.amount);
    QVERIFY(again.convertQris);
    QCOMPARE(again.customer.name, m_desk->orders.first().customer.name);
}

void TestSaleAccounts::everySaleNamesItsAccount()
{
    sell(bkash, u"500"_s);
    QVERIFY(panelText().contains(u"Practice bKash"_s));
    sell(bayar, u"20000"_s);
    QVERIFY(panelText().contains(u"Practice bayar.gg"_s));
    QStringList cards;
    for (const ui::OpenCard* card : m_page->top().findChildren<ui::OpenCard*>())
        cards << card->accessibleName() + card->accessibleDescription();
    QVERIFY2(cards.join(u'|').contains(u"Practice bKash"_s) && cards.join(u'|').contains(u"Practice bayar.gg"_s),
        qPrintable(cards.join(u'|')));
    const auto* rows = m_page->lastSales().list().model();
    QVERIFY(rows->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Practice bayar.gg"_s));
    QVERIFY(rows->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Practice bKash"_s));
}

void TestSaleAccounts::theUniqueCodeIsSaidBeforeAndAfter()
{
    choose(khqr);
    QVERIFY(!options().methodText().contains(u"unique code"_s));
    choose(bayar);
    QVERIFY(options().methodText().contains(u"a few hundred more: the unique code"_s));
    const payments::Payment payment = sell(bayar, u"50000"_s);
    const QString said = panelText();
    QVERIFY2(said.contains(u"Pay exactly this: Rp50.000 and the unique code Rp347"_s), qPrintable(said));
    QVERIFY(panel().accessibleName().contains(u"S-2042"_s));
    QCOMPARE(payment.due().toDecimal(), u"50347"_s);
    sell(khqr, u"4000"_s);
    QVERIFY(!panelText().contains(u"unique code"_s));
}

void TestSaleAccounts::aPageIsNamedAndOpenedByAClickAlone()
{
    QSignalSpy opened(m_page.get(), &ui::ChargePage::pageWanted);
    const payments::Payment payment = sell(bkash, u"500"_s);
    watch(payment);
    QVERIFY2(panelText().contains(u"Opens bdquickpay.com"_s), qPrintable(panelText()));
    QTRY_VERIFY(part<ui::QrView>()->isVisible() && !part<ui::QrView>()->isEmpty());
    QTest::qWait(50);
    press(Qt::Key_F5);
    QCOMPARE(opened.count(), 0);
    button(u"Open page"_s)->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl(payment.url));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), payment.url);
    QVERIFY(button(u"Link copied"_s));
    sell(khqr, u"4000"_s);
    QVERIFY(!part<ui::PageLink>()->isVisible());
    press(Qt::Key_O, Qt::AltModifier);
    QCOMPARE(opened.count(), 1);
}

void TestSaleAccounts::theNumberIsTypedAndChecked()
{
    payments::Payment payment = sell(pakhi, u"500"_s);
    watch(payment, false);
    auto* field = part<ui::NumberField>();
    QVERIFY(field->isVisible());
    QVERIFY2(panelText().contains(u"Ask the customer for the transaction number"_s), qPrintable(panelText()));
    QVERIFY(!panelText().contains(u"Only a notice can confirm"_s));
    QVERIFY2(field->field().edit().hasFocus(), "whatever is typed now is the number");
    press(Qt::Key_Return);
    QVERIFY(m_desk->transactionIds.isEmpty());
    QVERIFY(field->message().contains(u"There is no number yet"_s));
    type(u" 9GF২৩X81KQ "_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->transactionIds.size(), 1);
    QCOMPARE(m_desk->transactionIds.first(), std::pair(payment.id, u"9GF23X81KQ"_s));

    payment.gatewayId = u"9GF23X81KQ"_s;
    emit m_desk->changed(payment);
    watch(payment);
    QVERIFY(panelText().contains(u"Checked"_s));
    QVERIFY(field->isVisible());
    payment.state = State::Paid;
    payment.received = payment.amount;
    payment.paidAt = m_clock->nowUtc();
    payment.evidence = payments::Evidence::Api;
    emit m_desk->changed(payment);
    QVERIFY(!field->isVisible());
    type(u"7"_s);
    QCOMPARE(amount().entry().value()->minor(), 700);
}

void TestSaleAccounts::aScannedNumberFindsItsField()
{
    const payments::Payment payment = sell(pakhi, u"500"_s);
    watch(payment, false);
    button(u"Note"_s)->setFocus();
    type(u"81KQ9GF2"_s); // a scanner types where the focus is
    QVERIFY2(panel().isVisible(), "its digits begin no amount");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->transactionIds.size(), 1);
    QCOMPARE(m_desk->transactionIds.first().second, u"81KQ9GF2"_s);
    part<ui::NumberField>()->field().edit().clear();
    press(Qt::Key_Escape);
    QVERIFY2(amount().hasFocus(), "Esc goes to the next amount");
    type(u"3"_s);
    QVERIFY(!amount().entry().isEmpty());
    QVERIFY(m_desk->cancels.isEmpty());
}

void TestSaleAccounts::aRefusedNumberSaysWhyAtItsField()
{
    const payments::Payment payment = sell(pakhi, u"500"_s);
    watch(payment, false);
    auto* field = part<ui::NumberField>();
    type(u"USED1"_s);
    press(Qt::Key_Return);
    emit m_desk->refused(payment.id,
        base::failure(base::Category::Validation, u"transaction_id_used"_s,
            base::UserText("This number settles another sale already. Ask the customer to look again."))
            .value());
    QVERIFY2(field->message().contains(u"settles another sale"_s), qPrintable(field->message()));
    QCOMPARE(field->text(), u"USED1"_s);
    watch(payment, false);
    QVERIFY(field->message().contains(u"settles another sale"_s));
    type(u"N"_s);
    QVERIFY(!field->message().contains(u"settles another sale"_s));
}

/// The sale that lost it needs one of its own: nobody may overlook that.
void TestSaleAccounts::aNumberFromAnotherSaleIsSaidAcrossTheTop()
{
    const payments::Payment wrong = sell(pakhi, u"300"_s);
    watch(wrong, false);
    payments::Payment right = sell(pakhi, u"500"_s);
    watch(right, false);
    type(u"TRX1"_s);
    press(Qt::Key_Return);
    right.gatewayId = u"TRX1"_s;
    emit m_desk->changed(right);
    emit m_desk->told(right.id,
        base::UserText("This number was at sale %1, where no money came. It is at this sale now, and sale %1 has none.",
            {u"S-2042"_s}));
    const auto& notices = m_page->top().notices().notices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().text.contains(u"was at sale S-2042"_s), qPrintable(notices.first().text));
    QVERIFY2(notices.first().state != ui::State::Failed, "nothing went wrong");
    QVERIFY(notices.first().close);
    watch(right, false);
    QCOMPARE(m_page->top().notices().notices().size(), 1); // until a person closes it
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(m_page->grab().save(folder + u"/number-moved.png"_s));
}

void TestSaleAccounts::aSecondAmountStandsUnderTheFirst()
{
    const auto second = [this] { return amount().accessibleDescription(); };
    type(u"48500"_s);
    QVERIFY(!second().contains(u"="_s));
    QDateTime morning = m_clock->nowUtc().toLocalTime();
    morning.setTime(QTime(8, 0));
    m_shop.rate = money::ExchangeRate::fromRiel(4050, morning);
    m_page->setShop(m_shop);
    QVERIFY2(second().contains(u"≈ $11.98 at 4,050, pinned today 08:00"_s), qPrintable(second()));
    m_shop.rate = money::ExchangeRate::fromRiel(4050, QDateTime(QDate(2026, 1, 2), QTime(8, 0)));
    m_page->setShop(m_shop);
    QVERIFY2(second().contains(u"≈ $11.98 at 4,050, pinned 2026-01-02 08:00"_s), qPrintable(second()));
    amount().clear();
    QVERIFY2(!second().contains(u"="_s), "nothing is worth nothing");
    choose(bkash);
    type(u"500"_s);
    QVERIFY(!second().contains(u"="_s));
}

void TestSaleAccounts::supportDetailsAreOfferedBesideAnError()
{
    const auto refuse = [this](const QString& id, base::Category category, const QString& code) {
        const base::UserText sentence("The key is refused. Call the manager.");
        emit m_desk->refused(id, {category, code, sentence, u"http=401 code=gateway_auth key"_s});
    };
    const auto offered = [this] { return button(u"Copy support details"_s); };
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    type(u"4000"_s);
    press(Qt::Key_Return);
    refuse(m_desk->orders.last().id, base::Category::Validation, u"amount_range"_s);
    QVERIFY2(!offered(), "typing mends it");
    type(u"1"_s);
    press(Qt::Key_Return);
    refuse(m_desk->orders.last().id, base::Category::Auth, u"gateway_auth"_s);
    QVERIFY(amount().noteText().contains(u"The key is refused"_s));
    QVERIFY(offered());
    offered()->click();
    QVERIFY2(copied().contains(u"gateway_auth"_s) && copied().contains(u"bakong-gateway"_s), qPrintable(copied()));
    QVERIFY(!copied().contains(u"40001"_s));
    QVERIFY(button(u"Details copied"_s));
    amount().setFocus();
    type(u"2"_s);
    QVERIFY2(!offered() && !button(u"Details copied"_s), "gone with the error");

    const payments::Payment payment = sell(bkash, u"900"_s);
    refuse(payment.id, base::Category::Auth, u"gateway_auth"_s);
    QVERIFY(offered());
    offered()->click();
    QVERIFY2(copied().contains(u"S-2042"_s) && copied().contains(u"bdquickpay"_s), qPrintable(copied()));
    QVERIFY(button(u"Details copied"_s));
}

void TestSaleAccounts::pictures_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("keys");
    QTest::newRow("khqr") << khqr << u"48500"_s;
    QTest::newRow("bkash") << bkash << u"125000"_s;
    QTest::newRow("bayar") << bayar << u"50000"_s;
    QTest::newRow("pakhi") << pakhi << u"2500"_s;
}

/// To be looked at: PAYDESK_PICTURES=folder. What it holds in any case: nothing reaches past the page.
void TestSaleAccounts::pictures()
{
    QFETCH(QString, account);
    QFETCH(QString, keys);
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    m_shop.rate = money::ExchangeRate::fromRiel(4050, m_clock->nowUtc());
    m_page->setShop(m_shop);
    struct Look {
        const char* name;
        QSize size;
        ui::ThemeName theme;
        ui::Language language;
    };
    for (const Look& look : {Look{"light", {1232, 784}, ui::ThemeName::Light, ui::Language::English},
             Look{"dark", {1232, 784}, ui::ThemeName::Dark, ui::Language::English},
             Look{"khmer", {1232, 784}, ui::ThemeName::Light, ui::Language::Khmer},
             Look{"narrow", {1000, 640}, ui::ThemeName::Light, ui::Language::English},
             Look{"small", {940, 560}, ui::ThemeName::Light, ui::Language::English}}) {
        m_appearance->setTheme(look.theme);
        m_appearance->dress(*qApp);
        m_languages->use(look.language);
        m_page->startNextSale();
        m_page->resize(look.size);
        choose(account);
        type(keys);
        QTest::qWait(30);
        const auto save = [&](const char* what) {
            if (!folder.isEmpty())
                QVERIFY(m_page->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(what),
                    QString::fromLatin1(QTest::currentDataTag()), QString::fromLatin1(look.name))));
        };
        save("entry");
        press(Qt::Key_Return);
        if (auto* question = m_page->findChild<ui::SaleQuestion*>())
            QTest::keyClick(question, Qt::Key_Return);
        const payments::Payment payment = commit();
        watch(payment, account != pakhi);
        QTRY_VERIFY(!part<ui::QrView>()->isEmpty());
        QTest::qWait(30);
        save("sale");
        for (QWidget* child : panel().findChildren<QWidget*>()) {
            if (child->isVisibleTo(&panel()) && qobject_cast<ui::Button*>(child))
                QVERIFY2(panel().rect().contains(QRect(child->mapTo(&panel(), QPoint()), child->size())),
                    qPrintable(QString::fromLatin1(look.name) + u' ' + static_cast<ui::Button*>(child)->text()));
        }
        m_scheduler->advance(1min);
    }
}

} // namespace

QTEST_MAIN(TestSaleAccounts)
#include "tst_saleaccounts.moc"
