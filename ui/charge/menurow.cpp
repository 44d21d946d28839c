// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/menurow.h"

#include "ui/charge/fieldrow.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QActionGroup>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 10;
constexpr int markSide = 20;

} // namespace

MenuRow::MenuRow(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_shortcut(new QShortcut(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Not QAbstractButton::setShortcut(): that presses only after a tenth of a second.
    connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    connect(this, &QAbstractButton::clicked, this, &MenuRow::openMenu);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void MenuRow::setTexts(const QString& label, const QString& key, Key does)
{
    m_label = label;
    m_key = key;
    m_shortcut->setKey(does == Key::Presses ? QKeySequence(key) : QKeySequence());
    setAccessibleName(label);
    update();
}

void MenuRow::setWords(const QString& words, bool quiet)
{
    m_quiet = quiet;
    // An ampersand in a name is none of ours.
    setAccessibleDescription(words);
    update();
}

void MenuRow::setChoices(const QList<ChipRow::Choice>& choices, const QString& chosen)
{
    m_choices = choices;
    m_chosen = chosen;
    for (const ChipRow::Choice& choice : choices) {
        if (choice.id == chosen)
            setWords(choice.text);
    }
}

void MenuRow::openMenu()
{
    if (m_choices.isEmpty())
        return;
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(m_label);
    auto* group = new QActionGroup(m_menu);
    for (const ChipRow::Choice& choice : std::as_const(m_choices)) {
        QString text =
            choice.available || choice.reason.isEmpty() ? choice.text : choice.text + u": "_s + choice.reason;
        QAction* action = m_menu->addAction(text.replace(u'&', u"&&"_s));
        action->setData(choice.id);
        action->setCheckable(true);
        action->setChecked(choice.id == m_chosen);
        action->setEnabled(choice.available);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { emit this->chosen(id); });
        if (choice.id == m_chosen)
            m_menu->setActiveAction(action);
    }
    connect(m_menu, &QMenu::aboutToHide, this, [this, menu = m_menu] {
        menu->deleteLater();
        if (m_menu == menu)
            m_menu = nullptr;
    });
    m_menu->setMinimumWidth(width() - FieldRow::LabelWidth - focusMargin);
    m_menu->popup(mapToGlobal(QPoint(FieldRow::LabelWidth, height())));
}

QSize MenuRow::sizeHint() const
{
    return {440 + 2 * focusMargin, FieldRow::Height};
}

QSize MenuRow::minimumSizeHint() const
{
    return {280, FieldRow::Height};
}

void MenuRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRect row = rect().adjusted(focusMargin, 0, -focusMargin, 0);
    const QSize cap = keyCapSize(m_key);
    const QRect key(row.right() + 1 - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height());
    paintKeyCap(painter, key, m_key, theme);
    QRectF rule = snapped(painter, QRectF(row));
    rule.setTop(rule.bottom() - snappedWidth(painter, 1));
    painter.fillRect(rule, theme.line);

    const auto line = [&painter](const QRect& place, TypeRole role, const QColor& color, const QString& words) {
        painter.setFont(typeFont(role));
        painter.setPen(color);
        const QString shown = QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, place.width());
        painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return QFontMetrics(painter.font()).horizontalAdvance(shown);
    };
    line({row.left(), 0, FieldRow::LabelWidth - 8, height()}, TypeRole::Small, theme.text2, m_label);
    constexpr int editMargin = 2; // as QLineEdit has before its text
    const int left = row.left() + FieldRow::LabelWidth + editMargin;
    const int room = key.left() - gap - markSide - left;
    const int wide =
        line({left, 0, room, height()}, TypeRole::Body, m_quiet ? theme.text3 : theme.text, accessibleDescription());
    paintIcon(painter, QPointF(left + wide + gap / 2.0, (height() - markSide) / 2.0), Icon::ChevronDown, markSide,
        theme.text2);
    if (hasFocus())
        paintFocusRing(painter,
            QRectF(left - 8, focusMargin + 1, key.left() - left - 2, height() - 2 * focusMargin - 3), 6, theme);
}

} // namespace ui
