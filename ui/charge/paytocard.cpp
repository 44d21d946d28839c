// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/paytocard.h"

#include "core/gateways/bayar_gg/ovonumber.h"
#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

constexpr int air = 20;
constexpr int gap = 10;
constexpr int largest = 64;
constexpr int smallest = 20;

} // namespace

PayToCard::PayToCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_exactly(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_copy(new Button(appearance, Button::Kind::Normal, this))
{
    for (PlainLabel* label : {m_title, m_exactly, m_sentence}) {
        label->setWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    }
    m_copy->setSymbol(Icon::Clipboard);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_number);
        m_copied = true;
        retranslate();
    });
    connect(
        new QShortcut(QKeySequence(QKeySequence::Copy), this), &QShortcut::activated, m_copy, &QAbstractButton::click);
    connect(&appearance, &Appearance::changed, this, &PayToCard::retranslate);
    retranslate();
}

void PayToCard::setNumber(const QString& number, const money::Money& due)
{
    if (number == m_number && m_due == due)
        return;
    m_copied = m_copied && number == m_number;
    m_number = number;
    m_due = due;
    retranslate();
}

void PayToCard::retranslate()
{
    m_title->setText(tr("The customer sends by OVO to our number"));
    m_exactly->setText(m_due
            ? tr("exactly %1").arg(money::format(*m_due, money::CurrencyMark::Symbol, m_appearance.digits()))
            : QString());
    m_sentence->setText(tr("There is no QR: OVO payments are told apart by this amount alone. Any other one is not "
                           "recognised."));
    m_copy->setText(m_copied ? tr("Number copied") : tr("Copy number"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(gateways::shownOvoNumber(m_number) + QStringLiteral(", ") + m_exactly->text());
    arrange();
}

int PayToCard::numberPx() const
{
    const QString shown = gateways::shownOvoNumber(m_number);
    int px = largest;
    while (px > smallest
        && QFontMetrics(typeFont(TypeRole::Hero, Weight::Bold, px)).horizontalAdvance(shown) > width() - 2 * air)
        px -= 2;
    return px;
}

void PayToCard::arrange()
{
    const int column = std::max(1, width() - 2 * air);
    const int figure = numberPx() * 5 / 4;
    const int title = m_title->heightForWidth(column);
    const int exactly = m_exactly->heightForWidth(column);
    const int sentence = m_sentence->heightForWidth(column);
    m_copy->setKeyCap(tr("Ctrl+C"));
    if (m_copy->sizeHint().width() > width() - 2 * focusMargin)
        m_copy->setKeyCap({});
    const QSize button = m_copy->sizeHint();
    const int needed = title + figure + exactly + gap + button.height();
    // The sentence goes first where there is no room.
    const bool said = needed + gap + sentence <= height() - 2 * gap;
    m_sentence->setVisible(said);
    int y = std::max(0, (height() - needed - (said ? gap + sentence : 0)) / 2);
    const auto place = [&](QWidget* part, int high) {
        part->setGeometry(air, y, column, high);
        y += high;
    };
    place(m_title, title);
    m_figure = QRect(air, y, column, figure);
    y += figure;
    place(m_exactly, exactly);
    y += gap;
    m_copy->setGeometry(QRect(QPoint((width() - button.width()) / 2, y), button));
    y += button.height() + gap;
    m_sentence->setGeometry(air, y, column, sentence);
    update();
}

void PayToCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = theme.line2,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeRole::Hero, Weight::Bold, numberPx()));
    painter.drawText(m_figure, Qt::AlignCenter | Qt::TextSingleLine, gateways::shownOvoNumber(m_number));
}

void PayToCard::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PayToCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
