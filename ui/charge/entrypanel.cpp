// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/entrypanel.h"

#include "core/money/moneyformat.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/keypad.h"
#include "ui/charge/keypadkey.h"
#include "ui/charge/payerpreview.h"
#include "ui/charge/saleoptions.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/moneyfield.h"

#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int tallCard = 208;
constexpr int lowCard = 184;
constexpr int smallCard = 168;
constexpr int tallHeight = 700; ///< of the panel, beside a keypad
constexpr int previewWidth = 288;
constexpr int columnGap = 24;
constexpr int cardGap = 16;
constexpr int submitHeight = 64;
constexpr int submitGap = 12;
constexpr int leastOptions = 96; ///< the methods and what they mean
constexpr double sideShare = 0.4; ///< of the options beside the amount

} // namespace

EntryPanel::EntryPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_amount(new MoneyField(appearance, this))
    , m_options(new SaleOptions(appearance))
    , m_scroll(new QScrollArea(this))
    , m_keypad(new Keypad(appearance, this))
    , m_submit(new KeypadKey(appearance, KeypadKey::Kind::Primary, this))
{
    m_options->setProperty("page", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_options);
    m_options->setAutoFillBackground(false);

    connect(m_amount, &MoneyField::changed, this, &EntryPanel::amountChanged);
    connect(m_amount, &MoneyField::submitted, this, &EntryPanel::submitted);
    connect(m_keypad, &Keypad::typed, m_amount, &MoneyField::type);
    connect(m_keypad, &Keypad::backspace, m_amount, &MoneyField::backspace);
    connect(m_keypad, &Keypad::cleared, m_amount, &MoneyField::clear);
    connect(m_keypad, &Keypad::submitted, this, &EntryPanel::submitted);
    connect(m_submit, &QAbstractButton::clicked, this, &EntryPanel::submitted);
    connect(m_options, &SaleOptions::quickAmount, this, [this](money::Money amount) {
        m_amount->setAmount(amount);
        focusAmount();
    });
    connect(m_options, &SaleOptions::submitted, this, &EntryPanel::submitted);
    connect(m_options, &SaleOptions::escaped, this, &EntryPanel::focusAmount);
    connect(m_options, &SaleOptions::methodChanged, this, &EntryPanel::amountChanged);
    connect(&appearance, &Appearance::changed, this, &EntryPanel::amountChanged);
    setFocusProxy(m_amount);
    m_amount->setCurrencies(khqrCurrencies());
    retranslate();
}

void EntryPanel::setShop(const ShopDetails& shop)
{
    m_shop = shop;
    if (m_preview)
        m_preview->setShop(shop);
}

void EntryPanel::setWatchedBy(const QString& account)
{
    m_watched = !account.isEmpty();
    m_options->setWatchedBy(account);
    arrange();
}

void EntryPanel::setStopped(const std::optional<base::UserText>& why)
{
    m_stopped = why;
    amountChanged();
}

std::optional<SaleRequest> EntryPanel::request()
{
    SaleRequest request{.shop = m_shop,
        .currency = m_amount->entry().currency(),
        .amount = {},
        .reference = m_options->reference(),
        .note = m_options->note()};
    if (m_options->method() == Method::PrintableSign) {
        if (m_amount->entry().isEmpty())
            return request;
        showError({SaleField::Amount,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4."))});
        return {};
    }
    const auto amount = m_amount->entry().amount();
    if (!amount) {
        const bool hasCents = amount.error().code == QLatin1StringView("amount_precision");
        showError({SaleField::Amount,
            hasCents && money::spec(request.currency).decimals == 0
                ? base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                     "%1 has no decimals. Type a whole amount, or press F8 for the other currency."),
                    {money::spec(request.currency).code})
                : amount.error().person});
        return {};
    }
    if (const base::UserText sentence = tooLarge(*amount); !sentence.isEmpty()) {
        showError({SaleField::Amount, sentence});
        return {};
    }
    request.amount = *amount;
    return request;
}

void EntryPanel::showError(const SaleError& error)
{
    switch (error.field) {
    case SaleField::Reference:
        m_options->showError(SaleOptions::Field::Reference, error.sentence);
        m_scroll->ensureWidgetVisible(&m_options->referenceRow());
        return;
    case SaleField::Note:
        m_options->showError(SaleOptions::Field::Note, error.sentence);
        m_scroll->ensureWidgetVisible(&m_options->noteRow());
        return;
    case SaleField::Amount:
    case SaleField::Shop:
        m_amount->showError(error.sentence);
        focusAmount();
        return;
    }
}

void EntryPanel::clear()
{
    empty();
    focusAmount();
}

void EntryPanel::empty()
{
    m_amount->clear();
    m_options->clear();
}

void EntryPanel::emptyOf(money::Money amount, const QString& reference, const QString& note)
{
    const auto held = m_amount->entry().amount();
    if (held && *held == amount && m_options->reference() == reference && m_options->note() == note)
        empty();
}

void EntryPanel::focusAmount()
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::amountChanged()
{
    const money::Currency currency = m_amount->entry().currency();
    m_keypad->setCurrency(currency);
    m_options->setCurrency(currency);
    if (m_preview)
        m_preview->setAmount(payersAmount());
    if (m_stopped) {
        m_amount->setHint(*m_stopped);
        return;
    }
    if (m_options->method() == Method::PrintableSign) {
        m_amount->setHint(
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "No amount is needed: press Enter and the sign appears.")));
        return;
    }
    // Far from the limit it says nothing to a cashier; its line stays free.
    const money::Money largest = largestAmount(currency);
    const bool nearLimit = shownAmount().minor() >= largest.minor() / 10;
    m_amount->setHint(nearLimit ? base::UserText(QT_TRANSLATE_NOOP("Sentence", "At most %1 with this method"),
                          {money::format(largest, money::CurrencyMark::Symbol, m_appearance.digits())})
                                : base::UserText());
}

money::Money EntryPanel::shownAmount() const
{
    return m_amount->entry().value().value_or(money::Money::zero(m_amount->entry().currency()));
}

QString EntryPanel::payersAmount() const
{
    return m_options->method() == Method::PrintableSign ? QString()
                                                        : money::format(shownAmount(), money::CurrencyMark::Code);
}

void EntryPanel::showPreview(const QRect& place)
{
    if (!m_preview) {
        m_preview = new PayerPreview(m_appearance, this);
        m_preview->setShop(m_shop);
        m_preview->setAmount(payersAmount());
    }
    m_preview->setGeometry(place);
    m_preview->show();
}

void EntryPanel::setShape(PageShape shape)
{
    m_shape = shape;
    arrange();
}

void EntryPanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

void EntryPanel::arrange()
{
    const int margin = marginOf(m_shape);
    const int inner = width() - 2 * margin;
    const int bottom = height() - margin;
    const auto placeAmount = [this, margin](int cardWidth, int cardHeight) {
        m_amount->setGeometry(margin - focusMargin, 0, cardWidth + 2 * focusMargin, cardHeight + 2 * focusMargin);
        return focusMargin + cardHeight; // the card's lower edge
    };
    const bool preview = m_shape == PageShape::Wide && !m_watched;
    if (m_preview && !preview)
        m_preview->hide();
    m_keypad->setVisible(m_shape != PageShape::Small);
    m_submit->setVisible(m_shape == PageShape::Small);
    if (m_shape == PageShape::Small) {
        // The amount is as tall as leaves the options unscrolled, where there is such a height.
        const int options = m_options->layout()->totalHeightForWidth(inner + 2 * focusMargin);
        const int end = bottom - submitHeight - submitGap;
        m_submit->setGeometry(margin, bottom - submitHeight, inner, submitHeight);
        if (end - focusMargin - smallCard - cardGap < leastOptions) {
            // Under the amount not even the methods would be whole: beside it.
            const int side = static_cast<int>(std::lround((inner - columnGap) * sideShare));
            placeAmount(inner - columnGap - side, std::clamp(end - focusMargin, smallCard, tallCard));
            m_scroll->setGeometry(margin + inner - side - focusMargin, 0, side + 2 * focusMargin, end);
            return;
        }
        const int card = placeAmount(inner, std::clamp(end - options - cardGap - focusMargin, smallCard, tallCard));
        const int top = card + cardGap;
        m_scroll->setGeometry(margin - focusMargin, top, inner + 2 * focusMargin, end - top);
        return;
    }
    const int main = inner - (preview ? previewWidth + columnGap : 0);
    const int card = placeAmount(main, height() >= tallHeight ? tallCard : lowCard);
    if (preview)
        showPreview({margin + main + columnGap, focusMargin, previewWidth, bottom - focusMargin});
    const int top = card + cardGap;
    constexpr double keypadShare = 0.482;
    const int keys = static_cast<int>(std::lround((main - columnGap) * keypadShare));
    const int options = main - columnGap - keys;
    m_keypad->setGeometry(margin + options + columnGap, top, keys, bottom - top);
    m_scroll->setGeometry(margin - focusMargin, top, options + 2 * focusMargin, bottom - top);
}

void EntryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The options hear of the new language after us; how tall they are is known only then.
        QMetaObject::invokeMethod(this, &EntryPanel::arrange, Qt::QueuedConnection);
    }
    QWidget::changeEvent(event);
}

void EntryPanel::retranslate()
{
    m_submit->setText(tr("Show QR"));
    m_submit->setKeyCap(tr("Enter"));
    amountChanged();
}

} // namespace ui
