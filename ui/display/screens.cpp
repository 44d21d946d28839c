// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/screens.h"

#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScreen>
#include <algorithm>

namespace ui {

namespace {

template <class Match>
QList<qsizetype> matching(const QList<ScreenInfo>& screens, Match match)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < screens.size(); ++i)
        if (match(screens.at(i)))
            found << i;
    return found;
}

std::optional<qsizetype> firstOf(const QList<qsizetype>& found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

std::optional<qsizetype> chooseScreen(const QList<ScreenInfo>& screens, const ScreenWish& wish)
{
    if (screens.size() < 2)
        return std::nullopt;
    if (wish.isEmpty())
        return firstOf(matching(screens, [](const ScreenInfo& screen) { return !screen.primary; }));
    const auto atPlug = [&wish](const ScreenInfo& screen) { return screen.name == wish.name; };
    if (wish.serial.isEmpty())
        return firstOf(matching(screens, atPlug));
    const auto itself = [&wish](const ScreenInfo& screen) { return screen.serial == wish.serial; };
    // Cheap monitors of one batch share a serial number; then the plug decides.
    const auto both = matching(screens, [&](const ScreenInfo& screen) { return itself(screen) && atPlug(screen); });
    if (!both.isEmpty())
        return both.first();
    if (const auto serial = firstOf(matching(screens, itself)))
        return serial;
    // At the same plug and without a number: a driver that stopped telling it.
    return firstOf(
        matching(screens, [&](const ScreenInfo& screen) { return screen.serial.isEmpty() && atPlug(screen); }));
}

DesktopScreens::DesktopScreens(QObject* parent)
    : Screens(parent)
{
    for (const QScreen* screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        follow(screen);
        emit changed();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* screen) {
        const QScopedValueRollback<const QScreen*> leaving(m_leaving, screen);
        emit changed();
    });
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Screens::changed);
}

QList<ScreenInfo> DesktopScreens::all() const
{
    QList<ScreenInfo> infos;
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen == m_leaving)
            continue;
        infos.append({screen->name(), screen->serialNumber(), screen->model(), screen->geometry(),
            screen == QGuiApplication::primaryScreen()});
    }
    return infos;
}

void DesktopScreens::follow(const QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
}

} // namespace ui
