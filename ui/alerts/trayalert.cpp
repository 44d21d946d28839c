// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/trayalert.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int side = 64;

QPixmap mark(int count, const QColor& ground, const QColor& text, money::Digits digits)
{
    // Panels are light or dark whatever our theme is, so the mark brings its own ground.
    const Theme& theme = Theme::of(ThemeName::Light);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBox(painter, QRectF(2, 2, side - 4, side - 4), {.fill = theme.ink, .edge = QColor(), .radius = 12});
    paintIcon(painter, QPointF(12, 12), Icon::Charge, 40, theme.inkText);
    if (count == 0)
        return pixmap;
    constexpr int most = 9;
    const QRectF badge(26, 0, 38, 38);
    paintBox(painter, badge, {.fill = ground, .edge = theme.inkText, .edgeWidth = 3, .radius = 19});
    painter.setFont(typeFont(TypeRole::Body, Weight::Bold, 26));
    painter.setPen(text);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine,
        count > most ? u"9+"_s : money::withDigits(QString::number(count), digits));
    return pixmap;
}

} // namespace

QIcon trayIcon(int waiting, int needALook, money::Digits digits)
{
    const Theme& theme = Theme::of(ThemeName::Light);
    if (needALook > 0)
        return mark(needALook, theme.amberSoft, theme.amber, digits);
    return mark(waiting, theme.blueSoft, theme.blue, digits);
}

TrayAlert::TrayAlert(
    const Appearance& appearance, QWidget& window, std::function<std::unique_ptr<Tray>()> tray, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_window(window)
    , m_makeTray(std::move(tray))
{
}

TrayAlert::~TrayAlert() = default;

void TrayAlert::start()
{
    m_tray = m_makeTray();
    m_tray->onClick([this] { raiseWindow(); });
    connect(&m_appearance, &Appearance::changed, this, &TrayAlert::showIcon);
    showIcon();
}

void TrayAlert::setCounts(int waiting, int needALook)
{
    m_waiting = waiting;
    m_needALook = needALook;
    showIcon();
}

void TrayAlert::tell(const payments::Payment& payment)
{
    if (!m_tray || !isCovered())
        return;
    m_tray->flash(m_window);
    if (!m_tray->isAvailable())
        return;
    const QString amount =
        money::format(payment.received.value_or(payment.due()), money::CurrencyMark::Symbol, m_appearance.digits());
    //: What a message of the desktop says: %1 is an amount, %2 the number of the sale
    m_tray->tell(stateWord(stateOf(payment)), tr("%1, sale S-%2").arg(amount).arg(payment.number));
}

void TrayAlert::showIcon()
{
    if (!m_tray || !m_tray->isAvailable())
        return;
    const auto digits = m_appearance.digits();
    QStringList tip{u"Paydesk"_s};
    if (m_waiting > 0)
        tip << money::withDigits(tr("Open: %1").arg(m_waiting), digits);
    if (m_needALook > 0)
        tip << money::withDigits(tr("Need a look: %1").arg(m_needALook), digits);
    m_tray->show(trayIcon(m_waiting, m_needALook, digits), tip.join(u" · "_s));
}

void TrayAlert::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool TrayAlert::isCovered() const
{
    // One of our own dialogs in front is no cover.
    return !m_window.isVisible() || m_window.isMinimized() || !QApplication::activeWindow();
}

} // namespace ui
