// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/panelwords.h"

#include "core/base/outsidetext.h"
#include "core/emv/khqr.h"
#include "core/money/moneyformat.h"
#include "ui/common/paymentstate.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

constexpr QChar bullet(0x2022);

QString figure(qint64 number, money::Digits digits)
{
    return money::withDigits(QString::number(number), digits);
}

QStringList graphemes(const QString& text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        all << text.mid(start, end - start);
        start = end;
    }
    return all;
}

QString maskedWord(const QString& word)
{
    constexpr qsizetype fewestDigits = 6;
    constexpr qsizetype shownDigits = 4;
    constexpr qsizetype mostBullets = 6;
    const bool isNumber = std::all_of(
        word.cbegin(), word.cend(), [](QChar sign) { return sign.isDigit() || sign == u'-' || sign == u'+'; });
    if (isNumber && word.size() >= fewestDigits)
        return QString(4, bullet) + u' ' + word.right(shownDigits);
    const QStringList signs = graphemes(word);
    return signs.value(0) + QString(std::min(signs.size() - 1, mostBullets), bullet);
}

} // namespace

QString PanelWords::number(const payments::Payment& payment, money::Digits digits)
{
    return payment.number > 0 ? u"S-"_s + figure(payment.number, digits) : QString();
}

QString PanelWords::title(const payments::Payment& payment, money::Digits digits)
{
    QStringList parts{number(payment, digits)};
    if (!payment.reference.isEmpty())
        parts << base::isolated(base::oneLine(payment.reference));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PanelWords::timeOfDay(const QDateTime& utc, money::Digits digits)
{
    return money::withDigits(utc.toLocalTime().time().toString(u"HH:mm:ss"_s), digits);
}

QString PanelWords::duration(std::chrono::seconds length, money::Digits digits)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 all = std::max<qint64>(length.count(), 0);
    const auto part = [digits](qint64 value) { return figure(value, digits); };
    if (all < minute)
        return tr("%1 s").arg(part(all));
    if (all < hour)
        return all % minute == 0 ? tr("%1 min").arg(part(all / minute))
                                 : tr("%1 min %2 s").arg(part(all / minute), part(all % minute));
    if (all < day)
        return tr("%1 h %2 min").arg(part(all / hour), part(all % hour / minute));
    return tr("%1 d %2 h").arg(part(all / day), part(all % day / hour));
}

QString PanelWords::maskedPayer(QStringView payer)
{
    constexpr qsizetype mostWords = 6;
    QStringList words = payer.toString().simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (QString& word : words)
        word = maskedWord(word);
    return base::oneLine(words.join(u' '));
}

QString PanelWords::proof(const payments::Payment& payment)
{
    using payments::Evidence;
    switch (payment.evidence) {
    case Evidence::None:
        return tr("Nothing yet");
    case Evidence::Redirect:
        return tr("The payer's browser came back, which proves nothing");
    case Evidence::WebhookUnverified:
        return tr("A notice nobody signed, which proves nothing");
    case Evidence::WebhookToken:
        return tr("A notice with the agreed word, not signed");
    case Evidence::WebhookSigned:
        return tr("A signed notice of the gateway");
    case Evidence::Api:
        return payment.state == payments::State::Paid && payment.exception == payments::Exception::None
            ? tr("Gateway asked: it confirms the payment")
            : tr("The gateway's own answer");
    case Evidence::SettlementFile:
        return tr("The gateway's settlement file");
    case Evidence::Manual:
        return tr("Marked by hand, with a reason");
    }
    Q_UNREACHABLE();
}

PanelWords::Receiver PanelWords::receiver(const payments::Payment& payment, const ShopDetails& shop)
{
    const emv::KhqrContent said = emv::decodeKhqr(payment.qr);
    // The shop's own details are those of its KHQR account; another gateway may pay elsewhere.
    const bool ourCode = payment.method.startsWith("khqr"_L1);
    const auto fit = [ourCode](const std::optional<QString>& fromCode, const QString& ours) {
        return base::oneLine(fromCode.value_or(ourCode ? ours : QString()));
    };
    return {fit(said.merchantName, shop.name), fit(said.merchantCity, shop.city),
        fit(said.bakongAccountId, shop.accountId)};
}

QString PanelWords::breakdown(const payments::Payment& payment, money::Digits digits)
{
    const auto code = payment.uniqueCode();
    if (!code)
        return {};
    const auto shown = [digits](money::Money part) { return money::format(part, money::CurrencyMark::Symbol, digits); };
    // Nobody is to pay what is over.
    if (payments::isClosed(payment.state))
        //: %1 the price, %2 the small amount a gateway adds so that it recognises the payment
        return tr("%1 and the unique code %2").arg(shown(payment.amount), shown(*code));
    //: %1 the price, %2 the small amount a gateway adds so that it recognises the payment
    return tr("Pay exactly this: %1 and the unique code %2").arg(shown(payment.amount), shown(*code));
}

QString PanelWords::picture(PictureOrigin origin)
{
    switch (origin) {
    case PictureOrigin::Here:
        return {};
    case PictureOrigin::BeingRead:
        return tr("Of the service, being read back");
    case PictureOrigin::Service:
        return tr("Of the service, shows this code");
    case PictureOrigin::NotUsable:
        return tr("Drawn here");
    }
    Q_UNREACHABLE();
}

PanelWords::Box PanelWords::insteadOfCode(const SaleFrame& frame, money::Digits digits)
{
    const payments::Payment& payment = frame.payment;
    // Nobody was shown a QR then.
    const bool byNumber = !frame.payTo().isEmpty();
    switch (payment.state) {
    case payments::State::Draft:
        return {tr("Asking the gateway"), tr("Usually under 2 s. The customer has nothing to pay yet."),
            State::Preparing, false};
    case payments::State::Expired:
        if (byNumber)
            return {tr("The time to pay is over"), tr("A new sale has the same amount."), State::Expired, false};
        return {tr("This QR has run out"),
            payment.expiresAt
                ? tr("It was good until %1. A new one has the same amount.").arg(timeOfDay(*payment.expiresAt, digits))
                : tr("A new one has the same amount."),
            State::Expired, false};
    case payments::State::Failed:
        return {tr("No money was taken"),
            byNumber ? tr("A new sale has the same amount.") : tr("A new QR has the same amount."), State::Failed,
            false};
    case payments::State::Cancelled:
        if (byNumber)
            return {
                tr("This sale is withdrawn"), tr("The customer should not pay it any more."), State::Cancelled, false};
        return {tr("This QR is withdrawn"), tr("The customer should not pay it any more."), State::Cancelled, false};
    case payments::State::PartiallyRefunded:
    case payments::State::Refunded:
        return {tr("Money went back"), tr("The timeline in History says when and how much."), stateOf(payment), false};
    case payments::State::Unknown:
        if (frame.code().isEmpty())
            return {tr("No QR came back"), tr("The gateway may have made this sale or not. Nobody was shown its QR."),
                State::Unknown, true};
        break;
    case payments::State::Pending:
    case payments::State::Processing:
    case payments::State::Paid:
        break;
    }
    return {byNumber ? tr("The time to pay is over") : tr("The time of this QR is over"),
        tr("One more check tells whether it was paid in time."), State::Expired, false};
}

PanelWords::Box PanelWords::cause(const payments::Payment& payment, money::Digits digits)
{
    using payments::Exception;
    const State shape = stateOf(payment);
    if (payment.acknowledgedAt && payments::isClosed(payment.state))
        return {tr("Decided at %1").arg(timeOfDay(*payment.acknowledgedAt, digits)),
            tr("It stays on record. Proof: %1.").arg(proof(payment)), shape, false};
    QString came = tr("Proof: %1.").arg(proof(payment));
    const QString payer = maskedPayer(payment.payer);
    if (payment.paidAt && !payer.isEmpty())
        came = tr("Payer %1, %2. %3").arg(base::isolated(payer), timeOfDay(*payment.paidAt, digits), came);
    switch (payment.exception) {
    case Exception::Short:
        return {tr("Less money arrived than asked"), came, shape, false};
    case Exception::Over:
        return {tr("More money arrived than asked"), came, shape, false};
    case Exception::Late: {
        const QString amount =
            money::format(payment.received.value_or(payment.due()), money::CurrencyMark::Symbol, digits);
        const QString sentence = tr("It is yours. Decide what it was for. %1").arg(came);
        if (!payment.expiresAt || !payment.paidAt || *payment.paidAt <= *payment.expiresAt)
            return {tr("Late money: %1 for %2 arrived after the sale was closed").arg(amount, number(payment, digits)),
                sentence, shape, false};
        const QString after = duration(seconds(payment.expiresAt->secsTo(*payment.paidAt)), digits);
        return {tr("Late money: %1 for %2 arrived %3 after its QR expired").arg(amount, number(payment, digits), after),
            sentence, shape, false};
    }
    case Exception::Duplicate:
        return {tr("A second payment arrived for this sale"), came, shape, false};
    case Exception::WrongAccount:
        return {tr("The money went to another account"), came, shape, false};
    case Exception::WrongCurrency:
        return {tr("The money came in another currency"), came, shape, false};
    case Exception::Unverified:
        return {tr("Somebody says it is settled, and nothing proves it"),
            tr("Do not hand over goods yet. Look at your bank app."), shape, true};
    case Exception::None:
    case Exception::Manual:
        break;
    }
    return {tr("This sale needs a look"), came, shape, false};
}

} // namespace ui
