// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/textfield.h"
#include "ui/service/figurespart.h"
#include "ui/service/figurestable.h"
#include "ui/service/listedtable.h"
#include "ui/service/listfilters.h"
#include "ui/service/listpart.h"
#include "ui/service/qrispart.h"
#include "ui/service/servicepage.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gateways::FiguresPeriod;
using gateways::QrisComparison;
using payments::Observation;
using Part = ui::ServicePage::Part;
using Standing = till::PageAnswer::Row::Standing;
using Stage = till::FetchProgress::Stage;

namespace {

// One invented shop; the checksum was computed apart from Paydesk.
const QString Static = u"00020101021126630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE5"
                       u"1440014ID.CO.QRIS.WWW0215ID20200000000770303UKE5204581253033605802ID5917WARUNG B"
                       u"&B + KOPI6007BANDUNG61054011162070703A02630411C4"_s;

money::Money rupiah(qint64 amount)
{
    return money::Money::fromMinor(amount, money::Currency::Idr).value();
}

till::PageAnswer::Row row(const QString& invoice, Observation::Said said, Standing standing)
{
    till::PageAnswer::Row row;
    row.theirs.gatewayId = invoice;
    row.theirs.price = rupiah(50'000);
    row.theirs.finalAmount = rupiah(50'347);
    row.theirs.method = u"gopay_qris"_s;
    row.theirs.createdAt = QDateTime(QDate(2026, 1, 15), QTime(9, 50), Qt::UTC);
    row.theirs.seen.said = said;
    row.standing = standing;
    if (standing == Standing::Same || standing == Standing::News) {
        payments::Payment ours;
        ours.id = invoice;
        ours.number = 12;
        ours.state = standing == Standing::Same ? payments::State::Paid : payments::State::Expired;
        ours.amount = rupiah(50'000);
        row.ours = ours;
    }
    return row;
}

till::PageAnswer page(const QList<till::PageAnswer::Row>& rows, qint64 total = 0, bool isLast = true)
{
    till::PageAnswer answer;
    answer.rows = rows;
    answer.total = std::max<qint64>(total, rows.size());
    answer.isLast = isLast;
    return answer;
}

base::Error offline()
{
    return {base::Category::Network, u"no_answer"_s,
        base::UserText("bayar.gg does not answer. Check the connection of this computer."), {}};
}

} // namespace

/// "At bayar.gg" as a person uses it; the desk is played by the test.
class TestServicePage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForTheLastDaysAtOnce();
    void showsTheirStateBesideOurs();
    void filters();
    void asksForChosenDays();
    void refusesDaysThatMakeNoSense_data();
    void refusesDaysThatMakeNoSense();
    void pages();
    void takesMissingRowsOver();
    void showsNothingAndTrouble();
    void leavesOldAnswersAlone();
    void comparesFigures();
    void asksForAPeriod();
    void saysWhatIsNotTold();
    void readsACodeAtOnce();
    void comparesAConvertedCode();
    void refusesBadCodes_data();
    void refusesBadCodes();
    void readsPictures();
    void aSlowReadingComesTooLate_data();
    void aSlowReadingComesTooLate();
    void outsideTextStaysPlain();
    void anotherAccountForgets();
    void escapeIsNotTheWindows();

private:
    template <class Question>
    [[nodiscard]] Question asked() const
    {
        const auto* question = m_asked.isEmpty() ? nullptr : std::get_if<Question>(&m_asked.last().what);
        return question == nullptr ? Question() : *question;
    }
    void answer(const decltype(till::ServiceAnswer::said)& said)
    {
        m_page->take(till::ServiceAnswer{m_asked.last(), said, {}});
    }
    void choose(int chip, const QString& word);

    support::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(18, 0), Qt::UTC)};
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    std::unique_ptr<ui::ServicePage> m_page;
    QList<till::ServiceQuestion> m_asked;
    QList<gateways::ListFilter> m_fetches;
    int m_stops = 0;
};

void TestServicePage::init()
{
    m_asked.clear();
    m_fetches.clear();
    m_stops = 0;
    m_page = std::make_unique<ui::ServicePage>(m_appearance, m_languages, m_clock);
    connect(m_page.get(), &ui::ServicePage::asked, this,
        [this](const till::ServiceQuestion& question) { m_asked.append(question); });
    connect(m_page.get(), &ui::ServicePage::fetchWanted, this, [this](const QString& account, const auto& filter) {
        QCOMPARE(account, u"warung"_s);
        m_fetches.append(filter);
    });
    connect(m_page.get(), &ui::ServicePage::stopWanted, this, [this] { ++m_stops; });
    m_page->resize(1232, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // shortcuts need it
    m_page->setAccount({u"warung"_s, u"Warung Melati"_s, u"bayar.gg"_s, 7h});
}

void TestServicePage::cleanup()
{
    m_page.reset();
}

void TestServicePage::choose(int chip, const QString& word)
{
    ui::ListFilters& filters = m_page->list().filters();
    QTest::mouseClick(filters.findChildren<ui::Chip*>().at(chip), Qt::LeftButton);
    QMenu& menu = filters.menu(chip);
    for (QAction* action : menu.actions())
        if (action->text() == word) {
            menu.close();
            return action->trigger();
        }
    QFAIL(qPrintable(u"no such choice: "_s + word));
}

void TestServicePage::asksForTheLastDaysAtOnce()
{
    QCOMPARE(m_page->title(), u"At bayar.gg"_s);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().account, u"warung"_s);
    // 18:00 UTC is the next day in Jakarta; thirty days with today.
    QCOMPARE(asked<till::PageQuestion>().filter.firstDay.value(), QDate(2025, 12, 18));
    QVERIFY(!asked<till::PageQuestion>().filter.lastDay);
    QCOMPARE(asked<till::PageQuestion>().number, 1);
    QVERIFY(m_page->list().summary().contains(u"bayar.gg"_s));
}

void TestServicePage::showsTheirStateBesideOurs()
{
    answer(page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same),
        row(u"PAY-2"_s, Observation::Said::Paid, Standing::News),
        row(u"PAY-3"_s, Observation::Said::Paid, Standing::Missing),
        row(u"PAY-4"_s, Observation::Said::Open, Standing::Open),
        row(u"PAY-5"_s, Observation::Said::Paid, Standing::NoPrice)}));
    const ui::ListedModel& model = m_page->list().model();
    QStringList here;
    QStringList spoken;
    for (int i = 0; i < model.rowCount(); ++i) {
        here << model.index(i, ui::ListedModel::Here).data().toString();
        spoken << model.index(i, 0).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(here, (QStringList{u"S-12"_s, u"S-12"_s, u"Missing"_s, u"Open elsewhere"_s, u"No price told"_s}));
    QCOMPARE(spoken.at(1), u"PAY-2, Rp50.347, at bayar.gg: Paid, in Paydesk: S-12 Expired, not taken over yet"_s);
    QVERIFY(!m_page->list().isNotice());
    QCOMPARE(m_page->list().summary(), u"1 to 5 of 5. Missing here: 1. Other state here: 1."_s);
    QVERIFY(m_page->list().takeOver().isEnabled());
}

void TestServicePage::filters()
{
    choose(1, u"Paid"_s);
    QCOMPARE(asked<till::PageQuestion>().filter.status, u"paid"_s);
    choose(2, u"OVO"_s);
    choose(3, u"GoPay"_s);
    choose(0, u"All days"_s);
    ui::TextField& search = m_page->list().filters().search();
    QTest::keyClicks(&search.edit(), u"Table 7"_s);
    QTest::keyClick(&search.edit(), Qt::Key_Return);
    const gateways::ListFilter wanted{
        .search = u"Table 7"_s, .status = u"paid"_s, .method = u"ovo"_s, .paidVia = u"gopay_qris"_s};
    QVERIFY(asked<till::PageQuestion>().filter == wanted);

    m_page->list().filters().clearing().click();
    QVERIFY(asked<till::PageQuestion>().filter == gateways::ListFilter{});
}

void TestServicePage::asksForChosenDays()
{
    const auto before = m_asked.size();
    ui::ListFilters& filters = m_page->list().filters();
    QVERIFY(!filters.firstDay().isVisible());
    choose(0, u"Choose days"_s);
    QCOMPARE(m_asked.size(), before); // not before there are days
    QVERIFY(filters.firstDay().isVisible());
    filters.firstDay().setText(u"2026-01-05"_s);
    QTest::keyClicks(&filters.lastDay().edit(), u"2026-01-09"_s);
    QTest::keyClick(&filters.lastDay().edit(), Qt::Key_Return);
    QCOMPARE(asked<till::PageQuestion>().filter.firstDay.value(), QDate(2026, 1, 5));
    QCOMPARE(asked<till::PageQuestion>().filter.lastDay.value(), QDate(2026, 1, 9));
}

void TestServicePage::refusesDaysThatMakeNoSense_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("words") << u"yesterday"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30"_s << QString();
    QTest::newRow("the other way round") << u"2026-01-09"_s << u"2026-01-05"_s;
}

void TestServicePage::refusesDaysThatMakeNoSense()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    ui::ListFilters& filters = m_page->list().filters();
    choose(0, u"Choose days"_s);
    const auto before = m_asked.size();
    filters.firstDay().setText(first);
    filters.lastDay().setText(last);
    QTest::keyClick(&filters.firstDay().edit(), Qt::Key_Return);
    QCOMPARE(m_asked.size(), before);
    const QString said = filters.firstDay().message() + filters.lastDay().message();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said), qPrintable(said));
    QCOMPARE(filters.firstDay().text(), first); // nothing is lost
}

void TestServicePage::pages()
{
    QVERIFY(!m_page->list().next().isEnabled());
    answer(page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same)}, 250, false));
    QVERIFY(!m_page->list().previous().isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(asked<till::PageQuestion>().number, 2);
    answer(page({row(u"PAY-2"_s, Observation::Said::Paid, Standing::Same)}, 250));
    QVERIFY(m_page->list().summary().startsWith(u"101 to 101 of 250."_s));
    QVERIFY(!m_page->list().next().isEnabled());
    m_page->list().previous().click();
    QCOMPARE(asked<till::PageQuestion>().number, 1);
}

void TestServicePage::takesMissingRowsOver()
{
    choose(1, u"Paid"_s);
    answer(page({row(u"PAY-3"_s, Observation::Said::Paid, Standing::Missing)}));
    m_page->list().takeOver().click();
    QCOMPARE(m_fetches.size(), 1);
    QCOMPARE(m_fetches.first().status, u"paid"_s); // what is filtered, on all pages

    till::FetchProgress progress;
    progress.account = u"warung"_s;
    progress.rows = 100;
    progress.added = 3;
    m_page->take(progress);
    QCOMPARE(m_page->list().progress(), u"Taking over. Looked at 100: 3 added, 0 brought up to date, 0 left out."_s);
    QCOMPARE(m_page->list().takeOver().text(), u"Stop"_s);
    m_page->list().takeOver().click();
    QCOMPARE(m_stops, 1);
    QCOMPARE(m_fetches.size(), 1);

    const auto before = m_asked.size();
    progress.stage = Stage::Stopped;
    progress.changed = 1;
    m_page->take(progress);
    QVERIFY(m_page->list().progress().startsWith(u"Stopped."_s));
    QCOMPARE(m_asked.size(), before + 1); // what is shown is looked up again
    answer(page({row(u"PAY-3"_s, Observation::Said::Paid, Standing::Same)}));
    QVERIFY(m_page->list().summary().contains(u"Nothing on this page is missing here."_s));
    QVERIFY(m_page->list().progress().contains(u"3 added, 1 brought up to date"_s)); // stays to be read

    progress.stage = Stage::Failed;
    progress.error = offline();
    m_page->take(progress);
    QCOMPARE(m_page->list().progress(), offline().person.translated());

    progress.account = u"another"_s;
    progress.stage = Stage::Done;
    m_page->take(progress);
    QCOMPARE(m_page->list().progress(), offline().person.translated());
}

void TestServicePage::showsNothingAndTrouble()
{
    ui::ListPart& list = m_page->list();
    QVERIFY(!list.isNotice()); // bars while it is asked
    answer(page({}));
    QVERIFY(list.isNotice());
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(list.notice().sentence()), qPrintable(list.notice().sentence()));
    list.notice().button().click();
    QVERIFY(asked<till::PageQuestion>().filter == gateways::ListFilter{});

    answer(tl::unexpected(offline()));
    QVERIFY(list.isNotice());
    QCOMPARE(list.notice().accessibleName(), u"bayar.gg cannot be reached"_s);
    QCOMPARE(list.notice().sentence(), offline().person.translated());
    const auto before = m_asked.size();
    list.notice().button().click();
    QCOMPARE(m_asked.size(), before + 1);
    QVERIFY(!list.isNotice());
    answer(page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same)}));
    QVERIFY(!list.isNotice());
}

void TestServicePage::leavesOldAnswersAlone()
{
    const till::ServiceQuestion old = m_asked.last();
    choose(1, u"Expired"_s);
    m_page->take({old, page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same)}), {}});
    QCOMPARE(m_page->list().model().rowCount(), 0);
    till::ServiceQuestion other = m_asked.last();
    other.account = u"another"_s;
    m_page->take({other, page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same)}), {}});
    QCOMPARE(m_page->list().model().rowCount(), 0);
    answer(page({row(u"PAY-1"_s, Observation::Said::Expired, Standing::Missing)}));
    QCOMPARE(m_page->list().model().rowCount(), 1);
}

void TestServicePage::comparesFigures()
{
    QTest::mouseClick(&m_page->part(Part::Figures), Qt::LeftButton);
    QCOMPARE(asked<till::FiguresQuestion>().period, FiguresPeriod::Today);
    till::FiguresAnswer figures;
    figures.theirs = {1'500, rupiah(7'500'000), 120, {{u"qris"_s, 80}, {u"gopay_qris"_s, 40}}};
    figures.ours = {{payments::State::Paid, u"qris"_s, rupiah(4'000'000), 80},
        {payments::State::PartiallyRefunded, u"gopay_qris"_s, rupiah(2'000'000), 35},
        {payments::State::Expired, u"gopay_qris"_s, rupiah(1'500'000), 1'385}};
    figures.since = QDateTime(QDate(2025, 12, 31), QTime(17, 0), Qt::UTC);
    answer(figures);
    QStringList shown;
    for (const ui::FiguresTable::Row& row : m_page->figures().table().rows())
        shown << u"%1: %2 | %3 | %4%5"_s.arg(
            row.label, row.theirs, row.ours, row.differs ? u"≠ "_s : QString(), row.difference);
    QCOMPARE(shown,
        (QStringList{u"Payments made: 1.500 | 1.500 | Same"_s, u"Paid payments: 120 | 115 | ≠ 5 more there"_s,
            u"Paid by GoPay: 40 | 35 | ≠ 5 more there"_s, u"Paid by QRIS: 80 | 80 | Same"_s,
            u"Amount: Rp7.500.000 | Rp7.500.000 | Same as all of ours"_s}));
    QVERIFY(m_page->figures().table().rows().back().ourNote.contains(u"Rp6.000.000"_s));
    // The first midnight of the year in Jakarta.
    QVERIFY2(m_page->figures().note().contains(u"Thu 1 Jan"_s), qPrintable(m_page->figures().note()));

    figures.theirs.amount = rupiah(6'000'000);
    m_page->figures().period(FiguresPeriod::Month).click();
    answer(figures);
    QCOMPARE(m_page->figures().table().rows().back().difference, u"Same as our paid ones"_s);
    figures.theirs.amount = rupiah(1);
    m_page->figures().period(FiguresPeriod::Year).click();
    answer(figures);
    QVERIFY(m_page->figures().table().rows().back().differs);
}

void TestServicePage::asksForAPeriod()
{
    m_page->showPart(Part::Figures);
    const till::ServiceQuestion today = m_asked.last();
    m_page->figures().period(FiguresPeriod::All).click();
    QCOMPARE(asked<till::FiguresQuestion>().period, FiguresPeriod::All);
    m_page->take({today, till::FiguresAnswer{}, {}}); // too late
    QVERIFY(m_page->figures().table().rows().empty());
    answer(tl::unexpected(offline()));
    QVERIFY(m_page->figures().isNotice());
    QCOMPARE(m_page->figures().notice().sentence(), offline().person.translated());
    m_page->figures().notice().button().click();
    answer(till::FiguresAnswer{});
    QVERIFY(!m_page->figures().isNotice());
}

void TestServicePage::saysWhatIsNotTold()
{
    m_page->showPart(Part::Figures);
    answer(till::FiguresAnswer{});
    for (const ui::FiguresTable::Row& row : m_page->figures().table().rows()) {
        QCOMPARE(row.theirs, u"Not told"_s);
        QVERIFY(!row.differs && row.difference.isEmpty());
    }
    QCOMPARE(m_page->figures().table().rows().size(), std::size_t{3});
}

void TestServicePage::readsACodeAtOnce()
{
    m_page->showPart(Part::Qris);
    ui::QrisPart& qris = m_page->qris();
    const auto before = m_asked.size();
    QVERIFY(qris.facts().isEmpty());
    QGuiApplication::clipboard()->setText(u"  "_s + Static + u"\n"_s);
    qris.pasteButton().click();
    QCOMPARE(qris.facts().first(), u"Shop: WARUNG B&B + KOPI, "_s);
    QCOMPARE(m_asked.size(), before); // nothing is sent before a person says so

    QTest::keyClick(&qris.code().edit(), Qt::Key_Return);
    QCOMPARE(asked<till::QrisQuestion>().source, Static);
    QVERIFY(!asked<till::QrisQuestion>().nominal);
    QVERIFY(!qris.askButton().isEnabled());
    gateways::QrisFacts facts;
    facts.merchantName = u"SOMEBODY"_s;
    facts.isDynamic = false;
    answer(till::QrisAnswer{facts, {u"59"_s}, std::nullopt});
    QCOMPARE(qris.facts().first(), u"Shop: WARUNG B&B + KOPI, ≠ SOMEBODY"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(qris.verdict()), qPrintable(qris.verdict()));
    QVERIFY(qris.askButton().isEnabled() && !qris.hasCode());
}

void TestServicePage::comparesAConvertedCode()
{
    m_page->showPart(Part::Qris);
    ui::QrisPart& qris = m_page->qris();
    QTest::keyClicks(&qris.code().edit(), Static);
    QTest::keyClicks(&qris.amount().edit(), u"18500"_s);
    qris.askButton().click();
    QCOMPARE(asked<till::QrisQuestion>().nominal.value(), rupiah(18'500));
    QrisComparison comparison;
    comparison.verdict = QrisComparison::Verdict::Same;
    comparison.ours = Static;
    comparison.theirs = Static;
    answer(till::QrisAnswer{{}, {}, comparison});
    QCOMPARE(qris.verdict(), comparison.sentence().translated());
    QVERIFY(qris.hasCode());

    QTest::keyClick(&qris.code().edit(), Qt::Key_Backspace); // another code: what was said is about the one before
    QVERIFY(qris.verdict().isEmpty() && !qris.hasCode());
}

void TestServicePage::refusesBadCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("amount");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no code") << u"hello"_s << QString();
    QTest::newRow("checksum") << Static.chopped(1) + u'5' << QString();
    QTest::newRow("markup") << u"<b>000201</b>"_s << QString();
    QTest::newRow("no amount") << Static << u"some"_s;
    QTest::newRow("zero") << Static << u"0"_s;
    QTest::newRow("less") << Static << u"-5"_s;
}

void TestServicePage::refusesBadCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, amount);
    m_page->showPart(Part::Qris);
    const auto before = m_asked.size();
    ui::QrisPart& qris = m_page->qris();
    qris.code().setText(code);
    qris.amount().setText(amount);
    qris.askButton().click();
    QCOMPARE(m_asked.size(), before);
    const QString said = qris.code().message() + qris.amount().message();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said), qPrintable(said));
    QCOMPARE(qris.code().text(), code);
    QCOMPARE(qris.amount().text(), amount);
}

void TestServicePage::readsPictures()
{
    m_page->showPart(Part::Qris);
    ui::QrisPart& qris = m_page->qris();
    QByteArray given;
    QImage pixels;
    connect(&qris, &ui::QrisPart::pictureGiven, this, [&given](const QByteArray& picture) { given = picture; });
    connect(&qris, &ui::QrisPart::pixelsGiven, this, [&pixels](const QImage& picture) { pixels = picture; });
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(image);
    qris.pasteButton().click();
    QCOMPARE(pixels.size(), image.size());
    QVERIFY(given.isEmpty());

    auto* both = new QMimeData; // a browser's: what it got from the net, and the pixels of it
    both->setImageData(image);
    both->setData(u"image/jpeg"_s, "as it came");
    pixels = {};
    QGuiApplication::clipboard()->setMimeData(both);
    qris.pasteButton().click();
    QCOMPARE(given, "as it came"_ba);
    QVERIFY(pixels.isNull());

    qris.takePicture(qris.round(), given, QStringList{Static});
    QCOMPARE(qris.code().text(), Static);
    qris.askButton().click();
    QCOMPARE(asked<till::QrisQuestion>().picture, given);

    for (const QStringList& texts : {QStringList(), QStringList{Static, u"another"_s}, QStringList{u"hello"_s}}) {
        qris.takePicture(qris.round(), given, texts);
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(qris.code().message()), qPrintable(qris.code().message()));
    }
    qris.takePicture(qris.round(), given, tl::unexpected(offline()));
    QCOMPARE(qris.code().message(), offline().person.translated());

    QTest::keyClick(&qris.code().edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&qris.code().edit(), Static); // typed: the picture is not of this code
    qris.askButton().click();
    QVERIFY(asked<till::QrisQuestion>().picture.isEmpty());
}

void TestServicePage::aSlowReadingComesTooLate_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"typed", "pasted", "another account"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestServicePage::aSlowReadingComesTooLate()
{
    QFETCH(QString, what);
    m_page->showPart(Part::Qris);
    ui::QrisPart& qris = m_page->qris();
    const quint64 round = qris.round();
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    if (what == "typed"_L1)
        QTest::keyClicks(&qris.code().edit(), what);
    else if (what == "pasted"_L1)
        qris.pasteButton().click();
    else
        qris.setAccount(what);
    const QString before = qris.code().text();
    const QString said = qris.code().message();
    qris.takePicture(round, "picture"_ba, QStringList{Static});
    QCOMPARE(qris.code().text(), before);
    qris.takePicture(round, "picture"_ba, tl::unexpected(offline()));
    QCOMPARE(qris.code().message(), said);
    qris.takePicture(qris.round(), "picture"_ba, QStringList{Static});
    QCOMPARE(qris.code().text(), Static);
}

void TestServicePage::outsideTextStaysPlain()
{
    auto hostile = row(u"<b>PAY\u202e</b>"_s, Observation::Said::Paid, Standing::Missing);
    hostile.theirs.method = u"<img src=x>\n"_s;
    answer(page({hostile}));
    const ui::ListedModel& model = m_page->list().model();
    QCOMPARE(model.index(0, ui::ListedModel::Invoice).data().toString(), u"<b>PAY[U+202E]</b>"_s);
    QVERIFY(!model.index(0, ui::ListedModel::Method).data().toString().contains(u'\n'));
}

void TestServicePage::anotherAccountForgets()
{
    answer(page({row(u"PAY-1"_s, Observation::Said::Paid, Standing::Same)}));
    m_page->setAccount({u"other"_s, u"Other"_s, u"bayar.gg"_s, 8h});
    QCOMPARE(m_page->list().model().rowCount(), 0);
    QCOMPARE(m_asked.last().account, u"other"_s);
    int closed = 0;
    connect(m_page.get(), &ui::ServicePage::closed, this, [&closed] { ++closed; });
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    m_page->back().click();
    QCOMPARE(closed, 2);
}

/// The window has a key of its own that leaves Accounts.
void TestServicePage::escapeIsNotTheWindows()
{
    QWidget window;
    QHBoxLayout row(&window);
    row.addWidget(m_page.get());
    int left = 0;
    int closed = 0;
    QShortcut escape(Qt::Key_Escape, &window);
    connect(&escape, &QShortcut::activated, this, [&left] { ++left; });
    connect(m_page.get(), &ui::ServicePage::closed, this, [&closed] { ++closed; });
    window.resize(1232, 760);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int places = 0;
    for (const Part part : {Part::List, Part::Figures, Part::Qris}) {
        m_page->showPart(part);
        for (QWidget* place : m_page->findChildren<QWidget*>()) {
            if (!place->isVisible() || !place->isEnabled() || place->focusPolicy() == Qt::NoFocus)
                continue;
            place->setFocus();
            QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
            ++places;
            QVERIFY2(left == 0, place->metaObject()->className());
            QVERIFY2(closed == places, place->metaObject()->className());
        }
    }
    QVERIFY(places > 10);
    m_page->setParent(nullptr);
}

QTEST_MAIN(TestServicePage)
#include "tst_servicepage.moc"
