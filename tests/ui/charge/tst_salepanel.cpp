// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/reader.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/charge/accountoffers.h"
#include "tests/ui/charge/salecases.h"
#include "ui/charge/amountcomparison.h"
#include "ui/charge/paytocard.h"
#include "ui/charge/salepanel.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/countdownring.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QScrollArea>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList codesIn(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    for (const qr::Code& code :
        qr::read({grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine())}))
        texts << code.text();
    return texts;
}

bool has(const QImage& picture, const QColor& color)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

till::AccountStanding mainAccount()
{
    till::AccountStanding standing;
    standing.id = u"main"_s;
    standing.name = u"Main KHQR"_s;
    standing.requestsPerMinute = 60;
    standing.percentFree = 85;
    return standing;
}

class TestSalePanel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyStateSaysWhatItIs_data();
    void everyStateSaysWhatItIs();
    void onlyAPaidRowIsGreen_data() { everyStateSaysWhatItIs_data(); }
    void onlyAPaidRowIsGreen();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void theCodeIsTheRowsInEveryTheme_data();
    void theCodeIsTheRowsInEveryTheme();
    void theCodeLeavesAtItsEnd();
    void agesAndRingStepTogetherOnOneTimer();
    void preparingWaitsBeforeItSpeaks();
    void outsideTextStaysPlain();
    void nativeDigits();
    void anOvoSaleShowsOurNumber();
    void anOvoSaleWithoutOurNumberShowsThePage();
    void aProblemStaysUntilTheNextChange();

private:
    void show(const SaleCase& each);
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QStringList buttons() const;
    [[nodiscard]] bool reads(const QString& part) const;
    [[nodiscard]] bool showsCode() const;

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<ui::SalePanel> m_panel;
};

void TestSalePanel::initTestCase()
{
    qputenv("TZ", "Asia/Phnom_Penh");
}

void TestSalePanel::init()
{
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>(pendingSale().createdAt.addSecs(56));
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_panel = std::make_unique<ui::SalePanel>(*m_appearance, *m_clock, *m_scheduler);
    m_panel->resize(871, 690);
    m_panel->setStanding(mainAccount());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestSalePanel::cleanup()
{
    m_panel.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestSalePanel::show(const SaleCase& each)
{
    m_panel->present(each.payment);
    if (each.watching)
        m_panel->setWatching(*each.watching);
    if (!each.problem.isEmpty())
        m_panel->setProblem({base::Category::Internal, {}, each.problem, {}});
    m_scheduler->advance(150ms);
    m_panel->setFocus();
    if (each.code)
        QTRY_VERIFY(reads(u"Verified scannable"_s));
}

QStringList TestSalePanel::words() const
{
    QStringList all;
    for (const auto* label : m_panel->findChildren<ui::PlainLabel*>()) {
        if (label->isVisible())
            all << label->text();
    }
    for (const auto* comparison : m_panel->findChildren<ui::AmountComparison*>()) {
        if (comparison->isVisible())
            all << comparison->accessibleName();
    }
    return all;
}

QStringList TestSalePanel::buttons() const
{
    QList<QAbstractButton*> visible;
    for (auto* each : m_panel->findChildren<QAbstractButton*>()) {
        // Below the code, whatever the state of the sale.
        if (each->isVisible() && each->text() != u"Save picture"_s)
            visible << each;
    }
    const auto place = [this](const QWidget* each) { return each->mapTo(m_panel.get(), each->rect().center()); };
    std::sort(visible.begin(), visible.end(), [&](const QWidget* left, const QWidget* right) {
        return std::pair(place(left).y(), place(left).x()) < std::pair(place(right).y(), place(right).x());
    });
    QStringList texts;
    for (const QAbstractButton* each : visible)
        texts << each->text();
    return texts;
}

bool TestSalePanel::reads(const QString& part) const
{
    const QStringList all = words();
    return std::any_of(all.begin(), all.end(), [&](const QString& each) { return each.contains(part); });
}

bool TestSalePanel::showsCode() const
{
    const auto* code = m_panel->findChild<ui::QrView*>();
    return code->isVisible() && !code->isEmpty();
}

void TestSalePanel::everyStateSaysWhatItIs_data()
{
    QTest::addColumn<int>("index");
    const auto cases = saleCases(0s);
    for (int i = 0; i < static_cast<int>(cases.size()); ++i)
        QTest::newRow(cases[static_cast<std::size_t>(i)].name) << i;
}

void TestSalePanel::everyStateSaysWhatItIs()
{
    QFETCH(int, index);
    const SaleCase each = saleCases(m_clock->monotonic())[static_cast<std::size_t>(index)];
    show(each);
    QString pill;
    for (const auto* shown : m_panel->findChildren<ui::StatusPill*>()) {
        if (shown->isVisible())
            pill = shown->word();
    }
    QCOMPARE(pill, each.pill);
    for (const QString& part : each.words)
        QVERIFY2(reads(part), qPrintable(part + u" is not among:\n"_s + words().join(u'\n')));
    QCOMPARE(buttons(), each.buttons);
    QCOMPARE(showsCode(), each.code);
    QCOMPARE(codesIn(m_panel->grab().toImage()), each.code ? QStringList{each.payment.qr} : QStringList());

    const QString pictures = qEnvironmentVariable("PAYDESK_PICTURES");
    if (pictures.isEmpty())
        return;
    for (const auto& [name, theme] : {std::pair{u"light"_s, ui::ThemeName::Light}, {u"dark"_s, ui::ThemeName::Dark},
             {u"contrast"_s, ui::ThemeName::HighContrast}}) {
        m_appearance->setTheme(theme);
        const QString file = QString::fromLatin1(each.name).replace(u", "_s, u" "_s).replace(u' ', u'-');
        QVERIFY(m_panel->grab().save(QDir(pictures).filePath(file + u'-' + name + u".png"_s)));
    }
}

void TestSalePanel::onlyAPaidRowIsGreen()
{
    QFETCH(int, index);
    const SaleCase each = saleCases(m_clock->monotonic())[static_cast<std::size_t>(index)];
    const bool asAsked =
        each.payment.state == payments::State::Paid && each.payment.exception <= payments::Exception::Manual;
    for (const auto theme : {ui::ThemeName::Light, ui::ThemeName::Dark}) {
        m_appearance->setTheme(theme);
        show(each);
        const QImage picture = m_panel->grab().toImage();
        QCOMPARE(has(picture, m_appearance->theme().green), asAsked);
        QCOMPARE(has(picture, m_appearance->theme().greenSoft), asAsked);
    }
    QCOMPARE(words().contains(u"Paid"_s), asAsked);
}

void TestSalePanel::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("panel");
    QTest::addColumn<ui::PageShape>("shape");
    QTest::addColumn<ui::Language>("language");
    const std::array sizes{std::tuple{"1440 x 900", QSize(871, 690), ui::PageShape::Wide},
        std::tuple{"1366 x 768", QSize(1110, 530), ui::PageShape::Wide},
        std::tuple{"narrow", QSize(912, 530), ui::PageShape::Narrow},
        std::tuple{"1024 x 768", QSize(928, 530), ui::PageShape::Small},
        std::tuple{"1920 x 1080 at 200 %", QSize(864, 330), ui::PageShape::Small}};
    for (const auto& [name, size, shape] : sizes) {
        for (const auto& [word, language] :
            {std::pair{"English", ui::Language::English}, std::pair{"Khmer", ui::Language::Khmer}})
            QTest::addRow("%s, %s", name, word) << size << shape << language;
    }
}

void TestSalePanel::nothingIsClipped()
{
    QFETCH(QSize, panel);
    QFETCH(ui::PageShape, shape);
    QFETCH(ui::Language, language);
    m_languages->use(language);
    m_appearance->setDigits(language == ui::Language::Khmer ? money::Digits::Khmer : money::Digits::Ascii);
    m_panel->setShape(shape);
    m_panel->resize(panel);
    for (const SaleCase& each : saleCases(m_clock->monotonic())) {
        m_panel->present(each.payment);
        if (each.watching)
            m_panel->setWatching(*each.watching);
        if (!each.problem.isEmpty())
            m_panel->setProblem({base::Category::Internal, {}, each.problem, {}});
        m_scheduler->advance(150ms);
        for (const auto* widget : m_panel->findChildren<QWidget*>()) {
            const auto* viewport = widget->parentWidget();
            const bool scrolls = viewport && qobject_cast<const QScrollArea*>(viewport->parentWidget());
            if (!widget->isVisible() || scrolls || qobject_cast<const ui::PlainLabel*>(widget))
                continue;
            const QRect place(widget->mapTo(m_panel.get(), QPoint()), widget->size());
            QVERIFY2(m_panel->rect().contains(place),
                qPrintable(u"%1: %2 %3"_s.arg(QLatin1StringView(each.name),
                    QLatin1StringView(widget->metaObject()->className()), widget->accessibleName())));
        }
        // Neighbours at the foot never lie on each other.
        QList<QAbstractButton*> foot;
        for (auto* one : m_panel->findChildren<ui::Button*>()) {
            if (one->isVisible())
                foot << one;
        }
        for (const auto* one : foot) {
            for (const auto* other : foot)
                QVERIFY2(one == other || !one->geometry().intersects(other->geometry()),
                    qPrintable(QLatin1StringView(each.name) + u": "_s + one->text() + u", "_s + other->text()));
        }
        if (each.code) {
            QTRY_VERIFY(showsCode());
            QCOMPARE(codesIn(m_panel->grab().toImage()), QStringList{each.payment.qr});
        }
        if (const QString pictures = qEnvironmentVariable("PAYDESK_PICTURES"); !pictures.isEmpty()) {
            const QString file = u"size-%1-%2-%3"_s.arg(panel.width())
                                     .arg(QLatin1StringView(each.name))
                                     .arg(language == ui::Language::Khmer ? u"km"_s : u"en"_s);
            QVERIFY(m_panel->grab().save(
                QDir(pictures).filePath(QString(file).replace(u", "_s, u" "_s).replace(u' ', u'-') + u".png"_s)));
        }
    }
}

void TestSalePanel::theCodeIsTheRowsInEveryTheme_data()
{
    QTest::addColumn<ui::ThemeName>("theme");
    QTest::newRow("light") << ui::ThemeName::Light;
    QTest::newRow("dark") << ui::ThemeName::Dark;
    QTest::newRow("high contrast") << ui::ThemeName::HighContrast;
}

void TestSalePanel::theCodeIsTheRowsInEveryTheme()
{
    QFETCH(ui::ThemeName, theme);
    m_appearance->setTheme(theme);
    m_panel->present(pendingSale());
    QTRY_VERIFY(showsCode());
    QCOMPARE(codesIn(m_panel->grab().toImage()), QStringList{pendingSale().qr});
    m_panel->resize(1000, 600);
    QTRY_VERIFY(reads(u"Verified scannable"_s));
    QCOMPARE(codesIn(m_panel->grab().toImage()), QStringList{pendingSale().qr});
}

void TestSalePanel::theCodeLeavesAtItsEnd()
{
    m_panel->present(pendingSale());
    till::Watching watching = watchedAt(m_clock->monotonic());
    watching.codeEndsAt = m_clock->monotonic() + 3500ms;
    m_panel->setWatching(watching);
    QTRY_VERIFY(showsCode());
    // A person sets the wall clock: that moves nothing.
    m_clock->setNowUtc(m_clock->nowUtc().addDays(1));
    m_scheduler->advance(3499ms);
    QVERIFY(showsCode());
    m_scheduler->advance(1ms);
    QVERIFY(!showsCode());
    QCOMPARE(codesIn(m_panel->grab().toImage()), QStringList());
    QVERIFY(reads(u"The time of this QR is over"_s));
    QVERIFY(!reads(u"Expired"_s)); // only the ledger says that

    // What was hidden at its end shows no old code either.
    m_panel->present(pendingSale());
    watching.codeEndsAt = m_clock->monotonic() + 10s;
    m_panel->setWatching(watching);
    QTRY_VERIFY(showsCode());
    m_panel->hide();
    m_clock->advance(11s);
    m_panel->show();
    QVERIFY(!showsCode());
}

void TestSalePanel::agesAndRingStepTogetherOnOneTimer()
{
    m_panel->present(pendingSale());
    m_panel->setWatching(watchedAt(m_clock->monotonic()));
    QCOMPARE(m_scheduler->pending(), 1U);
    QVERIFY(reads(u"Checked 2 s ago: not paid yet"_s));
    QCOMPARE(m_panel->findChild<ui::CountdownRing*>()->figure(), u"9:04"_s);
    m_scheduler->advance(1s);
    QVERIFY(reads(u"Checked 3 s ago: not paid yet"_s));
    QCOMPARE(m_panel->findChild<ui::CountdownRing*>()->figure(), u"9:03"_s);
    QCOMPARE(m_scheduler->pending(), 1U);
    m_panel->hide();
    QCOMPARE(m_scheduler->pending(), 0U);
    m_panel->show();
    QCOMPARE(m_scheduler->pending(), 1U);
    m_panel->clear();
    QCOMPARE(m_scheduler->pending(), 0U);
}

void TestSalePanel::preparingWaitsBeforeItSpeaks()
{
    payments::Payment draft = pendingSale();
    draft.state = payments::State::Draft;
    draft.qr.clear();
    m_panel->present(draft);
    QVERIFY(!reads(u"Asking the gateway"_s));
    m_scheduler->advance(149ms);
    QVERIFY(!reads(u"Asking the gateway"_s));
    m_scheduler->advance(1ms);
    QVERIFY(reads(u"Asking the gateway"_s));
    m_panel->update(pendingSale());
    QVERIFY(!reads(u"Asking the gateway"_s));
    QTRY_VERIFY(showsCode());
}

void TestSalePanel::outsideTextStaysPlain()
{
    payments::Payment paid = pendingSale();
    paid.state = payments::State::Paid;
    paid.evidence = payments::Evidence::Api;
    paid.received = paid.amount;
    paid.paidAt = paid.createdAt.addSecs(5);
    paid.payer = u"<b>Dara</b> \u202Eevil <img src=x>"_s;
    paid.reference = u"<i>7</i> %1 \u202Ecba"_s;
    paid.transactionId = u"<a href=x>\u2066\u202E"_s;
    m_panel->present(paid);
    QVERIFY(reads(u"<•••••• [U+202E]"_s));
    QVERIFY(reads(u"<i>7</i> %1 [U+202E]cba"_s));
    QVERIFY(reads(u"<a href=x>[U+2066][U+202E]"_s));
    for (const QString& each : words())
        QVERIFY(!each.contains(QChar(0x202E)));
}

payments::Payment ovoSale()
{
    payments::Payment sale = pendingSale();
    sale.account = u"practice-bayar-gg"_s;
    sale.method = u"ovo"_s;
    sale.qr.clear();
    sale.url = u"https://www.bayar.gg/pay?invoice=PAY-1"_s;
    sale.amount = *money::Money::fromMinor(50'000, money::Currency::Idr);
    sale.finalAmount = *money::Money::fromMinor(50'347, money::Currency::Idr);
    return sale;
}

void TestSalePanel::anOvoSaleShowsOurNumber()
{
    till::AccountOffer account = bayarOffer();
    account.methods.last().payTo = u"081234567890"_s;
    m_panel->setOffers({account});
    m_panel->present(ovoSale());
    m_panel->setWatching(watchedAt(m_clock->monotonic()));
    m_scheduler->advance(150ms);
    auto* card = m_panel->findChild<ui::PayToCard*>();
    QVERIFY(card->isVisible());
    QVERIFY(card->accessibleDescription().contains(u"0812-3456-7890"_s));
    QVERIFY(reads(u"exactly Rp50.347"_s));
    QVERIFY(reads(u"Rp50.000 and the unique code Rp347"_s));
    QVERIFY(!showsCode());
    QTest::qWait(50);
    QCOMPARE(codesIn(m_panel->grab().toImage()), QStringList());
    QVERIFY(!reads(u"QR"_s) || reads(u"There is no QR"_s));
    QVERIFY(reads(u"left to pay"_s));
    // One key, one meaning.
    QVERIFY(!buttons().contains(u"Copy link"_s));
    QVERIFY(buttons().contains(u"Open page"_s));
    QVERIFY(buttons().contains(u"New sale"_s) && !buttons().contains(u"New QR"_s));
    m_panel->setFocus();
    QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"081234567890"_s);
    QVERIFY(buttons().contains(u"Number copied"_s));
    for (const QSize& size : {QSize(871, 690), QSize(700, 420), QSize(600, 330)}) {
        m_panel->resize(size);
        QCoreApplication::processEvents();
        QVERIFY(card->rect().contains(card->copy().geometry()));
        const QString pictures = qEnvironmentVariable("PAYDESK_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(m_panel->grab().save(QDir(pictures).filePath(u"ovo-%1.png"_s.arg(size.height()))));
    }
    // A change in Accounts is on show at once.
    account.methods.last().payTo = u"081100000000"_s;
    m_panel->setOffers({account});
    QVERIFY(card->accessibleDescription().contains(u"0811-0000-0000"_s));
    // Nobody is to send money when its time is over.
    payments::Payment over = ovoSale();
    over.state = payments::State::Expired;
    m_panel->update(over);
    QVERIFY(!card->isVisible());
    QVERIFY(reads(u"The time to pay is over"_s));
    QVERIFY(!reads(u"This QR"_s));
}

void TestSalePanel::anOvoSaleWithoutOurNumberShowsThePage()
{
    m_panel->setOffers({bayarOffer()});
    m_panel->present(ovoSale());
    m_scheduler->advance(150ms);
    QTRY_VERIFY(showsCode());
    QVERIFY(!m_panel->findChild<ui::PayToCard*>()->isVisible());
    QVERIFY(buttons().contains(u"Copy link"_s));
}

void TestSalePanel::nativeDigits()
{
    m_appearance->setDigits(money::Digits::Khmer);
    m_panel->present(pendingSale());
    m_panel->setWatching(watchedAt(m_clock->monotonic()));
    QVERIFY(reads(u"Checked ២ s ago: not paid yet"_s));
    QVERIFY(reads(u"៥១ of ៦០ checks left this minute."_s));
    QVERIFY(reads(u"S-២០៤២"_s));
    QVERIFY(reads(u"១០:០០:០០"_s));
}

void TestSalePanel::aProblemStaysUntilTheNextChange()
{
    m_panel->present(pendingSale());
    m_panel->setProblem(
        {base::Category::Storage, u"disk_full"_s, base::UserText("The disk is full. Make room, then try again."), {}});
    m_scheduler->advance(5s);
    QVERIFY(reads(u"The disk is full. Make room, then try again."_s));
    payments::Payment other = pendingSale();
    other.id = QString(32, u'b');
    m_panel->update(other);
    QVERIFY(reads(u"The disk is full."_s));
    m_panel->update(pendingSale());
    QVERIFY(!reads(u"The disk is full."_s));
}

} // namespace

QTEST_MAIN(TestSalePanel)
#include "tst_salepanel.moc"
