// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialog.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastWidth = 400;
constexpr int mostWidth = 640;
constexpr int pad = 24;

class Sheet final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), FixedColors::get().sheet); }
};

QColor under(const QColor& sheet, const QColor& ground)
{
    const auto mixed = [&](int over, int below) {
        return (over * sheet.alpha() + below * (255 - sheet.alpha())) / 255;
    };
    return {mixed(sheet.red(), ground.red()), mixed(sheet.green(), ground.green()), mixed(sheet.blue(), ground.blue())};
}

} // namespace

Dialog::Dialog(const Appearance& appearance, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::FunctionKey, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_content(new QVBoxLayout)
    , m_fields(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setModal(true);
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    m_title->setWrap(true);
    m_sentence->setWrap(true);
    m_sentence->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad - focusMargin, pad - 4, pad - focusMargin, pad - focusMargin);
    for (PlainLabel* label : {m_title, m_sentence})
        label->setContentsMargins(focusMargin, 0, focusMargin, 0);
    m_content->setContentsMargins(focusMargin, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(m_content, 1);
    column->addLayout(m_fields);
    column->addSpacing(8);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(0);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
}

Dialog::~Dialog()
{
    delete m_sheet;
}

void Dialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Dialog::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void Dialog::addContent(QWidget* content)
{
    m_content->addWidget(content);
}

void Dialog::addField(QWidget* field)
{
    // Its label would stand close below the sentence.
    m_fields->setContentsMargins(0, 8, 0, 0);
    m_fields->addWidget(field);
}

Button* Dialog::addButton(Button::Kind kind, const QString& text, const QString& keyCap)
{
    auto* button = new Button(m_appearance, kind, this);
    button->setText(text);
    button->setKeyCap(keyCap);
    button->setDefault(kind == Button::Kind::Primary);
    m_buttons->addWidget(button);
    if (kind == Button::Kind::Primary)
        button->setFocus();
    return button;
}

bool Dialog::event(QEvent* event)
{
    // Words change with the question and the language; a row too long for the dialog becomes a stack.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        arrangeButtons();
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight(); // what came in later must not push anything out
    return isDone;
}

void Dialog::arrangeButtons()
{
    int row = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        row += m_buttons->itemAt(i)->sizeHint().width();
    const bool fits = row <= mostWidth - 2 * pad + focusMargin;
    const QBoxLayout::Direction wanted = fits ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop;
    if (m_buttons->direction() == wanted)
        return;
    m_buttons->setDirection(wanted);
    fitHeight();
}

void Dialog::fitHeight()
{
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void Dialog::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    // A rounded top-level would have to be translucent; its corners take the colour of the covered page instead.
    painter.fillRect(rect(), under(FixedColors::get().sheet, theme.bg));
    paintBox(painter, rect(), {.fill = theme.surface, .edge = theme.line2, .radius = cardRadius});
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight();
    QWidget* covered = parentWidget() ? parentWidget()->window() : nullptr;
    if (!covered || m_sheet)
        return;
    m_sheet = new Sheet(covered);
    m_sheet->setGeometry(covered->rect());
    m_sheet->show();
    m_sheet->raise();
}

void Dialog::hideEvent(QHideEvent* event)
{
    delete m_sheet;
    QDialog::hideEvent(event);
}

} // namespace ui
