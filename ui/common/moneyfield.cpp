// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/moneyfield.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/currencysegment.h"
#include "ui/common/focusring.h"
#include "ui/common/moneyfieldaccessible.h"
#include "ui/common/moneyfigure.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/readingsmenu.h"
#include "ui/common/state.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int cardHeight = 208;
constexpr int smallestCardHeight = 168;
constexpr double side = 25;
constexpr double top = 18;
constexpr int headHeight = 36;
constexpr double noteHeight = 24;
constexpr double shapeSize = 16;
constexpr double noteBottom = 15; ///< from the card's edge to the note's box
constexpr double figureBottom = 55; ///< from the card's edge up to the base line
constexpr double airOverFigure = 10;
constexpr double caretWidth = 4;
constexpr double caretGap = 10;
constexpr int largestHero = 104;

} // namespace

struct MoneyField::Placed {
    MoneyFigure figure;
    int px;
    QPointF baseline;
    QRectF caret;
};

MoneyField::MoneyField(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_entry(money::Currency::Khr)
    , m_title(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_segment(new CurrencySegment(appearance, this))
    , m_totalTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_total(new PlainLabel(appearance, TypeRole::Small, this))
    , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_aside(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    installMoneyFieldAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly | Qt::ImhNoPredictiveText);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_total->setWeight(Weight::Bold);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Long sums keep their end, which is what was typed last.
    m_total->setElide(Qt::ElideLeft);
    connect(m_segment, &CurrencySegment::chosen, this, &MoneyField::chooseCurrency);
    auto* next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(next, &QShortcut::activated, this, &MoneyField::chooseNextCurrency);
    connect(&appearance, &Appearance::changed, this, &MoneyField::refresh);
    setCurrencies({money::Currency::Khr});
    retranslate();
}

void MoneyField::setCurrencies(const std::vector<money::Currency>& currencies)
{
    m_segment->setCurrencies(currencies);
    const bool stays = std::find(currencies.begin(), currencies.end(), m_entry.currency()) != currencies.end();
    setCurrency(stays ? m_entry.currency() : currencies.front());
}

void MoneyField::chooseNextCurrency()
{
    chooseCurrency(m_segment->next());
}

void MoneyField::setCurrency(money::Currency currency)
{
    m_entry.setCurrency(currency);
    m_segment->setCurrent(currency);
    m_error.reset();
    m_question.reset();
    refresh();
    emit changed();
}

void MoneyField::chooseCurrency(money::Currency currency)
{
    setCurrency(currency);
    setFocus(Qt::OtherFocusReason);
    emit currencyChosen(currency);
}

void MoneyField::type(const QString& keys)
{
    take(m_entry.type(keys));
}

void MoneyField::backspace()
{
    m_entry.backspace();
    take({});
}

void MoneyField::clear()
{
    m_entry.clear();
    take({});
}

void MoneyField::setAmount(money::Money amount)
{
    take(m_entry.setAmount(amount));
}

void MoneyField::paste(const QString& text)
{
    const auto pasted = m_entry.paste(text);
    if (!pasted) {
        showError(pasted.error().person);
        return;
    }
    if (pasted->mustAsk())
        askWhich(pasted->readings);
    else
        take({});
}

void MoneyField::take(const base::Result<>& outcome)
{
    m_question.reset();
    m_error.reset();
    if (!outcome) {
        showError(outcome.error().person);
        return;
    }
    refresh();
    emit changed();
}

void MoneyField::askWhich(const std::vector<money::Money>& readings)
{
    m_error.reset();
    m_question = base::UserText(
        QT_TRANSLATE_NOOP("Sentence", "The pasted text can be read in two ways. Choose the amount that is meant."));
    delete m_readings;
    m_readings = newReadingsMenu(
        readings, m_appearance.digits(), [this](money::Money reading) { setAmount(reading); }, this);
    connect(m_readings, &QMenu::aboutToHide, this, [this] {
        m_readings->deleteLater();
        m_readings = nullptr;
        m_question.reset();
        refresh();
    });
    refresh();
    m_readings->popup(
        mapToGlobal(QPointF(card().right() - side - m_readings->sizeHint().width(), placedFigure().caret.bottom()))
            .toPoint());
}

void MoneyField::setHint(const base::UserText& hint)
{
    m_hint = hint;
    refresh();
}

void MoneyField::setAside(const QString& text)
{
    m_aside->setText(text);
    refresh();
}

void MoneyField::showError(const base::UserText& sentence, QWidget* action)
{
    m_error = sentence;
    m_action = action;
    refresh();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MoneyField::noteText() const
{
    return m_note->text();
}

QString MoneyField::spokenValue() const
{
    const QString sum = m_entry.expressionText();
    if (const auto value = m_entry.value()) {
        const QString total = money::format(*value, money::CurrencyMark::Code);
        return sum.isEmpty() ? total : sum + u" = "_s + total;
    }
    if (m_entry.isEmpty())
        return tr("empty");
    return sum.isEmpty() ? m_entry.displayText() : sum;
}

QSize MoneyField::sizeHint() const
{
    return {874 + 2 * focusMargin, cardHeight + 2 * focusMargin};
}

QSize MoneyField::minimumSizeHint() const
{
    return {560, smallestCardHeight + 2 * focusMargin};
}

QRectF MoneyField::card() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

MoneyField::Placed MoneyField::placedFigure() const
{
    const QRectF box = card();
    MoneyFigure figure(m_entry.displayText(m_appearance.digits()), m_entry.currency(), 2 * caretGap + caretWidth);
    const bool signAfter = money::spec(m_entry.currency()).symbolAfter;
    const double tail = signAfter ? 0 : caretGap + caretWidth;
    const double base = box.bottom() - figureBottom;
    const double room = base - (box.top() + top + headHeight) - airOverFigure;
    const int px = figure.fittingPx(box.width() - 2 * side - tail, MoneyFigure::pxForCapHeight(room, largestHero));
    const double left = box.right() - side - tail - figure.width(px);
    const double cap = MoneyFigure::capHeight(px);
    const double over = cap * 0.06;
    const QRectF caret(left + figure.digitsEnd(px) + caretGap, base - cap - over, caretWidth, cap + 2 * over);
    return {std::move(figure), px, QPointF(left, base), caret};
}

void MoneyField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const bool wrong = m_error.has_value();
    paintBox(painter, card(),
        {.fill = theme.surface,
            .edge = wrong ? theme.red : (theme.isHighContrast() ? theme.line2 : theme.line),
            .edgeWidth = wrong || theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    if (hasFocus())
        paintFocusRing(painter, card(), cardRadius, theme);
    if (noteState() != State::NotWatched) {
        const QRectF shape(
            card().left() + side, m_note->geometry().center().y() + 1 - shapeSize / 2, shapeSize, shapeSize);
        paintStateShape(painter, shape, noteState(), theme.color(stateTone(noteState())), theme.surface);
    }
    const Placed placed = placedFigure();
    placed.figure.paint(painter, placed.baseline, placed.px, m_entry.isEmpty() ? theme.text3 : theme.text, theme.text2);
    if (hasFocus())
        painter.fillRect(snapped(painter, placed.caret), theme.focus);
}

bool MoneyField::event(QEvent* event)
{
    // Esc clears before a shortcut of the window has its turn.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !m_entry.isEmpty()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MoneyField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (const auto value = m_entry.value())
            QGuiApplication::clipboard()->setText(value->toDecimal());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down is one Enter (R8).
        if (!event->isAutoRepeat())
            emit submitted();
        return;
    case Qt::Key_Backspace:
        backspace();
        return;
    case Qt::Key_Escape:
        if (m_entry.isEmpty())
            emit escaped();
        else
            clear();
        return;
    default:
        break;
    }
    const auto held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    const QString text = event->text();
    if (held == Qt::NoModifier && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        type(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

void MoneyField::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

QVariant MoneyField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QString text = m_entry.displayText(m_appearance.digits());
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return placedFigure().caret;
    case Qt::ImSurroundingText:
    case Qt::ImTextBeforeCursor:
        return text;
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return static_cast<int>(text.size());
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void MoneyField::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
}

void MoneyField::resizeEvent(QResizeEvent*)
{
    arrange();
}

void MoneyField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MoneyField::retranslate()
{
    m_title->setText(tr("Amount"));
    m_totalTitle->setText(tr("Running total"));
    setAccessibleName(tr("Amount"));
    refresh();
}

State MoneyField::noteState() const
{
    if (m_error)
        return State::Failed;
    return m_question || m_entry.warning() ? State::Unknown : State::NotWatched;
}

void MoneyField::arrange()
{
    const QRect box = card().toAlignedRect();
    const int left = box.left() + static_cast<int>(side);
    const int right = box.right() + 1 - static_cast<int>(side);
    const int headTop = box.top() + static_cast<int>(top);
    const int titleWidth = m_title->sizeHint().width();
    m_title->setGeometry(left, headTop, titleWidth, headHeight);
    const QSize segment = m_segment->sizeHint();
    m_segment->setGeometry(left + titleWidth + 14, headTop, segment.width(), headHeight);
    const int free = right - m_segment->geometry().right() - 24;
    const int totalTitle = m_totalTitle->sizeHint().width();
    const int total = std::clamp(free - totalTitle - 12, 0, m_total->sizeHint().width());
    m_total->setGeometry(right - total, headTop, total, headHeight);
    m_totalTitle->setGeometry(right - total - 12 - totalTitle, headTop, totalTitle, headHeight);
    const int noteLeft = noteState() == State::NotWatched ? left : left + static_cast<int>(shapeSize) + 8;
    const int noteTop = box.bottom() + 1 - static_cast<int>(noteBottom + noteHeight);
    const int aside = m_aside->text().isEmpty() ? 0 : m_aside->sizeHint().width();
    // The sentence first: what does not fit beside it is not needed.
    const bool acts = m_action && m_error;
    m_aside->setVisible(!acts && aside > 0 && noteLeft + m_note->sizeHint().width() + 24 + aside <= right);
    m_aside->setGeometry(right - aside, noteTop, aside, static_cast<int>(noteHeight));
    int noteRight = m_aside->isVisibleTo(this) ? right - aside - 24 : right;
    if (m_action) {
        m_action->setVisible(acts);
        const QSize size = m_action->sizeHint();
        m_action->setGeometry(
            QRect(QPoint(right - size.width() + focusMargin, noteTop + (int(noteHeight) - size.height()) / 2), size));
        noteRight = acts ? m_action->geometry().left() - 8 : noteRight;
    }
    m_note->setGeometry(noteLeft, noteTop, noteRight - noteLeft, static_cast<int>(noteHeight));
}

void MoneyField::refresh()
{
    const QString sum = m_entry.expressionText(m_appearance.digits());
    m_total->setText(sum);
    m_total->setVisible(!sum.isEmpty());
    m_totalTitle->setVisible(!sum.isEmpty());
    const auto warning = m_entry.warning();
    if (m_error) {
        m_note->setTone(Tone::Red);
        m_note->setText(m_error->translated());
    } else if (m_question || warning) {
        m_note->setTone(Tone::Amber);
        m_note->setText(m_question ? m_question->translated() : warning->translated());
    } else {
        m_note->setTone(Tone::Text2);
        m_note->setText(m_hint.translated());
    }
    m_note->setToolTip(m_note->text());
    setAccessibleDescription(QStringList{m_note->text(), m_aside->text()}.join(u' ').trimmed());
    const QString spoken = spokenValue();
    if (spoken != m_spoken) {
        QAccessibleTextUpdateEvent event(this, 0, m_spoken, spoken);
        QAccessible::updateAccessibility(&event);
        m_spoken = spoken;
    }
    arrange();
    update();
}

} // namespace ui
