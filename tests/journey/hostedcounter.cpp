// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/hostedcounter.h"

#include "core/base/jsonwriter.h"
#include "core/base/settingkeys.h"
#include "core/qr/reader.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/countertop.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/lastsales.h"
#include "ui/charge/openstrip.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/salerows.h"
#include "ui/charge/shownsale.h"
#include "ui/common/moneyfield.h"
#include "ui/common/plainlabel.h"
#include "ui/display/customerview.h"

#include <QListView>
#include <QTest>
#include <QThread>
#include <QWindow>
#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPaidScreen = 120; // s

constexpr std::array kindWords{"idle"_L1, "preparing"_L1, "waiting"_L1, "seen"_L1, "one moment"_L1, "paid"_L1,
    "see cashier"_L1, "expired"_L1, "failed"_L1};

const std::map<QString, practice::LineFault>& faults()
{
    using practice::LineFault;
    static const std::map<QString, LineFault> all{{u"none"_s, LineFault::None},
        {u"server-error"_s, LineFault::ServerError}, {u"upstream"_s, LineFault::Upstream},
        {u"proxy-page"_s, LineFault::ProxyPage}, {u"rate-limit"_s, LineFault::RateLimit},
        {u"unreachable"_s, LineFault::Unreachable}, {u"answer-lost"_s, LineFault::AnswerLost}};
    return all;
}

/// Before the windows read them.
base::Settings& prepared(base::Settings& settings)
{
    if (const auto loaded = settings.load(); !loaded)
        qFatal("%s", qUtf8Printable(loaded.error().log));
    settings.set(base::setting::firstStartDone, true);
    settings.set(base::setting::displayPaidSeconds, longestPaidScreen);
    return settings;
}

app::StartOptions startOptions(const practice::PracticeOptions& options)
{
    app::StartOptions start;
    start.language = ui::Language::English;
    start.theme = ui::ThemeName::Light;
    start.practice = true;
    start.practiceOptions = options;
    return start;
}

QByteArray done()
{
    return base::JsonWriter().beginObject().endObject().text();
}

/// By this thread alone.
void compute(std::chrono::milliseconds time)
{
    const auto computed = [] {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    const auto until = computed() + time;
    while (computed() < until) { }
}

/// What stands on the screen, in the order of the widgets.
QString visibleText(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<ui::PlainLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

HostedCounter::HostedCounter(
    WatchedApplication& application, const QString& folder, const practice::PracticeOptions& options)
    : m_settings(folder + u"/settings.ini"_s)
    , m_folder(folder)
    , m_services(application, prepared(m_settings), m_folder, startOptions(options))
    , m_charge(*m_services.window().findChild<ui::ChargePage*>())
    , m_witness(m_folder.ledger(true), m_charge, m_services.customerWindow().view())
{
    application.setWatch(&m_stalls);
    const auto word = [this](const QString& name, std::function<void(const QString&)> act) {
        m_words[name] = [act = std::move(act)](const QString& rest) {
            act(rest);
            return done();
        };
    };
    word(u"type"_s, [this](const QString& text) { type(text); });
    word(u"press"_s, [this](const QString& key) { press(key); });
    word(u"fault"_s, [this](const QString& name) { fault(name); });
    word(u"pay"_s, [this](const QString& gatewayId) { pay(gatewayId); });
    word(u"show"_s, [this](const QString& id) { show(id); });
    word(u"watch"_s, [this](const QString&) { m_stalls.begin(); });
    word(u"sleep"_s, [this](const QString& time) {
        QTimer::singleShot(0, &m_context, [time] { QThread::msleep(time.toULong()); });
    });
    word(u"compute"_s, [this](const QString& time) {
        QTimer::singleShot(0, &m_context, [time] { compute(std::chrono::milliseconds(time.toInt())); });
    });
    word(u"die"_s, [this](const QString& moment) {
        m_witness.dieWhen(moment == "told"_L1 ? Witness::Moment::Told : Witness::Moment::Painted);
    });
    word(u"grab"_s, [this](const QString& prefix) { grab(prefix); });
    word(u"quit"_s, [this](const QString&) { m_services.window().close(); });
    m_words[u"look"_s] = [this](const QString&) { return look(); };
    m_words[u"stalls"_s] = [this](const QString&) { return stalls(); };

    m_services.window().resize(1440, 900);
    m_services.window().show();
    m_services.begin();
    const app::CounterThread& counter = *m_services.counter();
    m_witness.follow(counter);
    QObject::connect(&counter, &till::Desk::opened, &m_context, [this] { m_ready = true; });
}

QByteArray HostedCounter::obey(const QString& line)
{
    const auto found = m_words.find(line.section(u' ', 0, 0));
    if (found == m_words.end())
        qFatal("no such word: %s", qUtf8Printable(line));
    return found->second(line.section(u' ', 1));
}

void HostedCounter::takeKeyboard()
{
    m_services.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_services.window()))
        qFatal("the cashier's window does not get the keyboard");
}

void HostedCounter::type(const QString& text)
{
    takeKeyboard();
    for (const QChar sign : text)
        QTest::keyClick(m_services.window().windowHandle(), sign.toLatin1());
}

void HostedCounter::press(const QString& key)
{
    takeKeyboard();
    const QKeyCombination keys = QKeySequence::fromString(key)[0];
    QTest::keyClick(m_services.window().windowHandle(), keys.key(), keys.keyboardModifiers());
}

void HostedCounter::fault(const QString& name)
{
    m_services.counter()->practice()->setFault(faults().at(name));
}

void HostedCounter::pay(const QString& gatewayId)
{
    payments::Payment sale;
    sale.gateway = practice::BakongGatewayServer::Id;
    sale.gatewayId = gatewayId;
    m_services.counter()->practice()->pay(sale);
}

void HostedCounter::show(const QString& id)
{
    QListView& list = m_charge.lastSales().list();
    const auto& sales = qobject_cast<ui::SaleRows*>(list.model())->sales();
    for (int row = 0; row < sales.size(); ++row) {
        if (sales.at(row).id != id)
            continue;
        const QModelIndex index = list.model()->index(row, 0);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
}

void HostedCounter::grab(const QString& prefix)
{
    m_services.window().grab().save(prefix + u"-cashier.png"_s);
    m_services.customerWindow().grab().save(prefix + u"-customer.png"_s);
}

QString HostedCounter::codeOnCustomerWindow()
{
    const ui::CustomerWindow& window = m_services.customerWindow();
    if (!window.isVisible())
        return {};
    const auto picture = qr::LuminancePicture::fromImage(m_services.customerWindow().grab().toImage());
    const QList<qr::Code> codes = qr::read(picture.view());
    return codes.isEmpty() ? QString() : codes.first().text();
}

QByteArray HostedCounter::look()
{
    const ui::SalePanel& panel = m_charge.shown().panel();
    const ui::CustomerView& customer = m_services.customerWindow().view();
    const bool onShow = panel.isVisible() && panel.payment();
    base::JsonWriter json;
    json.beginObject().member(u"ready", m_ready);
    json.member(u"amount", m_charge.entry().amount().spokenValue());
    json.member(u"sale", onShow ? panel.payment()->id : QString());
    json.member(u"state", onShow ? QString(payments::toWord(panel.payment()->state)) : QString());
    json.member(u"said", onShow ? panel.accessibleName() : QString());
    json.member(u"watch", onShow ? panel.accessibleDescription() : QString());
    json.member(u"window", visibleText(m_services.window()));
    json.member(u"customer",
        m_services.customerWindow().isVisible() ? kindWords.at(static_cast<std::size_t>(customer.kind())) : "off"_L1);
    json.member(u"customerTitle", customer.scene().title);
    json.member(u"code", codeOnCustomerWindow());
    json.member(u"strip", m_charge.top().strip().ids().join(u' '));
    QStringList rows;
    const QAbstractItemModel& last = *m_charge.lastSales().list().model();
    for (int row = 0; row < last.rowCount(); ++row)
        rows << last.index(row, 0).data(Qt::AccessibleTextRole).toString();
    json.member(u"last", rows.join(u'\n'));
    json.member(u"lies", m_witness.lies().join(u'\n'));
    json.member(u"paintedForCashier", m_witness.paintedForCashier());
    json.member(u"paintedForCustomer", m_witness.paintedForCustomer());
    return json.endObject().text();
}

QByteArray HostedCounter::stalls()
{
    const StallWatch::Stalls stalls = m_stalls.end();
    base::JsonWriter json;
    json.beginObject().member(u"longest", static_cast<qint64>(stalls.longest().count()));
    json.member(u"computed", static_cast<qint64>(stalls.computed.count()));
    json.member(u"waited", static_cast<qint64>(stalls.waited.count())).member(u"waiter", stalls.waiter);
    return json.member(u"turns", stalls.turns).endObject().text();
}
