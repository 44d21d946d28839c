// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/till/watching.h"
#include "ui/shell/keynotice.h"
#include "ui/shell/ledgercheck.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsdialog.h"

#include <QKeySequence>
#include <QMainWindow>
#include <functional>

class QHBoxLayout;
class QShortcut;
class QStackedWidget;

namespace ui {

class Appearance;
class Banner;
class Button;
class FirstStart;
class Languages;
class PageHeader;
class PracticeStripe;
class Preferences;
class RailButton;
class StatusBar;

/// A screen of the window. Its page gets the focus when it is opened (set a focus proxy) and sets its own margins.
struct Screen {
    Icon icon;
    QString keyCap; ///< as printed in the rail
    QKeySequence key;
    std::function<QString()> word; ///< asked again when the language changes
    QWidget* page; ///< owned by the window from then on; made with pagePlace() as parent it is not dressed twice
    std::function<int()> sideMargin = {}; ///< of the page in its present size; without it 24
    bool hasOwnHead = false; ///< the page says its title itself, with its tools beside it
    std::function<void()> opened = {}; ///< by its key, and shown
};

/// What a person can do about a problem in one step.
enum class Remedy : std::uint8_t { None, Restore, Rebuild };

/// Navigation and nothing else: rail, header, pages, status bar, and the keys that work everywhere.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Appearance& appearance, const Languages& languages, Preferences& preferences,
        const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// The parent to make pages with.
    [[nodiscard]] QWidget* pagePlace();
    /// The first screen added is home: Esc goes there.
    void addScreen(Rail::Part part, Screen screen);
    void showScreen(const QWidget* page);
    /// Shown instead of everything else until showScreen() is called. The window owns it.
    void showFirstStart(FirstStart* firstStart);
    /// What F1 lists before the window's own keys; asked when it opens.
    void setKeyHints(std::function<QList<KeyHint>()> hints);
    void setShop(const QString& name, const QString& place);
    /// One sentence above the page that stays until it is closed.
    void showProblem(const QString& sentence);
    /// The same with a button for the remedy: remedyWanted().
    void showCurable(const QString& sentence, Remedy remedy);
    /// Why nothing is sold, with a button to decide about it; stands there until it is solved: an empty sentence.
    void setLedgerProblem(const QString& sentence);
    /// The stripe across the top. Leaving is offered with `canLeave` alone.
    void setPractice(bool on, bool canLeave);
    /// Left of the date in the header, once; the window owns it.
    void setHeaderWidget(QWidget* widget);
    /// On the corner of the screen's icon: how many things there need a person. 0: none.
    void setBadge(const QWidget* page, int count);
    /// New accounts and new standings of known ones.
    void setStanding(const till::AccountStanding& standing);
    /// The accounts in the status bar stand in the order of these ids.
    void setAccountOrder(const QStringList& accounts);
    /// nullopt: no key is near its end.
    void setKeyNotice(const std::optional<KeyNotice>& notice);
    void setLedgerCheck(LedgerCheck check);

signals:
    void leavePracticeWanted();
    void practicePanelWanted();
    void ledgerDecisionWanted();
    void remedyWanted(ui::Remedy remedy);
    /// A person wants to see to the key of this account.
    void keyWanted(const QString& account);
    /// The ledger's place in the status bar was pressed.
    void ledgerCareWanted();

protected:
    void changeEvent(QEvent* event) override;
    /// Keys that nothing outside the page wants are the page's: a cashier types on after a click on the rail.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        Screen screen;
        RailButton* button;
    };
    void addKeys();
    void alignHeader();
    void retranslate();
    void tellProblem();
    void showHelp();
    void toggleFullScreen();

    const Appearance& m_appearance;
    PracticeStripe* m_stripe;
    QStackedWidget* m_whole; ///< the working window, or the first start over all of it
    QWidget* m_work;
    Rail* m_rail;
    PageHeader* m_header;
    QHBoxLayout* m_problemRow;
    Banner* m_problem;
    Button* m_decide;
    Button* m_remedy;
    Button* m_closeProblem;
    QString m_told;
    Remedy m_toldRemedy = Remedy::None;
    QString m_ledgerProblem;
    QStackedWidget* m_pages;
    StatusBar* m_status;
    RailButton* m_help;
    QShortcut* m_home;
    QShortcut* m_leavePractice;
    QShortcut* m_practicePanel;
    bool m_handingOn = false;
    bool m_clockTold = false; ///< a wrong clock is told once a run; the status bar keeps saying it
    QList<Entry> m_entries;
    std::function<QList<KeyHint>()> m_hints;
};

} // namespace ui
