// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"

#include "core/qr/luminance.h"
#include "core/qr/reader.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// A tick draws for 240 ms, pages change in 120.
constexpr int stillAfter = 400; // ms

} // namespace

Camera::Camera(const QString& folder, QString look)
    : m_folder(folder)
    , m_look(std::move(look))
{
}

QString Camera::path(const QString& name) const
{
    return m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look));
}

void Camera::take(QWidget& window, const QString& name)
{
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("%s: the window is not on the screen", qUtf8Printable(name));
    QTest::qWait(stillAfter);
    // Of the whole screen, so that a dialog over the window is in it.
    QScreen& screen = *window.screen();
    const QRect place = window.geometry().translated(-screen.geometry().topLeft());
    const QPixmap picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height());
    if (picture.isNull() || !picture.save(path(name)))
        qFatal("%s cannot be written", qUtf8Printable(path(name)));
    ++m_taken;
}

void Camera::takeWithCode(QWidget& window, const QString& name, const QString& code)
{
    take(window, name);
    const QImage saved(path(name));
    const QList<qr::Code> codes = qr::read(qr::LuminancePicture::fromImage(saved).view());
    if (codes.size() != 1 || codes.first().text() != code)
        qFatal("%s: %d codes are read, not the one of the sale", qUtf8Printable(path(name)),
            static_cast<int>(codes.size()));
}
