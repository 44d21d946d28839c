// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/counter.h"

#include "app/counter/shopfolder.h"
#include "core/base/json.h"
#include "core/ledger/reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds answerTime = 20s;
constexpr std::chrono::milliseconds betweenLooks = 100ms;

QString text(const base::Json& json, QStringView name)
{
    const auto value = json.member(name).and_then([](const base::Json& member) { return member.asString(); });
    return value.value_or(u"?"_s);
}

qint64 number(const base::Json& json, QStringView name)
{
    const auto value = json.member(name).and_then([](const base::Json& member) { return member.asInteger(); });
    return value.value_or(-1);
}

} // namespace

Counter::Counter()
    : Counter(Practice())
{
}

Counter::Counter(const Practice& practice)
    : m_practice(practice)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Counter::~Counter()
{
    kill();
}

QString Counter::ledger() const
{
    return app::ShopFolder(folder()).ledger(true);
}

bool Counter::start()
{
    m_process.start(QStringLiteral(PAYDESK_JOURNEY_COUNTER),
        {folder(), QString::number(m_practice.speed), QString::number(m_practice.expiry.count())});
    if (!m_process.waitForStarted()) {
        m_why = "the counter does not start";
        return false;
    }
    if (!sees([](const Look& now) { return now.ready; }, 20s))
        return false;
    if (look().customer == "off"_L1)
        press(u"F10"_s);
    return sees([](const Look& now) { return now.customer == "idle"_L1; }, 5s);
}

void Counter::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool Counter::dies(std::chrono::seconds patience)
{
    const bool died = m_process.state() == QProcess::NotRunning
        || m_process.waitForFinished(static_cast<int>(std::chrono::milliseconds(patience).count()));
    if (!died)
        m_why = "it lives";
    else if (m_process.exitStatus() != QProcess::CrashExit)
        m_why = "it ended by itself";
    return died && m_process.exitStatus() == QProcess::CrashExit;
}

bool Counter::close()
{
    (void)ask(u"quit"_s);
    return m_process.waitForFinished(static_cast<int>(answerTime.count()))
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QByteArray Counter::ask(const QString& line)
{
    m_process.write(line.toUtf8() + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(answerTime.count())))
            return {};
    }
    return m_process.readLine().trimmed();
}

void Counter::grab(const QString& name)
{
    if (const QString shots = qEnvironmentVariable("PAYDESK_JOURNEY_SHOTS"); !shots.isEmpty())
        (void)ask(u"grab %1/%2"_s.arg(shots, name));
}

Look Counter::look()
{
    m_lastLook = ask(u"look"_s);
    const auto json = base::Json::parse(m_lastLook);
    if (!json)
        return {};
    Look now;
    now.ready = json->member(u"ready").and_then([](const base::Json& value) { return value.asBool(); }).value_or(false);
    now.amount = text(*json, u"amount");
    now.sale = text(*json, u"sale");
    now.state = text(*json, u"state");
    now.said = text(*json, u"said");
    now.watch = text(*json, u"watch");
    now.window = text(*json, u"window");
    now.customer = text(*json, u"customer");
    now.customerTitle = text(*json, u"customerTitle");
    now.code = text(*json, u"code");
    now.strip = text(*json, u"strip").split(u' ', Qt::SkipEmptyParts);
    now.last = text(*json, u"last");
    now.lies = text(*json, u"lies");
    now.paintedForCashier = number(*json, u"paintedForCashier");
    now.paintedForCustomer = number(*json, u"paintedForCustomer");
    return now;
}

bool Counter::sees(const std::function<bool(const Look&)>& isSo, std::chrono::seconds patience)
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        const Look now = look();
        if (!now.lies.isEmpty()) {
            m_why = now.lies.toUtf8();
            return false;
        }
        if (isSo(now))
            return true;
        if (m_process.state() == QProcess::NotRunning || std::chrono::milliseconds(since.elapsed()) > patience) {
            m_why = "last seen: " + m_lastLook;
            return false;
        }
        QTest::qWait(static_cast<int>(betweenLooks.count()));
    }
}

QString Counter::charge(const QString& amount)
{
    const QString before = look().sale;
    type(amount);
    // The box keeps the currency of the last sale; the first one of a shop begins with another.
    for (int tries = 0; tries < 3 && !look().amount.endsWith("USD"_L1); ++tries)
        press(u"F8"_s);
    if (const QString typed = look().amount; typed != amount + u" USD"_s) {
        m_why = "typed: " + typed.toUtf8();
        return {};
    }
    press(u"Return"_s);
    QString sale;
    const bool is = sees(
        [&](const Look& now) {
            sale = now.sale;
            return !sale.isEmpty() && sale != before && now.state != "draft"_L1;
        },
        20s);
    return is ? sale : QString();
}

QString Counter::sell(const QString& amount)
{
    const QString sale = charge(amount);
    if (sale.isEmpty())
        return {};
    const QString qr = payment(sale).qr;
    const bool is =
        !qr.isEmpty() && sees([&](const Look& now) { return now.customer == "waiting"_L1 && now.code == qr; }, 10s);
    if (!is)
        m_why.prepend("the ledger's text is " + qr.toUtf8() + "; ");
    return is ? sale : QString();
}

payments::Payment Counter::payment(const QString& id) const
{
    const auto reader = ledger::Reader::open(ledger());
    if (!reader)
        return {};
    const auto row = (*reader)->records().byId(id);
    return row && *row ? **row : payments::Payment();
}

QString Counter::story(const QString& id) const
{
    const auto reader = ledger::Reader::open(ledger());
    if (!reader)
        return reader.error().log;
    QStringList kinds;
    for (const ledger::Event& event : (*reader)->records().timeline(id).value_or(QList<ledger::Event>()))
        kinds << event.kind;
    return kinds.join(u' ');
}

bool Counter::isLedgerSound() const
{
    const auto reader = ledger::Reader::open(ledger());
    if (!reader)
        return false;
    const auto verified = (*reader)->verify();
    return verified && verified->isSound();
}

int Counter::requests(const QString& operation, const QString& status) const
{
    QFile log(app::ShopFolder(folder()).logs() + u"/requests.log"_s);
    if (!log.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    while (!log.atEnd()) {
        const QStringList words = QString::fromUtf8(log.readLine()).split(u' ');
        if (words.value(2) == operation && (status.isEmpty() || words.contains(u"http="_s + status)))
            ++count;
    }
    return count;
}
