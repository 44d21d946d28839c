// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/staticcodepart.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/columntext.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/salefacts.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Fact = FactTable::Fact;
using payments::Payment;

namespace {

constexpr int rowPad = 8;
constexpr int rowGap = 12;

} // namespace

/// One payment to go to: number and amount, below them its time, its state where it is not simply paid, and who paid.
class StaticCodePart::Row final : public QAbstractButton {
public:
    Row(const Appearance& appearance, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }

    void setPayment(const Payment& payment, const DetailFacts::Manner& manner)
    {
        m_id = payment.id;
        m_number = SaleFacts::number(payment, manner.digits);
        m_amount = SaleFacts::amount(payment.due(), manner.digits);
        QStringList more{SaleFacts::listTime(
            payment.paidAt.value_or(payment.createdAt), manner.nowUtc, manner.language, manner.digits)};
        if (payment.state != payments::State::Paid || payment.needsAttention())
            more.append(stateWord(stateOf(payment)));
        if (const QString payer = base::oneLine(payment.payer); !payer.isEmpty())
            more.append(base::isolated(payer));
        m_more = more.join(u" · "_s);
        setAccessibleName(m_number + u", "_s + m_amount + u", "_s + m_more);
        updateGeometry();
        update();
    }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {120, lineHeight(TypeRole::Body, m_amount) + lineHeight(TypeRole::Small, m_more) + 2 * focusMargin + 4};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const QRectF area = QRectF(rect()).adjusted(focusMargin, 2, -focusMargin, -2);
        if (isDown() || underMouse())
            paintBox(painter, area, {.fill = theme.sel, .edge = QColor(), .radius = buttonRadius});
        const QRectF words = area.adjusted(rowPad, 3, -rowPad, -3);
        const double upper = lineHeight(TypeRole::Body, m_amount);
        const QRectF first(words.left(), words.top(), words.width(), upper);
        const QRectF second(words.left(), first.bottom(), words.width(), words.bottom() - first.bottom());
        const QFont bold = typeFont(TypeRole::Body, Weight::Bold);
        paintColumnText(painter, first, m_amount, bold, theme.text, Qt::AlignRight);
        const double left = first.width() - columnTextWidth(m_amount, bold) - rowGap;
        write(painter, QRectF(first.left(), first.top(), left, first.height()), typeFont(TypeRole::Body), theme.text,
            m_number);
        write(painter, second, typeFont(TypeRole::Small), theme.text2, m_more);
        if (hasFocus())
            paintBox(painter, area.adjusted(-2, 0, 2, 0),
                {.fill = QColor(), .edge = theme.focus, .edgeWidth = 3, .radius = buttonRadius});
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    static void write(
        QPainter& painter, const QRectF& line, const QFont& font, const QColor& color, const QString& text)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
    }

    const Appearance& m_appearance;
    QString m_id;
    QString m_number;
    QString m_amount;
    QString m_more;
};

StaticCodePart::StaticCodePart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_toParent(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_title(new PlainLabel(appearance, TypeRole::Body, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_facts(new FactTable(appearance, this))
    , m_list(new QVBoxLayout)
    , m_all(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_retry(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
{
    m_title->setWeight(Weight::Bold);
    m_sentence->setWrap(true);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_sentence)})
        each->setContentsMargins(focusMargin, 0, focusMargin, 0);
    m_facts->setContentsMargins(focusMargin, 4, focusMargin, 4);
    m_list->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addLayout(m_list);
    for (QWidget* each : {m_toParent, m_all, m_retry})
        column->addWidget(each, 0, Qt::AlignLeft);
    hide();
    connect(m_toParent, &Button::clicked, this, [this] {
        if (m_parent)
            emit saleWanted(QString(m_parent->id));
    });
    connect(m_all, &Button::clicked, this, [this] { emit listWanted({m_payment.id, m_payment.number}); });
    connect(m_retry, &Button::clicked, this, &StaticCodePart::retryWanted);
}

void StaticCodePart::setPayment(const Payment& payment, const DetailFacts::Manner& manner, bool isNow)
{
    if (payment.id != m_payment.id) {
        m_parent.reset();
        m_isParentRead = false;
        m_totals.reset();
        m_newest.reset();
        m_problem.clear();
    }
    m_payment = payment;
    m_manner = manner;
    m_isNow = isNow;
    draw();
}

void StaticCodePart::setParent(const std::optional<Payment>& parent)
{
    m_parent = parent;
    m_isParentRead = true;
    draw();
}

void StaticCodePart::setTotals(const ledger::Totals& totals)
{
    m_totals = totals;
    draw();
}

void StaticCodePart::setNewest(const QList<Payment>& payments)
{
    m_newest = payments.mid(0, Newest);
    draw();
}

void StaticCodePart::setProblem(const QString& sentence)
{
    m_problem = sentence;
    draw();
}

bool StaticCodePart::hasChildren() const
{
    return m_payment.hasStaticCode() && m_problem.isEmpty() && m_totals && m_totals->count > 0;
}

QString StaticCodePart::sentence() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_payment.hasStaticCode() && !m_totals)
        return tr("Payments are being counted…");
    if (m_payment.hasStaticCode() && m_totals->count == 0)
        return tr("Nobody has paid by this code yet.");
    const bool isOrphan = !m_payment.parent.isEmpty() && m_isParentRead && !m_parent;
    return isOrphan ? tr("It came in by the code of a sale that is not in this ledger.") : QString();
}

std::vector<Fact> StaticCodePart::sums() const
{
    if (!hasChildren())
        return {};
    std::vector<Fact> facts{{tr("Payments"), countText(m_totals->count, m_manner.digits)}};
    for (const ledger::Totals::OfCurrency& each : m_totals->currencies) {
        if (const auto sum = money::Money::fromMinor(each.received, each.currency); sum && each.paid > 0)
            facts.push_back({tr("Received"), SaleFacts::amount(*sum, m_manner.digits), Fact::Kind::Amount});
    }
    return facts;
}

void StaticCodePart::draw()
{
    setVisible(m_isNow && (!m_payment.parent.isEmpty() || m_payment.hasStaticCode()));
    m_title->setText(tr("Payments by this code"));
    m_title->setVisible(m_payment.hasStaticCode());
    m_sentence->setText(sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_facts->setFacts(sums());
    m_facts->setVisible(hasChildren());
    if (m_parent)
        //: A way to another sale: %1 is its number, as "S-12"
        m_toParent->setText(tr("Came in by the code of %1").arg(SaleFacts::number(*m_parent, m_manner.digits)));
    m_toParent->setVisible(m_parent && m_problem.isEmpty());
    m_all->setText(tr("Show all in the list"));
    m_all->setVisible(hasChildren());
    m_retry->setText(tr("Retry"));
    m_retry->setVisible(!m_problem.isEmpty());
    drawRows();
}

void StaticCodePart::drawRows()
{
    const bool isShown = m_problem.isEmpty() && m_payment.hasStaticCode() && m_newest;
    const QList<Payment> payments = isShown ? *m_newest : QList<Payment>();
    // A row that is pressed is still on the stack: those that are there take the new payments.
    while (m_rows.size() > payments.size()) {
        Row* last = m_rows.takeLast();
        m_list->removeWidget(last);
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < payments.size()) {
        auto* row = new Row(m_appearance, this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { emit saleWanted(QString(row->id())); });
        m_list->addWidget(row);
        setTabOrder(m_rows.isEmpty() ? static_cast<QWidget*>(m_toParent) : m_rows.last(), row);
        m_rows.append(row);
        row->show();
    }
    for (qsizetype i = 0; i < payments.size(); ++i)
        m_rows.at(i)->setPayment(payments.at(i), m_manner);
}

QStringList StaticCodePart::shown() const
{
    QStringList lines;
    for (const PlainLabel* label : {m_title, m_sentence})
        if (!label->isHidden())
            lines.append(label->text());
    if (!m_facts->isHidden())
        lines.append(m_facts->shown());
    for (const Row* row : m_rows)
        lines.append(row->accessibleName());
    for (const Button* button : {m_toParent, m_all, m_retry})
        if (!button->isHidden())
            lines.append(button->text());
    return lines;
}

void StaticCodePart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace ui
