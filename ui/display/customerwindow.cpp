// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerwindow.h"

#include "ui/common/theme.h"
#include "ui/common/type.h"
#include "ui/display/displaypreferences.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds numbersTime{3};
constexpr QSize trialSize(960, 540);
constexpr Qt::WindowFlags quiet = Qt::Window | Qt::WindowDoesNotAcceptFocus;

/// The number of a screen, on that screen.
class ScreenNumber final : public QWidget {
public:
    ScreenNumber(qsizetype number, const QRect& screen)
        : m_number(number)
    {
        setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAccessibleName(QString::number(number));
        const int side = std::min(screen.width(), screen.height()) * 2 / 5;
        setGeometry(QRect(screen.center() - QPoint(side / 2, side / 2), QSize(side, side)));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const FixedColors& fixed = FixedColors::get();
        painter.fillRect(rect(), fixed.customerGround);
        painter.setPen(fixed.customerText);
        painter.setFont(typeFont(TypeRole::CustomerAmount, Weight::Bold, height() * 3 / 5));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    qsizetype m_number;
};

QScreen* screenNamed(const QString& name)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto found =
        std::find_if(screens.begin(), screens.end(), [&name](const QScreen* screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

} // namespace

CustomerWindow::CustomerWindow(const CustomerWords& words, DisplayPreferences& preferences, const Screens& screens,
    const base::Clock& clock, base::Scheduler& scheduler)
    : m_preferences(preferences)
    , m_screens(screens)
    , m_scheduler(scheduler)
    , m_view(new CustomerView(words, clock, scheduler, this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The cashier's window alone decides when the program ends.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setWindowFlags(quiet);
    m_view->setPaidTime(preferences.paidTime());
    connect(&preferences, &DisplayPreferences::changed, this, [this] {
        m_view->setPaidTime(m_preferences.paidTime());
        settle();
    });
    connect(&screens, &Screens::changed, this, &CustomerWindow::settle);
    retranslate();
}

CustomerWindow::~CustomerWindow() = default;

void CustomerWindow::toggle()
{
    const bool visible = m_place == Place::Window || m_place == Place::FullScreen;
    const bool canCover = chooseScreen(m_screens.all(), m_preferences.screen()).has_value();
    m_trial = !visible && !canCover;
    m_preferences.setOn(!visible);
    settle();
}

void CustomerWindow::identify()
{
    m_numbers.clear();
    const QList<ScreenInfo> screens = m_screens.all();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        m_numbers.push_back(std::make_unique<ScreenNumber>(i + 1, screens.at(i).geometry));
        m_numbers.back()->show();
    }
    m_numbersTimer = m_scheduler.after(numbersTime, [this] { m_numbers.clear(); });
}

void CustomerWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
}

void CustomerWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    m_trial = false;
    m_preferences.setOn(false);
    settle();
}

void CustomerWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F10)
        toggle();
    if (event->key() == Qt::Key_F10 || event->key() == Qt::Key_Escape || !m_keyboard)
        return;
    m_keyboard->activateWindow();
    QWidget* receiver = m_keyboard->focusWidget() ? m_keyboard->focusWidget() : m_keyboard.data();
    QCoreApplication::sendEvent(receiver, event);
}

void CustomerWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerWindow::settle()
{
    const Place before = m_place;
    const QList<ScreenInfo> screens = m_screens.all();
    if (!m_preferences.isOn()) {
        m_place = Place::Off;
        hide();
    } else if (const auto chosen = chooseScreen(screens, m_preferences.screen())) {
        m_place = Place::FullScreen;
        m_trial = false;
        coverScreen(screens.at(*chosen));
    } else if (m_trial) {
        m_place = Place::Window;
        if (before != Place::Window)
            openWindow();
    } else {
        m_place = Place::Away;
        hide();
    }
    if (m_place != before)
        emit placeChanged();
}

void CustomerWindow::coverScreen(const ScreenInfo& screen)
{
    if (isVisible() && isFullScreen() && m_covered == screen.geometry)
        return;
    // From one screen to another a window manager moves only what is not full screen.
    hide();
    m_covered = screen.geometry;
    setWindowFlags(quiet | Qt::FramelessWindowHint);
    setCursor(Qt::BlankCursor);
    if (QScreen* own = screenNamed(screen.name))
        setScreen(own);
    setGeometry(screen.geometry);
    // Not showFullScreen(): that asks for the keyboard too.
    setWindowState(Qt::WindowFullScreen);
    show();
}

void CustomerWindow::openWindow()
{
    hide();
    m_covered = QRect();
    setWindowFlags(quiet);
    setWindowState(Qt::WindowNoState);
    unsetCursor();
    resize(trialSize);
    show();
}

void CustomerWindow::retranslate()
{
    setWindowTitle(tr("Customer screen"));
}

} // namespace ui
