// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"
#include "core/qr/picture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/charge/accountoffers.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/countertop.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/keypadkey.h"
#include "ui/charge/menurow.h"
#include "ui/charge/metadatadialog.h"
#include "ui/charge/picturechoicedialog.h"
#include "ui/charge/saleoptions.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/servicepictures.h"
#include "ui/charge/shownsale.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/languages.h"
#include "ui/common/moneyfield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gateways::ImageFormat;
using payments::State;

namespace {

const QString khqr = u"practice"_s;
const QString bkash = u"practice-bdquickpay"_s;
const QString bayar = u"practice-bayar-gg"_s;

/// What a cashier can say of a sale beside its amount, and what the page offers where something cannot be had.
class TestSaleOptions final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anotherMethodIsOnePress_data();
    void anotherMethodIsOnePress();
    void dataGoesOutWithOneSale();
    void wrongDataIsSaidAtItsLine_data();
    void wrongDataIsSaidAtItsLine();
    void onlyWhereTheMethodHasIt();
    void aNumberToPayToIsNoCode();
    void thePictureIsChosen_data();
    void thePictureIsChosen();
    void thePictureIsReadBack_data();
    void thePictureIsReadBack();
    void thePictureOfTheServiceIsSavedAsItCame();
    void theCodeOnShowIsSaved();
    void theFileIsOfTheSaleAskedFor();
    void noPictureOfASaleThatIsOver_data();
    void noPictureOfASaleThatIsOver();
    void theSameAmountTwiceAsksForANewCode();
    void aCustomerWhoSendsToANumberMayHaveSentAnotherSum();
    void aWrongNumberIsSaidOnceAndWhole_data();
    void aWrongNumberIsSaidOnceAndWhole();
    void theTopNoticeHasDetailsForSupport();
    void manyAccountsAreAMenu();
    void nothingOfTheOptionsIsCut_data();
    void nothingOfTheOptionsIsCut();
    void whyAMethodIsGreyIsReadWhole_data();
    void whyAMethodIsGreyIsReadWhole();
    void dialogsLook();

private:
    void type(const QString& keys);
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void choose(const QString& account, const QString& method = {});
    payments::Payment sell(const QString& keys);
    payments::Payment commit(State state = State::Pending);
    void save(QWidget& what, const QString& name);
    [[nodiscard]] ui::MoneyField& amount() { return m_page->entry().amount(); }
    [[nodiscard]] ui::SaleOptions& options() { return m_page->entry().options(); }
    [[nodiscard]] ui::SalePanel& panel() { return m_page->shown().panel(); }
    [[nodiscard]] QString panelText();
    [[nodiscard]] ui::Button* button(const QString& text);

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<ui::ChargePage> m_page;
    qint64 m_number = 2041;
};

void TestSaleOptions::init()
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
    m_page->setDesk(m_desk.get());
    emit m_desk->accountsOffered(allOffers());
    m_page->resize(1232, 784);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSaleOptions::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestSaleOptions::type(const QString& keys)
{
    if (!QApplication::focusWidget())
        m_page->activateWindow(); // back from a dialog
    QTRY_VERIFY(QApplication::focusWidget());
    for (const QChar key : keys)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
}

void TestSaleOptions::press(int key, Qt::KeyboardModifiers held)
{
    if (!QApplication::focusWidget())
        m_page->activateWindow(); // back from a dialog
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
}

void TestSaleOptions::choose(const QString& account, const QString& method)
{
    for (int presses = 0; presses < 8 && options().accountMenu().chosenId() != account; ++presses)
        press(Qt::Key_F4, Qt::ShiftModifier);
    if (!method.isEmpty())
        options().methodRow().chip(method)->click();
    amount().setFocus();
}

payments::Payment TestSaleOptions::commit(State state)
{
    const till::Order order = m_desk->orders.last();
    payments::Payment payment;
    payment.id = order.id;
    payment.number = ++m_number;
    payment.account = order.account;
    payment.method = order.method;
    payment.amount = order.amount;
    payment.state = state;
    payment.createdAt = payment.changedAt = m_clock->nowUtc();
    payment.expiresAt = m_clock->nowUtc().addSecs(1800);
    payment.gateway = order.account == khqr ? u"bakong-gateway"_s
        : order.account == bayar            ? u"bayar-gg"_s
                                            : u"bdquickpay"_s;
    payment.gatewayId = u"ID-%1"_s.arg(m_number);
    if (order.account == khqr)
        payment.qr = u"00020101021230"_s;
    else
        payment.url = u"https://pay.example.com/1"_s;
    emit m_desk->changed(payment);
    return payment;
}

payments::Payment TestSaleOptions::sell(const QString& keys)
{
    type(keys);
    press(Qt::Key_Return);
    return commit();
}

QString TestSaleOptions::panelText()
{
    QStringList all;
    for (const ui::PlainLabel* label : panel().findChildren<ui::PlainLabel*>()) {
        if (label->isVisibleTo(m_page.get()))
            all << label->text();
    }
    return all.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

ui::Button* TestSaleOptions::button(const QString& text)
{
    for (ui::Button* each : m_page->findChildren<ui::Button*>()) {
        if (each->isVisibleTo(m_page.get()) && each->text() == text)
            return each;
    }
    return nullptr;
}

/// To be looked at: PAYDESK_PICTURES=folder.
void TestSaleOptions::save(QWidget& what, const QString& name)
{
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(what.grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

void TestSaleOptions::anotherMethodIsOnePress_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("offered"); // empty: none
    QTest::addColumn<bool>("byKey");
    QTest::newRow("QRIS, one above") << u"qris"_s << u"500001"_s << u"Use GoPay"_s << false;
    QTest::newRow("QRIS, by its key") << u"qris"_s << u"750000"_s << u"Use GoPay"_s << true;
    QTest::newRow("too little for all") << u"qris"_s << u"999"_s << QString() << false;
}

void TestSaleOptions::anotherMethodIsOnePress()
{
    QFETCH(QString, method);
    QFETCH(QString, keys);
    QFETCH(QString, offered);
    QFETCH(bool, byKey);
    choose(bayar, method);
    type(keys);
    press(Qt::Key_Return);
    QVERIFY(m_desk->orders.isEmpty());
    if (offered.isEmpty()) {
        QVERIFY(!button(u"Use GoPay"_s));
        return;
    }
    QVERIFY2(amount().noteText().contains(u"GoPay takes this amount"_s), qPrintable(amount().noteText()));
    QVERIFY(button(offered));
    save(*m_page, u"over-limit"_s);
    if (byKey)
        press(Qt::Key_T, Qt::AltModifier);
    else
        QTest::mouseClick(button(offered), Qt::LeftButton);
    QVERIFY(!button(offered));
    QVERIFY(amount().hasFocus());
    QCOMPARE(amount().entry().value()->toDecimal(), keys);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->orders.size(), 1);
    QCOMPARE(m_desk->orders.last().method, u"gopay_qris"_s);
    QCOMPARE(m_desk->orders.last().amount.toDecimal(), keys);
}

void TestSaleOptions::dataGoesOutWithOneSale()
{
    choose(bkash);
    options().referenceRow().edit().setText(u"Table 4"_s);
    press(Qt::Key_D, Qt::AltModifier);
    auto* dialog = m_page->findChild<ui::MetadataDialog*>();
    QVERIFY(dialog);
    QStringList said;
    for (const ui::PlainLabel* label : dialog->findChildren<ui::PlainLabel*>())
        said << label->text();
    QVERIFY2(said.contains(u"order_id"_s) && said.contains(u"reference"_s) && said.contains(u"Table 4"_s),
        qPrintable(said.join(u'|')));
    dialog->name(0).setText(u" product "_s);
    dialog->value(0).setText(u"Iced coffee"_s);
    dialog->addLine(u"waiter"_s, u"Dara"_s);
    dialog->addLine();
    QTest::qWait(20);
    save(*dialog, u"metadata"_s);
    QTest::keyClick(&dialog->value(1).edit(), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(options().dataRow().accessibleDescription(), u"product: Iced coffee, waiter: Dara"_s);
    amount().setFocus();
    sell(u"500"_s);
    const gateways::Metadata wanted{{u"product"_s, u"Iced coffee"_s}, {u"waiter"_s, u"Dara"_s}};
    QCOMPARE(m_desk->orders.last().metadata, wanted);
    m_page->startNextSale();
    m_clock->advance(11s);
    sell(u"500"_s);
    QVERIFY2(m_desk->orders.last().metadata.isEmpty(), "nothing of it is remembered");
    QCOMPARE(m_desk->orders.size(), 2);
}

void TestSaleOptions::wrongDataIsSaidAtItsLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("atName");
    QTest::addColumn<QString>("atValue");
    QTest::newRow("our own key") << u"order_id"_s << u"7"_s << u"filled in by Paydesk"_s << QString();
    QTest::newRow("our other key") << u"reference"_s << u"7"_s << u"filled in by Paydesk"_s << QString();
    QTest::newRow("twice") << u"product"_s << u"7"_s << u"there already"_s << QString();
    QTest::newRow("no name") << QString() << u"7"_s << u"has no name"_s << QString();
    QTest::newRow("no value") << u"size"_s << QString() << QString() << u"has no value"_s;
    QTest::newRow("long name") << QString(41, u'n') << u"7"_s << u"at most 40"_s << QString();
    QTest::newRow("long value") << u"size"_s << QString(201, u'v') << QString() << u"at most 200"_s;
    QTest::newRow("the longest that fits") << QString(40, u'n') << QString(200, u'v') << QString() << QString();
}

void TestSaleOptions::wrongDataIsSaidAtItsLine()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, atName);
    QFETCH(QString, atValue);
    choose(bkash);
    options().dataRow().click();
    auto* dialog = m_page->findChild<ui::MetadataDialog*>();
    dialog->name(0).setText(u"product"_s);
    dialog->value(0).setText(u"Tea"_s);
    dialog->addLine(name, value);
    dialog->accept();
    const bool good = atName.isEmpty() && atValue.isEmpty();
    QCOMPARE(dialog->isVisible(), !good);
    if (good)
        return;
    QVERIFY2(dialog->name(1).message().contains(atName), qPrintable(dialog->name(1).message()));
    QVERIFY2(dialog->value(1).message().contains(atValue), qPrintable(dialog->value(1).message()));
    QLineEdit& wrong = (atName.isEmpty() ? dialog->value(1) : dialog->name(1)).edit();
    QVERIFY2(dialog->focusWidget() == &wrong, "mended where it is wrong");
    QCOMPARE(dialog->value(1).text(), value);
    dialog->reject();
    QVERIFY(options().metadata().isEmpty());
}

void TestSaleOptions::onlyWhereTheMethodHasIt()
{
    const auto shown = [this] {
        return std::pair(options().dataRow().isVisible(), options().pictureRow().isVisible());
    };
    QCOMPARE(shown(), std::pair(false, true));
    options().methodRow().chip(u"sign"_s)->click();
    QCOMPARE(shown(), std::pair(false, false));
    choose(bkash);
    QCOMPARE(shown(), std::pair(true, false));
    choose(bayar);
    QCOMPARE(shown(), std::pair(false, false));
}

void TestSaleOptions::aNumberToPayToIsNoCode()
{
    const auto keys = [this](const QString& text) {
        const auto all = m_page->findChildren<ui::KeypadKey*>();
        return std::count_if(all.cbegin(), all.cend(), [&](const auto* key) { return key->text() == text; });
    };
    const auto offer = [this](const QString& number) {
        QList<till::AccountOffer> offers = allOffers();
        for (till::AccountOffer& account : offers) {
            if (account.id != bayar)
                continue;
            for (gateways::MethodOffer& method : account.methods) {
                method.available = true;
                method.notice = {};
            }
            account.methods.last().payTo = number;
        }
        emit m_desk->accountsOffered(offers);
    };
    offer({});
    choose(bayar, u"ovo"_s);
    QVERIFY2(options().methodText().contains(u"The QR opens a page"_s), "no number of ours is known");
    QCOMPARE(keys(u"Show QR"_s), 2);
    offer(u"081234567890"_s);
    QVERIFY2(!options().methodText().contains(u"QR"_s), qPrintable(options().methodText()));
    QVERIFY(options().methodText().contains(u"to our number"_s));
    QVERIFY(options().methodText().contains(u"a few hundred more"_s));
    QCOMPARE(keys(u"Show QR"_s), 0);
    QCOMPARE(keys(u"Show"_s), 2);
    choose(bayar, u"gopay_qris"_s);
    QVERIFY(options().methodText().contains(u"The QR opens a page"_s));
    QCOMPARE(keys(u"Show QR"_s), 2);
}

void TestSaleOptions::thePictureIsChosen_data()
{
    QTest::addColumn<bool>("svg");
    QTest::addColumn<QString>("width");
    QTest::addColumn<int>("asked"); // 0: refused
    QTest::newRow("PNG") << false << u"400"_s << 400;
    QTest::newRow("SVG") << true << u"640"_s << 640;
    QTest::newRow("the least") << false << u"100"_s << 100;
    QTest::newRow("the most") << false << u"2000"_s << 2000;
    QTest::newRow("Khmer digits") << false << u"៥០០"_s << 500;
    QTest::newRow("one below") << false << u"99"_s << 0;
    QTest::newRow("one above") << false << u"2001"_s << 0;
    QTest::newRow("no number") << false << u"4oo"_s << 0;
    QTest::newRow("nothing") << false << QString() << 0;
}

void TestSaleOptions::thePictureIsChosen()
{
    QFETCH(bool, svg);
    QFETCH(QString, width);
    QFETCH(int, asked);
    sell(u"4000"_s);
    QVERIFY2(!m_desk->orders.last().picture, "drawn here unless somebody asks");
    m_page->startNextSale();
    press(Qt::Key_P, Qt::AltModifier);
    auto* dialog = m_page->findChild<ui::PictureChoiceDialog*>();
    QVERIFY(dialog && !dialog->width().isVisible());
    dialog->drawnBy().chip(u"service"_s)->click();
    QVERIFY(dialog->width().isVisible());
    if (svg)
        dialog->kind().chip(u"svg"_s)->click();
    dialog->width().edit().clear();
    dialog->width().edit().insert(width);
    if (width.isEmpty())
        emit dialog->width().edited({});
    QCOMPARE(dialog->width().message().contains(u"Choose 100 to 2000 pixels"_s), asked == 0);
    dialog->accept();
    QCOMPARE(dialog->isVisible(), asked == 0);
    if (asked == 0)
        dialog->reject();
    amount().setFocus();
    sell(u"5000"_s);
    const auto wish = m_desk->orders.last().picture;
    QCOMPARE(wish.has_value(), asked != 0);
    if (wish)
        QCOMPARE(*wish, (gateways::PictureWish{svg ? ImageFormat::Svg : ImageFormat::Png, asked}));
}

void TestSaleOptions::thePictureIsReadBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("said");
    const QString code = u"00020101021230"_s;
    QTest::newRow("its code") << "png"_ba << QStringList{code} << QString();
    QTest::newRow("another code") << "png"_ba << QStringList{u"0002010102"_s} << u"does not show this sale's code"_s;
    QTest::newRow("two codes") << "png"_ba << QStringList{code, u"more"_s} << u"does not show this sale's code"_s;
    QTest::newRow("no code") << "png"_ba << QStringList() << u"does not show this sale's code"_s;
    QTest::newRow("damaged") << "bad"_ba << QStringList() << u"cannot be read"_s;
    QTest::newRow("none came") << QByteArray() << QStringList() << u"sent no picture"_s;
}

void TestSaleOptions::thePictureIsReadBack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, texts);
    QFETCH(QString, said);
    ui::SaleFlow flow(*m_desk, *m_clock);
    ui::ServicePictures pictures(
        nullptr, [texts](const QByteArray& picture, qr::PictureKind) -> base::Result<QStringList> {
            if (picture == "bad")
                return base::failure(base::Category::Validation, u"picture_not_readable"_s, base::UserText("Damaged."));
            return texts;
        });
    pictures.setFlow(&flow);
    ui::SaleWish wish;
    wish.account = khqr;
    wish.method = u"khqr-dynamic"_s;
    flow.charge(wish);
    const payments::Payment payment = commit();
    QCOMPARE(pictures.originOf(payment.id), ui::PictureOrigin::Here);
    emit m_desk->pictured(payment.id, {ImageFormat::Png, bytes});
    if (!bytes.isEmpty())
        QCOMPARE(pictures.originOf(payment.id), ui::PictureOrigin::BeingRead);
    QVERIFY2(bytes.isEmpty() || pictures.pictureOf(payment.id).bytes.isEmpty(), "not before it was read");
    QTRY_COMPARE(
        pictures.originOf(payment.id), said.isEmpty() ? ui::PictureOrigin::Service : ui::PictureOrigin::NotUsable);
    QCOMPARE(pictures.pictureOf(payment.id).bytes, said.isEmpty() ? bytes : QByteArray());
    QCOMPARE(pictures.problemOf(payment.id).has_value(), !said.isEmpty());
    if (!said.isEmpty())
        QVERIFY(pictures.problemOf(payment.id)->person.english().contains(said));
}

void TestSaleOptions::thePictureOfTheServiceIsSavedAsItCame()
{
    const payments::Payment payment = sell(u"4000"_s);
    const auto matrix = qr::encode(payment.qr.toUtf8(), qr::Level::M);
    const QByteArray svg = qr::toSvg(*matrix, 300).value();
    emit m_desk->pictured(payment.id, {ImageFormat::Svg, svg});
    QTRY_VERIFY2(panelText().contains(u"Of the service, shows this code"_s), qPrintable(panelText()));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.svg"_s);
    m_page->shown().savePicture(file, true);
    QTRY_VERIFY2(panelText().contains(u"Saved as code.svg"_s), qPrintable(panelText()));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), svg);

    m_page->startNextSale();
    const payments::Payment other = sell(u"4100"_s);
    emit m_desk->pictured(
        other.id, {ImageFormat::Svg, R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)"_ba});
    QTRY_VERIFY2(panelText().contains(u"does not show this sale's code"_s), qPrintable(panelText()));
    QVERIFY(panelText().contains(u"Drawn here"_s));
    save(*m_page, u"picture-refused"_s);
}

void TestSaleOptions::theCodeOnShowIsSaved()
{
    const payments::Payment payment = sell(u"4000"_s);
    QTRY_VERIFY(panelText().contains(u"Verified scannable"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 2);
    dialog->reject();
    const QTemporaryDir folder;
    m_page->shown().savePicture(folder.filePath(u"no/such/code.png"_s), false);
    QTRY_VERIFY2(panelText().contains(u"could not be saved"_s), qPrintable(panelText()));
    m_page->shown().savePicture(folder.filePath(u"code.png"_s), false);
    QTRY_VERIFY(panelText().contains(u"Saved as code.png"_s));
    QVERIFY(QFileInfo(folder.filePath(u"code.png"_s)).size() > 0);
    QVERIFY2(!button(u"Copy support details"_s), "nothing went wrong");
    save(*m_page, u"saved"_s);
}

void TestSaleOptions::theFileIsOfTheSaleAskedFor()
{
    const payments::Payment payment = sell(u"4000"_s);
    const auto matrix = qr::encode(payment.qr.toUtf8(), qr::Level::M);
    const QByteArray svg = qr::toSvg(*matrix, 300).value();
    emit m_desk->pictured(payment.id, {ImageFormat::Svg, svg});
    QTRY_VERIFY(panelText().contains(u"Of the service, shows this code"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    m_page->startNextSale();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.svg"_s);
    emit dialog->fileSelected(file);
    QTRY_VERIFY(QFileInfo::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), svg);
    dialog->reject();
}

void TestSaleOptions::noPictureOfASaleThatIsOver_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("fromService");
    QTest::addColumn<QString>("said");
    const QString over = u"not open any more"_s;
    QTest::newRow("paid") << int(State::Paid) << false << over;
    QTest::newRow("expired") << int(State::Expired) << false << over;
    QTest::newRow("cancelled") << int(State::Cancelled) << false << over;
    QTest::newRow("time is over, not said yet") << int(State::Pending) << false << over;
    QTest::newRow("the service has none") << int(State::Pending) << true << u"Save the one drawn here instead"_s;
}

void TestSaleOptions::noPictureOfASaleThatIsOver()
{
    QFETCH(int, state);
    QFETCH(bool, fromService);
    QFETCH(QString, said);
    payments::Payment payment = sell(u"4000"_s);
    QTRY_VERIFY(panelText().contains(u"Verified scannable"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    payment.state = static_cast<State>(state);
    if (!fromService && payment.state == State::Pending)
        m_clock->advance(31min);
    emit m_desk->changed(payment);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (fromService)
        m_page->shown().savePicture(file, true);
    else
        emit dialog->fileSelected(file);
    QVERIFY2(panelText().contains(said), qPrintable(panelText()));
    dialog->reject();
    QTest::qWait(100);
    QVERIFY(!QFileInfo::exists(file));
}

void TestSaleOptions::theSameAmountTwiceAsksForANewCode()
{
    choose(bayar);
    type(u"50000"_s);
    press(Qt::Key_Return);
    payments::Payment payment = commit();
    QVERIFY(panelText().contains(u"Pay exactly"_s) == false);
    payment.finalAmount = money::Money::fromMinor(50'347, money::Currency::Idr);
    payment.state = State::Cancelled;
    emit m_desk->changed(payment);
    QVERIFY2(!panelText().contains(u"Pay exactly"_s), qPrintable(panelText()));
    emit m_desk->refused(payment.id,
        {base::Category::Duplicate, u"final_amount_taken"_s,
            base::UserText("Sale S-1 waits for exactly that too. Finish or cancel it, or make a new code."), {}});
    QVERIFY(!panelText().contains(u"Pay exactly"_s));
    QVERIFY(panelText().contains(u"and the unique code"_s));
    save(*m_page, u"same-amount"_s);
    ui::SaleFrame frame;
    frame.payment = payment;
    QVERIFY(ui::offerOf(frame).primary == ui::SaleAct::NextSale);
    frame.amountTaken = true;
    QVERIFY(ui::offerOf(frame).primary == ui::SaleAct::NewQr);
    press(Qt::Key_F7);
    QCOMPARE(m_desk->orders.size(), 2);
}

void TestSaleOptions::aCustomerWhoSendsToANumberMayHaveSentAnotherSum()
{
    ui::SaleFrame frame;
    frame.payment.state = State::Pending;
    frame.payment.gatewayId = u"PAY-1"_s;
    frame.payment.qr = u"code"_s;
    frame.codeLives = true;
    frame.method.emplace();
    frame.method->payTo = u"0812 3456 7890"_s;
    QVERIFY(!ui::offerOf(frame).has(ui::SaleAct::MarkByHand));
    frame.payment.qr.clear();
    QVERIFY(ui::offerOf(frame).has(ui::SaleAct::MarkByHand));
    QVERIFY(ui::offerOf(frame).primary == ui::SaleAct::CheckNow);
}

void TestSaleOptions::aWrongNumberIsSaidOnceAndWhole_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English") << ui::Language::English << QSize(1232, 784);
    QTest::newRow("Bengali") << ui::Language::Bengali << QSize(1232, 784);
    QTest::newRow("narrow") << ui::Language::English << QSize(1000, 640);
    QTest::newRow("small") << ui::Language::English << QSize(940, 560);
}

void TestSaleOptions::aWrongNumberIsSaidOnceAndWhole()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    m_languages->use(language);
    m_page->resize(size);
    choose(u"practice-pakhi-pay"_s);
    payments::Payment payment = sell(u"500"_s);
    payment.gatewayId = u"9GF23X81KQ"_s;
    payment.gateway = u"pakhi-pay"_s;
    emit m_desk->changed(payment);
    const base::UserText why("%1 does not confirm this payment: %2. Check the transaction number.",
        {u"Pakhi Pay"_s, u"Transaction not found for this merchant"_s});
    till::Watching watching;
    watching.paymentId = payment.id;
    watching.answeredAt = m_clock->monotonic();
    watching.nextLookAt = m_clock->monotonic() + 9s;
    watching.codeEndsAt = m_clock->monotonic() + 30min;
    watching.problem = why;
    emit m_desk->watching(watching);
    emit m_desk->refused(payment.id, {base::Category::NotConfirmed, u"not_verified"_s, why, u"http=200"_s});
    QTest::qWait(20);
    save(*m_page, u"wrong-number-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const QString told = why.translated().remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(panelText().count(told), 1);
    for (const ui::PlainLabel* label : panel().findChildren<ui::PlainLabel*>()) {
        if (label->isVisibleTo(m_page.get()) && label->text() == why.translated())
            QCOMPARE(label->shownText().remove(u'\n').remove(u' '), QString(label->text()).remove(u' '));
    }
    QVERIFY2(!button(u"Copy support details"_s) == (language != ui::Language::English), "where it is said");
    emit m_desk->changed(payment);
    QTest::qWait(20);
    QCOMPARE(panelText().count(told), 1);
    save(*m_page, u"wrong-number-later-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestSaleOptions::theTopNoticeHasDetailsForSupport()
{
    const payments::Payment payment = sell(u"4000"_s);
    m_page->startNextSale();
    emit m_desk->refused(payment.id,
        {base::Category::Server, u"gateway_down"_s, base::UserText("The gateway is busy. Try again."), u"http=503"_s});
    QVERIFY(button(u"Copy support details"_s));
    QGuiApplication::clipboard()->clear();
    save(*m_page, u"top-notice"_s);
    button(u"Copy support details"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"gateway_down"_s) && copied.contains(u"S-2042"_s) && copied.contains(u"bakong-gateway"_s),
        qPrintable(copied));
    QVERIFY(button(u"Details copied"_s));

    button(u"Close"_s)->click();
    choose(bkash);
    type(u"77"_s);
    press(Qt::Key_Return);
    const QString id = m_desk->orders.last().id;
    m_page->startNextSale();
    emit m_desk->refused(id, {base::Category::Auth, u"gateway_auth"_s, base::UserText("The key is refused."), {}});
    QVERIFY(button(u"Copy support details"_s));
    button(u"Copy support details"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"bdquickpay"_s));
}

void TestSaleOptions::manyAccountsAreAMenu()
{
    QList<till::AccountOffer> offers = allOffers();
    offers[1].methods.first().available = false;
    offers[1].methods.first().notice = base::UserText("The keys are locked.");
    emit m_desk->accountsOffered(offers);
    options().accountMenu().click();
    const QList<QAction*> actions = options().accountMenu().menu()->actions();
    QCOMPARE(actions.size(), 4);
    QVERIFY(actions.at(0)->isChecked());
    QVERIFY2(!actions.at(1)->isEnabled() && actions.at(1)->text().contains(u"The keys are locked"_s), "and why");
    actions.at(2)->trigger();
    QCOMPARE(options().accountMenu().chosenId(), bayar);
    QCOMPARE(options().accountMenu().accessibleDescription(), u"Practice bayar.gg"_s);
    QCOMPARE(amount().entry().currency(), money::Currency::Idr);
}

void TestSaleOptions::nothingOfTheOptionsIsCut_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("method");
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("KHQR") << khqr << QString() << ui::Language::English;
    QTest::newRow("bKash") << bkash << QString() << ui::Language::English;
    QTest::newRow("QRIS") << bayar << u"qris"_s << ui::Language::English;
    QTest::newRow("GoPay") << bayar << u"gopay_qris"_s << ui::Language::English;
    QTest::newRow("GoPay in Khmer") << bayar << u"gopay_qris"_s << ui::Language::Khmer;
    QTest::newRow("GoPay in Bengali") << bayar << u"gopay_qris"_s << ui::Language::Bengali;
    QTest::newRow("GoPay in Indonesian") << bayar << u"gopay_qris"_s << ui::Language::Indonesian;
}

/// With four accounts in a window of 1440x900.
void TestSaleOptions::nothingOfTheOptionsIsCut()
{
    QFETCH(QString, account);
    QFETCH(QString, method);
    QFETCH(ui::Language, language);
    m_languages->use(language);
    choose(account, method);
    QTest::qWait(20);
    save(*m_page, u"options-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    const QWidget* seen = options().parentWidget();
    QVERIFY2(
        options().height() <= seen->height(), qPrintable(u"%1 in %2"_s.arg(options().height()).arg(seen->height())));
}

void TestSaleOptions::whyAMethodIsGreyIsReadWhole_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QString>("why");
    // Invented, but as long as the longest there are.
    QTest::newRow("Khmer") << ui::Language::Khmer << u"ទីតាំង"_s.repeated(45);
    QTest::newRow("Indonesian") << ui::Language::Indonesian << u"Belum tersedia di akun ini sekarang. "_s.repeated(6);
}

/// Also where the room makes the sentence short otherwise.
void TestSaleOptions::whyAMethodIsGreyIsReadWhole()
{
    QFETCH(ui::Language, language);
    QFETCH(QString, why);
    m_languages->use(language);
    QList<till::AccountOffer> offers = allOffers();
    for (till::AccountOffer& account : offers) {
        if (account.id != bayar)
            continue;
        account.methods.last().available = false;
        account.methods.last().notice = base::UserText("%1", {why.trimmed()});
    }
    emit m_desk->accountsOffered(offers);
    choose(bayar, u"gopay_qris"_s);
    ui::Chip* grey = options().methodRow().chip(u"ovo"_s);
    QVERIFY(grey);
    const QString told = grey->accessibleDescription();
    QVERIFY(told.contains(why.trimmed()));
    QCOMPARE(grey->toolTip(), told);
    grey->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(options().methodText(), told);
    QTest::qWait(20);
    save(*m_page, u"grey-"_s + QString::fromLatin1(QTest::currentDataTag()));
    for (const ui::PlainLabel* label : options().findChildren<ui::PlainLabel*>()) {
        if (label->text() != told)
            continue;
        QVERIFY2(!label->shownText().contains(u'…'), qPrintable(label->shownText()));
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        return;
    }
    QFAIL("nowhere said");
}

void TestSaleOptions::dialogsLook()
{
    options().pictureRow().click();
    auto* dialog = m_page->findChild<ui::PictureChoiceDialog*>();
    dialog->drawnBy().chip(u"service"_s)->click();
    QTest::qWait(20);
    save(*dialog, u"picture-choice"_s);
    QVERIFY(dialog->rect().contains(dialog->width().geometry()));
    dialog->reject();
    m_appearance->setTheme(ui::ThemeName::Dark);
    m_appearance->dress(*qApp);
    m_languages->use(ui::Language::Khmer);
    choose(bayar, u"gopay_qris"_s);
    options().accountMenu().click();
    QVERIFY(options().accountMenu().menu());
    QTest::qWait(20);
    save(*m_page, u"options-khmer"_s);
    save(*options().accountMenu().menu(), u"accounts-khmer"_s);
}

} // namespace

QTEST_MAIN(TestSaleOptions)
#include "tst_saleoptions.moc"
