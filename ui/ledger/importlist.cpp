// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/importlist.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/ledger/ledgerwords.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longest = 200; ///< signs of a name that are shown
constexpr int leastHeight = 58; ///< with a button or without
constexpr int between = 4; ///< above and below the words of an import

} // namespace

ImportList::ImportList(const Appearance& appearance, const Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&appearance, &Appearance::changed, this, &ImportList::retranslate);
}

void ImportList::setImports(const QList<ledger::ImportRecord>& imports)
{
    const auto imported = [this] {
        QList<ledger::ImportRecord> all;
        for (const Row& row : m_rows)
            all.append(row.import);
        return all;
    };
    if (imports == imported()) // whoever stands on a button there stays
        return;
    for (const Row& row : std::exchange(m_rows, {}))
        delete row.whole;
    for (const ledger::ImportRecord& import : imports)
        m_rows.append(makeRow(import));
    retranslate();
}

ImportList::Row ImportList::makeRow(const ledger::ImportRecord& import)
{
    auto* whole = new QWidget;
    Row row{import, whole, new PlainLabel(m_appearance, TypeRole::Body),
        new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2), nullptr};
    row.file->setElide(Qt::ElideMiddle);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.file);
    words->addWidget(row.words);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(focusMargin, between, 0, between); // a button brings its own on the right
    line->setSpacing(16);
    line->addLayout(words, 1);
    if (!import.isUndone()) {
        row.undo = new Button(m_appearance, Button::Kind::Normal);
        connect(row.undo, &Button::clicked, this, [this, import] { emit undoWanted(import); });
        line->addWidget(row.undo);
    }
    whole->setMinimumHeight(leastHeight);
    m_column->addWidget(whole);
    return row;
}

QString ImportList::wordsOf(const ledger::ImportRecord& import) const
{
    const money::Digits digits = m_appearance.digits();
    const QString when = longMomentText(import.at, m_languages.current(), digits);
    const QString added = countText(import.added, digits);
    const QString imported = import.actor.isEmpty()
        ? tr("Imported %1.").arg(when)
        : tr("Imported %1 by %2.").arg(when, base::isolated(base::oneLine(import.actor, longest)));
    // The numbers first: a long name is what is cut.
    if (import.isUndone())
        return tr("Payments: %1, all taken back.").arg(added) + u' ' + imported;
    if (import.gone > 0)
        return tr("Payments: %1, taken back: %2.").arg(added, countText(import.gone, digits)) + u' ' + imported;
    return tr("Payments: %1.").arg(added) + u' ' + imported;
}

void ImportList::retranslate()
{
    for (const Row& row : std::as_const(m_rows)) {
        const QString file = row.import.file.isEmpty() ? tr("A file whose name is not known")
                                                       : base::isolated(base::oneLine(row.import.file, longest));
        row.file->setText(file);
        row.words->setText(wordsOf(row.import));
        if (row.undo != nullptr) {
            row.undo->setText(tr("Undo…"));
            row.undo->setAccessibleName(tr("Undo the import of %1").arg(file));
        }
    }
    update();
    emit rewritten();
}

QStringList ImportList::said() const
{
    QStringList all;
    for (const Row& row : m_rows)
        all << row.file->text() + u'\t' + row.words->text();
    return all;
}

int ImportList::heightOf(int rows) const
{
    int height = 0;
    for (const Row& row : m_rows.first(std::min<qsizetype>(rows, m_rows.size())))
        height += std::max(row.whole->sizeHint().height(), leastHeight);
    return height;
}

void ImportList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const Row& row : std::as_const(m_rows))
        paintLine(painter, QRectF(focusMargin, row.whole->y(), width() - 2 * focusMargin, 1), Qt::Horizontal,
            m_appearance.theme().line);
}

} // namespace ui
