// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/localsale.h"

#include "core/money/moneyformat.h"
#include "core/qr/picture.h"

namespace ui {

namespace {

SaleField fieldOf(const emv::KhqrError& error)
{
    constexpr int amountInvalid = 4;
    constexpr int billLength = 10;
    constexpr int purposeLength = 42;
    constexpr int additionalData = 62;
    switch (error.code) {
    case amountInvalid:
        return SaleField::Amount;
    case billLength:
        return SaleField::Reference;
    case purposeLength:
        return SaleField::Note;
    default:
        return error.tag == additionalData ? SaleField::Reference : SaleField::Shop;
    }
}

} // namespace

const std::vector<money::Currency>& khqrCurrencies()
{
    static const std::vector<money::Currency> both{money::Currency::Khr, money::Currency::Usd};
    return both;
}

money::Money largestAmount(money::Currency currency)
{
    constexpr qint64 wholeDigits13 = 9'999'999'999'999;
    constexpr qint64 tenDigitsAndCents = 999'999'999'999;
    const bool whole = money::spec(currency).decimals == 0;
    return money::Money::fromMinor(whole ? wholeDigits13 : tenDigitsAndCents, currency)
        .value_or(money::Money::zero(currency));
}

base::UserText tooLarge(money::Money amount)
{
    const money::Money largest = largestAmount(amount.currency());
    if (amount.minor() <= largest.minor())
        return {};
    return base::UserText(
        QT_TRANSLATE_NOOP("Sentence", "One QR holds at most %1. Type a smaller amount."), {money::format(largest)});
}

tl::expected<LocalSale, SaleError> makeLocalSale(SaleRequest request, const QDateTime& now)
{
    request.reference = request.reference.trimmed();
    request.note = request.note.trimmed();
    if (const auto problem = unfitSign(request.reference))
        return tl::unexpected(SaleError{SaleField::Reference, *problem});
    if (const auto problem = unfitSign(request.note))
        return tl::unexpected(SaleError{SaleField::Note, *problem});

    emv::KhqrRequest khqr = khqrRequest(request.shop);
    khqr.billNumber = request.reference;
    khqr.purposeOfTransaction = request.note;
    khqr.currency = QString(money::spec(request.currency).code);
    QDateTime expiresAt;
    if (request.amount) {
        if (const base::UserText sentence = tooLarge(*request.amount); !sentence.isEmpty())
            return tl::unexpected(SaleError{SaleField::Amount, sentence});
        khqr.setAmount(*request.amount);
        expiresAt = now.addMSecs(std::chrono::milliseconds(qrLife).count());
        khqr.expirationTimestamp = expiresAt.toMSecsSinceEpoch();
    }
    const qint64 createdMs = now.toMSecsSinceEpoch();
    const auto made = emv::makeKhqr(khqr, createdMs);
    if (!made)
        return tl::unexpected(SaleError{fieldOf(made.error()), made.error().toError().person});
    if (const auto usable = emv::acceptableKhqr(made->text, createdMs); !usable)
        return tl::unexpected(SaleError{SaleField::Amount, usable.error().person});
    return LocalSale{std::move(request), made->text, made->md5, now, expiresAt};
}

base::Result<qr::Matrix> scannableMatrix(const QByteArray& payload, int pixels)
{
    auto matrix = qr::encodeToFit(payload, pixels);
    if (!matrix)
        return matrix;
    if (auto read = qr::verifyScannable(*matrix, qr::pixelsPerModule(*matrix, pixels), payload); !read)
        return tl::unexpected(read.error());
    return matrix;
}

tl::expected<ScannableSale, SaleError> makeScannableSale(SaleRequest request, const QDateTime& now, int pixels)
{
    auto sale = makeLocalSale(std::move(request), now);
    if (!sale)
        return tl::unexpected(sale.error());
    auto matrix = scannableMatrix(sale->text.toUtf8(), pixels);
    if (!matrix)
        return tl::unexpected(SaleError{SaleField::Amount, matrix.error().person});
    return ScannableSale{std::move(*sale), std::move(*matrix)};
}

} // namespace ui
