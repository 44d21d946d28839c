// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/testcard.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using accounts::ConnectionStep;
using Verdict = ConnectionStep::Verdict;

constexpr int pad = 16;
constexpr int shapeSize = 20;
constexpr int nameWidth = 132;

State shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return State::Paid;
    case Verdict::Warning:
        return State::Short;
    case Verdict::Failed:
        return State::Failed;
    case Verdict::NotReached:
        return State::Waiting;
    }
    return State::Unknown;
}

} // namespace

/// Shape, what was looked at, what was seen, and below it what to do.
class TestCard::Line final : public QWidget {
public:
    Line(const Appearance& appearance, bool last, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
        , m_name(new PlainLabel(appearance, TypeRole::Body, this))
        , m_detail(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
        , m_advice(new PlainLabel(appearance, TypeRole::Small, this))
        , m_last(last)
    {
        m_name->setWeight(Weight::Bold);
        m_name->setFixedWidth(nameWidth);
        m_name->setWrap(true);
        m_detail->setWrap(true);
        m_advice->setWrap(true);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_detail);
        words->addWidget(m_advice);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(pad + shapeSize + 14, 12, pad, 12);
        row->setSpacing(10);
        row->addWidget(m_name, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    void set(Verdict verdict, const QString& name, const QString& detail, const QString& advice)
    {
        m_verdict = verdict;
        m_name->setText(name);
        m_detail->setText(detail);
        m_detail->setTone(verdict == Verdict::Warning || verdict == Verdict::Failed ? Tone::Text : Tone::Text2);
        m_advice->setText(advice);
        m_advice->setVisible(!advice.isEmpty());
        setAccessibleName(said());
        update();
    }
    [[nodiscard]] QString said() const
    {
        return m_name->text() + u": "_s + m_detail->text()
            + (m_advice->text().isEmpty() ? QString() : u' ' + m_advice->text());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool loud = m_verdict == Verdict::Warning || m_verdict == Verdict::Failed;
        const State shape = shapeOf(m_verdict);
        const Tone tone = m_verdict == Verdict::NotReached ? Tone::Grey : stateTone(shape);
        const QColor ground = loud ? theme.soft(tone) : theme.surface;
        if (loud) {
            // The card's lower corners are round.
            painter.setClipRect(rect());
            const QRectF box = QRectF(rect()).adjusted(1, 0, -1, m_last ? -1 : 0);
            paintBox(painter, m_last ? box.adjusted(0, -2 * cardRadius, 0, 0) : box,
                {.fill = ground, .edge = QColor(), .radius = m_last ? cardRadius - 1 : 0.0});
        }
        paintLine(painter, rect(), Qt::Horizontal, theme.line);
        const double top = m_name->geometry().top() + (lineHeight(TypeRole::Body, {}) - shapeSize) / 2.0;
        paintStateShape(painter, QRectF(pad, top, shapeSize, shapeSize), shape, theme.color(tone), ground);
    }

private:
    const Appearance& m_appearance;
    PlainLabel* m_name;
    PlainLabel* m_detail;
    PlainLabel* m_advice;
    Verdict m_verdict = Verdict::NotReached;
    bool m_last;
};

TestCard::TestCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_again(new Button(appearance, Button::Kind::Normal, this))
    , m_rows(new QVBoxLayout)
{
    m_title->setWrap(true);
    m_note->setWrap(true);
    m_again->setSymbol(Icon::Refresh);
    m_again->setKeyCap(u"F5"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(pad, 12, pad - focusMargin, 12 - focusMargin);
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    connect(m_again, &Button::clicked, this, &TestCard::againWanted);
    connect(&appearance, &Appearance::changed, this, &TestCard::retranslate);
    setFocusProxy(m_again);
    retranslate();
}

void TestCard::setIdle()
{
    m_shown = Shown::Idle;
    retranslate();
}

void TestCard::setRunning()
{
    m_shown = Shown::Running;
    retranslate();
}

void TestCard::setReport(const accounts::ConnectionTest::Report& report, const QTime& at)
{
    m_shown = Shown::Answered;
    m_report = report;
    m_at = at;
    retranslate();
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString TestCard::title() const
{
    return m_title->text();
}

QStringList TestCard::lines() const
{
    QStringList all;
    for (const Line* line : m_lines)
        all << line->said();
    return all;
}

void TestCard::retranslate()
{
    m_again->setText(m_shown == Shown::Idle ? tr("Test now") : tr("Test again"));
    m_again->setEnabled(m_shown != Shown::Running);
    qDeleteAll(m_lines);
    m_lines.clear();
    if (m_shown == Shown::Idle) {
        m_title->setText(tr("Connection test"));
        m_note->setText(tr("One harmless question to the gateway. No money moves, nothing is created."));
        return;
    }
    if (m_shown == Shown::Running) {
        m_title->setText(tr("Asking the gateway"));
        m_note->setText(tr("No money moves, nothing is created."));
        return;
    }
    struct Row {
        Verdict verdict;
        QString name;
        QString detail;
        QString advice;
    };
    std::vector<Row> rows;
    int passed = 0;
    for (const ConnectionStep& step : std::as_const(m_report.steps)) {
        static constexpr std::array names{
            QT_TR_NOOP("Name found"), QT_TR_NOOP("Secure line"), QT_TR_NOOP("Clock"), QT_TR_NOOP("Key accepted")};
        const QString detail = step.verdict == Verdict::NotReached && step.detail.isEmpty() ? tr("Not reached.")
                                                                                            : step.detail.translated();
        rows.push_back(
            {step.verdict, tr(names.at(static_cast<std::size_t>(step.what))), detail, step.advice.translated()});
        passed += step.verdict == Verdict::Passed ? 1 : 0;
    }
    // What was asked and learnt besides, or why nothing could be.
    const bool good = m_report.found.has_value();
    const QString found = good ? m_report.found->translated() : m_report.found.error().person.translated();
    const bool said = !good && !rows.empty() && std::any_of(rows.cbegin(), rows.cend(), [&](const Row& row) {
        return row.detail == found || row.advice == found;
    });
    if (!said && !found.isEmpty())
        rows.push_back({good ? Verdict::Passed : Verdict::Failed, good ? tr("Answer") : tr("Trouble"), found, {}});
    const auto inDigits = [this](const QString& text) { return money::withDigits(text, m_appearance.digits()); };
    if (m_report.steps.isEmpty())
        m_title->setText(good ? tr("Connection test: passed") : tr("Connection test: not passed"));
    else
        m_title->setText(inDigits(tr("Connection test: %1 of %2 pass").arg(passed).arg(m_report.steps.size())));
    const QString took = tr("%1, took %2 s.")
                             .arg(m_at.toString(u"HH:mm:ss"_s),
                                 QString::number((m_report.took.count() + 50) / 1000) + u'.'
                                     + QString::number((m_report.took.count() + 50) / 100 % 10));
    const bool sent = !m_report.did.isEmpty();
    m_note->setText(sent
            ? inDigits(took) + u' ' + tr("No money moved, nothing was created.") + u'\n' + m_report.did.translated()
            : tr("Nothing was sent."));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto* line = new Line(m_appearance, i + 1 == rows.size(), this);
        line->set(rows.at(i).verdict, rows.at(i).name, rows.at(i).detail, rows.at(i).advice);
        m_lines.push_back(line);
        m_rows->addWidget(line);
    }
}

void TestCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = theme.line,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
}

void TestCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
