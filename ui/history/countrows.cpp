// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/countrows.h"

#include "ui/common/plainlabel.h"

#include <QGridLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 30;

} // namespace

CountRows::CountRows(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 12, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
}

void CountRows::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    qDeleteAll(m_parts);
    m_parts.clear();
    for (const Row& row : rows) {
        auto* words = new PlainLabel(m_appearance, TypeRole::Body, Tone::Text2, this);
        words->setText(row.words);
        auto* figure = new PlainLabel(m_appearance, TypeRole::Body, this);
        figure->setText(row.figure);
        figure->setWeight(row.isStrong ? Weight::Bold : Weight::Regular);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setAccessibleName(row.words + u": "_s + row.figure);
        const int line = m_grid->rowCount();
        for (PlainLabel* label : {words, figure}) {
            label->setMinimumHeight(std::max(rowHeight, label->sizeHint().height()));
            m_parts.append(label);
        }
        figure->setMinimumWidth(figure->sizeHint().width());
        m_grid->addWidget(words, line, 0);
        m_grid->addWidget(figure, line, 1);
    }
}

QStringList CountRows::shown() const
{
    QStringList shown;
    for (const Row& row : m_rows)
        shown.append(row.words + u": "_s + row.figure);
    return shown;
}

} // namespace ui
