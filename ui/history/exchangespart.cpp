// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/exchangespart.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/salefacts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextOption>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesHeight = 176;
constexpr int linesSize = 12; // of the type: a line of the log is long

} // namespace

ExchangesPart::ExchangesPart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_toggle(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_body(new QWidget(this))
    , m_refresh(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_remark(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_body))
    , m_entries(new QVBoxLayout)
    , m_linesTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_body))
    , m_lines(new QPlainTextEdit(m_body))
    , m_copy(new Button(appearance, Button::Kind::Normal, Button::Size::Small, m_body))
{
    m_remark->setWrap(true);
    m_linesTitle->setWrap(true);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setWordWrapMode(QTextOption::WrapAnywhere);
    m_lines->setTabChangesFocus(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setFixedHeight(linesHeight);
    m_lines->installEventFilter(this);
    for (Button* button : {m_toggle, m_refresh, m_copy})
        button->setAutoDefault(true); // Enter presses it as well

    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(0, 0);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_refresh);
    row->setLayout(buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(0);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, 6, focusMargin, 8);
    words->setSpacing(6);
    words->addWidget(m_remark);
    words->addLayout(m_entries);
    words->addSpacing(4);
    words->addWidget(m_linesTitle);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(words);
    auto* sunken = new QVBoxLayout;
    sunken->setContentsMargins(focusMargin + 1, 1, focusMargin + 1, focusMargin + 2); // edge and ring
    sunken->addWidget(m_lines);
    body->addLayout(sunken);
    body->addWidget(m_copy, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(m_body);

    connect(m_toggle, &Button::clicked, this, [this] {
        if (isFolded())
            unfold();
        else
            fold();
    });
    connect(m_refresh, &Button::clicked, this, &ExchangesPart::ask);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(lines()); });
    connect(&appearance, &Appearance::changed, this, &ExchangesPart::dressLines);
    dressLines();
    fold();
}

void ExchangesPart::setSale(const payments::Payment& payment, const ExchangeWords::Manner& manner)
{
    const bool isOther = !m_payment || m_payment->id != payment.id;
    const bool isSpeltAnew = manner.language != m_manner.language || manner.digits != m_manner.digits;
    m_payment = payment;
    m_manner = manner;
    if (isOther && !isFolded())
        fold();
    else if (isSpeltAnew && m_kept)
        showRequests();
}

void ExchangesPart::fold()
{
    m_body->hide();
    m_refresh->hide();
    m_kept.reset();
    m_isReading = false;
    clearEntries();
    m_lines->clear();
    retranslate();
    emit unwanted();
}

void ExchangesPart::unfold()
{
    if (!m_payment)
        return;
    m_body->show();
    m_refresh->show();
    retranslate();
    emit unfolded();
    ask();
}

void ExchangesPart::ask()
{
    m_isReading = true;
    if (!m_kept)
        show(tr("The log is being read."));
    emit wanted(*m_payment);
}

void ExchangesPart::setRequests(const QString& paymentId, const net::KeptRequests& kept)
{
    if (isFolded() || !m_payment || m_payment->id != paymentId)
        return;
    m_isReading = false;
    m_kept = kept;
    showRequests();
}

void ExchangesPart::setProblem(const QString& paymentId, const QString& sentence)
{
    if (isFolded() || !m_payment || m_payment->id != paymentId)
        return;
    m_isReading = false;
    m_kept.reset();
    show(sentence);
}

/// A sentence, and nothing else.
void ExchangesPart::show(const QString& sentence)
{
    clearEntries();
    m_remark->setText(sentence);
    m_remark->show();
    for (QWidget* each :
        {static_cast<QWidget*>(m_linesTitle), static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_copy)})
        each->hide();
    update();
}

void ExchangesPart::showRequests()
{
    const QList<ExchangeEntry> entries = ExchangeWords::entries(m_kept->requests, m_manner);
    show(remarks(entries.size()));
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (entries.isEmpty())
        return;
    for (const ExchangeEntry& entry : entries.first(std::min<qsizetype>(entries.size(), MostEntries)))
        addEntry(entry);
    QStringList kept;
    for (const net::LoggedRequest& request : m_kept->requests)
        kept.append(request.line);
    m_lines->setPlainText(kept.join(u'\n'));
    m_lines->verticalScrollBar()->setValue(m_lines->verticalScrollBar()->maximum());
    m_linesTitle->show();
    m_lines->show();
    m_copy->show();
}

QString ExchangesPart::remarks(qsizetype entries) const
{
    const auto figure = [this](
                            qsizetype number) { return money::withDigits(QString::number(number), m_manner.digits); };
    const QDateTime since = m_kept->keptSince;
    const QString from =
        since.isValid() ? SaleFacts::fullTime(since, m_manner.nowUtc, m_manner.language, m_manner.digits) : QString();
    const bool isOlder = m_kept->beginsAfter(m_payment->createdAt);
    QStringList sentences;
    if (entries == 0 && !since.isValid())
        sentences.append(tr("There is no log of requests yet."));
    else if (entries == 0 && isOlder)
        //: %1 is a time: "Fri 20 Nov 22:20:31"
        sentences.append(
            tr("Nothing is kept about this sale. The log goes back to %1, and the sale is older.").arg(from));
    else if (entries == 0)
        sentences.append(tr("The service was asked nothing about this sale."));
    else if (m_kept->earlier > 0)
        sentences.append(tr("Only the latest %1 of %2 requests are shown.")
                             .arg(figure(m_kept->requests.size()), figure(m_kept->requests.size() + m_kept->earlier)));
    else if (isOlder)
        //: %1 is a time: "Fri 20 Nov 22:20:31"
        sentences.append(tr("The log goes back to %1. What was asked before that is no longer kept.").arg(from));
    if (entries > MostEntries)
        sentences.append(tr("What is older than the last entry stands in the lines below them."));
    if (m_kept->unreadLines > 0)
        sentences.append(money::withDigits(
            tr("%n line(s) of the log could not be read.", nullptr, static_cast<int>(m_kept->unreadLines)),
            m_manner.digits));
    return sentences.join(u'\n');
}

void ExchangesPart::clearEntries()
{
    m_labels.clear();
    qDeleteAll(std::exchange(m_shownEntries, {}));
}

void ExchangesPart::addEntry(const ExchangeEntry& entry)
{
    auto* place = new QWidget(m_body);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    const auto add = [&](const QString& text, TypeRole role, Tone tone) {
        auto* label = new PlainLabel(m_appearance, role, tone, place);
        label->setWrap(true);
        label->setText(text);
        column->addWidget(label);
        m_labels.append(label);
        return label;
    };
    add(entry.title, TypeRole::Body, Tone::Text)->setWeight(Weight::Bold);
    add(entry.when, TypeRole::Small, Tone::Text2);
    add(entry.outcome.join(u' '), TypeRole::Small, Tone::Text2);
    m_entries->addWidget(place);
    m_shownEntries.append(place);
}

QStringList ExchangesPart::shown() const
{
    QStringList shown;
    if (isFolded())
        return shown;
    if (!m_remark->isHidden())
        shown.append(m_remark->text());
    for (const PlainLabel* label : m_labels)
        shown.append(label->text());
    return shown;
}

QString ExchangesPart::lines() const
{
    return m_lines->isHidden() ? QString() : m_lines->toPlainText();
}

void ExchangesPart::dressLines()
{
    m_lines->setFont(typeFont(TypeRole::Code, Weight::OfRole, linesSize));
    QPalette palette = m_lines->palette();
    palette.setColor(QPalette::Base, m_appearance.theme().sunken);
    palette.setColor(QPalette::Text, m_appearance.theme().text);
    m_lines->setPalette(palette);
    update();
}

bool ExchangesPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void ExchangesPart::paintEvent(QPaintEvent*)
{
    if (m_lines->isHidden() || isFolded())
        return;
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const QRectF box = QRectF(QRect(m_lines->mapTo(this, QPoint()), m_lines->size())).adjusted(-1, -1, 1, 1);
    paintBox(painter, box, {.fill = theme.sunken, .edge = theme.line2, .edgeWidth = 1, .radius = 2});
    if (m_lines->hasFocus())
        paintFocusRing(painter, box, 2, theme);
}

void ExchangesPart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExchangesPart::retranslate()
{
    m_toggle->setText(isFolded() ? tr("What the service answered") : tr("Fold the answers"));
    m_refresh->setText(tr("Read again"));
    m_linesTitle->setText(tr("For support: the same as it stands in the log. Keys are never in it."));
    m_lines->setAccessibleName(tr("The lines of the log"));
    m_copy->setText(tr("Copy as text"));
    if (m_isReading && !m_kept)
        show(tr("The log is being read."));
    else if (m_kept)
        showRequests();
}

} // namespace ui
