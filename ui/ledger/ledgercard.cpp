// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/ledgercard.h"

#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tablehead.h"
#include "ui/ledger/backupschedulerow.h"
#include "ui/ledger/importlist.h"
#include "ui/ledger/progressline.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 24;
constexpr int shownRows = 5;

/// One pixel between the parts of the card.
class Line final : public QWidget {
public:
    Line(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, rect(), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

/// So that it stands where the boxes of buttons do.
QVBoxLayout* inset(std::initializer_list<QWidget*> widgets)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(focusMargin, 0, focusMargin, 0);
    box->setSpacing(0);
    for (QWidget* widget : widgets)
        box->addWidget(widget);
    return box;
}

/// Rows of their own height, more of them reached by scrolling.
void showIn(QScrollArea& place, QWidget* rows)
{
    place.setWidget(rows);
    place.setWidgetResizable(true);
    place.setFocusPolicy(Qt::NoFocus);
    place.setFrameShape(QFrame::NoFrame);
    place.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setProperty("page", false);
    place.viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
}

} // namespace

LedgerCard::LedgerCard(const Appearance& appearance, const Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_newsBanner(new Banner(appearance, State::NotWatched, this))
    , m_check(new Button(appearance, Button::Kind::Normal, this))
    , m_backUp(new Button(appearance, Button::Kind::Primary, this))
    , m_save(new Button(appearance, Button::Kind::Normal, this))
    , m_rehearse(new Button(appearance, Button::Kind::Normal, this))
    , m_restore(new Button(appearance, Button::Kind::Normal, this))
    , m_restoreFile(new Button(appearance, Button::Kind::Normal, this))
    , m_chooseFolder(new Button(appearance, Button::Kind::Normal, this))
    , m_copyNow(new Button(appearance, Button::Kind::Normal, this))
    , m_noFolder(new Button(appearance, Button::Kind::Normal, this))
    , m_import(new Button(appearance, Button::Kind::Normal, this))
    , m_rebuild(new Button(appearance, Button::Kind::Normal, this))
    , m_main(m_backUp)
    , m_progress(new ProgressLine(appearance, this))
    , m_schedule(new BackupScheduleRow(appearance, this))
    , m_list(new BackupList(appearance, languages))
    , m_listPlace(new QScrollArea(this))
    , m_listEnd(new Line(appearance, this))
    , m_listButtons(new QWidget(this))
    , m_imports(new ImportList(appearance, languages))
    , m_importPlace(new QScrollArea(this))
{
    auto* card = new Card(appearance, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(pad - focusMargin, 20, pad - focusMargin, 16);
    column->setSpacing(0);
    column->addLayout(inset({m_title}));
    column->addSpacing(8);
    column->addLayout(inset({m_newsBanner}));
    column->addSpacing(8);
    m_checkPart = addPart(column, {m_check});
    column->addLayout(inset({m_progress}));
    addLine(column);
    m_backupPart = addPart(column, {m_backUp, m_save});
    addList(column);
    addLine(column);
    m_folderPart = addPart(column, {m_chooseFolder, m_copyNow, m_noFolder});
    addLine(column);
    m_importPart = addPart(column, {m_import});
    addImports(column);
    addLine(column);
    m_rebuildPart = addPart(column, {m_rebuild});
    m_check->setSymbol(Icon::Shield);
    m_restore->setSymbol(Icon::Undo);
    connectAll();
    connect(&appearance, &Appearance::changed, this, &LedgerCard::retranslate);
    setFocusProxy(m_check);
    retranslate();
}

LedgerCard::Part LedgerCard::addPart(QBoxLayout* column, std::initializer_list<Button*> buttons)
{
    Part part{new PlainLabel(m_appearance, TypeRole::Body, this),
        new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this), new QWidget(this)};
    part.name->setWeight(Weight::Bold);
    for (PlainLabel* label : {part.name, part.words})
        label->setWrap(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, focusMargin + 2, 0, focusMargin + 2);
    words->setSpacing(0);
    words->addWidget(part.name);
    words->addWidget(part.words);
    words->addStretch(1);
    auto* flow = new QHBoxLayout(part.buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(0);
    for (Button* button : buttons)
        flow->addWidget(button);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(part.buttons, 0, Qt::AlignTop);
    column->addLayout(row);
    return part;
}

void LedgerCard::addList(QBoxLayout* column)
{
    showIn(*m_listPlace, m_list);
    auto* flow = new FlowLayout(0, 0, m_listButtons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_rehearse, m_restore, m_restoreFile})
        flow->addWidget(button);
    column->addWidget(m_schedule);
    column->addSpacing(4);
    column->addLayout(inset({m_listPlace, m_listEnd}));
    column->addSpacing(4);
    column->addWidget(m_listButtons);
}

void LedgerCard::addImports(QBoxLayout* column)
{
    showIn(*m_importPlace, m_imports);
    m_importPlace->hide();
    column->addWidget(m_importPlace);
}

void LedgerCard::addLine(QBoxLayout* column)
{
    column->addSpacing(8);
    column->addLayout(inset({new Line(m_appearance, this)}));
    column->addSpacing(8);
}

void LedgerCard::connectAll()
{
    connect(m_check, &Button::clicked, this, [this] {
        if (m_permille)
            emit stopWanted();
        else
            emit checkWanted();
    });
    connect(m_backUp, &Button::clicked, this, &LedgerCard::backupWanted);
    connect(m_save, &Button::clicked, this, &LedgerCard::askForSaving);
    connect(m_rehearse, &Button::clicked, this, [this] {
        if (const ShownBackup* backup = m_list->chosen())
            emit rehearsalWanted(backup->file);
    });
    const auto restoreChosen = [this] {
        if (const ShownBackup* backup = m_list->chosen())
            emit restoreWanted(backup->file);
    };
    connect(m_restore, &Button::clicked, this, restoreChosen);
    connect(m_list, &BackupList::openWanted, this, restoreChosen);
    connect(m_list, &BackupList::chosenChanged, this, [this] {
        if (const ShownBackup* backup = m_list->chosen(); backup != nullptr && m_list->hasFocus())
            for (qsizetype row = 0; row < m_backups->size(); ++row)
                if (m_backups->at(row).file == backup->file)
                    m_listPlace->ensureVisible(0, m_list->rowRect(row).center().y(), 0, TableHead::RowHeight / 2);
    });
    connect(m_restoreFile, &Button::clicked, this, &LedgerCard::askForFile);
    connect(m_chooseFolder, &Button::clicked, this, &LedgerCard::askForFolder);
    connect(m_copyNow, &Button::clicked, this, &LedgerCard::copyWanted);
    connect(m_noFolder, &Button::clicked, this, [this] { emit folderWanted({}); });
    connect(m_schedule, &BackupScheduleRow::wanted, this, &LedgerCard::scheduleWanted);
    connect(m_import, &Button::clicked, this, &LedgerCard::importWanted);
    connect(m_imports, &ImportList::undoWanted, this, &LedgerCard::undoWanted);
    connect(m_imports, &ImportList::rewritten, this, &LedgerCard::arrangeImports);
    connect(m_rebuild, &Button::clicked, this, &LedgerCard::askToRebuild);
}

void LedgerCard::setChecking(std::optional<int> permille)
{
    m_permille = permille;
    if (permille)
        m_checkTrouble.clear();
    sayCheck();
}

void LedgerCard::setCheck(const std::optional<Check>& check)
{
    m_lastCheck = check;
    sayCheck();
}

void LedgerCard::setCheckTrouble(const QString& sentence)
{
    m_checkTrouble = sentence;
    sayCheck();
}

void LedgerCard::setBackups(const QList<ShownBackup>& backups)
{
    m_backups = backups;
    m_list->setBackups(backups);
    sayBackups();
}

void LedgerCard::setMaking(bool making)
{
    m_making = making;
    sayBackups();
}

void LedgerCard::setNews(const QString& sentence, bool isTrouble)
{
    m_news = sentence;
    m_isTrouble = isTrouble;
    m_newsBanner->setState(isTrouble ? State::Failed : State::Paid);
    m_newsBanner->setText(sentence);
}

void LedgerCard::setNextBackup(const std::optional<QDateTime>& next, const QDateTime& now)
{
    m_next = next;
    m_now = now;
    sayBackups();
}

void LedgerCard::setSecondFolder(const QString& folder, const QString& trouble)
{
    m_folder = folder;
    m_folderTrouble = trouble;
    sayFolder();
}

void LedgerCard::setImports(const QList<ledger::ImportRecord>& imports)
{
    m_imports->setImports(imports);
    m_importPlace->setVisible(!imports.isEmpty());
}

QStringList LedgerCard::said() const
{
    QStringList all;
    for (const Part& part : {m_checkPart, m_backupPart, m_folderPart, m_importPart, m_rebuildPart})
        all << part.name->text() << part.words->text();
    if (!m_news.isEmpty())
        all << m_news;
    return all;
}

void LedgerCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerCard::retranslate()
{
    m_title->setText(tr("Ledger and backups"));
    m_save->setText(tr("Save a copy…"));
    m_rehearse->setText(tr("Rehearse a restore"));
    m_restore->setText(tr("Restore…"));
    m_restoreFile->setText(tr("Restore another file…"));
    m_chooseFolder->setText(m_folder.isEmpty() ? tr("Choose a folder…") : tr("Another folder…"));
    m_copyNow->setText(tr("Copy now"));
    m_noFolder->setText(tr("Make no copies"));
    m_importPart.name->setText(tr("Payments from a file"));
    m_importPart.words->setText(tr(
        "Takes in what Paydesk exported as JSON lines or CSV. You see first what it would do, and can take it back."));
    m_import->setText(tr("Import…"));
    m_rebuildPart.name->setText(tr("Rebuild"));
    m_rebuildPart.words->setText(
        tr("Derives every payment again from the events of the ledger. It mends totals and lists that disagree with "
           "them."));
    m_rebuild->setText(tr("Rebuild…"));
    m_schedule->retranslate();
    sayCheck();
    sayBackups();
    sayFolder();
}

void LedgerCard::arrangeList()
{
    const qsizetype rows = m_backups ? std::min<qsizetype>(m_backups->size(), shownRows) : 0;
    m_listPlace->setFixedHeight(TableHead::Height + TableHead::RowHeight * static_cast<int>(rows));
    update();
}

void LedgerCard::arrangeImports()
{
    constexpr int shownImports = 4;
    m_importPlace->setFixedHeight(m_imports->heightOf(shownImports));
}

} // namespace ui
