// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/servicescenes.h"

#include "app/counter/practicethread.h"
#include "core/net/qthttptransport.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/screenshots/gatewayscenes.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/textfield.h"
#include "ui/service/figurespart.h"
#include "ui/service/figurestable.h"
#include "ui/service/listfilters.h"
#include "ui/service/listpart.h"
#include "ui/service/qrispart.h"
#include "ui/service/servicepage.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using Part = ui::ServicePage::Part;

namespace {

// One invented shop.
const QString Static = u"00020101021126630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE5"
                       u"1440014ID.CO.QRIS.WWW0215ID20200000000770303UKE5204581253033605802ID5917WARUNG B"
                       u"&B + KOPI6007BANDUNG61054011162070703A02630411C4"_s;

/// Another program of the shop sells at the account whose page this is, and the customer pays.
void sellElsewhere(CounterScenes& scenes, const QString& page, const QByteArray& method, int amount)
{
    base::EventLoopScheduler scheduler;
    net::QtHttpTransport wire(net::QtHttpTransport::Options(), scheduler);
    net::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(page).resolved(QUrl(u"api/create-payment.php"_s));
    request.headers = {{"X-API-Key", "practice_bayar_key"}, {"Content-Type", "application/json"}};
    request.body = R"({"description":"Web shop","payment_method":")" + method + R"(","amount":)"
        + QByteArray::number(amount) + '}';
    std::optional<QByteArray> answer;
    wire.send(request, [&answer](const base::Result<net::HttpResponse>& got) { answer = got ? got->body : "none"; });
    scenes.until("a sale of another program", [&answer] { return answer.has_value(); });
    payments::Payment sale;
    sale.gateway = u"bayar-gg"_s;
    const qsizetype from = answer->indexOf("PAY-");
    sale.gatewayId = QString::fromLatin1(answer->mid(from, answer->indexOf('"', from) - from));
    sale.amount = money::Money::fromMinor(amount, money::Currency::Idr).value();
    scenes.practice().pay(sale);
}

void ask(ui::TextField& field, const QString& text)
{
    field.edit().setFocus(Qt::OtherFocusReason);
    field.edit().selectAll();
    QTest::keyClick(&field.edit(), Qt::Key_Delete);
    QTest::keyClicks(&field.edit(), text);
    QTest::keyClick(&field.edit(), Qt::Key_Return);
}

} // namespace

void playService(CounterScenes& scenes)
{
    goTo(scenes, u"practice-bayar-gg"_s, u"qris"_s);
    const payments::Payment ours = scenes.sell(u"45000"_s);
    scenes.practice().pay(ours);
    scenes.until("paid", [&scenes] { return scenes.onShow().state == payments::State::Paid; });
    scenes.nextSale();
    sellElsewhere(scenes, ours.url, "gopay_qris", 120'000);
    sellElsewhere(scenes, ours.url, "qris", 35'500);
    sellElsewhere(scenes, ours.url, "ovo", 78'000);

    const auto take = [&scenes](const QString& name) { scenes.camera().take(scenes.window(), u"service-"_s + name); };
    scenes.press(u"Ctrl+8"_s);
    auto& accounts = *scenes.window().findChild<ui::AccountsPage*>();
    take(u"accounts"_s);
    emit accounts.serviceWanted(u"practice-bayar-gg"_s);
    auto& page = *scenes.window().findChild<ui::ServicePage*>();
    ui::ListPart& list = page.list();
    const auto count = [&list](ui::ListedModel::Standing standing) { return list.model().countOf(standing); };
    using Standing = ui::ListedModel::Standing;
    scenes.until("the list", [&] { return list.model().rowCount() > 0; });
    take(u"list"_s);
    ask(list.filters().search(), u"nobody has this"_s);
    scenes.until("an empty list", [&list] { return list.isNotice(); });
    take(u"list-empty"_s);
    scenes.practice().setFault(practice::LineFault::Unreachable);
    const QString empty = list.notice().sentence();
    ask(list.filters().search(), {});
    scenes.until("a lost line", [&] { return list.isNotice() && list.notice().sentence() != empty; });
    take(u"list-offline"_s);
    scenes.practice().setFault(practice::LineFault::None);
    list.notice().button().click();
    scenes.until("the list again", [&] { return count(Standing::Missing) > 0; });
    page.showPart(Part::Figures);
    scenes.until("the figures", [&page] { return !page.figures().table().rows().empty(); });
    take(u"figures-differ"_s);
    page.showPart(Part::List);
    list.takeOver().click();
    scenes.until("all taken over", [&] { return list.model().rowCount() > 0 && count(Standing::Missing) == 0; });
    take(u"list-taken-over"_s);
    page.figures().period(gateways::FiguresPeriod::Month).click(); // asked anew
    page.showPart(Part::Figures);
    scenes.until("the figures", [&page] { return !page.figures().table().rows().empty(); });
    take(u"figures"_s);
    page.showPart(Part::Qris);
    ui::QrisPart& qris = page.qris();
    ask(qris.code(), u"hello"_s);
    take(u"qris-refused"_s);
    ask(qris.code(), Static);
    scenes.until("the facts", [&qris] { return qris.askButton().isEnabled() && !qris.verdict().isEmpty(); });
    take(u"qris-facts"_s);
    ask(qris.amount(), u"18500"_s);
    scenes.until("the converted code", [&qris] { return qris.hasCode(); });
    take(u"qris-converted"_s);
    page.back().click();
    scenes.press(u"Esc"_s);
}
