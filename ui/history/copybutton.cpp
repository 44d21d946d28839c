// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/copybutton.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int pictureSize = 16;
constexpr std::chrono::milliseconds tickTime{1500};

} // namespace

CopyButton::CopyButton(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setFixedSize(CopyButton::sizeHint());
    setCursor(Qt::PointingHandCursor);
    m_done.setSingleShot(true);
    m_done.setInterval(tickTime);
    connect(&m_done, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_done.start();
        update();
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CopyButton::setText(const QString& what, const QString& text)
{
    m_what = what;
    m_text = text;
    retranslate();
}

void CopyButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const QRectF box((width() - pictureSize) / 2.0, (height() - pictureSize) / 2.0, pictureSize, pictureSize);
    const bool isDone = m_done.isActive();
    paintIcon(
        painter, box.topLeft(), isDone ? Icon::Check : Icon::Clipboard, pictureSize, isDone ? theme.text : theme.text2);
    if (hasFocus())
        paintFocusRing(painter, box.adjusted(0, 2, 0, -2), 2, theme);
}

void CopyButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void CopyButton::retranslate()
{
    //: %1 is what is copied ("Transaction")
    setAccessibleName(tr("Copy: %1").arg(m_what));
    setToolTip(tr("Copy"));
}

} // namespace ui
