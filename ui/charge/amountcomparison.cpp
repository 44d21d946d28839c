// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/amountcomparison.h"

#include "core/money/moneyformat.h"
#include "ui/charge/decision.h"
#include "ui/charge/panelwords.h"
#include "ui/common/appearance.h"
#include "ui/common/moneyfigure.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int largestPx = 52;
constexpr int stackedPx = 34;
constexpr int smallestPx = 18;
constexpr int labelHeight = 24;
constexpr int figureHeight = 64;
constexpr int barHeight = 12;
constexpr int barTop = 10;
constexpr int stackedRow = 46;
constexpr double signGap = 8;
constexpr double columnGap = 48;

} // namespace

AmountComparison::AmountComparison(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void AmountComparison::setPayment(const payments::Payment& payment)
{
    using payments::Exception;
    const money::Money due = payment.due();
    const std::optional<money::Money> difference = differenceOf(payment);
    m_share.reset();
    Column received{tr("Received"), payment.received, tr("Not known")};
    Column third;
    switch (payment.exception) {
    case Exception::Short:
    case Exception::Over:
        third = {tr("Difference"), difference, tr("Not known"), true, true};
        if (payment.received && difference && due.minor() > 0 && payment.received->minor() > 0) {
            const auto asked = static_cast<double>(due.minor());
            const auto came = static_cast<double>(payment.received->minor());
            m_share = std::min(asked, came) / std::max(asked, came);
        }
        break;
    case Exception::Late: {
        const bool measured = payment.paidAt && payment.expiresAt && *payment.paidAt > *payment.expiresAt;
        third = {tr("Too late by"), {},
            measured ? PanelWords::duration(
                std::chrono::seconds(payment.expiresAt->secsTo(*payment.paidAt)), m_appearance.digits())
                     : tr("Sale closed"),
            false, true};
        break;
    }
    case Exception::Duplicate:
        third = {tr("Payments"), {}, money::withDigits(QStringLiteral("2"), m_appearance.digits()), false, true};
        break;
    case Exception::WrongAccount:
        third = {tr("Arrived at"), {}, tr("Another account"), false, true};
        break;
    case Exception::WrongCurrency:
        received = {tr("Received"), {}, tr("Another currency"), false, true};
        break;
    case Exception::Unverified:
        received = {tr("Proven"), {}, tr("Nothing"), false, true};
        break;
    case Exception::None:
    case Exception::Manual:
        break;
    }
    m_columns = {{tr("Asked"), due, {}}, received};
    if (!third.label.isEmpty())
        m_columns.push_back(third);
    QStringList said;
    for (const Column& column : m_columns)
        said << column.label + QStringLiteral(": ") + figureText(column);
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

void AmountComparison::setStacked(bool stacked)
{
    m_stacked = stacked;
    update();
}

int AmountComparison::wantedHeight() const
{
    const int bar = m_share ? barTop + barHeight : 0;
    return bar + (m_stacked ? static_cast<int>(m_columns.size()) * stackedRow : labelHeight + figureHeight);
}

QString AmountComparison::figureText(const Column& column) const
{
    if (!column.amount)
        return column.words;
    const QString text = money::format(*column.amount, money::CurrencyMark::Symbol, m_appearance.digits());
    return column.signedAmount && column.amount->minor() > 0 ? u'+' + text : text;
}

double AmountComparison::figureWidth(const Column& column, int px) const
{
    // Signs in front of the digits belong between minus and digits, which MoneyFigure cannot know.
    if (column.amount && money::spec(column.amount->currency()).symbolAfter) {
        QString digits = money::format(*column.amount, money::CurrencyMark::None, m_appearance.digits());
        if (column.signedAmount && column.amount->minor() > 0)
            digits.prepend(u'+');
        return MoneyFigure(digits, column.amount->currency(), signGap).width(px);
    }
    return QFontMetricsF(typeFont(TypeRole::Comparison, Weight::Bold, px)).horizontalAdvance(figureText(column));
}

void AmountComparison::paintFigure(QPainter& painter, const Column& column, QPointF baseline, int px) const
{
    const Theme& theme = m_appearance.theme();
    const QColor color = column.strong ? theme.amber : theme.text;
    if (column.amount && money::spec(column.amount->currency()).symbolAfter) {
        QString digits = money::format(*column.amount, money::CurrencyMark::None, m_appearance.digits());
        if (column.signedAmount && column.amount->minor() > 0)
            digits.prepend(u'+');
        MoneyFigure(digits, column.amount->currency(), signGap)
            .paint(painter, baseline, px, color, column.strong ? color : theme.text2);
        return;
    }
    painter.setFont(typeFont(TypeRole::Comparison, Weight::Bold, px));
    painter.setPen(color);
    painter.drawText(baseline, figureText(column));
}

void AmountComparison::paintEvent(QPaintEvent*)
{
    if (m_columns.empty())
        return;
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const auto count = static_cast<double>(m_columns.size());
    int px = m_stacked ? stackedPx : largestPx;
    const auto fits = [&](int size) {
        double sum = 0;
        double widest = 0;
        for (const Column& column : m_columns) {
            const double wide = figureWidth(column, size);
            sum += wide;
            widest = std::max(widest, wide);
        }
        return m_stacked ? widest <= width() * 0.62 : sum + columnGap * (count - 1) <= width();
    };
    while (px > smallestPx && !fits(px))
        px -= 2;

    const QFont label = typeFont(TypeRole::Small);
    double sum = 0;
    for (const Column& column : m_columns)
        sum += figureWidth(column, px);
    const double even = width() / count;
    const bool evenly = std::all_of(m_columns.begin(), m_columns.end(),
        [&](const Column& column) { return figureWidth(column, px) <= even - columnGap / 2; });
    double x = 0;
    double y = 0;
    for (const Column& column : m_columns) {
        painter.setFont(label);
        painter.setPen(theme.text2);
        if (m_stacked) {
            painter.drawText(QRectF(0, y, width() * 0.38, stackedRow), Qt::AlignLeft | Qt::AlignVCenter, column.label);
            paintFigure(painter, column,
                QPointF(width() - figureWidth(column, px), y + stackedRow / 2.0 + MoneyFigure::capHeight(px) / 2), px);
            y += stackedRow;
            continue;
        }
        const bool last = &column == &m_columns.back();
        if (last && m_columns.size() > 2)
            paintLine(painter, QRectF(x - columnGap / 2, 0, 1, labelHeight + figureHeight), Qt::Vertical, theme.line);
        painter.drawText(QRectF(x, 0, figureWidth(column, px) + columnGap, labelHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, column.label);
        paintFigure(painter, column, QPointF(x, labelHeight + figureHeight / 2.0 + MoneyFigure::capHeight(px) / 2), px);
        x += evenly ? even : figureWidth(column, px) + columnGap;
    }
    if (m_share) {
        const double top = (m_stacked ? y : labelHeight + figureHeight) + barTop;
        paintBar(painter, QRectF(0, top, width(), barHeight));
    }
}

void AmountComparison::paintBar(QPainter& painter, const QRectF& bar) const
{
    const Theme& theme = m_appearance.theme();
    constexpr double radius = 6;
    constexpr double least = 12; // a sliver nobody sees would say that nothing is missing
    const double split = std::min(bar.width() * *m_share, bar.width() - least);
    paintBox(painter, bar,
        {.fill = theme.amberSoft, .edge = theme.isHighContrast() ? theme.amber : QColor(), .radius = radius});
    paintHatching(painter, bar, radius, theme.amberFill);
    painter.save();
    painter.setClipRect(QRectF(bar.left(), bar.top(), split, bar.height()));
    paintBox(painter, bar, {.fill = theme.text2, .edge = QColor(), .radius = radius});
    painter.restore();
}

} // namespace ui
