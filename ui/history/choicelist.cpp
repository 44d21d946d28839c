// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/choicelist.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 36;
constexpr int pad = 8;
constexpr int boxSize = 18;
constexpr int shapeSize = 16;
constexpr int gap = 10;
constexpr int leastWidth = 200;
constexpr int sectionGap = 12;

} // namespace

class ChoiceList::Row final : public QAbstractButton {
public:
    Row(const Appearance& appearance, Option option, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_option(std::move(option))
    {
        setCheckable(true);
        setChecked(m_option.isChosen);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(m_option.word);
        if (m_option.count)
            setAccessibleDescription(countText(*m_option.count, appearance.digits()));
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] const Option& option() const { return m_option; }
    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 2 * pad + boxSize + gap
            + QFontMetrics(typeFont(TypeRole::Body, Weight::Bold)).horizontalAdvance(m_option.word);
        if (m_option.shape)
            width += shapeSize + gap;
        if (m_option.count)
            width += 2 * gap + static_cast<int>(columnTextWidth(count(), typeFont(TypeRole::Small)));
        return {std::max(leastWidth, width) + 2 * focusMargin,
            std::max(rowHeight, lineHeight(TypeRole::Body, m_option.word) + 2 * focusMargin)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const QRectF area = QRectF(rect()).adjusted(focusMargin, 2, -focusMargin, -2);
        if (isDown() || underMouse())
            paintBox(painter, area, {.fill = theme.sel, .edge = QColor(), .radius = buttonRadius});
        double x = area.left() + pad;
        const double middle = area.center().y();
        paintBox(painter, QRectF(x, middle - boxSize / 2.0, boxSize, boxSize),
            {.fill = isChecked() ? theme.ink : theme.surface,
                .edge = isChecked() ? theme.ink : theme.line2,
                .edgeWidth = 1,
                .radius = 4});
        if (isChecked())
            paintIcon(painter, QPointF(x + 1, middle - boxSize / 2.0 + 1), Icon::Check, boxSize - 2, theme.inkText);
        x += boxSize + gap;
        if (m_option.shape) {
            paintStateShape(painter, QRectF(x, middle - shapeSize / 2.0, shapeSize, shapeSize), *m_option.shape,
                theme.color(stateTone(*m_option.shape)), theme.surface);
            x += shapeSize + gap;
        }
        painter.setFont(typeFont(TypeRole::Body, isChecked() ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.text);
        const QRectF words(x, area.top(), area.right() - pad - x, area.height());
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_option.word);
        if (m_option.count)
            paintColumnText(painter, words, count(), typeFont(TypeRole::Small), theme.text3, Qt::AlignRight);
        if (hasFocus())
            paintBox(painter, area.adjusted(-2, 0, 2, 0),
                {.fill = QColor(), .edge = theme.focus, .edgeWidth = 3, .radius = buttonRadius});
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    [[nodiscard]] QString count() const { return countText(*m_option.count, m_appearance.digits()); }

    const Appearance& m_appearance;
    const Option m_option;
};

ChoiceList::ChoiceList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void ChoiceList::setSections(const QList<Section>& sections)
{
    QString focused;
    for (const Row* row : std::as_const(m_rows))
        if (row->hasFocus())
            focused = row->option().key;
    m_rows.clear();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    for (const Section& section : sections) {
        if (!section.title.isEmpty()) {
            auto* title = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
            title->setText(section.title);
            title->setContentsMargins(pad + focusMargin, 0, pad, 0);
            if (column->count() > 0)
                column->addSpacing(sectionGap);
            title->show();
            column->addWidget(title);
        }
        for (const Option& option : section.options) {
            auto* row = new Row(m_appearance, option, this);
            connect(row, &QAbstractButton::toggled, this,
                [this, key = option.key](bool isChosen) { emit toggled(key, isChosen); });
            column->addWidget(row);
            m_rows.append(row);
            row->show(); // now: what is hidden takes no focus
            if (!focused.isEmpty() && option.key == focused)
                row->setFocus(Qt::OtherFocusReason);
        }
    }
    column->addStretch(1);
    // New rows would come after everything else in the card.
    QWidget* before = this;
    for (Row* row : std::as_const(m_rows)) {
        setTabOrder(before, row);
        before = row;
    }
}

bool ChoiceList::toggle(const QString& key)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row* each) { return each->option().key == key; });
    if (row == m_rows.end())
        return false;
    (*row)->click();
    return true;
}

QStringList ChoiceList::words() const
{
    QStringList words;
    for (const Row* row : m_rows)
        words << (row->option().count ? row->option().word + u' ' + QString::number(*row->option().count)
                                      : row->option().word);
    return words;
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit done();
    else
        event->ignore();
}

} // namespace ui
