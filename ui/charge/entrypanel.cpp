// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/entrypanel.h"

#include "core/money/moneyformat.h"
#include "ui/charge/amountlimits.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/keypad.h"
#include "ui/charge/keypadkey.h"
#include "ui/charge/payerpreview.h"
#include "ui/charge/rateline.h"
#include "ui/charge/saleoptions.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/moneyfield.h"

#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int tallCard = 208;
constexpr int lowCard = 184;
constexpr int smallCard = 168;
constexpr int tallHeight = 700; ///< of the panel, beside a keypad
constexpr int leastWithPreview = 1000;
constexpr int previewWidth = 288;
constexpr int columnGap = 24;
constexpr int cardGap = 16;
constexpr int submitHeight = 64;
constexpr int submitGap = 12;
constexpr int leastOptions = 96; ///< the methods and what they mean
constexpr double sideShare = 0.4; ///< of the options beside the amount

} // namespace

EntryPanel::EntryPanel(const Appearance& appearance, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_amount(new MoneyField(appearance, this))
    , m_useOther(new Button(appearance, Button::Kind::Normal, Button::Size::Small, m_amount))
    , m_useOtherKey(new QShortcut(this))
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
    m_useOther->hide();
    connect(m_useOtherKey, &QShortcut::activated, m_useOther, [this] {
        if (m_useOther->isVisible())
            m_useOther->click();
    });
    connect(m_useOther, &QAbstractButton::clicked, this, [this] {
        change([this](SaleChoice& choice) { choice.chooseMethod(m_other); });
        focusAmount();
    });
    connect(m_options, &SaleOptions::quickAmount, this, [this](money::Money amount) {
        m_amount->setAmount(amount);
        focusAmount();
    });
    connect(m_options, &SaleOptions::submitted, this, &EntryPanel::submitted);
    connect(m_options, &SaleOptions::escaped, this, &EntryPanel::focusAmount);
    connect(m_options, &SaleOptions::accountWanted, this,
        [this](const QString& id) { change([&id](SaleChoice& choice) { choice.chooseAccount(id); }); });
    connect(m_options, &SaleOptions::methodWanted, this,
        [this](const QString& method) { change([&method](SaleChoice& choice) { choice.chooseMethod(method); }); });
    connect(m_options, &SaleOptions::nextAccountWanted, this, [this] { change(&SaleChoice::nextAccount); });
    connect(m_options, &SaleOptions::nextMethodWanted, this, [this] { change(&SaleChoice::nextMethod); });
    connect(&appearance, &Appearance::changed, this, &EntryPanel::amountChanged);
    setFocusProxy(m_amount);
    choiceChanged();
    retranslate();
}

void EntryPanel::setShop(const ShopDetails& shop)
{
    m_shop = shop;
    if (m_preview)
        m_preview->setShop(shop);
    amountChanged();
}

void EntryPanel::setLocal()
{
    change(&SaleChoice::setLocal);
}

void EntryPanel::setOffers(const QList<till::AccountOffer>& offers)
{
    change([&offers](SaleChoice& choice) { choice.setOffers(offers); });
}

void EntryPanel::change(const std::function<void(SaleChoice&)>& how)
{
    how(m_choice);
    choiceChanged();
}

void EntryPanel::choiceChanged()
{
    const std::vector<money::Currency> taken = m_choice.currencies();
    const auto takes = [&taken](money::Currency currency) {
        return std::find(taken.begin(), taken.end(), currency) != taken.end();
    };
    const money::Currency before = m_amount->entry().currency();
    const bool stays = takes(before);
    const auto typed = m_amount->entry().value();
    m_currencies.insert(m_account, before);
    m_account = m_choice.isEmpty() ? QString() : m_choice.account().id;
    if (!stays) {
        // The same digits in another currency would be another price.
        if (typed && !typed->isZero())
            m_putAside = typed;
        m_amount->clear();
    }
    m_options->setChoice(m_choice);
    m_amount->setCurrencies(taken);
    if (const auto used = m_currencies.constFind(m_account); !stays && used != m_currencies.cend() && takes(*used))
        m_amount->setCurrency(*used);
    if (m_putAside && takes(m_putAside->currency()) && m_amount->entry().isEmpty()) {
        const money::Money back = *m_putAside;
        m_amount->setCurrency(back.currency());
        m_amount->setAmount(back);
    }
    retranslate();
    arrange();
}

void EntryPanel::setStopped(const std::optional<base::UserText>& why)
{
    m_stopped = why;
    amountChanged();
}

std::optional<money::Money> EntryPanel::checkedAmount()
{
    const money::Currency currency = m_amount->entry().currency();
    const auto amount = m_amount->entry().amount();
    if (!amount) {
        const bool hasCents = amount.error().code == QLatin1StringView("amount_precision");
        const bool others = m_choice.currencies().size() > 1;
        showError({SaleField::Amount,
            hasCents && others && money::spec(currency).decimals == 0
                ? base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                     "%1 has no decimals. Type a whole amount, or press F8 for the other currency."),
                    {money::spec(currency).code})
                : amount.error().person});
        return {};
    }
    if (const base::UserText problem = limitProblem(m_choice, *amount, m_appearance.digits()); !problem.isEmpty()) {
        refuseAmount(*amount, problem);
        return {};
    }
    return *amount;
}

void EntryPanel::refuseAmount(money::Money amount, const base::UserText& problem)
{
    const gateways::MethodOffer* other = m_choice.otherFor(amount);
    m_other = other ? other->method : QString();
    if (other) {
        //: A button: %1 is a payment method that takes this amount
        m_useOther->setText(tr("Use %1").arg(other->name.translated()));
    }
    showError({SaleField::Amount, problem}, other ? m_useOther : nullptr);
}

std::optional<SaleRequest> EntryPanel::request()
{
    SaleRequest request{.shop = m_shop,
        .currency = m_amount->entry().currency(),
        .amount = {},
        .reference = m_options->reference(),
        .note = m_options->note()};
    if (m_choice.isSign()) {
        if (m_amount->entry().isEmpty())
            return request;
        showError({SaleField::Amount,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4."))});
        return {};
    }
    request.amount = checkedAmount();
    return request.amount ? std::optional(request) : std::nullopt;
}

std::optional<SaleWish> EntryPanel::wish()
{
    if (m_choice.isEmpty()) {
        showError({SaleField::Amount,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "No account is ready to sell. Connect one or unlock the keys in Accounts."))});
        return {};
    }
    if (!m_choice.method().available) {
        showError({SaleField::Amount, m_choice.method().notice});
        return {};
    }
    const auto amount = checkedAmount();
    return amount ? std::optional(wishOf(*amount)) : std::nullopt;
}

SaleWish EntryPanel::wishOf(money::Money amount) const
{
    return {.account = m_choice.account().id,
        .method = m_choice.method().method,
        .amount = amount,
        .reference = m_options->reference(),
        .note = m_options->note(),
        .customer = m_options->customer(),
        .convertQris = m_options->convertsQris(),
        .metadata = m_options->metadata(),
        .picture = m_options->picture()};
}

void EntryPanel::showError(const SaleError& error, QWidget* action)
{
    switch (error.field) {
    case SaleField::Reference:
    case SaleField::Note:
    case SaleField::Customer: {
        const auto field = error.field == SaleField::Reference ? SaleOptions::Field::Reference
            : error.field == SaleField::Note                   ? SaleOptions::Field::Note
                                                               : SaleOptions::Field::Customer;
        m_options->showError(field, error.sentence);
        m_scroll->ensureWidgetVisible(&m_options->row(field));
        return;
    }
    case SaleField::Amount:
    case SaleField::Shop:
        m_useOther->hide();
        m_amount->showError(error.sentence, action);
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

void EntryPanel::emptyOf(const SaleWish& wish)
{
    const auto held = m_amount->entry().amount();
    if (held && !m_choice.isEmpty() && wishOf(*held) == wish)
        empty();
}

void EntryPanel::focusAmount()
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::amountChanged()
{
    const money::Currency currency = m_amount->entry().currency();
    if (!m_amount->entry().isEmpty())
        m_putAside.reset();
    m_keypad->setCurrency(currency);
    m_options->setCurrency(currency);
    if (m_preview)
        m_preview->setAmount(payersAmount());
    m_amount->setHint(hint());
    m_amount->setAside(secondAmountLine(m_shop.rate, shownAmount(), m_clock, m_appearance.digits()));
}

base::UserText EntryPanel::hint() const
{
    if (m_stopped)
        return *m_stopped;
    if (m_choice.isEmpty())
        return base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "No account is ready to sell. Connect one or unlock the keys in Accounts."));
    if (m_choice.isSign())
        return base::UserText(QT_TRANSLATE_NOOP("Sentence", "No amount is needed: press Enter and the sign appears."));
    if (m_putAside)
        return base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 takes no %2, so %3 was put aside. Type the amount in %4."),
            {accountName(m_choice.account()), money::spec(m_putAside->currency()).code,
                money::format(*m_putAside, money::CurrencyMark::Symbol, m_appearance.digits()),
                money::spec(m_amount->entry().currency()).code});
    return limitHint(m_choice, shownAmount(), m_appearance.digits());
}

money::Money EntryPanel::shownAmount() const
{
    return m_amount->entry().value().value_or(money::Money::zero(m_amount->entry().currency()));
}

QString EntryPanel::payersAmount() const
{
    return m_choice.isSign() ? QString() : money::format(shownAmount(), money::CurrencyMark::Code);
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
    // Beside the last sales there is no room for it.
    const bool preview = m_shape == PageShape::Wide && m_choice.isLocal() && width() >= leastWithPreview;
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
    const QRect place(margin - focusMargin, top, options + 2 * focusMargin, bottom - top);
    m_options->fitInto(place.size());
    m_scroll->setGeometry(place);
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
    const bool withoutCode = !m_choice.isEmpty() && !m_choice.method().payTo.isEmpty();
    m_keypad->setWithoutCode(withoutCode);
    m_submit->setText(withoutCode ? tr("Show") : tr("Show QR"));
    m_submit->setKeyCap(tr("Enter"));
    m_useOther->setKeyCap(tr("Alt+T", "key of Use another method"));
    m_useOtherKey->setKey(QKeySequence(m_useOther->keyCap()));
    amountChanged();
}

} // namespace ui
