// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleoptions.h"

#include "core/base/outsidetext.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/customerentry.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/localsale.h"
#include "ui/charge/menurow.h"
#include "ui/charge/metadatadialog.h"
#include "ui/charge/picturechoicedialog.h"
#include "ui/charge/quickamounts.h"
#include "ui/charge/switchrow.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statuspill.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using gateways::MethodOffer;

constexpr qsizetype mostChips = 3; ///< accounts; more would leave no room for what stands below

/// "GoPay, OVO: why" for those that share a reason, in the order they stand in.
QStringList reasonsIn(const QList<MethodOffer>& methods)
{
    QStringList sentences;
    QList<QStringList> names;
    for (const MethodOffer& method : methods) {
        if (method.available || method.notice.isEmpty())
            continue;
        const QString why = method.notice.translated();
        const qsizetype at = sentences.indexOf(why);
        if (at < 0) {
            sentences << why;
            names << QStringList{method.name.translated()};
        } else {
            names[at] << method.name.translated();
        }
    }
    QStringList all;
    for (qsizetype at = 0; at < sentences.size(); ++at)
        all << names.at(at).join(u", "_s) + u": "_s + sentences.at(at);
    return all;
}

QString reasonOf(const till::AccountOffer& account)
{
    return SaleChoice::isAvailable(account) ? QString() : account.methods.first().notice.translated();
}

} // namespace

SaleOptions::SaleOptions(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_accounts(new ChipRow(appearance, this))
    , m_accountMenu(new MenuRow(appearance, this))
    , m_gap(new QWidget(this))
    , m_methods(new ChipRow(appearance, this))
    , m_methodSentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_watch(new QWidget(this))
    , m_notWatchedSentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_watch))
    , m_bankQr(new SwitchRow(appearance, this))
    , m_reference(new FieldRow(appearance, this))
    , m_note(new FieldRow(appearance, this))
    , m_customer(new FieldRow(appearance, this))
    , m_data(new MenuRow(appearance, this))
    , m_picture(new MenuRow(appearance, this))
    , m_problem(new PlainLabel(appearance, TypeRole::Small, Tone::Red, this))
    , m_quick(new QuickAmounts(appearance, this))
{
    lay();
    connect(m_accounts, &ChipRow::chosen, this, &SaleOptions::accountWanted);
    connect(m_accountMenu, &MenuRow::chosen, this, &SaleOptions::accountWanted);
    connect(m_data, &QAbstractButton::clicked, this, &SaleOptions::askData);
    connect(m_picture, &QAbstractButton::clicked, this, &SaleOptions::askPicture);
    connect(m_methods, &ChipRow::chosen, this, &SaleOptions::methodWanted);
    connect(m_accounts, &ChipRow::looked, this, &SaleOptions::showChoice);
    connect(m_methods, &ChipRow::looked, this, &SaleOptions::showChoice);
    connect(m_bankQr, &QAbstractButton::toggled, this, &SaleOptions::showChoice);
    connect(m_quick, &QuickAmounts::chosen, this, &SaleOptions::quickAmount);
    connect(new QShortcut(QKeySequence(Qt::Key_F4), this), &QShortcut::activated, this, &SaleOptions::nextMethodWanted);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4), this), &QShortcut::activated, this,
        &SaleOptions::nextAccountWanted);
    for (FieldRow* row : {m_reference, m_note, m_customer}) {
        connect(row, &FieldRow::edited, this, &SaleOptions::edited);
        connect(row, &FieldRow::submitted, this, &SaleOptions::submitted);
        connect(row, &FieldRow::escaped, this, &SaleOptions::escaped);
    }
    connect(&appearance, &Appearance::changed, this, &SaleOptions::retranslate);
    retranslate();
}

void SaleOptions::lay()
{
    constexpr int underRule = 8;
    m_gap->setFixedHeight(underRule);
    m_methodSentence->setWrap(true);
    m_notWatchedSentence->setWrap(true);
    m_problem->setWrap(true);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto inset = [column](QWidget* widget) {
        auto* box = new QHBoxLayout;
        box->setContentsMargins(focusMargin, 0, focusMargin, 0);
        box->addWidget(widget);
        column->addLayout(box);
    };
    column->addWidget(m_accounts);
    column->addWidget(m_accountMenu);
    column->addWidget(m_gap);
    column->addWidget(m_methods);
    column->addSpacing(3);
    inset(m_methodSentence);
    column->addSpacing(8);
    auto* watch = new QHBoxLayout(m_watch);
    watch->setContentsMargins(focusMargin, 4, focusMargin, 8);
    watch->setSpacing(10);
    watch->addWidget(new StatusPill(m_appearance, State::NotWatched, m_watch), 0, Qt::AlignTop);
    watch->addWidget(m_notWatchedSentence, 1);
    column->addWidget(m_watch);
    column->addWidget(m_bankQr);
    column->addWidget(m_reference);
    column->addWidget(m_note);
    column->addWidget(m_customer);
    column->addWidget(m_data);
    column->addWidget(m_picture);
    inset(m_problem);
    column->addStretch(1);
    column->addWidget(m_quick);
}

void SaleOptions::setChoice(const SaleChoice& choice)
{
    m_choice = choice;
    showChoice();
}

QString SaleOptions::reference() const
{
    return m_reference->text();
}

QString SaleOptions::note() const
{
    return m_note->text();
}

gateways::Customer SaleOptions::customer() const
{
    return m_choice.isSold() ? customerFromText(m_customer->text()) : gateways::Customer();
}

void SaleOptions::setKnownCustomers(const QList<gateways::Customer>& customers)
{
    QStringList texts;
    for (const gateways::Customer& customer : customers)
        texts << customerText(customer);
    texts.removeAll(QString());
    m_customer->setSuggestions(texts);
}

bool SaleOptions::convertsQris() const
{
    return !m_choice.isEmpty() && m_choice.method().convertsQris && m_bankQr->isChecked();
}

gateways::Metadata SaleOptions::metadata() const
{
    return m_choice.isSold() && m_choice.method().takesMetadata ? m_metadata : gateways::Metadata();
}

std::optional<gateways::PictureWish> SaleOptions::picture() const
{
    return m_choice.isSold() && m_choice.method().drawsPicture ? m_pictureWish : std::nullopt;
}

void SaleOptions::askData()
{
    gateways::Metadata fixed{{gateways::MetadataOrder, tr("The number of the sale")}};
    if (!reference().trimmed().isEmpty())
        fixed.append({gateways::MetadataReference, reference().trimmed()});
    auto* dialog = new MetadataDialog(m_appearance, m_choice.account().service, fixed, m_metadata, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_metadata = dialog->metadata();
        retranslate();
    });
    dialog->open();
}

void SaleOptions::askPicture()
{
    auto* dialog = new PictureChoiceDialog(m_appearance, m_choice.account().service, m_pictureWish, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pictureWish = dialog->wish();
        retranslate();
    });
    dialog->open();
}

void SaleOptions::clear()
{
    m_metadata.clear();
    for (FieldRow* row : {m_reference, m_note, m_customer})
        row->clear();
    edited();
}

void SaleOptions::setCurrency(money::Currency currency)
{
    m_quick->setCurrency(currency);
}

void SaleOptions::fitInto(QSize room)
{
    constexpr int allLines = 0;
    constexpr int fewLines = 3;
    struct Step {
        bool low;
        int lines;
    };
    for (const Step step : {Step{false, allLines}, Step{true, allLines}, Step{false, fewLines}, Step{true, fewLines}}) {
        m_quick->setLow(step.low);
        m_lines = step.lines;
        m_methodSentence->setMaximumLines(asksWhy() ? allLines : step.lines);
        m_quick->layout()->invalidate();
        layout()->invalidate();
        if (layout()->totalHeightForWidth(room.width()) <= room.height())
            return;
    }
}

FieldRow& SaleOptions::row(Field field)
{
    switch (field) {
    case Field::Reference:
        return *m_reference;
    case Field::Note:
        return *m_note;
    case Field::Customer:
        return *m_customer;
    }
    Q_UNREACHABLE();
}

void SaleOptions::showError(Field field, const base::UserText& sentence)
{
    for (FieldRow* each : {m_reference, m_note, m_customer})
        each->setWrong(each == &row(field));
    m_problemText = sentence;
    retranslate();
    row(field).setFocus(Qt::OtherFocusReason);
}

QString SaleOptions::problemText() const
{
    return m_problem->text();
}

QString SaleOptions::methodText() const
{
    return m_methodSentence->text();
}

void SaleOptions::edited()
{
    for (FieldRow* row : {m_reference, m_note, m_customer})
        row->setWrong(false);
    m_problemText.reset();
    retranslate();
}

void SaleOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString SaleOptions::meaningOf(const MethodOffer& method) const
{
    const QString minutes =
        money::withDigits(QString::number(std::chrono::minutes(qrLife).count()), m_appearance.digits());
    if (m_choice.isSign())
        return tr("One code for every sale, without an amount. The payer types it.");
    if (m_choice.isLocal())
        return tr("One code for one sale, with its amount. It runs out after %1 minutes.").arg(minutes);
    const QString account = base::isolated(accountName(m_choice.account()));
    QStringList said;
    if (method.asksTransactionId)
        said << tr("The QR opens a page to pay on. Then ask the customer for the transaction number.");
    else if (!method.payTo.isEmpty())
        said << QCoreApplication::translate("ui::PayToCard", "The customer sends by OVO to our number") + u'.';
    else if (method.isPage && !convertsQris())
        said << tr("The QR opens a page to pay on.");
    else if (m_choice.accounts().size() > 1)
        said << tr("One code for one sale, with its amount.");
    else
        said << tr("One code for one sale, with its amount. %1 watches it until it is paid.").arg(account);
    if (method.addsUniqueCode)
        said << tr("The customer pays a few hundred more: the unique code.");
    return said.join(u' ');
}

bool SaleOptions::asksWhy() const
{
    return !m_accounts->lookedAt().isEmpty() || !m_methods->lookedAt().isEmpty();
}

QString SaleOptions::choiceText() const
{
    if (m_choice.isEmpty())
        return tr("No account is ready to sell.");
    if (const QString id = m_accounts->lookedAt(); !id.isEmpty()) {
        for (const till::AccountOffer& account : m_choice.accounts()) {
            if (account.id == id)
                return reasonOf(account);
        }
    }
    const QList<MethodOffer>& methods = m_choice.account().methods;
    if (const QString word = m_methods->lookedAt(); !word.isEmpty()) {
        for (const MethodOffer& method : methods) {
            if (method.method == word)
                return method.notice.translated();
        }
    }
    QStringList said{meaningOf(m_choice.method())};
    if (const base::UserText& notice = m_choice.method().notice; !notice.isEmpty())
        said << notice.translated();
    said << reasonsIn(methods);
    return said.join(u'\n');
}

void SaleOptions::showAccounts()
{
    QList<ChipRow::Choice> accounts;
    for (const till::AccountOffer& account : m_choice.accounts())
        accounts.append({account.id, accountName(account), SaleChoice::isAvailable(account), reasonOf(account)});
    const QString chosen = m_choice.isEmpty() ? QString() : m_choice.account().id;
    m_accounts->setVisible(accounts.size() > 1 && accounts.size() <= mostChips);
    m_accountMenu->setVisible(accounts.size() > mostChips);
    m_gap->setVisible(accounts.size() > mostChips);
    m_accounts->setChoices(accounts.size() > mostChips ? QList<ChipRow::Choice>() : accounts, chosen);
    m_accountMenu->setChoices(accounts, chosen);
}

void SaleOptions::showChoice()
{
    showAccounts();
    QList<ChipRow::Choice> methods;
    if (!m_choice.isEmpty()) {
        for (const MethodOffer& method : m_choice.account().methods)
            methods.append({method.method, method.name.translated(), method.available,
                method.available ? QString() : method.notice.translated()});
    }
    m_methods->setChoices(methods, m_choice.isEmpty() ? QString() : m_choice.method().method);
    // Who looks at what cannot be chosen reads all of the reason, and scrolls where it must.
    m_methodSentence->setMaximumLines(asksWhy() ? 0 : m_lines);
    m_methodSentence->setText(choiceText());
    m_methodSentence->setToolTip(m_methodSentence->text());
    m_watch->setVisible(!m_choice.isSold() && !m_choice.isEmpty());
    m_bankQr->setVisible(!m_choice.isEmpty() && m_choice.method().convertsQris);
    m_customer->setVisible(m_choice.isSold());
    m_data->setVisible(m_choice.isSold() && m_choice.method().takesMetadata);
    m_picture->setVisible(m_choice.isSold() && m_choice.method().drawsPicture);
    if (const auto wish = picture())
        m_picture->setWords(tr("From %1: %2").arg(base::oneLine(m_choice.account().service), pictureWords(*wish)));
    else
        m_picture->setWords(tr("Drawn here"), true);
}

void SaleOptions::retranslate()
{
    m_accounts->setTitle(tr("Account"), u"Shift+F4"_s);
    m_accountMenu->setTexts(tr("Account"), u"Shift+F4"_s, MenuRow::Key::PrintedOnly);
    m_methods->setTitle(tr("Method"), u"F4"_s);
    m_notWatchedSentence->setText(
        tr("Nobody checks this payment yet. Look at your bank app before handing over goods."));
    m_bankQr->setTexts(tr("Code"), tr("QR for bank apps"), tr("Alt+Q", "key of QR for bank apps"));
    m_reference->setTexts(tr("Reference"), tr("Bill or table"), tr("Alt+R", "key of Reference"));
    m_note->setTexts(tr("Note"), tr("Add a note for the payer"), tr("Alt+N", "key of Note"));
    m_customer->setTexts(tr("Customer"), tr("Name, phone or e-mail"), tr("Alt+U", "key of Customer"));
    m_data->setTexts(tr("Data"), tr("Alt+D", "key of Data"));
    m_picture->setTexts(tr("Picture"), tr("Alt+P", "key of Picture"));
    m_data->setWords(
        m_metadata.isEmpty() ? tr("For the gateway to keep") : base::oneLine(gateways::metadataLine(m_metadata)),
        m_metadata.isEmpty());
    m_problem->setText(m_problemText ? m_problemText->translated() : QString());
    m_problem->setVisible(m_problemText.has_value());
    for (FieldRow* row : {m_reference, m_note, m_customer})
        row->edit().setAccessibleDescription(m_problem->text());
    showChoice();
}

} // namespace ui
