// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/actionbar.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array allActs{SaleAct::CheckNow, SaleAct::NewQr, SaleAct::Note, SaleAct::MarkByHand, SaleAct::Cancel,
    SaleAct::Later, SaleAct::NextSale, SaleAct::Decide};
constexpr int leastRemark = 160;

} // namespace

ActionBar::ActionBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_remark(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    const auto add = [&](SaleAct act, Button::Size size) {
        auto* button = new Button(appearance, Button::Kind::Normal, size, this);
        // A click leaves the keys where they were: Enter goes on doing what the button with its cap says.
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        connect(button, &QAbstractButton::clicked, this, [this, act] { emit wanted(act); });
        return button;
    };
    for (const SaleAct act : allActs)
        m_buttons[act] = add(act, Button::Size::Normal);
    for (const SaleAct act : {SaleAct::NextSale, SaleAct::Note})
        m_bigButtons[act] = add(act, Button::Size::Big);
    m_buttons[SaleAct::CheckNow]->setSymbol(Icon::Refresh);
    m_buttons[SaleAct::Cancel]->setKind(Button::Kind::Danger);
    m_buttons[SaleAct::Later]->setKind(Button::Kind::Quiet);
    m_remark->setWrap(true);
    m_remark->setMaximumLines(2);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

Button* ActionBar::button(SaleAct act) const
{
    const auto& buttons = m_big ? m_bigButtons : m_buttons;
    const auto found = buttons.find(act);
    return found == buttons.end() ? nullptr : found->second;
}

void ActionBar::setOffer(const SaleOffer& offer, bool big)
{
    m_offer = offer;
    m_big = big;
    for (const SaleAct act :
        {SaleAct::CheckNow, SaleAct::NewQr, SaleAct::Note, SaleAct::MarkByHand, SaleAct::NextSale, SaleAct::Decide})
        m_buttons[act]->setKind(m_offer.primary == act ? Button::Kind::Primary : Button::Kind::Normal);
    m_bigButtons[SaleAct::NextSale]->setKind(Button::Kind::Primary);
    retranslate();
}

void ActionBar::setCancelArmed(bool armed)
{
    m_armed = armed;
    retranslate();
}

void ActionBar::setDecision(const QString& words)
{
    m_decision = words;
    retranslate();
}

void ActionBar::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    arrange();
}

void ActionBar::retranslate()
{
    const auto set = [this](SaleAct act, const QString& text) { m_buttons[act]->setText(text); };
    set(SaleAct::CheckNow, tr("Check now"));
    set(SaleAct::NewQr, m_offer.withoutCode ? tr("New sale") : tr("New QR"));
    set(SaleAct::Note, tr("Note"));
    set(SaleAct::MarkByHand, tr("Mark by hand"));
    set(SaleAct::Cancel, m_armed ? tr("Press again to cancel") : tr("Cancel sale"));
    set(SaleAct::Later, tr("Later"));
    set(SaleAct::NextSale, tr("Next sale"));
    set(SaleAct::Decide, m_decision);
    m_bigButtons[SaleAct::NextSale]->setText(tr("Next sale"));
    m_bigButtons[SaleAct::NextSale]->setKeyCap(tr("type or Enter"));
    m_bigButtons[SaleAct::Note]->setText(tr("Note"));
    m_bigButtons[SaleAct::Note]->setKeyCap(tr("Alt+N"));
    arrange();
}

void ActionBar::print(bool caps)
{
    const auto cap = [this, caps](
                         SaleAct act, const QString& key) { m_buttons[act]->setKeyCap(caps ? key : QString()); };
    const QString enter = tr("Enter");
    const QString escape = tr("Esc");
    cap(SaleAct::CheckNow, u"F5"_s);
    cap(SaleAct::NewQr, u"F7"_s);
    cap(SaleAct::Note, tr("Alt+N"));
    cap(SaleAct::MarkByHand, tr("Alt+M"));
    cap(SaleAct::Cancel, m_offer.escape != SaleAct::Cancel ? QString() : m_armed ? escape : tr("Esc Esc"));
    cap(SaleAct::Later, escape);
    cap(SaleAct::NextSale, m_offer.primary == SaleAct::NextSale ? enter : escape);
    cap(SaleAct::Decide, enter);
}

int ActionBar::widthOf(const std::vector<SaleAct>& acts) const
{
    int width = 0;
    for (const SaleAct act : acts) {
        if (const Button* each = button(act))
            width += each->sizeHint().width();
    }
    return width;
}

void ActionBar::arrange()
{
    for (const auto& buttons : {m_buttons, m_bigButtons}) {
        for (const auto& [act, each] : buttons)
            each->setVisible(each == button(act) && m_offer.has(act));
    }
    print(true);
    const QRect room = contentsRect();
    // The words before the keys: those stay on the help page.
    if (!m_big && widthOf(m_offer.left) + widthOf(m_offer.right) > room.width())
        print(false);
    const auto place = [this](const std::vector<SaleAct>& acts, int x) {
        for (const SaleAct act : acts) {
            Button* each = button(act);
            // Size and offer change one after the other; between the two an act may have no big button.
            if (!each)
                continue;
            const QSize size = each->sizeHint();
            const int wide = m_big && m_offer.primary == act ? std::max(size.width(), 274) : size.width();
            each->setGeometry(x, (height() - size.height()) / 2, wide, size.height());
            x += wide;
        }
        return x;
    };
    const int leftEnd = place(m_offer.left, room.left());
    const int rightStart = room.right() + 1 - widthOf(m_offer.right);
    place(m_offer.right, rightStart);
    const QRect between(leftEnd + 8, 0, rightStart - leftEnd - 16, height());
    m_remark->setVisible(!m_remark->text().isEmpty() && between.width() >= leastRemark);
    m_remark->setGeometry(between);
    update();
}

void ActionBar::paintEvent(QPaintEvent*)
{
    if (m_big)
        return;
    QPainter painter(this);
    paintLine(painter, rect(), Qt::Horizontal, m_appearance.theme().line);
}

void ActionBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ActionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
