// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/noaccounts.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int iconSize = 40;
constexpr int widest = 380;

} // namespace

NoAccounts::NoAccounts(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_connect(new Button(appearance, Button::Kind::Primary, this))
    , m_practise(new Button(appearance, Button::Kind::Normal, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWrap(true);
    m_sentence->setFixedWidth(widest);
    m_connect->setSymbol(Icon::Plus);
    m_practise->setSymbol(Icon::Practice);
    auto* doors = new QHBoxLayout;
    doors->setSpacing(2);
    doors->addStretch(1);
    doors->addWidget(m_connect);
    doors->addWidget(m_practise);
    doors->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    column->addSpacing(iconSize + 12);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addLayout(doors);
    column->addStretch(1);
    setFocusProxy(m_connect);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void NoAccounts::setPracticeOffered(bool offered)
{
    m_practise->setVisible(offered);
}

void NoAccounts::retranslate()
{
    m_title->setText(tr("No account yet"));
    m_sentence->setText(tr("Connect the account the shop has at a gateway. A few minutes, and the key of the gateway, "
                           "are all it takes."));
    m_sentence->setFixedHeight(m_sentence->heightForWidth(widest));
    m_connect->setText(tr("Connect an account"));
    m_practise->setText(tr("Practise first"));
}

void NoAccounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, QPointF((width() - iconSize) / 2.0, m_title->y() - 12 - iconSize), Icon::Accounts, iconSize,
        m_appearance.theme().text3);
}

void NoAccounts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
