// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/workprogress.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int barHeight = 8;
constexpr int permille = 1000;

} // namespace

class WorkProgress::Bar final : public QWidget {
public:
    Bar(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setFixedHeight(barHeight);
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    void setShare(int share)
    {
        if (std::exchange(m_share, share) != share)
            update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_appearance.theme();
        constexpr double radius = barHeight / 2.0;
        paintBox(painter, rect(),
            {.fill = theme.sunken, .edge = theme.isHighContrast() ? theme.line2 : theme.line, .radius = radius});
        const double wide = width() * static_cast<double>(m_share) / permille;
        if (wide >= barHeight)
            paintBox(painter, QRectF(0, 0, wide, barHeight), {.fill = theme.ink, .edge = QColor(), .radius = radius});
    }

private:
    const Appearance& m_appearance;
    int m_share = 0; ///< of `permille`
};

WorkProgress::WorkProgress(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(appearance, this))
    , m_words(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_words);
}

void WorkProgress::setDone(qint64 done, qint64 of)
{
    m_bar->setShare(of <= 0 ? 0 : static_cast<int>(std::clamp<qint64>(done * permille / of, 0, permille)));
}

void WorkProgress::setWords(const QString& words)
{
    m_words->setText(words);
}

QString WorkProgress::words() const
{
    return m_words->text();
}

} // namespace ui
