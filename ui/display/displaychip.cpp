// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/displaychip.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/display/customerwindow.h"
#include "ui/display/displaypreferences.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// "&" in a name is a letter, not an access key.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QString screenWords(qsizetype index, const ScreenInfo& screen)
{
    const QString size = u"%1 × %2"_s.arg(screen.geometry.width()).arg(screen.geometry.height());
    const QString name = screen.model.isEmpty() ? screen.name : u"%1 (%2)"_s.arg(screen.model, screen.name);
    return u"%1: %2, %3"_s.arg(QString::number(index + 1), name, size);
}

DisplayChip::DisplayChip(const Appearance& appearance, CustomerWindow& window, DisplayPreferences& preferences,
    const Screens& screens, QWidget* parent)
    : QWidget(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_screens(screens)
    , m_chip(new Chip(appearance, this))
    , m_menu(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chip);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_chip);
    m_chip->setCheckable(false);
    m_chip->setSymbol(Icon::Screen);
    m_chip->setKeyCap(u"F10"_s);
    connect(m_chip, &Chip::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_chip->mapToGlobal(m_chip->rect().bottomLeft()));
    });
    connect(&window, &CustomerWindow::placeChanged, this, &DisplayChip::showState);
    connect(&window.view(), &CustomerView::kindChanged, this, &DisplayChip::showState);
    connect(&window.view(), &CustomerView::codeRead, this, [this](int reachCm) {
        m_chip->setToolTip(reachCm > 0
                ? tr("The QR was read back from the screen. Phones read it from up to %1 cm.").arg(reachCm)
                : tr("The QR on the screen could not be read back. Make the window larger."));
    });
    showState();
}

QString DisplayChip::text() const
{
    return m_chip->text();
}

void DisplayChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void DisplayChip::showState()
{
    const auto words = [this] {
        if (m_window.place() == CustomerWindow::Place::Off)
            return tr("Customer screen: off");
        if (m_window.place() == CustomerWindow::Place::Away)
            return tr("Customer screen: not plugged in");
        switch (m_window.view().kind()) {
        case CustomerKind::Idle:
            return tr("Customer screen: idle");
        case CustomerKind::Preparing:
            return tr("Customer screen: preparing");
        case CustomerKind::Waiting:
        case CustomerKind::Seen:
            return tr("Customer screen: showing QR");
        case CustomerKind::OneMoment:
            return tr("Customer screen: one moment");
        case CustomerKind::Paid:
            return tr("Customer screen: paid");
        case CustomerKind::SeeCashier:
            return tr("Customer screen: see the cashier");
        case CustomerKind::Expired:
            return tr("Customer screen: QR expired");
        case CustomerKind::Failed:
            return tr("Customer screen: not completed");
        }
        return QString();
    };
    m_chip->setText(words());
    m_chip->setAccessibleName(m_chip->text());
    m_chip->updateGeometry();
    m_chip->update();
}

void DisplayChip::fillMenu()
{
    m_menu->clear();
    const bool shown =
        m_window.place() == CustomerWindow::Place::Window || m_window.place() == CustomerWindow::Place::FullScreen;
    m_menu->addAction(shown ? tr("&Turn off") : tr("&Turn on"), &m_window, &CustomerWindow::toggle);
    m_menu->addAction(tr("&Identify the screens"), &m_window, &CustomerWindow::identify);

    QMenu* screens = m_menu->addMenu(tr("&Screen"));
    const QList<ScreenInfo> all = m_screens.all();
    const std::optional<qsizetype> chosen = chooseScreen(all, m_preferences.screen());
    auto* oneScreen = new QActionGroup(screens);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QAction* action = screens->addAction(plain(screenWords(i, all.at(i))), this, [this, screen = all.at(i)] {
            m_preferences.setScreen({screen.serial, screen.name});
        });
        action->setCheckable(true);
        action->setChecked(chosen == i);
        action->setEnabled(all.size() > 1);
        oneScreen->addAction(action);
    }

    QMenu* languages = m_menu->addMenu(tr("&Language"));
    auto* oneLanguage = new QActionGroup(languages);
    const auto add = [&](const QString& word, std::optional<Language> language) {
        QAction* action =
            languages->addAction(plain(word), this, [this, language] { m_preferences.setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == language);
        oneLanguage->addAction(action);
    };
    add(tr("As this window"), std::nullopt);
    for (const LanguageSpec& spec : allLanguages())
        add(QString::fromUtf16(spec.ownName), spec.language);
}

} // namespace ui
