// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customermemory.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/customersettings.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/saleoptions.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/dialog.h"
#include "ui/common/languages.h"
#include "ui/common/moneyfield.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::RememberedCustomers;
using gateways::Customer;

namespace {

const Customer dara{u"Sok Dara"_s, u"dara@mail.example"_s, u"012345678"_s};
const Customer vibol{u"Chan Vibol"_s, {}, u"017222333"_s};
const Customer rahim{{}, u"rahim@mail.example"_s, {}};

QStringList namesOf(const QList<Customer>& customers)
{
    QStringList names;
    for (const Customer& customer : customers)
        names << (customer.name.isEmpty() ? customer.email : customer.name);
    return names;
}

/// The customers of sales from the window to the file and back, over real settings, files and threads.
class TestCustomerMemory final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nobodyIsRememberedUnasked();
    void whoWasTypedIsOfferedAgain();
    void theNextStartOffersThem();
    void aSaleBeforeTheFileIsReadIsKeptToo();
    void forgettingTakesTheFileAway_data();
    void forgettingTakesTheFileAway();
    void forgettingWinsOverReading();
    void whatAnEarlierRunCouldNotTakeAwayGoesNow();
    void theLastOneIsWrittenWhenTheProgramEnds();
    void errorsAreSaidAndNothingIsLost();
    void practiceSaysThatItRemembersNobody();
    void pictures();

private:
    void start();
    void keep(const QList<Customer>& customers);
    [[nodiscard]] QStringList kept() const;
    [[nodiscard]] QStringList offered();
    /// Types `customer` for a sale and lets it be taken.
    void sellTo(const QString& customer);
    [[nodiscard]] ui::Button* button(const QWidget& in, const QString& beginning) const;
    [[nodiscard]] ui::CustomerSettings& card() { return *m_settingsPage->findChild<ui::CustomerSettings*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<base::Settings> m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<app::CustomerMemory> m_memory;
    std::unique_ptr<ui::ChargePage> m_charge;
    std::unique_ptr<ui::SettingsPage> m_settingsPage;
};

void TestCustomerMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"customers.json"_s);
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>();
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_desk = std::make_unique<support::FakeDesk>();
    m_settings = std::make_unique<base::Settings>(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(m_settings->load());
    m_settings->set(base::setting::rememberCustomers, true);
    m_preferences = std::make_unique<ui::Preferences>(*m_settings, *m_appearance, *m_languages, ui::ThemeName::Light);
}

void TestCustomerMemory::cleanup()
{
    m_settingsPage.reset();
    m_charge.reset();
    m_memory.reset();
    m_preferences.reset();
    m_settings.reset();
    m_desk.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestCustomerMemory::start()
{
    m_settingsPage.reset();
    m_charge.reset();
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_charge = std::make_unique<ui::ChargePage>(*m_appearance, *m_clock, *m_scheduler);
    m_charge->setDesk(m_desk.get());
    till::AccountOffer offer;
    offer.id = u"shop"_s;
    offer.name = u"Shop"_s;
    offer.gateway = u"bdquickpay"_s;
    gateways::MethodOffer method;
    method.method = u"bkash"_s;
    method.name = base::UserText("bKash");
    method.ranges = {gateways::MethodOffer::anyIn(money::Currency::Bdt)};
    offer.methods = {method};
    offer.defaultMethod = method.method;
    emit m_desk->accountsOffered({offer});
    m_memory->serve(*m_charge);
    m_settingsPage = std::make_unique<ui::SettingsPage>(*m_appearance, *m_preferences);
    m_memory->addSettings(*m_settingsPage, *m_appearance, false);
    m_charge->resize(1232, 784);
    m_charge->show();
    QVERIFY(QTest::qWaitForWindowActive(m_charge.get()));
    m_memory->begin();
}

void TestCustomerMemory::keep(const QList<Customer>& customers)
{
    RememberedCustomers list;
    list.customers = customers;
    QVERIFY(accounts::writeCustomers(m_file, list));
}

QStringList TestCustomerMemory::kept() const
{
    const auto list = accounts::readCustomers(m_file);
    return list ? namesOf(list->customers) : QStringList{list.error().code};
}

QStringList TestCustomerMemory::offered()
{
    m_charge->activateWindow();
    m_charge->startNextSale();
    QLineEdit& edit = m_charge->entry().options().customerRow().edit();
    edit.setFocus();
    if (!QTest::qWaitForWindowActive(m_charge.get()) || !edit.hasFocus())
        return {u"cannot type"_s};
    QTest::keyClick(m_charge->windowHandle(), Qt::Key_Down);
    QStringList rows;
    if (auto* list = qobject_cast<QListView*>(QApplication::activePopupWidget())) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows << list->model()->index(row, 0).data().toString();
        QTest::keyClick(m_charge->windowHandle(), Qt::Key_Escape);
    }
    return rows;
}

void TestCustomerMemory::sellTo(const QString& customer)
{
    m_charge->startNextSale();
    m_charge->entry().amount().setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QString::number(500 + m_desk->orders.size()));
    m_charge->entry().options().customerRow().edit().setText(customer);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const till::Order order = m_desk->orders.last();
    payments::Payment payment;
    payment.id = order.id;
    payment.account = order.account;
    payment.method = order.method;
    payment.amount = order.amount;
    payment.state = payments::State::Pending;
    payment.createdAt = payment.changedAt = m_clock->nowUtc();
    emit m_desk->changed(payment);
}

ui::Button* TestCustomerMemory::button(const QWidget& in, const QString& beginning) const
{
    for (ui::Button* each : in.findChildren<ui::Button*>()) {
        if (each->text().startsWith(beginning))
            return each;
    }
    return nullptr;
}

void TestCustomerMemory::nobodyIsRememberedUnasked()
{
    m_settings->set(base::setting::rememberCustomers, false);
    start();
    sellTo(u"Sok Dara"_s);
    QVERIFY(offered().isEmpty());
    m_memory.reset(); // waits for the file
    QVERIFY(!QFile::exists(m_file));
}

void TestCustomerMemory::whoWasTypedIsOfferedAgain()
{
    start();
    sellTo(u"Sok Dara, 012 345 678"_s);
    sellTo(u"rahim@mail.example"_s);
    sellTo({});
    QCOMPARE(offered(), (QStringList{u"rahim@mail.example"_s, u"Sok Dara, 012345678"_s}));
    QTRY_COMPARE(kept(), (QStringList{u"rahim@mail.example"_s, u"Sok Dara"_s}));
    QCOMPARE(button(card(), u"Forget"_s)->text(), u"Forget all (2)"_s);
}

void TestCustomerMemory::theNextStartOffersThem()
{
    keep({dara, vibol});
    start();
    QTRY_COMPARE(offered(), (QStringList{u"Sok Dara, 012345678, dara@mail.example"_s, u"Chan Vibol, 017222333"_s}));
    sellTo(u"Chan Vibol, 017222333"_s);
    QCOMPARE(offered().first(), u"Chan Vibol, 017222333"_s);
    QTRY_COMPARE(kept(), (QStringList{u"Chan Vibol"_s, u"Sok Dara"_s}));
}

void TestCustomerMemory::aSaleBeforeTheFileIsReadIsKeptToo()
{
    keep({dara});
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_memory->begin();
    m_memory->remember(rahim);
    m_memory->remember(vibol);
    QCOMPARE(namesOf(m_memory->customers()), (QStringList{u"Chan Vibol"_s, u"rahim@mail.example"_s}));
    const QStringList all{u"Chan Vibol"_s, u"rahim@mail.example"_s, u"Sok Dara"_s};
    QTRY_COMPARE(namesOf(m_memory->customers()), all);
    QTRY_COMPARE(kept(), all);
}

void TestCustomerMemory::forgettingTakesTheFileAway_data()
{
    QTest::addColumn<bool>("byChip");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("Forget all") << false << true;
    QTest::newRow("Forget all, and no") << false << false;
    QTest::newRow("switched off") << true << true;
    QTest::newRow("switched off, and no") << true << false;
}

void TestCustomerMemory::forgettingTakesTheFileAway()
{
    QFETCH(bool, byChip);
    QFETCH(bool, agreed);
    keep({dara, vibol});
    start();
    QTRY_COMPARE(offered().size(), 2);
    m_settingsPage->resize(900, 700);
    m_settingsPage->show();
    auto* chip = card().findChild<ui::Chip*>();
    QCOMPARE(chip->text(), u"On"_s);
    if (byChip)
        chip->click();
    else
        button(card(), u"Forget all"_s)->click();
    auto* question = m_settingsPage->findChild<ui::Dialog*>();
    QVERIFY2(question, "it is asked first");
    QVERIFY(QFile::exists(m_file));
    QVERIFY(chip->isChecked());
    button(*question, agreed ? u"Forget all"_s : u"Keep them"_s)->click();
    QCOMPARE(chip->text(), byChip && agreed ? u"Off"_s : u"On"_s);
    QCOMPARE(m_settings->value(base::setting::rememberCustomers), !byChip || !agreed);
    m_settingsPage->hide();
    QCOMPARE(offered().size(), agreed ? 0 : 2);
    QCOMPARE(button(card(), u"Forget all"_s)->isEnabled(), !agreed);
    if (agreed)
        QTRY_VERIFY(!QFile::exists(m_file));
    sellTo(u"Rahim"_s);
    m_memory.reset(); // waits for the file
    QStringList left = agreed ? QStringList() : QStringList{u"Sok Dara"_s, u"Chan Vibol"_s};
    if (!byChip || !agreed)
        left.prepend(u"Rahim"_s);
    QCOMPARE(kept(), left);
}

void TestCustomerMemory::forgettingWinsOverReading()
{
    keep({dara});
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_memory->begin();
    m_memory->forgetAll();
    m_memory->remember(vibol);
    QTRY_COMPARE(kept(), QStringList{u"Chan Vibol"_s});
    QTest::qWait(20);
    QCOMPARE(namesOf(m_memory->customers()), QStringList{u"Chan Vibol"_s});
}

void TestCustomerMemory::whatAnEarlierRunCouldNotTakeAwayGoesNow()
{
    keep({dara});
    m_settings->set(base::setting::rememberCustomers, false);
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_memory->begin();
    QTRY_VERIFY(!QFile::exists(m_file));
}

void TestCustomerMemory::theLastOneIsWrittenWhenTheProgramEnds()
{
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    QSignalSpy read(m_memory.get(), &app::CustomerMemory::changed);
    m_memory->begin();
    QVERIFY(read.wait());
    for (int i = 0; i < 30; ++i)
        m_memory->remember({u"Customer %1"_s.arg(i), {}, {}});
    m_memory.reset();
    QCOMPARE(kept().size(), 30);
    QCOMPARE(kept().first(), u"Customer 29"_s);
    QCOMPARE(QFileInfo(m_file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
}

void TestCustomerMemory::errorsAreSaidAndNothingIsLost()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
    keep({dara});
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(QFile::link(elsewhere, m_file));
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    QStringList said;
    connect(m_memory.get(), &app::CustomerMemory::failed, this,
        [&said](const base::Error& error) { said << error.person.translated(); });
    m_memory->begin();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"link"_s), qPrintable(said.first()));
    m_memory->remember(vibol);
    QCOMPARE(namesOf(m_memory->customers()), QStringList{u"Chan Vibol"_s});
    m_memory.reset();
    QVERIFY(QFileInfo(m_file).isSymLink());
    m_file = elsewhere;
    QCOMPARE(kept(), QStringList{u"Sok Dara"_s});
}

void TestCustomerMemory::practiceSaysThatItRemembersNobody()
{
    keep({dara});
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_settingsPage = std::make_unique<ui::SettingsPage>(*m_appearance, *m_preferences);
    m_memory->addSettings(*m_settingsPage, *m_appearance, true);
    m_memory->begin();
    QTRY_COMPARE(button(card(), u"Forget"_s)->text(), u"Forget all (1)"_s);
    QStringList texts;
    for (const ui::PlainLabel* label : card().findChildren<ui::PlainLabel*>())
        if (label->isVisibleTo(&card()))
            texts << label->text();
    QVERIFY2(texts.contains(u"Nobody is remembered while you practise."_s), qPrintable(texts.join(u'\n')));
}

/// To be looked at: PAYDESK_PICTURES=folder. What it holds in any case: no button is squeezed.
void TestCustomerMemory::pictures()
{
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    keep({dara, vibol});
    m_memory = std::make_unique<app::CustomerMemory>(*m_settings, m_file);
    m_settingsPage = std::make_unique<ui::SettingsPage>(*m_appearance, *m_preferences);
    m_memory->addSettings(*m_settingsPage, *m_appearance, true);
    m_memory->begin();
    m_settingsPage->resize(900, 900);
    m_settingsPage->show();
    QTRY_COMPARE(button(card(), u"Forget"_s)->text(), u"Forget all (2)"_s);
    for (const ui::ThemeName theme : {ui::ThemeName::Light, ui::ThemeName::Dark}) {
        m_appearance->setTheme(theme);
        QTest::qWait(30);
        const ui::Button* forget = button(card(), u"Forget all"_s);
        QVERIFY(forget->width() >= forget->sizeHint().width());
        if (!folder.isEmpty())
            QVERIFY(card().grab().save(u"%1/customers-%2.png"_s.arg(folder).arg(static_cast<int>(theme))));
    }
}

} // namespace

QTEST_MAIN(TestCustomerMemory)
#include "tst_customermemory.moc"
