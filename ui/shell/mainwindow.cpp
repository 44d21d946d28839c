// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/languages.h"
#include "ui/common/practicestripe.h"
#include "ui/shell/accountitem.h"
#include "ui/shell/firststart.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/preferences.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/shopbadge.h"
#include "ui/shell/statusbar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomForWords = 1180;
/// A full HD screen at 200 % with a title bar.
constexpr QSize smallest(900, 480);

} // namespace

MainWindow::MainWindow(const Appearance& appearance, const Languages& languages, Preferences& preferences,
    const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_stripe(new PracticeStripe(appearance, PracticeStripe::Side::Cashier, this))
    , m_whole(new QStackedWidget(this))
    , m_work(new QWidget(m_whole))
    , m_rail(new Rail(appearance, m_work))
    , m_header(new PageHeader(appearance, languages, clock, scheduler, m_work))
    , m_problemRow(new QHBoxLayout)
    , m_problem(new Banner(appearance, State::Failed, m_work))
    , m_decide(m_problem->addAction({}))
    , m_remedy(m_problem->addAction({}))
    , m_closeProblem(m_problem->addAction({}))
    , m_pages(new QStackedWidget(m_work))
    , m_status(new StatusBar(appearance, languages, preferences, clock, scheduler, m_work))
    , m_help(m_rail->add(Rail::Part::Foot, Icon::Help, u"F1"_s, false))
    , m_home(new QShortcut(QKeySequence(Qt::Key_Escape), this))
    , m_leavePractice(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this))
    , m_practicePanel(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this))
{
    setWindowTitle(u"Paydesk"_s);
    setMinimumSize(smallest);
    auto* central = new QWidget(this);
    auto* underStripe = new QVBoxLayout(central);
    underStripe->setContentsMargins(0, 0, 0, 0);
    underStripe->setSpacing(0);
    underStripe->addWidget(m_stripe);
    underStripe->addWidget(m_whole, 1);
    setCentralWidget(central);
    m_whole->addWidget(m_work);

    m_problemRow->addWidget(m_problem);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addLayout(m_problemRow);
    right->addWidget(m_pages, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_pages->installEventFilter(this);

    connect(m_help, &RailButton::clicked, this, &MainWindow::showHelp);
    connect(m_closeProblem, &Button::clicked, this, [this] { showProblem({}); });
    connect(m_status, &StatusBar::keyWanted, this, &MainWindow::keyWanted);
    connect(m_status, &StatusBar::ledgerWanted, this, &MainWindow::ledgerCareWanted);
    connect(m_decide, &Button::clicked, this, &MainWindow::ledgerDecisionWanted);
    connect(m_remedy, &Button::clicked, this, [this] { emit remedyWanted(m_toldRemedy); });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    addKeys();
    setPractice(false, false);
    retranslate();
}

QWidget* MainWindow::pagePlace()
{
    return m_pages;
}

void MainWindow::addScreen(Rail::Part part, Screen screen)
{
    RailButton* button = m_rail->add(part, screen.icon, screen.keyCap);
    button->setWord(screen.word());
    m_pages->addWidget(screen.page);
    // Not before the first start has been answered: there is nothing behind the screens yet.
    const auto open = [this, page = screen.page] {
        if (m_whole->currentWidget() == m_work)
            showScreen(page);
    };
    connect(button, &RailButton::clicked, this, open);
    if (!screen.key.isEmpty())
        connect(new QShortcut(screen.key, this), &QShortcut::activated, this, [this, open, opened = screen.opened] {
            open();
            if (opened && m_whole->currentWidget() == m_work)
                opened();
        });
    if (m_entries.isEmpty()) {
        connect(m_home, &QShortcut::activated, this, open);
        button->setChecked(true);
    }
    m_entries.append({std::move(screen), button});
    retranslate();
}

void MainWindow::showScreen(const QWidget* page)
{
    for (const Entry& entry : m_entries) {
        if (entry.screen.page != page)
            continue;
        m_whole->setCurrentWidget(m_work);
        m_pages->setCurrentWidget(entry.screen.page);
        entry.button->setChecked(true);
        m_header->setTitle(entry.screen.word());
        m_header->setVisible(!entry.screen.hasOwnHead);
        alignHeader();
        m_home->setEnabled(true);
        entry.screen.page->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void MainWindow::showFirstStart(FirstStart* firstStart)
{
    m_whole->addWidget(firstStart);
    m_whole->setCurrentWidget(firstStart);
    firstStart->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setKeyHints(std::function<QList<KeyHint>()> hints)
{
    m_hints = std::move(hints);
}

void MainWindow::setShop(const QString& name, const QString& place)
{
    m_rail->badge().setShop(name, place);
}

void MainWindow::showProblem(const QString& sentence)
{
    showCurable(sentence, Remedy::None);
}

void MainWindow::showCurable(const QString& sentence, Remedy remedy)
{
    m_told = sentence;
    m_toldRemedy = remedy;
    tellProblem();
}

void MainWindow::setLedgerProblem(const QString& sentence)
{
    m_ledgerProblem = sentence;
    tellProblem();
}

void MainWindow::tellProblem()
{
    const bool isLedger = m_told.isEmpty();
    m_decide->setVisible(isLedger);
    m_remedy->setVisible(m_toldRemedy != Remedy::None);
    m_remedy->setText(m_toldRemedy == Remedy::Rebuild ? tr("Rebuild…") : tr("Restore…"));
    m_closeProblem->setVisible(!isLedger);
    m_problem->setText(isLedger ? m_ledgerProblem : m_told);
    alignHeader();
}

void MainWindow::setPractice(bool on, bool canLeave)
{
    m_stripe->setVisible(on);
    m_stripe->setCanLeave(canLeave);
    m_status->setWatched(on);
    m_practicePanel->setEnabled(on);
    m_leavePractice->setEnabled(on && canLeave);
}

void MainWindow::setHeaderWidget(QWidget* widget)
{
    m_header->setExtra(widget);
}

void MainWindow::setBadge(const QWidget* page, int count)
{
    for (const Entry& entry : m_entries)
        if (entry.screen.page == page)
            entry.button->setBadge(count);
}

void MainWindow::setStanding(const till::AccountStanding& standing)
{
    m_status->setStanding(standing);
    if (standing.clockOff && !std::exchange(m_clockTold, true))
        showProblem(AccountItem::wrongClock());
}

void MainWindow::setAccountOrder(const QStringList& accounts)
{
    m_status->setOrder(accounts);
}

void MainWindow::setKeyNotice(const std::optional<KeyNotice>& notice)
{
    m_status->setKeyNotice(notice);
}

void MainWindow::setLedgerCheck(LedgerCheck check)
{
    m_status->setLedgerCheck(check);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    QWidget* page = m_pages->currentWidget();
    // What the page ignores comes back here.
    if (!page || m_handingOn || m_whole->currentWidget() != m_work || page->isAncestorOf(focusWidget())) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const QScopedValueRollback handingOn(m_handingOn, true);
    QCoreApplication::sendEvent(page, event);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_appearance.theme().bg);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_rail->setNarrow(width() < roomForWords);
    QMainWindow::resizeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pages && event->type() == QEvent::Resize)
        alignHeader();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::alignHeader()
{
    constexpr int usual = 24;
    constexpr int gap = 16;
    int margin = usual;
    for (const Entry& entry : m_entries)
        if (entry.screen.page == m_pages->currentWidget() && entry.screen.sideMargin)
            margin = entry.screen.sideMargin();
    m_header->setSideMargin(margin);
    m_problemRow->setContentsMargins(margin, m_header->isHidden() && !m_problem->isHidden() ? gap : 0, margin, 0);
}

void MainWindow::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &MainWindow::showHelp);
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, this, &MainWindow::toggleFullScreen);
    m_home->setEnabled(false);
    connect(m_leavePractice, &QShortcut::activated, this, &MainWindow::leavePracticeWanted);
    connect(m_stripe, &PracticeStripe::leaveWanted, this, &MainWindow::leavePracticeWanted);
    connect(m_practicePanel, &QShortcut::activated, this, &MainWindow::practicePanelWanted);
    connect(m_stripe, &PracticeStripe::panelWanted, this, &MainWindow::practicePanelWanted);
}

void MainWindow::retranslate()
{
    m_help->setWord(tr("Help"));
    m_closeProblem->setText(tr("Close"));
    m_decide->setText(tr("Decide"));
    m_remedy->setText(m_toldRemedy == Remedy::Rebuild ? tr("Rebuild…") : tr("Restore…"));
    for (const Entry& entry : m_entries) {
        entry.button->setWord(entry.screen.word());
        if (m_pages->currentWidget() == entry.screen.page)
            m_header->setTitle(entry.screen.word());
    }
}

void MainWindow::showHelp()
{
    if (m_whole->currentWidget() != m_work)
        return;
    QList<KeyHint> hints = m_hints ? m_hints() : QList<KeyHint>();
    for (const Entry& entry : m_entries)
        //: A key's work in the overview of keys: %1 is the name of a screen
        hints.append({entry.screen.keyCap, tr("Go to %1").arg(entry.screen.word())});
    hints.append({u"F1"_s, tr("This overview")});
    hints.append({u"F11"_s, tr("Full screen")});
    if (m_practicePanel->isEnabled())
        hints.append({u"Ctrl+Shift+D"_s, tr("Practice controls")});
    if (m_leavePractice->isEnabled())
        hints.append({u"Ctrl+Shift+P"_s, tr("Leave practice")});
    auto* dialog = new ShortcutsDialog(m_appearance, hints, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace ui
