// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerscene.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bayar_gg/ovonumber.h"
#include "core/money/moneyformat.h"
#include "ui/common/pagehost.h"
#include "ui/common/paymentstate.h"
#include "ui/display/customerwords.h"

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

bool isOver(const std::optional<till::Watching>& watching, milliseconds now)
{
    return watching && watching->codeEndsAt && now >= *watching->codeEndsAt;
}

/// The watch over exactly this payment.
std::optional<till::Watching> watchOf(const payments::Payment& payment, const std::optional<till::Watching>& watching)
{
    return watching && watching->paymentId == payment.id ? watching : std::nullopt;
}

const char* currencyWord(money::Currency currency)
{
    switch (currency) {
    case money::Currency::Khr:
        return QT_TRANSLATE_NOOP("Customer", "riel");
    case money::Currency::Usd:
        return QT_TRANSLATE_NOOP("Customer", "US dollar");
    case money::Currency::Bdt:
        return QT_TRANSLATE_NOOP("Customer", "taka");
    case money::Currency::Idr:
        return QT_TRANSLATE_NOOP("Customer", "rupiah");
    case money::Currency::Thb:
        return QT_TRANSLATE_NOOP("Customer", "baht");
    case money::Currency::Myr:
        return QT_TRANSLATE_NOOP("Customer", "ringgit");
    case money::Currency::Cny:
        return QT_TRANSLATE_NOOP("Customer", "yuan");
    case money::Currency::Vnd:
        return QT_TRANSLATE_NOOP("Customer", "dong");
    case money::Currency::Lak:
        return QT_TRANSLATE_NOOP("Customer", "kip");
    }
    return "";
}

CustomerScene begun(CustomerKind kind, const CustomerShop& shop, const CustomerWords& words)
{
    CustomerScene scene;
    scene.kind = kind;
    scene.shop = shop.name;
    if (shop.practice)
        scene.practice = words.say(QT_TRANSLATE_NOOP("Customer", "Practice: no real money is paid here"));
    return scene;
}

void addAmount(CustomerScene& scene, money::Money amount, const CustomerWords& words)
{
    const money::CurrencySpec& spec = money::spec(amount.currency());
    scene.figure = money::format(amount, money::CurrencyMark::None, words.digits());
    scene.currencyCode = spec.code;
    scene.currencyWord = words.say(currencyWord(amount.currency()));
    scene.currencySign = QString::fromUtf16(spec.symbol).trimmed();
}

void addBreakdown(CustomerScene& scene, const payments::Payment& payment, const CustomerWords& words)
{
    const auto code = payment.uniqueCode();
    if (!code)
        return;
    scene.lead = words.say(QT_TRANSLATE_NOOP("Customer", "Pay exactly this"));
    //: %1 price, %2 the small amount a gateway adds so that it recognises the payment
    scene.breakdown = words.say(QT_TRANSLATE_NOOP("Customer", "%1 and the unique code %2"))
                          .arg(words.amount(payment.amount), words.amount(*code));
}

void addSecond(
    CustomerScene& scene, const payments::Payment& payment, const CustomerShop& shop, const CustomerWords& words)
{
    const auto other = shop.rate ? shop.rate->converted(payment.due()) : std::nullopt;
    if (!other)
        return;
    const QString rate = money::withDigits(
        money::grouped(QString::number(shop.rate->rielPerDollar()), money::Currency::Khr), words.digits());
    //: %1 the same amount in the shop's other currency, %2 riel for one dollar
    scene.second = words.say(QT_TRANSLATE_NOOP("Customer", "≈ %1 at %2")).arg(words.amount(*other), rate);
}

/// A page to pay on stands in the place of a code that bank apps read.
bool isPage(const payments::Payment& payment)
{
    return payment.qr.isEmpty() && !payment.url.isEmpty();
}

/// The scheme the code belongs to; a method of another kind names none.
QStringList schemeOf(const payments::Payment& payment)
{
    if (payment.method.startsWith("khqr"_L1))
        return {u"KHQR"_s};
    if (payment.method.startsWith("qris"_L1))
        return {u"QRIS"_s};
    return {};
}

void addCode(CustomerScene& scene, const payments::Payment& payment, const std::optional<till::Watching>& watching,
    milliseconds now, const CustomerWords& words)
{
    const QString payload = payment.qr.isEmpty() ? payment.url : payment.qr;
    if (payload.isEmpty() || isOver(watching, now))
        return;
    scene.code = payload;
    if (!isPage(payment))
        scene.schemes = schemeOf(payment);
    if (const QString host = pageHost(payment.url); isPage(payment) && !host.isEmpty())
        //: Below a QR that opens a web page; %1 is its host, as bdquickpay.com
        scene.schemeHint = words.say(QT_TRANSLATE_NOOP("Customer", "Opens %1")).arg(base::isolated(host));
    else if (!scene.schemes.isEmpty())
        //: Beside the badge of a scheme; %1 is its name, as KHQR
        scene.schemeHint =
            words.say(QT_TRANSLATE_NOOP("Customer", "any bank app that reads %1")).arg(scene.schemes.first());
    // A converted QRIS names the owner of the merchant account, who need not be called as the shop is.
    if (payment.method.startsWith("khqr"_L1))
        scene.shopHint = words.say(QT_TRANSLATE_NOOP("Customer", "Check this name on your phone"));
    if (watching && watching->codeEndsAt) {
        // A second that has begun counts: 0:00 and the code are never on the screen together.
        scene.left = std::chrono::ceil<std::chrono::seconds>(*watching->codeEndsAt - now);
        scene.total = *scene.left;
        if (payment.expiresAt && payment.expiresAt->isValid() && payment.createdAt.isValid())
            scene.total = std::max(scene.total, std::chrono::seconds(payment.createdAt.secsTo(*payment.expiresAt)));
        scene.leftFigure = words.countdown(*scene.left);
    }
}

/// In the place of a code (contracts/bayar-gg.md section 9).
void addNumber(CustomerScene& scene, const QString& number, const CustomerWords& words)
{
    scene.code.clear();
    scene.schemes.clear();
    scene.schemeHint.clear();
    scene.number = gateways::shownOvoNumber(number);
    scene.numberLabel = words.say(QT_TRANSLATE_NOOP("Customer", "Send with OVO to this number"));
    scene.numberHint = words.say(QT_TRANSLATE_NOOP("Customer", "Any other amount is not recognised"));
}

void addWaitingWords(CustomerScene& scene, const payments::Payment& payment,
    const std::optional<till::Watching>& watching, const CustomerWords& words)
{
    if (!scene.number.isEmpty()) {
        scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Open OVO on your phone"));
        scene.sentence = words.say(QT_TRANSLATE_NOOP("Customer", "Send exactly this amount to the number"));
        scene.shape = State::Waiting;
        return;
    }
    const bool again = watching && watching->lastAttemptFailed;
    if (isPage(payment) && !again) {
        scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Scan with your phone's camera"));
        // Without a number of the gateway's own, the one on the phone is all there is to find the payment by (PP-R4).
        scene.sentence = payment.gatewayId.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP("Customer", "Pay on the page, then show us the transaction number"))
            : words.say(QT_TRANSLATE_NOOP("Customer", "Pay on the page that opens"));
        scene.shape = State::Waiting;
        return;
    }
    scene.title = again ? words.say(QT_TRANSLATE_NOOP("Customer", "That payment did not go through"))
                        : words.say(QT_TRANSLATE_NOOP("Customer", "Scan with your banking app"));
    scene.sentence = again ? words.say(QT_TRANSLATE_NOOP("Customer", "You can scan this QR again"))
                           : words.say(QT_TRANSLATE_NOOP("Customer", "No need to type the amount"));
    scene.shape = again ? State::Failed : State::Waiting;
}

void addPaid(CustomerScene& scene, const payments::Payment& payment, const CustomerWords& words)
{
    scene.shape = State::Paid;
    scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Paid. Thank you."));
    addAmount(scene, payment.received.value_or(payment.due()), words);
    const QString number = u"S-%1"_s.arg(payment.number);
    const QDateTime when = payment.paidAt.value_or(payment.changedAt);
    //: %1 is the number of a sale, as S-2042
    scene.foot = {words.moment(when), words.say(QT_TRANSLATE_NOOP("Customer", "Receipt %1")).arg(number)};
    // For machines as much as for people: plain digits, the time with its offset.
    const QDateTime local = when.toLocalTime();
    scene.receipt = u"%1\n%2\n%3\n%4"_s.arg(scene.shop, number,
        money::format(payment.received.value_or(payment.due()), money::CurrencyMark::Code),
        local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate));
    scene.receiptHint = words.say(QT_TRANSLATE_NOOP("Customer", "Keep your receipt: scan with any camera"));
}

void addSeeCashier(CustomerScene& scene, const payments::Payment& payment, const CustomerWords& words)
{
    const State state = stateOf(payment);
    const bool differs = (state == State::Short || state == State::Over) && payment.received;
    scene.shape = State::Short;
    scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Please see the cashier"));
    if (!differs) {
        scene.sentence = words.say(QT_TRANSLATE_NOOP("Customer", "We want to look at this payment with you."));
        return;
    }
    scene.sentence = state == State::Short
        ? words.say(QT_TRANSLATE_NOOP("Customer", "Less has arrived than the amount to pay."))
        : words.say(QT_TRANSLATE_NOOP("Customer", "More has arrived than the amount to pay."));
    scene.facts = {{words.say(QT_TRANSLATE_NOOP("Customer", "To pay")), words.amount(payment.due())},
        {words.say(QT_TRANSLATE_NOOP("Customer", "Arrived")), words.amount(*payment.received)}};
}

void addFact(CustomerScene& scene, const payments::Payment& payment, const CustomerWords& words)
{
    scene.facts = {{QString(), words.amount(payment.due())}};
}

} // namespace

CustomerKind customerKind(
    const payments::Payment& payment, const std::optional<till::Watching>& anyWatching, milliseconds now)
{
    const std::optional<till::Watching> watching = watchOf(payment, anyWatching);
    const bool silent = watching && watching->silentSince;
    switch (stateOf(payment)) {
    case State::Preparing:
        return CustomerKind::Preparing;
    case State::Waiting:
    case State::NotWatched:
        if (isOver(watching, now))
            return CustomerKind::Expired;
        return silent ? CustomerKind::OneMoment : CustomerKind::Waiting;
    case State::Seen:
        return silent || isOver(watching, now) ? CustomerKind::OneMoment : CustomerKind::Seen;
    case State::Paid:
        return CustomerKind::Paid;
    case State::Short:
    case State::Over:
    case State::PaidTwice:
    case State::WrongAccount:
    case State::WrongCurrency:
        return payment.needsAttention() ? CustomerKind::SeeCashier : CustomerKind::Idle;
    case State::Unverified:
        if (!payments::isClosed(payment.state))
            return CustomerKind::OneMoment;
        return payment.needsAttention() ? CustomerKind::SeeCashier : CustomerKind::Idle;
    case State::RanOut:
    case State::Expired:
        return CustomerKind::Expired;
    case State::Failed:
        return CustomerKind::Failed;
    case State::Unknown:
        return CustomerKind::OneMoment;
    case State::Late:
    case State::PartlyRefunded:
    case State::Refunded:
    case State::Cancelled:
        return CustomerKind::Idle;
    }
    return CustomerKind::OneMoment;
}

CustomerScene idleScene(const CustomerShop& shop, const CustomerWords& words)
{
    CustomerScene scene = begun(CustomerKind::Idle, shop, words);
    scene.lead = words.say(QT_TRANSLATE_NOOP("Customer", "Welcome"));
    scene.schemes = shop.schemes;
    if (!scene.schemes.isEmpty())
        scene.schemeHint = words.say(QT_TRANSLATE_NOOP("Customer", "Pay here with your banking app"));
    return scene;
}

CustomerScene saleScene(CustomerKind kind, const CustomerShop& shop, const payments::Payment& payment,
    const std::optional<till::Watching>& anyWatching, milliseconds now, const CustomerWords& words)
{
    if (kind == CustomerKind::Idle)
        return idleScene(shop, words);
    const std::optional<till::Watching> watching = watchOf(payment, anyWatching);
    const QString number = payment.qr.isEmpty() ? shop.numbers.value({payment.account, payment.method}) : QString();
    CustomerScene scene = begun(kind, shop, words);
    switch (kind) {
    case CustomerKind::Idle:
        break;
    case CustomerKind::Preparing:
        scene.lead = words.say(QT_TRANSLATE_NOOP("Customer", "Please pay"));
        addAmount(scene, payment.due(), words);
        addSecond(scene, payment, shop, words);
        addBreakdown(scene, payment, words);
        scene.shape = State::Preparing;
        break;
    case CustomerKind::Waiting:
    case CustomerKind::Seen:
    case CustomerKind::OneMoment:
        addCode(scene, payment, watching, now, words);
        if (!scene.code.isEmpty() && !number.isEmpty())
            addNumber(scene, number, words);
        scene.shape = kind == CustomerKind::Seen ? State::Seen : State::Unknown;
        if (kind == CustomerKind::Waiting) {
            addWaitingWords(scene, payment, watching, words);
        } else if (kind == CustomerKind::Seen) {
            scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Confirm on your phone"));
            scene.sentence = words.say(QT_TRANSLATE_NOOP("Customer", "Then wait for the tick on this screen"));
        } else {
            scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "One moment please"));
            scene.sentence = words.say(QT_TRANSLATE_NOOP("Customer", "We are waiting for the bank's answer"));
        }
        if (scene.code.isEmpty() && scene.number.isEmpty()) {
            addFact(scene, payment, words);
            break;
        }
        scene.lead = words.say(QT_TRANSLATE_NOOP("Customer", "Please pay"));
        addAmount(scene, payment.due(), words);
        addSecond(scene, payment, shop, words);
        addBreakdown(scene, payment, words);
        if (!scene.number.isEmpty())
            scene.lead = words.say(QT_TRANSLATE_NOOP("Customer", "Pay exactly this"));
        break;
    case CustomerKind::Paid:
        addPaid(scene, payment, words);
        break;
    case CustomerKind::SeeCashier:
        addSeeCashier(scene, payment, words);
        break;
    case CustomerKind::Expired:
        scene.shape = State::Expired;
        scene.title = number.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Customer", "This QR has expired"))
                                       : words.say(QT_TRANSLATE_NOOP("Customer", "The time to pay is over"));
        scene.sentence = number.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP("Customer", "Please wait for a new one"))
            : words.say(QT_TRANSLATE_NOOP("Customer", "Please do not send the money now"));
        scene.foot = {words.say(QT_TRANSLATE_NOOP("Customer", "If you have paid already, please tell the cashier."))};
        addFact(scene, payment, words);
        break;
    case CustomerKind::Failed:
        scene.shape = State::Failed;
        scene.title = words.say(QT_TRANSLATE_NOOP("Customer", "Payment not completed"));
        scene.sentence = words.say(QT_TRANSLATE_NOOP("Customer", "Please ask the cashier to try again."));
        addFact(scene, payment, words);
        break;
    }
    return scene;
}

QStringList CustomerScene::texts() const
{
    QStringList all{practice, shop, shopHint, lead};
    if (!figure.isEmpty())
        all << figure + u' ' + currencyCode << currencyWord + u' ' + currencySign;
    all << second << breakdown << title << sentence;
    for (const auto& [label, amount] : facts)
        all << label << amount;
    all << numberLabel << number << numberHint << foot << leftFigure << schemes << schemeHint << receiptHint;
    all.removeAll(QString());
    return all;
}

} // namespace ui
