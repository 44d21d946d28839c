// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/languagecard.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int cardHeight = 72;
constexpr int pad = 20;

} // namespace

LanguageCard::LanguageCard(const Appearance& appearance, Language language, QString key, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_language(language)
    , m_key(std::move(key))
    , m_ownName(QString::fromUtf16(languageSpec(language).ownName))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize LanguageCard::sizeHint() const
{
    const int names = QFontMetrics(typeFont(TypeRole::FunctionKey)).horizontalAdvance(m_ownName)
        + QFontMetrics(typeFont(TypeRole::Body)).horizontalAdvance(text());
    return {names + 3 * pad + keyCapSize(m_key).width() + 16 + 2 * focusMargin, cardHeight + 2 * focusMargin};
}

void LanguageCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    paintBox(painter, box,
        {.fill = isDown() ? theme.sel : theme.surface,
            .edge = isChecked() ? theme.ink : theme.line,
            .edgeWidth = isChecked() ? 2.0 : 1.0,
            .radius = cardRadius});
    const QRectF inner = box.adjusted(pad, 0, -pad, 0);
    painter.setFont(typeFont(TypeRole::FunctionKey));
    painter.setPen(theme.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_ownName);
    const QSize cap = keyCapSize(m_key);
    const QRectF capBox(QPointF(inner.right() - cap.width(), inner.center().y() - cap.height() / 2.0), cap);
    paintKeyCap(painter, capBox, m_key, theme);
    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(theme.text2);
    painter.drawText(
        inner.adjusted(0, 0, -cap.width() - 12.0, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusRing(painter, box, cardRadius, theme);
}

void LanguageCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    click();
    emit submitted();
}

void LanguageCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void LanguageCard::retranslate()
{
    setText(QCoreApplication::translate("Language", languageSpec(m_language).englishName));
    setAccessibleName(u"%1, %2"_s.arg(m_ownName, text()));
    updateGeometry();
}

} // namespace ui
