// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/backuplist.h"

#include "ui/common/appearance.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/state.h"
#include "ui/common/tablehead.h"
#include "ui/common/type.h"
#include "ui/ledger/ledgerwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using Condition = ShownBackup::Condition;

namespace {

constexpr int rowHeight = TableHead::RowHeight;
constexpr int shapeSize = 16;
constexpr int leastWidth = 520;

/// Where a column stands: its edges as parts of the width between the pads.
struct Column {
    double from;
    double to;
    Qt::Alignment alignment;
};
constexpr Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment atRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr std::array columns{Column{0, 0.20, atLeft}, Column{0.20, 0.34, atLeft}, Column{0.34, 0.50, atRight},
    Column{0.50, 0.64, atRight}, Column{0.69, 1, atLeft}};

QRectF place(const QRectF& row, const Column& column)
{
    const double width = row.width() - 2 * TableHead::Pad;
    return {
        row.left() + TableHead::Pad + width * column.from, row.top(), width * (column.to - column.from), row.height()};
}

/// Nothing but words for what is as it has to be.
std::optional<State> shapeOf(Condition condition)
{
    switch (condition) {
    case Condition::Readable:
        return std::nullopt;
    case Condition::Older:
        return State::Expired;
    case Condition::Unreadable:
        return State::Failed;
    case Condition::Tried:
        return State::Paid;
    }
    return std::nullopt;
}

} // namespace

BackupList::BackupList(const Appearance& appearance, const Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(leastWidth);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void BackupList::setBackups(const QList<ShownBackup>& backups)
{
    const QString before = m_isDecided && chosen() != nullptr ? chosen()->file : QString();
    m_backups = backups;
    m_chosen = m_backups.isEmpty() ? -1 : 0;
    m_isDecided = false;
    for (qsizetype i = 0; i < m_backups.size(); ++i) {
        if (m_backups.at(i).file != before)
            continue;
        m_chosen = i;
        m_isDecided = true;
    }
    updateGeometry();
    resize(width(), sizeHint().height());
    announce();
    update();
    emit chosenChanged();
}

const ShownBackup* BackupList::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_backups.size() ? &m_backups.at(m_chosen) : nullptr;
}

void BackupList::choose(qsizetype row)
{
    if (m_backups.isEmpty())
        return;
    m_chosen = std::clamp<qsizetype>(row, 0, m_backups.size() - 1);
    m_isDecided = true;
    announce();
    update();
    emit chosenChanged();
}

BackupList::Words BackupList::wordsOf(const ShownBackup& backup) const
{
    const money::Digits digits = m_appearance.digits();
    const bool isCounted = backup.condition == Condition::Readable || backup.condition == Condition::Tried;
    Words words;
    words.day = shortDate(backup.day, m_languages.current(), digits) + u' '
        + money::withDigits(QString::number(backup.day.year()), digits);
    words.made = backup.madeAt.isValid() ? shortTime(backup.madeAt.toLocalTime().time(), digits) : u"–"_s;
    words.payments = isCounted ? countText(backup.payments, digits) : u"–"_s;
    words.size = sizeText(backup.bytes, digits);
    switch (backup.condition) {
    case Condition::Readable:
        words.condition = tr("Readable");
        break;
    case Condition::Older:
        words.condition = tr("Of an older Paydesk");
        break;
    case Condition::Unreadable:
        words.condition = tr("Cannot be read");
        break;
    case Condition::Tried:
        words.condition = tr("Sound, tried out");
        break;
    }
    return words;
}

QString BackupList::said(const ShownBackup& backup) const
{
    const Words words = wordsOf(backup);
    QStringList parts{words.day};
    if (backup.madeAt.isValid())
        parts << words.made;
    if (words.payments != u"–"_s)
        parts << tr("%1 payments").arg(words.payments);
    parts << words.size << words.condition;
    return parts.join(u", "_s);
}

void BackupList::announce()
{
    setAccessibleName(tr("Backups"));
    setAccessibleDescription(chosen() != nullptr ? said(*chosen()) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize BackupList::sizeHint() const
{
    return {leastWidth, TableHead::Height + rowHeight * static_cast<int>(m_backups.size())};
}

QRect BackupList::rowRect(qsizetype row) const
{
    return {0, TableHead::Height + rowHeight * static_cast<int>(row), width(), rowHeight};
}

void BackupList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (qsizetype row = 0; row < m_backups.size(); ++row)
        if (event->rect().intersects(rowRect(row)))
            paintRow(painter, row);
}

void BackupList::paintHead(QPainter& painter) const
{
    const QRectF head(0, 0, width(), TableHead::Height);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(m_appearance.theme().text2);
    const std::array words{tr("Day"), tr("Made"), tr("Payments"), tr("Size"), tr("State")};
    for (std::size_t i = 0; i < columns.size(); ++i)
        painter.drawText(place(head, columns.at(i)), static_cast<int>(columns.at(i).alignment), words.at(i));
}

void BackupList::paintRow(QPainter& painter, qsizetype row) const
{
    const Theme& theme = m_appearance.theme();
    const ShownBackup& backup = m_backups.at(row);
    const QRectF box = rowRect(row);
    const bool isChosen = row == m_chosen;
    if (isChosen) {
        painter.fillRect(box, theme.sel);
        painter.fillRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), theme.ink);
    }
    paintLine(painter, QRectF(box.left(), box.top(), box.width(), 1), Qt::Horizontal, theme.line);
    const Words words = wordsOf(backup);
    const auto say = [&](std::size_t column, const QString& text, const QColor& color, Weight weight) {
        painter.setFont(typeFont(TypeRole::Body, weight));
        painter.setPen(color);
        const QRectF room = place(box, columns.at(column));
        painter.drawText(room, static_cast<int>(columns.at(column).alignment),
            QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
    };
    say(0, words.day, theme.text, Weight::Bold);
    say(1, words.made, theme.text2, Weight::Regular);
    say(2, words.payments, theme.text, Weight::Regular);
    say(3, words.size, theme.text, Weight::Regular);
    const QRectF last = place(box, columns.back());
    const std::optional<State> shape = shapeOf(backup.condition);
    const QColor color = shape ? theme.color(stateTone(*shape)) : theme.text;
    if (shape)
        paintStateShape(painter, QRectF(last.left(), last.center().y() - shapeSize / 2.0, shapeSize, shapeSize), *shape,
            color, isChosen ? theme.sel : theme.surface);
    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(backup.condition == Condition::Unreadable ? color : theme.text);
    const QRectF room = shape ? last.adjusted(shapeSize + 8, 0, 0, 0) : last;
    painter.drawText(room, static_cast<int>(atLeft),
        QFontMetricsF(painter.font()).elidedText(words.condition, Qt::ElideRight, room.width()));
    if (isChosen && hasFocus())
        paintFocusRing(
            painter, box.adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin), buttonRadius, theme);
}

void BackupList::mousePressEvent(QMouseEvent* event)
{
    const int y = event->position().toPoint().y() - TableHead::Height;
    if (y >= 0 && y / rowHeight < m_backups.size())
        choose(y / rowHeight);
}

void BackupList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->position().y() >= TableHead::Height && chosen() != nullptr)
        emit openWanted();
}

void BackupList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_chosen - 1);
    case Qt::Key_Down:
        return choose(m_chosen + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_backups.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen() != nullptr)
            emit openWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BackupList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    emit chosenChanged(); // into view
    update();
}

void BackupList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BackupList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
