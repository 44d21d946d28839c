// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/counterscenes.h"

#include "app/counter/practicethread.h"
#include "core/base/settingkeys.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/shownsale.h"
#include "ui/common/moneyfield.h"
#include "ui/display/customerview.h"
#include "ui/display/customerwindow.h"
#include "ui/history/historypage.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/damagedledgerdialog.h"
#include "ui/shell/startproblemdialog.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms

base::Settings& prepared(base::Settings& settings, const Look& look)
{
    settings.set(base::setting::firstStartDone, true);
    settings.set(base::setting::shopName, u"Bopha Tea"_s);
    settings.set(base::setting::shopCity, u"Kampot"_s);
    settings.set(base::setting::lastCurrency, "USD"_L1);
    settings.set(base::setting::shopRate, 4100);
    // Longer than any scene.
    settings.set(base::setting::displayPaidSeconds, base::setting::displayPaidSeconds.most);
    settings.set(base::setting::soundVolume, 0);
    settings.set(base::setting::digits, look.nativeDigits ? "cashier"_L1 : "never"_L1);
    settings.set(base::setting::displayOwnDigits, look.nativeDigits);
    return settings;
}

app::StartOptions startOptions(const Look& look, bool practice)
{
    app::StartOptions start;
    start.language = look.language;
    start.theme = look.theme;
    start.practice = practice;
    return start;
}

money::Money moreBy(money::Money amount, qint64 minor)
{
    return *money::Money::fromMinor(amount.minor() + minor, amount.currency());
}

QString codeOf(const payments::Payment& sale)
{
    return sale.qr.isEmpty() ? sale.url : sale.qr;
}

void showAt(QWidget& window, QSize size)
{
    window.resize(size);
    window.move(0, 0);
    window.show();
    window.activateWindow();
}

} // namespace

CounterScenes::CounterScenes(QApplication& application, const QString& folder, const Look& look, Camera& camera)
    : m_settings(folder + u"/settings.ini"_s)
    , m_folder(folder)
    , m_services(application, prepared(m_settings, look), m_folder, startOptions(look, true))
    , m_look(look)
    , m_charge(*m_services.window().findChild<ui::ChargePage*>())
    , m_camera(camera)
{
    showAt(m_services.window(), look.window);
    m_services.begin();
    bool opened = false;
    QObject::connect(m_services.counter(), &till::Desk::opened, &m_charge, [&opened] { opened = true; });
    until("the till", [&opened] { return opened; });
    practice().setCustomersPay(false);
    press(u"F10"_s);
    until("the customer window", [this] { return m_services.customerWindow().isVisible(); });
}

void CounterScenes::play()
{
    empty();
    paid();
    silence();
    wrongAmounts();
    attemptFails();
    expiredAndLate();
    notMade();
    severalOpen();
    refused();
    history();
    otherWindows();
}

void CounterScenes::empty()
{
    takeBoth(u"empty"_s);
    type(u"12.50"_s);
    m_camera.take(window(), u"charge-typed"_s);
    press(u"Esc"_s);
}

void CounterScenes::paid()
{
    const payments::Payment sale = sell(u"12.50"_s);
    takeBothWithCode(u"waiting"_s, sale);
    practice().pay(sale);
    until("paid", [this] { return onShow().state == payments::State::Paid; });
    takeBoth(u"paid"_s);
    nextSale();
}

void CounterScenes::silence()
{
    const payments::Payment sale = sell(u"4.75"_s);
    practice().setFault(practice::LineFault::Unreachable);
    const auto kind = [this] { return m_services.customerWindow().view().kind(); };
    until("silence", [kind] { return kind() == ui::CustomerKind::OneMoment; });
    m_camera.takeWithCode(window(), u"charge-offline"_s, sale.qr);
    m_camera.takeWithCode(m_services.customerWindow(), u"customer-one-moment"_s, sale.qr);
    practice().setFault(practice::LineFault::None);
    press(u"F5"_s);
    until("an answer", [kind] { return kind() == ui::CustomerKind::Waiting; });
    practice().pay(sale);
    until("paid", [this] { return onShow().state == payments::State::Paid; });
    nextSale();
}

void CounterScenes::wrongAmounts()
{
    const payments::Payment little = sell(u"18.00"_s);
    practice().pay(little, moreBy(little.amount, -100));
    until("short", [this] { return onShow().exception == payments::Exception::Short; });
    takeBoth(u"short"_s);
    press(u"Esc"_s); // later
    press(u"F8"_s); // riel
    const payments::Payment much = sell(u"50000"_s);
    m_camera.takeWithCode(m_services.customerWindow(), u"customer-waiting-riel"_s, much.qr);
    practice().pay(much, moreBy(much.amount, 10'000));
    until("over", [this] { return onShow().exception == payments::Exception::Over; });
    takeBoth(u"over"_s);
    press(u"Esc"_s);
    press(u"F8"_s);
}

void CounterScenes::attemptFails()
{
    const payments::Payment sale = sell(u"7.25"_s);
    practice().fail(sale);
    until("a failed attempt", [this] { return m_services.customerWindow().view().scene().shape == ui::State::Failed; });
    takeBoth(u"attempt-failed"_s);
    press(u"Esc"_s);
    press(u"Esc"_s);
    m_camera.take(window(), u"charge-cancel-asked"_s);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    until("cancelled", [this] { return onShow().state == payments::State::Cancelled; });
    takeBoth(u"cancelled"_s);
    nextSale();
}

void CounterScenes::expiredAndLate()
{
    practice().setExpiry(practice::PracticeBank::ShortestExpiry);
    practice().setSpeed(5);
    const payments::Payment sale = sell(u"9.00"_s);
    practice().setSpeed(1);
    practice().setExpiry(600s);
    until("the code's end", [this] { return m_services.customerWindow().view().kind() == ui::CustomerKind::Expired; });
    m_camera.take(window(), u"charge-code-over"_s);
    m_camera.take(m_services.customerWindow(), u"customer-expired"_s);
    practice().pay(sale);
    QTest::qWait(500);
    press(u"F5"_s);
    until("late", [this] { return onShow().exception == payments::Exception::Late; });
    takeBoth(u"late"_s);
    press(u"Esc"_s);
    m_camera.take(window(), u"charge-late-notice"_s);
}

void CounterScenes::notMade()
{
    practice().setFault(practice::LineFault::AnswerLost);
    type(u"6.00"_s);
    press(u"Return"_s);
    until("unknown", [this] { return onShow().state == payments::State::Unknown; });
    takeBoth(u"unknown"_s);
    practice().setFault(practice::LineFault::None);
    nextSale();
}

void CounterScenes::severalOpen()
{
    sell(u"3.00"_s);
    sell(u"28.40"_s);
    sell(u"22.90"_s);
    takeBoth(u"several-open"_s);
    type(u"5"_s);
    m_camera.take(window(), u"charge-idle"_s);
    press(u"Esc"_s);
}

void CounterScenes::refused()
{
    practice().setFault(practice::LineFault::RateLimit);
    type(u"6.10"_s);
    press(u"Return"_s);
    until("refused", [this] { return onShow().state == payments::State::Failed || m_charge.entry().isVisible(); });
    takeBoth(u"refused"_s);
    practice().setFault(practice::LineFault::None);
    nextSale();
}

void CounterScenes::history()
{
    press(u"F2"_s);
    QTest::qWait(500);
    m_camera.take(window(), u"history"_s);
    press(u"Down"_s);
    press(u"Down"_s);
    press(u"Return"_s);
    QTest::qWait(500);
    m_camera.take(window(), u"history-detail"_s);
    press(u"Ctrl+,"_s);
    m_camera.take(window(), u"settings"_s);
    press(u"Esc"_s);
}

void CounterScenes::otherWindows()
{
    press(u"Ctrl+Shift+D"_s);
    auto* panel = window().findChild<ui::PracticePanel*>();
    panel->move(0, 0);
    m_camera.take(*panel, u"practice-panel"_s);
    panel->hide();
    ui::Appearance appearance;
    appearance.setTheme(m_look.theme);
    if (m_look.nativeDigits)
        appearance.setDigits(ui::languageSpec(m_look.language).digits);
    ui::DamagedLedgerDialog damaged(appearance, &window());
    const QDate day(2026, 11, 20);
    damaged.setBackup(
        ui::shortDate(day, m_look.language, appearance.digits()) + u' ' + ui::shortTime({22, 17}, appearance.digits()));
    damaged.open();
    m_camera.take(window(), u"damaged-ledger"_s);
    damaged.done(0);
    const base::Error newer{base::Category::Storage, u"ledger_newer"_s,
        base::UserText("The ledger was written by a newer Paydesk. Install the newest version on this computer."), {}};
    ui::StartProblemDialog problem(appearance, newer, ui::StartProblemDialog::Otherwise::Later, &window());
    problem.open();
    m_camera.take(window(), u"newer-ledger"_s);
    problem.done(0);
}

payments::Payment CounterScenes::sell(const QString& amount)
{
    const QString before = onShow().id;
    type(amount);
    press(u"Return"_s);
    until("a code", [&] { return onShow().id != before && !codeOf(onShow()).isEmpty(); });
    return onShow();
}

void CounterScenes::nextSale()
{
    m_charge.startNextSale();
}

payments::Payment CounterScenes::onShow() const
{
    const ui::SalePanel& panel = m_charge.shown().panel();
    return panel.isVisible() ? panel.payment().value_or(payments::Payment()) : payments::Payment();
}

void CounterScenes::until(const char* what, const std::function<bool()>& isSo)
{
    if (QTest::qWaitFor(isSo, patience))
        return;
    takeBoth(u"stopped"_s);
    qFatal("waited in vain for %s", what);
}

app::PracticeThread& CounterScenes::practice()
{
    return *m_services.counter()->practice();
}

void CounterScenes::takeKeyboard()
{
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not get the keyboard");
}

void CounterScenes::type(const QString& text)
{
    takeKeyboard();
    for (const QChar sign : text)
        QTest::keyClick(window().windowHandle(), sign.toLatin1());
}

void CounterScenes::press(const QString& key)
{
    takeKeyboard();
    const QKeyCombination keys = QKeySequence::fromString(key)[0];
    QTest::keyClick(window().windowHandle(), keys.key(), keys.keyboardModifiers());
}

void CounterScenes::takeBoth(const QString& name)
{
    m_camera.take(window(), u"charge-"_s + name);
    m_camera.take(m_services.customerWindow(), u"customer-"_s + name);
}

void CounterScenes::takeBothWithCode(const QString& name, const payments::Payment& sale)
{
    m_camera.takeWithCode(window(), u"charge-"_s + name, codeOf(sale));
    m_camera.takeWithCode(m_services.customerWindow(), u"customer-"_s + name, codeOf(sale));
}

void takeFirstStart(QApplication& application, const QString& folder, const Look& look, Camera& camera)
{
    base::Settings settings(folder + u"/settings.ini"_s);
    const app::ShopFolder shopFolder(folder);
    app::Services services(application, settings, shopFolder, startOptions(look, false));
    showAt(services.window(), look.window);
    services.begin();
    camera.take(services.window(), u"first-start"_s);
}
