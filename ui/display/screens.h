// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <optional>

class QScreen;

namespace ui {

/// One monitor as it stands now.
struct ScreenInfo {
    QString name; ///< of its plug ("HDMI-1")
    QString serial; ///< its own; many have none
    QString model;
    QRect geometry;
    bool primary = false;

    friend bool operator==(const ScreenInfo&, const ScreenInfo&) = default;
};

/// The monitor a shop has chosen. Both empty: none yet.
struct ScreenWish {
    QString serial;
    QString name;

    [[nodiscard]] bool isEmpty() const { return serial.isEmpty() && name.isEmpty(); }
    friend bool operator==(const ScreenWish&, const ScreenWish&) = default;
};

/// Index of the screen for the customer, by serial number, then by plug. Without a wish the first that is not the
/// primary. Never the only one, and no stand-in for one that is away: it may face anybody.
[[nodiscard]] std::optional<qsizetype> chooseScreen(const QList<ScreenInfo>& screens, const ScreenWish& wish);

/// The monitors of the computer. GUI thread only.
class Screens : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QList<ScreenInfo> all() const = 0;

signals:
    /// One came, went, moved, or became the primary. When one goes it is emitted before its windows are moved.
    void changed();
};

class DesktopScreens final : public Screens {
    Q_OBJECT

public:
    explicit DesktopScreens(QObject* parent = nullptr);
    [[nodiscard]] QList<ScreenInfo> all() const override;

private:
    void follow(const QScreen* screen);

    const QScreen* m_leaving = nullptr; ///< still listed by Qt, but gone
};

} // namespace ui
