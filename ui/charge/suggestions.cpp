// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/suggestions.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/keycap.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pad = 12;
constexpr int leastRow = 36;
constexpr int barWidth = 3;
constexpr int barHeight = 20;
constexpr int longestShown = 120; ///< signs; the row cuts what does not fit

QString takeKey()
{
    return u"Enter"_s;
}

/// What a number is told by: its digits, of any script we know, without the signs between them.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar sign : text) {
        if (const auto digit = money::typedDigit(sign))
            digits += QString::number(*digit);
        else if (!u" +-.()/"_s.contains(sign))
            digits += sign;
    }
    return digits;
}

bool isNumber(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return money::typedDigit(sign).has_value(); });
}

class SuggestionList final : public QListView {
public:
    SuggestionList()
    {
        setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
        setLineWidth(1);
        // QCompleter gives six pixels more than the rows need.
        setViewportMargins(0, 2, 0, 2);
        setUniformItemSizes(true);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAttribute(Qt::WA_Hover);
    }
};

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    SuggestionDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, std::max(leastRow, lineHeight(TypeRole::Body, index.data().toString()) + 8)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_appearance.theme();
        const QRect row = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool touched = chosen || option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(row, touched ? theme.sel : theme.surface);
        QRect words = row.adjusted(pad, 0, -pad, 0);
        if (chosen) {
            painter->fillRect(
                QRect(row.left(), row.top() + (row.height() - barHeight) / 2, barWidth, barHeight), theme.ink);
            const QSize cap = keyCapSize(takeKey());
            const QRect box(row.right() + 1 - pad - cap.width(), row.top() + (row.height() - cap.height()) / 2,
                cap.width(), cap.height());
            paintKeyCap(*painter, box, takeKey(), theme);
            words.setRight(box.left() - pad);
        }
        painter->setFont(typeFont(TypeRole::Body));
        painter->setPen(theme.text);
        const QString text = painter->fontMetrics().elidedText(
            base::oneLine(index.data().toString(), longestShown), Qt::ElideRight, words.width());
        painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
        painter->restore();
    }

private:
    const Appearance& m_appearance;
};

} // namespace

Suggestions::Suggestions(const Appearance& appearance, QLineEdit& edit, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_edit(edit)
    , m_list(new SuggestionList)
{
    // What fits is found here, so that the completer offers all it has.
    m_completer.setModel(&m_fitting);
    m_completer.setMaxVisibleItems(Most);
    m_completer.setWidget(&edit);
    m_completer.setPopup(m_list);
    m_list->setItemDelegate(new SuggestionDelegate(appearance, m_list));
    m_list->installEventFilter(this);
    connect(&m_completer, qOverload<const QString&>(&QCompleter::activated), this, &Suggestions::take);
    connect(&appearance, &Appearance::changed, this, &Suggestions::dress);
    dress();
}

void Suggestions::dress()
{
    const Theme& theme = m_appearance.theme();
    QPalette palette;
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.line2); // the frame
    m_list->setPalette(palette);
}

void Suggestions::setTexts(const QStringList& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    // An open list would offer what is there no more.
    m_list->hide();
}

QStringList Suggestions::fitting() const
{
    const QString typed = m_edit.text().simplified();
    const QString digits = digitsOf(typed);
    const bool number = isNumber(digits);
    QStringList found;
    for (const QString& text : m_texts) {
        if (text != typed && (text.contains(typed, Qt::CaseInsensitive) || (number && digitsOf(text).contains(digits))))
            found << text;
    }
    return found;
}

void Suggestions::offer(const QRect& place)
{
    m_fitting.setStringList(fitting());
    m_list->setAccessibleName(m_edit.accessibleName());
    if (m_edit.text().trimmed().isEmpty() || m_fitting.rowCount() == 0)
        m_list->hide();
    else
        m_completer.complete(place);
}

bool Suggestions::offerFirst(const QRect& place)
{
    m_fitting.setStringList(fitting());
    if (m_fitting.rowCount() == 0)
        return false;
    m_list->setAccessibleName(m_edit.accessibleName());
    m_completer.complete(place);
    m_list->setCurrentIndex(m_completer.completionModel()->index(0, 0));
    return true;
}

void Suggestions::take(const QString& text)
{
    m_list->hide();
    m_edit.setText(text);
    emit taken();
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event)
{
    // Before the completer, which would give Enter to the edit first.
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (type == QEvent::ShortcutOverride)
        return true;
    const QModelIndex chosen = m_list->currentIndex();
    if (enter && chosen.isValid()) {
        take(chosen.data().toString());
    } else {
        m_list->hide();
        if (enter)
            QCoreApplication::sendEvent(&m_edit, event);
    }
    return true;
}

} // namespace ui
