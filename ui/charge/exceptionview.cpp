// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/exceptionview.h"

#include "core/base/outsidetext.h"
#include "ui/charge/amountcomparison.h"
#include "ui/charge/answerbox.h"
#include "ui/charge/optionrow.h"
#include "ui/charge/panelwords.h"
#include "ui/charge/saleactions.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statuspill.h"

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int tallArea = 520;

} // namespace

ExceptionView::ExceptionView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_pill(new StatusPill(appearance, State::Short, this))
    , m_title(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_needs(new PlainLabel(appearance, TypeRole::Body, Tone::Amber, this))
    , m_comparison(new AmountComparison(appearance, this))
    , m_cause(new AnswerBox(appearance, this))
{
    m_needs->setWeight(Weight::Bold);
    m_needs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < MostOptions; ++i) {
        auto* row = new OptionRow(appearance, this);
        row->setFirst(i == 0);
        connect(row, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        m_rows.push_back(row);
    }
}

void ExceptionView::setShape(PageShape shape)
{
    m_shape = shape;
    arrange();
}

void ExceptionView::show(const SaleFrame& frame)
{
    const payments::Payment& payment = frame.payment;
    const auto digits = m_appearance.digits();
    m_pill->setState(stateOf(payment));
    const QString account = frame.standing && !frame.standing->name.isEmpty() ? frame.standing->name : payment.account;
    QStringList title{PanelWords::title(payment, digits), base::oneLine(account)};
    if (payment.paidAt)
        title << PanelWords::timeOfDay(*payment.paidAt, digits);
    title.removeAll(QString());
    m_title->setText(title.join(u" · "_s));
    m_needs->setText(wantsDecision(payment) ? tr("Needs a decision") : QString());
    m_comparison->setPayment(payment);
    const PanelWords::Box cause = PanelWords::cause(payment, digits);
    m_cause->setWords(cause);
    m_cause->setAccessibleName(cause.title + u". "_s + cause.sentence);
    m_options = DecisionWords::of(payment, digits);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < m_options.size();
        m_rows[i]->setVisible(used);
        if (used)
            m_rows[i]->setWords(
                money::withDigits(QString::number(i + 1), digits), m_options[i].title, m_options[i].sentence);
    }
    arrange();
}

void ExceptionView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ExceptionView::arrange()
{
    const int pad = m_shape == PageShape::Small ? 16 : 28;
    const QRect area = rect().adjusted(pad, pad - 4, -pad, -8);
    const bool tall = area.height() >= tallArea || m_options.empty();
    const QRect column = tall ? area : QRect(area.left(), area.top(), area.width() * 46 / 100, area.height());

    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(QRect(column.topLeft(), pill));
    const int needs = tall && !m_needs->text().isEmpty() ? m_needs->sizeHint().width() : 0;
    m_needs->setVisible(needs > 0);
    m_needs->setGeometry(column.right() + 1 - needs, column.top(), needs, pill.height());
    const int titleLeft = m_pill->geometry().right() + 13;
    m_title->setGeometry(
        titleLeft, column.top(), std::max(0, column.right() + 1 - needs - 16 - titleLeft), pill.height());

    m_comparison->setStacked(!tall);
    const int comparisonTop = column.top() + pill.height() + (tall ? 18 : 6);
    m_comparison->setGeometry(column.left(), comparisonTop, column.width(), m_comparison->wantedHeight());
    const int causeTop = m_comparison->geometry().bottom() + 1 + (tall ? 20 : 12);
    const int causeHeight = m_cause->heightForWidth(column.width());
    const int causeRoom = column.bottom() + 1 - causeTop;
    m_cause->setVisible(tall || causeRoom >= causeHeight);
    m_cause->setGeometry(column.left(), causeTop, column.width(), causeHeight);
    if (tall) {
        const int top = causeTop + causeHeight + 18 - focusMargin;
        placeOptions({area.left() - focusMargin, top, area.width() + 2 * focusMargin, area.bottom() + 1 - top});
    } else {
        const int left = column.right() + 1 + 24;
        placeOptions({left - focusMargin, area.top() - focusMargin, area.right() + 1 - left + 2 * focusMargin,
            area.height() + focusMargin});
    }
}

void ExceptionView::placeOptions(const QRect& column)
{
    if (m_options.empty())
        return;
    const int count = static_cast<int>(m_options.size());
    const int step = std::clamp(
        column.height() / count, OptionRow::LeastHeight + 2 * focusMargin, OptionRow::Height + 2 * focusMargin);
    int y = column.top();
    for (int i = 0; i < count; ++i) {
        m_rows[static_cast<std::size_t>(i)]->setGeometry(column.left(), y, column.width(), step);
        y += step;
    }
}

} // namespace ui
