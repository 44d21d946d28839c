// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/listpart.h"

#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"
#include "ui/service/listedtable.h"
#include "ui/service/listfilters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Standing = ListedModel::Standing;
using Stage = till::FetchProgress::Stage;

namespace {

constexpr int rowsOnAPage = 100; ///< as the service is asked

/// Under the list, with a line above it.
class Foot final : public QWidget {
public:
    Foot(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, QRectF(0, 0, width(), 1), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

ListPart::ListPart(const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new ListedModel(appearance, languages, clock, this))
    , m_filters(new ListFilters(appearance, clock, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ListedTable(appearance, *m_model, m_stack))
    , m_notice(new EmptyState(appearance, m_stack))
    , m_summary(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_progressLabel(new PlainLabel(appearance, TypeRole::Body, this))
    , m_previous(new Button(appearance, Button::Kind::Normal, this))
    , m_next(new Button(appearance, Button::Kind::Normal, this))
    , m_takeOver(new Button(appearance, Button::Kind::Normal, this))
{
    arrange();
    connect(m_filters, &ListFilters::changed, this, &ListPart::askAnew);
    connect(&m_notice->button(), &Button::clicked, this, [this] {
        if (m_answer && *m_answer)
            m_filters->clear();
        askAnew();
    });
    connect(m_previous, &Button::clicked, this, [this] { ask(m_question->number - 1); });
    connect(m_next, &Button::clicked, this, [this] { ask(m_question->number + 1); });
    connect(m_takeOver, &Button::clicked, this, [this] {
        if (m_progress && m_progress->stage == Stage::Underway)
            emit stopWanted();
        else if (m_question)
            emit fetchWanted(m_question->filter);
    });
    const auto onKey = [this](const QKeySequence& key, Button* button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    onKey(Qt::ALT | Qt::Key_Left, m_previous);
    onKey(Qt::ALT | Qt::Key_Right, m_next);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, [this] {
        if (m_question)
            ask(m_question->number);
    });
    connect(&appearance, &Appearance::changed, this, &ListPart::retranslate);
    setFocusProxy(m_table);
    retranslate();
}

void ListPart::arrange()
{
    m_summary->setWrap(true);
    m_progressLabel->setWrap(true);
    m_previous->setKeyCap(u"Alt+←"_s);
    m_next->setKeyCap(u"Alt+→"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_summary);
    words->addWidget(m_progressLabel);
    words->addStretch(1);
    auto* foot = new Foot(m_appearance, this);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 6, 16 - focusMargin, 6);
    footRow->setSpacing(0);
    footRow->addLayout(words, 1);
    footRow->addSpacing(12);
    for (Button* button : {m_previous, m_next, m_takeOver})
        footRow->addWidget(button);
    auto* card = new Card(m_appearance, this);
    auto* list = new QVBoxLayout(card);
    list->setContentsMargins(1, 6, 1, 1);
    list->setSpacing(0);
    list->addWidget(m_stack, 1);
    list->addWidget(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_filters);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(focusMargin, 0, focusMargin, 0);
    inset->addWidget(card);
    column->addLayout(inset, 1);
}

void ListPart::setAccount(const QString& service, std::chrono::minutes zone)
{
    m_service = service;
    m_model->setService(service);
    m_filters->setZone(zone);
    m_question.reset();
    m_answer.reset();
    m_progress.reset();
    m_isAsking = false;
    m_model->setRows({});
    showRows();
}

void ListPart::begin()
{
    if (!m_question)
        askAnew();
}

void ListPart::askAnew()
{
    const auto filter = m_filters->filter();
    if (!filter)
        return;
    if (!m_question || !(m_question->filter == *filter)) {
        m_model->setRows({});
        m_answer.reset();
    }
    m_question = till::PageQuestion{*filter, 1};
    ask(1);
}

void ListPart::ask(int page)
{
    m_question->number = page;
    m_isAsking = true;
    showRows();
    emit asked(*m_question);
}

bool ListPart::isAwaiting(const till::PageQuestion& question) const
{
    return m_isAsking && m_question->number == question.number && m_question->filter == question.filter;
}

void ListPart::take(const base::Result<till::PageAnswer>& answer)
{
    m_isAsking = false;
    m_answer = answer;
    m_model->setRows(answer ? answer->rows : QList<ListedModel::Row>());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->scrollToTop();
    showRows();
}

void ListPart::take(const till::FetchProgress& progress)
{
    m_progress = progress;
    showRows();
    if (progress.stage != Stage::Underway && progress.stage != Stage::Failed && m_question)
        ask(m_question->number);
}

bool ListPart::isNotice() const
{
    return m_stack->currentWidget() == m_notice;
}

QString ListPart::summary() const
{
    return m_summary->text();
}

QString ListPart::progress() const
{
    return m_progressLabel->text();
}

void ListPart::showRows()
{
    const bool isLoading = m_isAsking && m_model->rowCount() == 0;
    const bool isNoticed = !m_isAsking && m_answer && m_model->rowCount() == 0;
    m_table->setLoading(isLoading);
    sayNotice();
    m_stack->setCurrentWidget(isNoticed ? static_cast<QWidget*>(m_notice) : m_table);
    const bool hasRows = m_answer && *m_answer;
    const bool isRunning = m_progress && m_progress->stage == Stage::Underway;
    m_previous->setEnabled(!m_isAsking && m_question && m_question->number > 1);
    m_next->setEnabled(!m_isAsking && hasRows && !(*m_answer)->isLast);
    m_takeOver->setEnabled(isRunning || (!m_isAsking && m_model->rowCount() > 0));
    const bool hasMore = m_model->countOf(Standing::Missing) + m_model->countOf(Standing::News) > 0;
    m_takeOver->setKind(hasMore && !isRunning ? Button::Kind::Primary : Button::Kind::Normal);
    m_takeOver->setText(isRunning ? tr("Stop") : tr("Take missing rows over"));
    m_takeOver->setSymbol(isRunning ? Icon::Close : Icon::None);
    m_summary->setText(money::withDigits(summaryText(), m_appearance.digits()));
    m_progressLabel->setTone(m_progress && m_progress->error ? Tone::Red : Tone::Text);
    m_progressLabel->setText(money::withDigits(progressText(), m_appearance.digits()));
    m_progressLabel->setVisible(!m_progressLabel->text().isEmpty());
}

void ListPart::sayNotice()
{
    if (!m_answer)
        return;
    if (*m_answer) {
        m_notice->setTexts(Icon::Search, tr("No payments there"),
            tr("%1 lists none for these filters. Clear them to see all there are.").arg(m_service));
        m_notice->button().setText(tr("Clear filters"));
        m_notice->button().setVisible(m_question && !(m_question->filter == gateways::ListFilter{}));
        return;
    }
    const base::Error& error = m_answer->error();
    const bool isOffline = error.category == base::Category::Network;
    m_notice->setTexts(isOffline ? Icon::Plug : Icon::Warning,
        isOffline ? tr("%1 cannot be reached").arg(m_service) : tr("%1 gave no list").arg(m_service),
        error.person.translated());
    m_notice->button().setText(tr("Ask again"));
    m_notice->button().setVisible(true);
}

QString ListPart::summaryText() const
{
    if (m_isAsking)
        return tr("Asking %1").arg(m_service);
    if (!m_answer || !*m_answer || m_model->rowCount() == 0)
        return {};
    const till::PageAnswer& page = **m_answer;
    const qint64 first = qint64{m_question->number - 1} * rowsOnAPage + 1;
    const QString range = page.total ? tr("%1 to %2 of %3.")
                                           .arg(first)
                                           .arg(first + m_model->rowCount() - 1)
                                           .arg(std::max<qint64>(*page.total, first + m_model->rowCount() - 1))
                                     : tr("%1 to %2.").arg(first).arg(first + m_model->rowCount() - 1);
    QStringList parts{range};
    const int missing = m_model->countOf(Standing::Missing);
    const int news = m_model->countOf(Standing::News);
    if (missing == 0 && news == 0)
        parts << tr("Nothing on this page is missing here.");
    else
        parts << tr("Missing here: %1. Other state here: %2.").arg(missing).arg(news);
    if (page.unreadable > 0)
        parts << tr("Not readable: %1.").arg(page.unreadable);
    return parts.join(u' ');
}

QString ListPart::progressText() const
{
    if (!m_progress)
        return {};
    const till::FetchProgress& done = *m_progress;
    const auto counts = [&done](const QString& sentence) {
        return sentence.arg(done.rows).arg(done.added).arg(done.changed).arg(done.leftOut);
    };
    switch (done.stage) {
    case Stage::Underway:
        return counts(tr("Taking over. Looked at %1: %2 added, %3 brought up to date, %4 left out."));
    case Stage::Stopped:
        return counts(tr("Stopped. Looked at %1: %2 added, %3 brought up to date, %4 left out."));
    case Stage::Done:
        return counts(tr("Done. Looked at %1: %2 added, %3 brought up to date, %4 left out."));
    case Stage::Failed:
        return done.error ? done.error->person.translated() : QString();
    }
    Q_UNREACHABLE();
}

void ListPart::retranslate()
{
    m_model->retranslate();
    m_previous->setText(tr("Before"));
    m_next->setText(tr("Next"));
    m_table->setAccessibleName(tr("Payments at %1").arg(m_service));
    showRows();
}

void ListPart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
