// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/accountitem.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int shapeSize = 14;
constexpr int shapeGap = 7;
constexpr int gap = 7;
constexpr int budgetWidth = 42;
constexpr int budgetHeight = 5;
constexpr int leastName = 72;
constexpr int lowBudget = 15; ///< per cent

QFont plain()
{
    return typeFont(TypeRole::Micro);
}

QFont bold()
{
    return typeFont(TypeRole::Micro, Weight::Bold);
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

AccountItem::AccountItem(const Appearance& appearance, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, &AccountItem::retell);
}

void AccountItem::setStanding(const till::AccountStanding& standing)
{
    m_standing = standing;
    retell();
}

void AccountItem::tick()
{
    if (m_answer != answerText())
        retell();
}

QString AccountItem::answerText() const
{
    if (m_standing.stopped)
        return tr("stopped, needs a look");
    const auto since = isSilent() ? m_standing.silentSince : m_standing.answeredAt;
    if (!since)
        return tr("not asked yet");
    if (m_standing.clockOff && !isSilent())
        return tr("clock is wrong");
    using std::chrono::duration_cast;
    const auto age = std::max(m_clock.monotonic() - *since, std::chrono::milliseconds(0));
    const auto seconds = duration_cast<std::chrono::seconds>(age).count();
    const auto words = [&](const QString& ofSeconds, const QString& ofMinutes, const QString& ofHours) {
        constexpr int minute = 60;
        constexpr int hour = 3600;
        const QString text = seconds < minute ? ofSeconds.arg(seconds)
            : seconds < hour                  ? ofMinutes.arg(seconds / minute)
                                              : ofHours.arg(seconds / hour);
        return money::withDigits(text, m_appearance.digits());
    };
    if (isSilent())
        return words(tr("no answer %1 s"), tr("no answer %1 min"), tr("no answer %1 h"));
    return words(tr("%1 s ago"), tr("%1 min ago"), tr("%1 h ago"));
}

QSize AccountItem::sizeHint() const
{
    // Room for two digits of seconds, so that neighbours do not move every tick.
    const int answer =
        std::max(widthOf(isTrouble() ? bold() : plain(), m_answer), widthOf(plain(), tr("%1 s ago").arg(88)));
    const int width = shapeSize + shapeGap + widthOf(bold(), m_standing.name) + gap + answer + gap + budgetWidth + gap
        + widthOf(plain(), pendingText()) + 1;
    return {width, shapeSize};
}

QSize AccountItem::minimumSizeHint() const
{
    return {shapeSize + shapeGap + std::min(widthOf(bold(), m_standing.name), leastName) + 1, shapeSize};
}

void AccountItem::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const bool trouble = isTrouble();
    const State state = trouble ? State::Unknown : m_standing.answeredAt ? State::Paid : State::Waiting;
    const QColor& color = trouble ? theme.amber : m_standing.answeredAt ? theme.green : theme.grey;
    paintStateShape(painter, QRectF(0, (height() - shapeSize) / 2.0, shapeSize, shapeSize), state, color, theme.bg);

    double x = shapeSize + shapeGap;
    const auto draw = [&](const QFont& font, const QColor& pen, const QString& text) {
        const double room = width() - x;
        painter.setFont(font);
        painter.setPen(pen);
        painter.drawText(QRectF(x, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(room)));
        x += std::min<double>(widthOf(font, text), room) + gap;
    };
    draw(bold(), theme.text, m_standing.name);
    const QFont answerFont = trouble ? bold() : plain();
    if (x + widthOf(answerFont, m_answer) > width() + 1)
        return;
    draw(answerFont, trouble ? theme.amber : theme.text2, m_answer);
    if (x + budgetWidth > width())
        return;
    paintBudget(painter, QRectF(x, (height() - budgetHeight) / 2.0, budgetWidth, budgetHeight));
    x += budgetWidth + gap;
    if (x + widthOf(plain(), pendingText()) <= width() + 1)
        draw(plain(), theme.text2, pendingText());
}

void AccountItem::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

QString AccountItem::pendingText() const
{
    //: Open payments of an account
    return money::withDigits(tr("%1 pending").arg(m_standing.pending), m_appearance.digits());
}

QString AccountItem::wrongClock()
{
    return tr(
        "This computer's clock differs from the gateway's by more than a minute. Set it right: the ledger and the "
        "reports keep its time.");
}

bool AccountItem::isSilent() const
{
    return m_standing.silentSince.has_value();
}

bool AccountItem::isTrouble() const
{
    return m_standing.stopped || isSilent() || m_standing.clockOff || m_standing.problem;
}

void AccountItem::retell()
{
    m_answer = answerText();
    //: Spoken standing of an account: %1 its name, %2 its last answer, %3 its open payments, %4 free requests in per
    //: cent
    setAccessibleName(tr("%1: %2, %3, %4 % of requests free")
                          .arg(m_standing.name, m_answer, pendingText(), QString::number(m_standing.percentFree)));
    QString tip = money::withDigits(
        //: %1 and %2 are numbers
        tr("%1 requests a minute, %2 % free").arg(m_standing.requestsPerMinute).arg(m_standing.percentFree),
        m_appearance.digits());
    if (m_standing.clockOff)
        tip = wrongClock() + u'\n' + tip;
    if (m_standing.problem)
        tip = m_standing.problem->translated() + u'\n' + tip;
    // Without this sign Qt cannot take a tool tip for markup (R37).
    setToolTip(tip.remove(u'<'));
    updateGeometry();
    update();
}

void AccountItem::paintBudget(QPainter& painter, const QRectF& box) const
{
    const Theme& theme = m_appearance.theme();
    const double radius = box.height() / 2;
    paintBox(painter, box, {.fill = theme.line, .edge = QColor(), .radius = radius});
    const int free = std::clamp(m_standing.percentFree, 0, 100);
    if (free == 0)
        return;
    QRectF part = box;
    part.setWidth(std::max(box.height(), box.width() * free / 100));
    paintBox(
        painter, part, {.fill = free < lowBudget ? theme.amberFill : theme.text2, .edge = QColor(), .radius = radius});
}

} // namespace ui
