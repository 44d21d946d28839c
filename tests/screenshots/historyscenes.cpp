// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/historyscenes.h"

#include "app/counter/practiceaccount.h"
#include "app/counter/practicethread.h"
#include "core/base/clock.h"
#include "core/ledger/bulkappend.h"
#include "tests/bench/shopyears.h"
#include "tests/screenshots/counterscenes.h"
#include "ui/charge/chargepage.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterbar.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/searchfield.h"
#include "ui/history/timelineview.h"
#include "ui/ledger/ledgercard.h"
#include "ui/shell/settingspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;

namespace {

constexpr qint64 salesOfTheYears = 20'000;
constexpr int settled = 700; // ms, until a list is read, counted and drawn

/// At the account practice has for that gateway.
void movedToPractice(Payment& payment)
{
    if (payment.gateway == "bank-partner"_L1 || payment.gateway == "bakong-open-api"_L1) {
        payment.gateway = u"bakong-gateway"_s;
        payment.method = u"khqr-dynamic"_s;
    }
    payment.account = payment.gateway == "bakong-gateway"_L1 ? QString(app::PracticeAccountId)
                                                             : app::practiceAccountId(payment.gateway);
}

/// Nothing in it is still to come, and nothing waits that no gateway of practice knows.
bool isHistory(const Payment& payment, const QDateTime& now)
{
    const bool isOpen = payment.state == State::Draft || payment.state == State::Pending
        || payment.state == State::Processing || payment.state == State::Unknown;
    return payment.createdAt < now && payment.changedAt < now && (!isOpen || payment.amount.minor() == 0);
}

/// The years end today.
base::Result<> writeYears(const QString& file)
{
    auto bulk = ledger::BulkAppend::begin(file);
    if (!bulk)
        return tl::unexpected(bulk.error());
    const QDateTime now = base::SystemClock().nowUtc();
    bench::ShopYears shop(salesOfTheYears, 7, QDate(2026, 10, 31).daysTo(now.date()));
    while (shop.hasNext()) {
        Payment payment = shop.nextPayment();
        movedToPractice(payment);
        const QList<ledger::Event> events = shop.eventsOf(payment);
        if (!isHistory(payment, now))
            continue;
        for (const ledger::Event& event : events)
            if (const auto appended = (*bulk)->append(event); !appended)
                return appended;
    }
    return (*bulk)->finish();
}

class HistoryScenes final {
public:
    explicit HistoryScenes(CounterScenes& scenes)
        : m_scenes(scenes)
    {
    }

    void play()
    {
        sellToday();
        lists();
        menus();
        searches();
        detail();
        dialogs();
        settings();
    }

private:
    void sellToday();
    void lists();
    void menus();
    void searches();
    void detail();
    void dialogs();
    void settings();

    /// There is one once it was opened.
    [[nodiscard]] ui::HistoryPage& page() { return *m_scenes.window().findChild<ui::HistoryPage*>(); }
    void show(const ui::HistoryFilter& filter)
    {
        page().filters().choose(filter);
        QTest::qWait(settled);
    }
    void search(const QString& text)
    {
        page().filters().search().edit().setText(text);
        QTest::keyClick(&page().filters().search().edit(), Qt::Key_Return);
        QTest::qWait(settled);
    }
    void take(const char* name) { m_scenes.camera().take(m_scenes.window(), u"history-"_s + QLatin1StringView(name)); }
    void takeDialog(const char* name)
    {
        m_scenes.until(name, [] { return QApplication::activeModalWidget() != nullptr; });
        QTest::qWait(settled);
        take(name);
        QApplication::activeModalWidget()->close();
        m_scenes.until("the list", [] { return QApplication::activeModalWidget() == nullptr; });
    }

    CounterScenes& m_scenes;
    QString m_paid; ///< id of the sale that was paid today
};

void HistoryScenes::sellToday()
{
    const Payment paid = m_scenes.sell(u"12.50"_s);
    m_paid = paid.id;
    m_scenes.practice().pay(paid);
    m_scenes.until("paid", [this] { return m_scenes.onShow().state == State::Paid; });
    m_scenes.nextSale();
    m_scenes.sell(u"4.75"_s);
    m_scenes.nextSale();
}

void HistoryScenes::lists()
{
    m_scenes.press(u"F2"_s);
    QTest::qWait(settled);
    take("today");
    show({});
    page().choose(m_paid);
    take("full");
    page().table().verticalScrollBar()->setValue(page().table().verticalScrollBar()->maximum() / 2);
    QTest::qWait(settled);
    take("middle");
    page().table().verticalScrollBar()->setValue(0);
    QTest::qWait(settled);
    for (const int row : {1, 2, 3})
        if (row < page().model().rowCount())
            QTest::keyClick(&page().table(), Qt::Key_Down, Qt::ShiftModifier);
    take("marked");
    QTest::keyClick(&page().table(), Qt::Key_Escape);
    page().table().openColumnMenu();
    take("columns");
    page().table().columnMenu()->close();
}

void HistoryScenes::menus()
{
    using Menu = ui::FilterBar::Menu;
    ui::FilterBar& bar = page().filters().bar();
    const auto open = [this, &bar](Menu menu, const char* name) {
        bar.open(menu);
        QTest::qWait(settled);
        take(name);
        if (bar.card() != nullptr)
            bar.card()->close();
        QTest::qWait(settled);
    };
    open(Menu::Dates, "dates");
    open(Menu::States, "states");
    open(Menu::More, "more");
}

void HistoryScenes::searches()
{
    ui::HistoryFilter late;
    late.conditions.states = {State::Paid};
    late.conditions.exceptions = {payments::Exception::Late};
    show(late);
    take("filtered");
    show({});
    search(u"វិក្កយបត្រ"_s);
    take("khmer");
    search(u"মিষ্টি"_s);
    take("bengali");
    search(u"no such sale"_s);
    take("nothing");
    search({});
}

void HistoryScenes::detail()
{
    page().choose(m_paid);
    QTest::qWait(settled);
    take("detail-paid");
    ui::TimelineView& timeline = page().detail().timeline();
    timeline.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&timeline, Qt::Key_End);
    QTest::keyClick(&timeline, Qt::Key_Up);
    QTest::qWait(settled);
    take("detail-timeline");
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QTest::qWait(settled);
}

void HistoryScenes::dialogs()
{
    const auto press = [this](const QString& key) {
        page().table().setFocus();
        m_scenes.press(key);
    };
    page().choose(m_paid);
    press(u"F9"_s);
    takeDialog("receipt");
    press(u"Ctrl+E"_s);
    takeDialog("export");
    press(u"Ctrl+G"_s);
    takeDialog("jump");
    emit page().detail().noteWanted();
    takeDialog("note");
    emit page().detail().refundWanted();
    takeDialog("refund");
}

void HistoryScenes::settings()
{
    m_scenes.press(u"Ctrl+,"_s);
    auto* card = m_scenes.window().findChild<ui::LedgerCard*>();
    m_scenes.window().findChild<ui::SettingsPage*>()->showCard(card);
    card->backUp().click();
    QTest::qWait(3 * settled);
    m_scenes.camera().take(m_scenes.window(), u"settings-ledger"_s);
    m_scenes.press(u"Esc"_s);
}

} // namespace

void takeEmptyHistory(CounterScenes& scenes)
{
    scenes.press(u"F2"_s);
    scenes.camera().take(scenes.window(), u"history-empty"_s);
    scenes.press(u"Esc"_s);
}

void takeShopHistory(QApplication& application, const QString& folder, const Look& look, Camera& camera)
{
    if (const auto written = writeYears(app::ShopFolder(folder).ledger(true)); !written)
        qFatal("no ledger: %s", qUtf8Printable(written.error().log));
    CounterScenes scenes(application, folder, look, camera);
    HistoryScenes(scenes).play();
}
