// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/textfield.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"

#include <QAccessible>
#include <QEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int boxHeight = 40;
constexpr int pad = 12;
constexpr int shapeSize = 16;

QString withoutMnemonic(QString text)
{
    const qsizetype mark = text.indexOf(u'&');
    if (mark >= 0)
        text.remove(mark, 1);
    return text;
}

} // namespace

TextField::TextField(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_label(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_edit(new QLineEdit(this))
    , m_message(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_inner(new QVBoxLayout)
{
    m_edit->setProperty("bare", true);
    m_edit->setFont(typeFont(TypeRole::Body));
    m_edit->setFixedHeight(boxHeight - 4);
    m_edit->installEventFilter(this);
    m_message->setWrap(true);
    m_message->setMaximumLines(2);
    m_message->setMinimumHeight(lineHeight(TypeRole::Small, {}));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusMargin, 0, focusMargin, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addSpacing(focusMargin + 2);
    m_inner->setContentsMargins(pad, 0, pad + shapeSize + 6, 0);
    m_inner->addWidget(m_edit);
    column->addLayout(m_inner);
    column->addSpacing(focusMargin + 2);
    column->addWidget(m_message);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &TextField::submitted);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void TextField::setLabel(const QString& label)
{
    const QString plain = withoutMnemonic(label);
    m_label->setText(plain);
    m_edit->setAccessibleName(plain);
    const QKeySequence access = QKeySequence::mnemonic(label);
    delete findChild<QShortcut*>(QString(), Qt::FindDirectChildrenOnly);
    if (!access.isEmpty())
        connect(new QShortcut(access, this), &QShortcut::activated, m_edit, [this] { m_edit->setFocus(); });
}

void TextField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString& text)
{
    m_edit->setText(text);
}

void TextField::setMessage(Message kind, const QString& text)
{
    m_problem = kind == Message::Problem && !text.isEmpty();
    m_message->setTone(m_problem ? Tone::Red : Tone::Text2);
    m_message->setText(text);
    m_edit->setAccessibleDescription(text);
    if (m_problem) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void TextField::setRoomBeside(int width)
{
    m_roomBeside = width;
    m_inner->setContentsMargins(pad, 0, pad + shapeSize + 6 + width, 0);
    update();
}

QString TextField::message() const
{
    return m_message->text();
}

void TextField::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, box(),
        {.fill = theme.surface,
            .edge = m_problem ? theme.red : theme.line2,
            .edgeWidth = m_problem ? 2.0 : 1.0,
            .radius = buttonRadius});
    if (m_problem) {
        const QRectF shape(box().right() - pad - shapeSize, box().center().y() - shapeSize / 2.0, shapeSize, shapeSize);
        paintStateShape(painter, shape, State::Failed, theme.red, theme.surface);
    }
    if (m_edit->hasFocus())
        paintFocusRing(painter, box(), buttonRadius, theme);
}

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

QRectF TextField::box() const
{
    const QRectF inner = m_edit->geometry();
    return {static_cast<double>(focusMargin), inner.center().y() - boxHeight / 2.0,
        width() - 2.0 * focusMargin - m_roomBeside, static_cast<double>(boxHeight)};
}

} // namespace ui
