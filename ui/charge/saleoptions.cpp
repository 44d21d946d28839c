// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleoptions.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/keypadkey.h"
#include "ui/charge/localsale.h"
#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statuspill.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// The notes people pay with, as minor units.
constexpr std::array<qint64, 5> rielNotes{1'000, 2'000, 5'000, 10'000, 20'000};
constexpr std::array<qint64, 5> dollarNotes{1'00, 2'00, 5'00, 10'00, 20'00};

money::Money quickNote(std::size_t place, money::Currency currency)
{
    const auto& notes = currency == money::Currency::Khr ? rielNotes : dollarNotes;
    return money::Money::fromMinor(notes.at(place), currency).value_or(money::Money::zero(currency));
}

QString methodKey()
{
    return u"F4"_s;
}

} // namespace

SaleOptions::SaleOptions(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_methodTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_methods(new QButtonGroup(this))
    , m_dynamic(new Chip(appearance, this))
    , m_sign(new Chip(appearance, this))
    , m_methodSentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_notWatched(new StatusPill(appearance, State::NotWatched, this))
    , m_notWatchedSentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_reference(new FieldRow(appearance, this))
    , m_note(new FieldRow(appearance, this))
    , m_problem(new PlainLabel(appearance, TypeRole::Small, Tone::Red, this))
{
    m_methods->setExclusive(true);
    m_methods->addButton(m_dynamic, static_cast<int>(Method::DynamicQr));
    m_methods->addButton(m_sign, static_cast<int>(Method::PrintableSign));
    m_dynamic->setChecked(true);
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
    inset(m_methodTitle);
    column->addSpacing(4);
    auto* chips = new FlowLayout(0, 0);
    chips->addWidget(m_dynamic);
    chips->addWidget(m_sign);
    column->addLayout(chips);
    column->addSpacing(3);
    inset(m_methodSentence);
    column->addSpacing(16);
    auto* watch = new QHBoxLayout;
    watch->setContentsMargins(focusMargin, 0, focusMargin, 0);
    watch->setSpacing(10);
    watch->addWidget(m_notWatched, 0, Qt::AlignTop);
    watch->addWidget(m_notWatchedSentence, 1);
    column->addLayout(watch);
    column->addSpacing(16);
    column->addWidget(m_reference);
    column->addWidget(m_note);
    column->addSpacing(6);
    inset(m_problem);
    m_problem->setMinimumHeight(2 * lineHeight(TypeRole::Small, {}));
    column->addStretch(1);
    auto* quick = new QHBoxLayout;
    quick->setContentsMargins(focusMargin, 8, focusMargin, 0);
    quick->setSpacing(8);
    for (std::size_t place = 0; place < m_quick.size(); ++place) {
        m_quick[place] = new KeypadKey(appearance, KeypadKey::Kind::Quick, this);
        m_quick[place]->setFixedHeight(56);
        quick->addWidget(m_quick[place]);
        connect(m_quick[place], &QAbstractButton::clicked, this,
            [this, place] { emit quickAmount(quickNote(place, m_currency)); });
    }
    column->addLayout(quick);

    connect(m_methods, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            retranslate();
            emit methodChanged();
        }
    });
    auto* nextMethod = new QShortcut(QKeySequence(Qt::Key_F4), this);
    connect(nextMethod, &QShortcut::activated, this,
        [this] { setMethod(method() == Method::DynamicQr ? Method::PrintableSign : Method::DynamicQr); });
    for (FieldRow* row : {m_reference, m_note}) {
        connect(row, &FieldRow::edited, this, &SaleOptions::edited);
        connect(row, &FieldRow::submitted, this, &SaleOptions::submitted);
        connect(row, &FieldRow::escaped, this, &SaleOptions::escaped);
    }
    connect(&appearance, &Appearance::changed, this, &SaleOptions::retranslate);
    retranslate();
}

Method SaleOptions::method() const
{
    return static_cast<Method>(m_methods->checkedId());
}

void SaleOptions::setMethod(Method method)
{
    m_methods->button(static_cast<int>(method))->setChecked(true);
}

QString SaleOptions::reference() const
{
    return m_reference->text();
}

QString SaleOptions::note() const
{
    return m_note->text();
}

void SaleOptions::clear()
{
    m_reference->clear();
    m_note->clear();
    edited();
}

void SaleOptions::setCurrency(money::Currency currency)
{
    m_currency = currency;
    retranslate();
}

void SaleOptions::showError(Field field, const base::UserText& sentence)
{
    FieldRow* row = field == Field::Reference ? m_reference : m_note;
    m_reference->setWrong(row == m_reference);
    m_note->setWrong(row == m_note);
    m_problemText = sentence;
    retranslate();
    row->setFocus(Qt::OtherFocusReason);
}

void SaleOptions::setWatchedBy(const QString& account)
{
    m_watchedBy = account;
    retranslate();
}

QString SaleOptions::problemText() const
{
    return m_problem->text();
}

void SaleOptions::edited()
{
    m_reference->setWrong(false);
    m_note->setWrong(false);
    m_problemText.reset();
    retranslate();
}

void SaleOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SaleOptions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSize cap = keyCapSize(methodKey());
    paintKeyCap(painter, QRectF(QPointF(width() - focusMargin - cap.width(), m_methodTitle->geometry().top()), cap),
        methodKey(), m_appearance.theme());
}

void SaleOptions::retranslate()
{
    m_methodTitle->setText(tr("Method"));
    m_dynamic->setText(tr("Dynamic QR"));
    m_sign->setText(tr("Printable sign"));
    const bool watched = method() == Method::DynamicQr && !m_watchedBy.isEmpty();
    m_notWatched->setVisible(!watched);
    m_notWatchedSentence->setVisible(!watched);
    m_methodSentence->setText(watched ? tr("One code for one sale, with its amount. %1 watches it until it is paid.")
                                            .arg(base::isolated(base::oneLine(m_watchedBy)))
            : method() == Method::DynamicQr
            ? tr("One code for one sale, with its amount. It runs out after %1 minutes.")
                  .arg(money::withDigits(QString::number(std::chrono::minutes(qrLife).count()), m_appearance.digits()))
            : tr("One code for every sale, without an amount. The payer types it."));
    m_notWatchedSentence->setText(
        tr("Nobody checks this payment yet. Look at your bank app before handing over goods."));
    m_reference->setTexts(tr("Reference"), tr("Bill or table"), tr("Alt+R", "key of Reference"));
    m_note->setTexts(tr("Note"), tr("Add a note for the payer"), tr("Alt+N", "key of Note"));
    m_problem->setText(m_problemText ? m_problemText->translated() : QString());
    m_reference->edit().setAccessibleDescription(m_problem->text());
    m_note->edit().setAccessibleDescription(m_problem->text());
    for (std::size_t place = 0; place < m_quick.size(); ++place) {
        const money::Money note = quickNote(place, m_currency);
        QString shown = money::format(note, money::CurrencyMark::Symbol, m_appearance.digits());
        if (m_currency == money::Currency::Usd)
            shown.chop(3); // "$5.00": the cents say nothing on a key
        m_quick[place]->setText(m_currency == money::Currency::Khr
                ? money::format(note, money::CurrencyMark::None, m_appearance.digits())
                : shown);
        m_quick[place]->setAccessibleName(money::format(note, money::CurrencyMark::Code));
    }
    update();
}

} // namespace ui
