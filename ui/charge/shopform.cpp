// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shopform.h"

#include "core/emv/merchantcategory.h"
#include "core/money/digits.h"
#include "ui/charge/rateline.h"
#include "ui/charge/shopkind.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::array allFields{ShopField::Account, ShopField::Name, ShopField::City, ShopField::MerchantId,
    ShopField::AcquiringBank, ShopField::StoreLabel, ShopField::TillLabel};
constexpr int longestText = 200; ///< more than fits, so that too much is said and not cut

bool isMore(ShopField field)
{
    return field >= ShopField::MerchantId;
}

} // namespace

ShopForm::ShopForm(const Appearance& appearance, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_more(new QWidget(this))
    , m_kind(new TextField(appearance, m_more))
    , m_kinds(new QStringListModel(this))
    , m_rate(new TextField(appearance, m_more))
    , m_moreButton(new Button(appearance, Button::Kind::Quiet, this))
    , m_save(new Button(appearance, Button::Kind::Primary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    auto* moreGrid = new QGridLayout(m_more);
    moreGrid->setContentsMargins(0, 0, 0, 0);
    moreGrid->setHorizontalSpacing(14);
    moreGrid->setVerticalSpacing(8);
    for (const ShopField which : allFields) {
        const auto place = static_cast<std::size_t>(which);
        auto* field = new TextField(appearance, isMore(which) ? m_more : this);
        m_fields.at(place) = field;
        field->edit().setMaxLength(longestText);
        // One below the other: their sentences need the width, in Khmer and Bengali most of all.
        if (!isMore(which))
            grid->addWidget(field, static_cast<int>(place), 0);
        else
            moreGrid->addWidget(field, static_cast<int>(place - 3) / 2, static_cast<int>(place - 3) % 2);
        connect(field, &TextField::edited, this, [this, which] { remark(which); });
        connect(field, &TextField::submitted, this, &ShopForm::submit);
        connect(&field->edit(), &QLineEdit::editingFinished, this, [this, which] {
            if (!m_fields.at(static_cast<std::size_t>(which))->text().isEmpty())
                judge(which);
        });
    }
    constexpr int kindRow = 2;
    moreGrid->addWidget(m_kind, kindRow, 0, 1, 2);
    moreGrid->addWidget(m_rate, kindRow + 1, 0, 1, 2);
    auto* completer = new QCompleter(m_kinds, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_kind->edit().setCompleter(completer);
    for (TextField* field : {m_kind, m_rate}) {
        field->edit().setMaxLength(longestText);
        connect(field, &TextField::edited, this, &ShopForm::remarkMore);
        connect(field, &TextField::submitted, this, &ShopForm::submit);
    }
    connect(m_rate, &TextField::edited, this, [this] { m_rateTyped = true; });
    moreGrid->setColumnStretch(0, 1);
    moreGrid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_more);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_moreButton);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    column->addStretch(1);
    m_more->hide();
    connect(m_moreButton, &QAbstractButton::clicked, this, [this] { setMoreShown(m_more->isHidden()); });
    connect(m_save, &QAbstractButton::clicked, this, &ShopForm::submit);
    connect(&appearance, &Appearance::changed, this, &ShopForm::retranslate);
    setFocusProxy(m_fields.front());
    retranslate();
}

void ShopForm::setShop(const ShopDetails& shop)
{
    field(ShopField::Account).setText(shop.accountId);
    field(ShopField::Name).setText(shop.name);
    field(ShopField::City).setText(shop.city);
    field(ShopField::MerchantId).setText(shop.merchantId);
    field(ShopField::AcquiringBank).setText(shop.acquiringBank);
    field(ShopField::StoreLabel).setText(shop.storeLabel);
    field(ShopField::TillLabel).setText(shop.tillLabel);
    m_kind->setText(shop.category.isEmpty() ? QString() : shopKindText(shop.category));
    m_rate->setText(shop.rate ? rateFigure(*shop.rate, m_appearance.digits()) : QString());
    m_pinned = shop.rate;
    m_rateTyped = false;
    m_judged.fill(false);
    if (shop.type == emv::KhqrType::Merchant || !shop.storeLabel.isEmpty() || !shop.tillLabel.isEmpty()
        || !shop.category.isEmpty() || shop.rate)
        setMoreShown(true);
    retranslate();
}

ShopDetails ShopForm::shop() const
{
    const auto text = [this](
                          ShopField which) { return m_fields.at(static_cast<std::size_t>(which))->text().trimmed(); };
    ShopDetails shop;
    shop.accountId = text(ShopField::Account);
    shop.name = text(ShopField::Name);
    shop.city = text(ShopField::City);
    shop.merchantId = text(ShopField::MerchantId);
    shop.acquiringBank = text(ShopField::AcquiringBank);
    shop.storeLabel = text(ShopField::StoreLabel);
    shop.tillLabel = text(ShopField::TillLabel);
    shop.category = shopKindCode(m_kind->text()).value_or(QString());
    shop.rate = m_pinned;
    if (!shop.merchantId.isEmpty() || !shop.acquiringBank.isEmpty())
        shop.type = emv::KhqrType::Merchant;
    return shop;
}

void ShopForm::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    retranslate();
}

void ShopForm::submit()
{
    TextField* firstWrong = nullptr;
    ShopDetails typed = shop();
    for (const ShopField which : allFields) {
        judge(which);
        if (!firstWrong && problemWith(typed, which)) {
            firstWrong = &field(which);
            if (isMore(which))
                setMoreShown(true);
        }
    }
    if (firstWrong) {
        firstWrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!readMore(typed))
        return;
    // Each field may be right and all together still too long for their template.
    if (const auto made = emv::makeKhqr(khqrRequest(typed), 0); !made) {
        field(ShopField::Account).setMessage(TextField::Message::Problem, made.error().toError().person.translated());
        field(ShopField::Account).setFocus(Qt::OtherFocusReason);
        return;
    }
    emit saved(typed);
}

bool ShopForm::readMore(ShopDetails& shop)
{
    const auto refuse = [this](TextField& field, const base::UserText& sentence) {
        setMoreShown(true);
        field.setMessage(TextField::Message::Problem, sentence.translated());
        field.setFocus(Qt::OtherFocusReason);
        return false;
    };
    const auto kind = shopKindCode(m_kind->text());
    if (!kind)
        return refuse(*m_kind,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "This kind of shop is not in the list. Type a part of it and choose.")));
    shop.category = *kind;
    shop.rate.reset();
    if (m_rate->text().trimmed().isEmpty())
        return true;
    const auto riel = money::ExchangeRate::readRiel(m_rate->text());
    if (!riel)
        return refuse(*m_rate, riel.error().person);
    const bool same = m_pinned && m_pinned->rielPerDollar() == *riel && !m_rateTyped;
    shop.rate = same ? m_pinned : money::ExchangeRate::fromRiel(*riel, m_clock.nowUtc());
    return true;
}

void ShopForm::remarkMore()
{
    m_kind->setMessage(TextField::Message::Hint, tr("Type a part of its name. It goes into codes made here."));
    m_rate->setMessage(TextField::Message::Hint,
        m_pinned && !m_rateTyped
            //: %1 since when, as "pinned today 08:00"
            ? tr("Riel for one dollar, %1.").arg(pinnedWords(*m_pinned, m_clock, m_appearance.digits()))
            : tr("Riel for one dollar, to show both. Saving pins it."));
}

void ShopForm::judge(ShopField which)
{
    m_judged.at(static_cast<std::size_t>(which)) = true;
    remark(which);
}

void ShopForm::remark(ShopField which)
{
    TextField& field = this->field(which);
    if (m_judged.at(static_cast<std::size_t>(which))) {
        if (const auto problem = problemWith(shop(), which)) {
            field.setMessage(TextField::Message::Problem, problem->translated());
            return;
        }
    }
    const auto used = field.text().trimmed().size();
    const auto inDigits = [this](const QString& text) { return money::withDigits(text, m_appearance.digits()); };
    switch (which) {
    case ShopField::Account:
        field.setMessage(TextField::Message::Hint, tr("Your bank app shows it as name@bank."));
        break;
    case ShopField::Name:
        field.setMessage(TextField::Message::Hint, inDigits(tr("%1 of 25 characters used.").arg(used)));
        break;
    case ShopField::City:
        field.setMessage(TextField::Message::Hint, inDigits(tr("%1 of 15 characters used.").arg(used)));
        break;
    case ShopField::MerchantId:
    case ShopField::AcquiringBank:
        field.setMessage(TextField::Message::Hint, tr("Only for merchant accounts."));
        break;
    case ShopField::StoreLabel:
    case ShopField::TillLabel:
        field.clearMessage();
        break;
    }
}

void ShopForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShopForm::retranslate()
{
    field(ShopField::Account).setLabel(tr("Bakong account"));
    field(ShopField::Account).setPlaceholder(tr("name@bank"));
    field(ShopField::Name).setLabel(tr("Shop name the payer sees"));
    field(ShopField::City).setLabel(tr("City"));
    field(ShopField::MerchantId).setLabel(tr("Merchant id"));
    field(ShopField::AcquiringBank).setLabel(tr("Bank"));
    field(ShopField::StoreLabel).setLabel(tr("Store, if you have several"));
    field(ShopField::TillLabel).setLabel(tr("Till, if you have several"));
    m_kind->setLabel(tr("Kind of shop"));
    m_kind->setPlaceholder(shopKindText(QString(emv::DefaultCategory)));
    m_rate->setLabel(tr("Shop rate"));
    m_rate->setPlaceholder(tr("4,050"));
    if (const auto kind = shopKindCode(m_kind->text()); kind && !kind->isEmpty())
        m_kind->setText(shopKindText(*kind));
    m_kind->edit().setCursorPosition(0);
    m_kinds->setStringList(shopKinds());
    remarkMore();
    m_moreButton->setText(
        m_more->isHidden() ? tr("Merchant account, store, till, kind and rate") : tr("Fewer details"));
    m_moreButton->setSymbol(m_more->isHidden() ? Icon::ChevronRight : Icon::ChevronDown);
    m_save->setText(tr("Save shop details"));
    m_save->setKeyCap(tr("Enter"));
    for (const ShopField which : allFields)
        remark(which);
}

} // namespace ui
