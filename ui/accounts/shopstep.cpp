// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/shopstep.h"

#include "core/base/outsidetext.h"
#include "core/emv/khqr.h"
#include "core/gateways/bayar_gg/ovonumber.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/chipchoice.h"
#include "ui/accounts/networkfields.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using Field = ShopStep::Field;

struct Place {
    Field field;
    int row;
    int column;
    int columns;
};

/// In the order people go through them.
constexpr std::array Places{Place{Field::Receiver, 0, 0, 2}, Place{Field::ShopName, 1, 0, 1},
    Place{Field::City, 1, 1, 1}, Place{Field::WalkInName, 2, 0, 1}, Place{Field::WalkInEmail, 2, 1, 1},
    Place{Field::WalkInPhone, 3, 0, 2}, Place{Field::OvoNumber, 4, 0, 2}, Place{Field::SuccessPage, 5, 0, 1},
    Place{Field::CancelPage, 5, 1, 1}};
constexpr int longestText = 300; ///< more than fits, so that too much is said and not cut
constexpr qsizetype longestShop = 25;
constexpr qsizetype longestCity = 15;

std::size_t place(Field field)
{
    return static_cast<std::size_t>(field);
}

bool isPage(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

} // namespace

ShopStep::ShopStep(const Appearance& appearance, QWidget* parent)
    : SetupStep(parent)
    , m_appearance(appearance)
    , m_currency(new ChipChoice(appearance, this))
    , m_more(new Button(appearance, Button::Kind::Quiet, this))
    , m_network(new NetworkFields(appearance, this))
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    for (const Place& at : Places) {
        const Field which = at.field;
        auto* field = new TextField(appearance, this);
        m_fields.at(place(which)) = field;
        field->edit().setMaxLength(longestText);
        grid->addWidget(field, at.row, at.column, 1, at.columns);
        connect(field, &TextField::edited, this, [this, which] {
            remark(which);
            emit edited();
        });
        connect(field, &TextField::submitted, this, &ShopStep::submitted);
        connect(&field->edit(), &QLineEdit::editingFinished, this, [this, which] {
            if (!m_fields.at(place(which))->text().isEmpty())
                judge(which);
        });
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addWidget(m_currency);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_network);
    column->addStretch(1);
    m_network->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] { setAdvancedShown(m_network->isHidden()); });
    connect(m_currency, &ChipChoice::picked, this, &ShopStep::edited);
    connect(m_network, &NetworkFields::edited, this, &ShopStep::edited);
    connect(m_network, &NetworkFields::submitted, this, &ShopStep::submitted);
    ShopStep::retranslate();
}

bool ShopStep::isUsed(Field field) const
{
    if (m_gateway == nullptr)
        return false;
    const gateways::AccountNeeds& needs = *m_gateway->needs;
    switch (field) {
    case Field::Receiver:
    case Field::ShopName:
    case Field::City:
        return needs.receiver;
    case Field::WalkInName:
    case Field::WalkInEmail:
    case Field::WalkInPhone:
        return needs.walkIn;
    case Field::SuccessPage:
    case Field::CancelPage:
        return std::any_of(m_gateway->offers.cbegin(), m_gateway->offers.cend(),
            [](const gateways::MethodOffer& offer) { return offer.isPage; });
    case Field::OvoNumber:
        return needs.ovoNumber;
    }
    return false;
}

void ShopStep::load(const AccountDraft& draft)
{
    m_gateway = draft.gateway;
    m_record = draft.record;
    m_judged.fill(false);
    field(Field::Receiver).setText(m_record.receiver);
    field(Field::ShopName).setText(m_record.merchantName);
    field(Field::City).setText(m_record.merchantCity);
    field(Field::WalkInName).setText(m_record.walkIn.name);
    field(Field::WalkInEmail).setText(m_record.walkIn.email);
    field(Field::WalkInPhone).setText(m_record.walkIn.phone);
    field(Field::SuccessPage).setText(m_record.returnPages.success.toString());
    field(Field::CancelPage).setText(m_record.returnPages.cancel.toString());
    field(Field::OvoNumber).setText(gateways::shownOvoNumber(m_record.ovoNumber));
    QWidget* first = nullptr;
    for (const Place& at : Places) {
        field(at.field).setVisible(isUsed(at.field));
        if (first == nullptr && isUsed(at.field))
            first = &field(at.field);
    }
    const auto currencies = m_gateway->needs->currencies;
    m_currency->setVisible(currencies.size() > 1);
    QStringList codes;
    for (const money::Currency currency : currencies)
        codes << money::spec(currency).code;
    m_currency->setWords(codes);
    m_currency->setChosen(static_cast<int>(codes.indexOf(money::spec(m_record.currency).code)));
    m_network->load(draft);
    setAdvancedShown(draft.mode == accounts::Mode::Practice || m_record.proxy.has_value() || first == nullptr);
    setFocusProxy(first != nullptr ? first : m_network);
}

bool ShopStep::take(AccountDraft& draft)
{
    TextField* wrong = nullptr;
    for (const Place& at : Places) {
        if (!isUsed(at.field))
            continue;
        judge(at.field);
        if (wrong == nullptr && !problemOf(at.field).isEmpty())
            wrong = &field(at.field);
    }
    if (wrong != nullptr) {
        wrong->setFocus(Qt::OtherFocusReason);
        return false;
    }
    peek(draft);
    if (m_network->take(draft))
        return true;
    setAdvancedShown(true);
    m_network->focusWrong();
    return false;
}

void ShopStep::peek(AccountDraft& draft) const
{
    const auto text = [this](Field which) { return field(which).text().trimmed(); };
    accounts::AccountRecord& record = draft.record;
    record.receiver = text(Field::Receiver);
    record.merchantName = text(Field::ShopName);
    record.merchantCity = text(Field::City);
    record.walkIn = {text(Field::WalkInName), text(Field::WalkInEmail), text(Field::WalkInPhone)};
    record.returnPages = {
        QUrl(text(Field::SuccessPage), QUrl::StrictMode), QUrl(text(Field::CancelPage), QUrl::StrictMode)};
    if (const auto number = gateways::readOvoNumber(text(Field::OvoNumber)); number || text(Field::OvoNumber).isEmpty())
        record.ovoNumber = number.value_or(QString());
    const int currency = m_currency->chosen();
    if (currency >= 0)
        record.currency = draft.gateway->needs->currencies[static_cast<std::size_t>(currency)];
    m_network->peek(draft);
}

bool ShopStep::hasNewKeys() const
{
    return m_network->hasNewKeys();
}

bool ShopStep::keepsAll() const
{
    const auto text = [this](Field which) { return field(which).text().trimmed(); };
    const auto isLost = [&text](Field which) {
        return !QUrl(text(which), QUrl::StrictMode).isValid() && !text(which).isEmpty();
    };
    const bool losesNumber = !text(Field::OvoNumber).isEmpty() && !gateways::readOvoNumber(text(Field::OvoNumber));
    return !losesNumber && !isLost(Field::SuccessPage) && !isLost(Field::CancelPage);
}

QString ShopStep::problemOf(Field which) const
{
    const QString text = field(which).text().trimmed();
    if (base::hasHiddenSigns(text))
        return tr("There is a sign in it that cannot be seen. Type it again.");
    switch (which) {
    case Field::Receiver: {
        emv::KhqrRequest request;
        request.bakongAccountId = text;
        request.merchantName = u"Shop"_s;
        const auto made = emv::makeKhqr(request, 0);
        return made ? QString() : made.error().toError().person.translated();
    }
    case Field::ShopName:
        if (text.isEmpty())
            return tr("The payer sees this name. Type it.");
        return text.size() > longestShop ? tr("Longer than 25 letters. Bank apps would cut it off.") : QString();
    case Field::City:
        return text.size() > longestCity ? tr("Longer than 15 letters. Shorten it.") : QString();
    case Field::WalkInName:
        return text.isEmpty() ? tr("The gateway asks for a name with every sale. Type one.") : QString();
    case Field::WalkInEmail:
        return text.count(u'@') != 1 || text.startsWith(u'@') || text.endsWith(u'@')
            ? tr("The gateway asks for an e-mail address with every sale. Type one of the shop.")
            : QString();
    case Field::WalkInPhone:
        return {};
    case Field::SuccessPage:
    case Field::CancelPage:
        return text.isEmpty() || isPage(text) ? QString() : tr("A web address begins with https. Correct it.");
    case Field::OvoNumber:
        return ovoNumberProblem(text);
    }
    return {};
}

void ShopStep::judge(Field which)
{
    m_judged.at(place(which)) = true;
    remark(which);
}

void ShopStep::remark(Field which)
{
    if (const QString problem = m_judged.at(place(which)) ? problemOf(which) : QString(); !problem.isEmpty())
        return field(which).setMessage(TextField::Message::Problem, problem);
    const auto used = [&](const QString& sentence) {
        return money::withDigits(sentence.arg(field(which).text().trimmed().size()), m_appearance.digits());
    };
    QString hint;
    switch (which) {
    case Field::Receiver:
        hint = tr("Gets the money. The bank app shows it as name@bank.");
        break;
    case Field::ShopName:
        hint = used(tr("25 letters at most, %1 used."));
        break;
    case Field::City:
        hint = used(tr("15 letters at most, %1 used."));
        break;
    case Field::WalkInName:
        hint = tr("Sent for customers who give no name.");
        break;
    case Field::WalkInEmail:
        hint = tr("Of the shop: receipts of such sales go there.");
        break;
    case Field::WalkInPhone:
        hint = tr("May stay empty.");
        break;
    case Field::SuccessPage:
    case Field::CancelPage:
        hint = tr("May stay empty: Paydesk shows a page of its own then.");
        break;
    case Field::OvoNumber:
        hint = ovoNumberHint();
        break;
    }
    field(which).setMessage(TextField::Message::Hint, hint);
}

void ShopStep::setAdvancedShown(bool shown)
{
    m_network->setVisible(shown);
    m_more->setText(shown ? tr("Fewer details") : tr("Advanced: address, time zone, proxy"));
    m_more->setSymbol(shown ? Icon::ChevronDown : Icon::ChevronRight);
}

void ShopStep::retranslate()
{
    field(Field::Receiver).setLabel(tr("Receiver account"));
    field(Field::Receiver).setPlaceholder(tr("name@bank"));
    field(Field::ShopName).setLabel(tr("Shop name the payer sees"));
    field(Field::City).setLabel(tr("City"));
    field(Field::WalkInName).setLabel(tr("Name of a walk-in customer"));
    field(Field::WalkInEmail).setLabel(tr("E-mail of a walk-in customer"));
    field(Field::WalkInPhone).setLabel(tr("Phone of a walk-in customer"));
    field(Field::SuccessPage).setLabel(tr("Page after payment"));
    field(Field::CancelPage).setLabel(tr("Page after giving up"));
    field(Field::OvoNumber).setLabel(ovoNumberLabel());
    m_currency->setTitle(tr("Usual currency"));
    m_currency->setHint(tr("A sale can choose another one."));
    setAdvancedShown(!m_network->isHidden());
    for (const Place& at : Places)
        remark(at.field);
}

} // namespace ui
