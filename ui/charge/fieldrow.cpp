// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/fieldrow.h"

#include "ui/charge/suggestions.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>

namespace ui {

namespace {

constexpr int shapeSize = 16;
constexpr int longestText = 200; ///< more than fits, so that too much is said and not cut

} // namespace

FieldRow::FieldRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_label(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_edit(new QLineEdit(this))
    , m_shortcut(new QShortcut(this))
{
    m_edit->setProperty("bare", true);
    m_edit->setFrame(false);
    m_edit->setFont(typeFont(TypeRole::Body));
    m_edit->setMaxLength(longestText);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldRow::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldRow::submitted);
    connect(m_shortcut, &QShortcut::activated, m_edit, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FieldRow::setTexts(const QString& label, const QString& placeholder, const QString& key)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
    m_edit->setPlaceholderText(placeholder);
    m_key = key;
    m_shortcut->setKey(QKeySequence(key));
    update();
}

QString FieldRow::text() const
{
    return m_edit->text();
}

void FieldRow::clear()
{
    m_edit->clear();
}

void FieldRow::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void FieldRow::setSuggestions(const QStringList& texts)
{
    if (!m_suggestions) {
        if (texts.isEmpty())
            return;
        m_suggestions = new Suggestions(m_appearance, *m_edit, this);
        connect(m_suggestions, &Suggestions::taken, this, &FieldRow::edited);
        connect(m_edit, &QLineEdit::textEdited, this, [this] { m_suggestions->offer(suggestionPlace()); });
    }
    m_suggestions->setTexts(texts);
}

QSize FieldRow::sizeHint() const
{
    return {440 + 2 * focusMargin, Height};
}

QSize FieldRow::minimumSizeHint() const
{
    return {280, Height};
}

QRect FieldRow::row() const
{
    return rect().adjusted(focusMargin, 0, -focusMargin, 0);
}

QRect FieldRow::keyBox() const
{
    const QSize cap = keyCapSize(m_key);
    return {row().right() + 1 - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height()};
}

QRect FieldRow::suggestionPlace() const
{
    constexpr int beside = 8;
    constexpr int above = 8; // where the list has no room below it
    constexpr int below = 4;
    const QRect edit = m_edit->geometry();
    return {-beside, -above, row().right() + 1 - edit.left() + beside, height() - edit.top() + above + below};
}

void FieldRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintKeyCap(painter, keyBox(), m_key, theme);
    const double thick = snappedWidth(painter, m_wrong ? 2 : 1);
    QRectF rule = snapped(painter, QRectF(row()));
    rule.setTop(rule.bottom() - thick);
    painter.fillRect(rule, m_wrong ? theme.red : theme.line);
    if (m_wrong)
        paintStateShape(painter,
            QRectF(keyBox().left() - 12 - shapeSize, (height() - shapeSize) / 2.0, shapeSize, shapeSize), State::Failed,
            theme.red, theme.bg);
    if (m_edit->hasFocus())
        paintFocusRing(painter,
            QRectF(m_edit->geometry().left() - 8, focusMargin + 1, keyBox().left() - m_edit->geometry().left() - 2,
                height() - 2 * focusMargin - 3),
            6, theme);
}

void FieldRow::resizeEvent(QResizeEvent*)
{
    m_label->setGeometry(row().left(), 1, LabelWidth - 8, height()); // on the base line of the edit
    const int left = row().left() + LabelWidth;
    m_edit->setGeometry(left, 6, keyBox().left() - 16 - shapeSize - left, height() - 12);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int pressed = key ? static_cast<QKeyEvent*>(event)->key() : 0;
    // An Enter still held down from taking a suggestion asks for nothing (R8).
    if ((pressed == Qt::Key_Return || pressed == Qt::Key_Enter) && static_cast<QKeyEvent*>(event)->isAutoRepeat())
        return true;
    if (pressed == Qt::Key_Down && event->type() == QEvent::KeyPress && m_suggestions
        && m_suggestions->offerFirst(suggestionPlace()))
        return true;
    if (pressed == Qt::Key_Escape) {
        // Before a shortcut of the window has its turn.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            emit escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
