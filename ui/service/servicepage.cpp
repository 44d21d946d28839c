// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/servicepage.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/service/figurespart.h"
#include "ui/service/listpart.h"
#include "ui/service/qrispart.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

ServicePage::ServicePage(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_back(new Button(appearance, Button::Kind::Normal, this))
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_name(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_parts(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ListPart(appearance, languages, clock, m_stack))
    , m_figures(new FiguresPart(appearance, languages, m_stack))
    , m_qris(new QrisPart(appearance, m_stack))
{
    m_back->setKeyCap(u"Esc"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_name);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_back);
    top->addSpacing(12);
    top->addLayout(words, 1);
    for (const Part part : {Part::List, Part::Figures, Part::Qris}) {
        auto* chip = new Chip(appearance, this);
        m_parts->addButton(chip, static_cast<int>(part));
        top->addWidget(chip);
    }
    for (QWidget* part :
        {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_qris)})
        m_stack->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin - focusMargin, 0, margin - focusMargin, margin);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_back, &Button::clicked, this, &ServicePage::closed);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int id) { showPart(static_cast<Part>(id)); });
    connect(m_list, &ListPart::asked, this, [this](const till::PageQuestion& question) {
        emit asked({m_account.id, question});
    });
    connect(m_figures, &FiguresPart::asked, this, [this](const till::FiguresQuestion& question) {
        emit asked({m_account.id, question});
    });
    connect(m_qris, &QrisPart::asked, this, [this](const till::QrisQuestion& question) {
        emit asked({m_account.id, question});
    });
    connect(m_list, &ListPart::fetchWanted, this,
        [this](const gateways::ListFilter& filter) { emit fetchWanted(m_account.id, filter); });
    connect(m_list, &ListPart::stopWanted, this, [this] { emit stopWanted(m_account.id); });
    retranslate();
}

void ServicePage::setAccount(const Account& account)
{
    m_account = account;
    m_list->setAccount(account.service, account.zone);
    m_figures->setAccount(account.service, account.zone);
    m_qris->setAccount(account.service);
    retranslate();
    showPart(Part::List);
}

void ServicePage::showPart(Part part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
    m_stack->setCurrentIndex(static_cast<int>(part));
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (part == Part::List)
        m_list->begin();
    if (part == Part::Figures)
        m_figures->begin();
}

void ServicePage::take(const till::ServiceAnswer& answer)
{
    if (answer.question.account != m_account.id)
        return;
    // The desk answers the newest question of a kind alone; one of another period may still be on its way here.
    const auto hand = [&answer]<class Answer>(auto& part, const Answer* /*kind*/) {
        part.take(answer.said.map([](const auto& said) { return std::get<Answer>(said); }));
    };
    if (const auto* page = std::get_if<till::PageQuestion>(&answer.question.what)) {
        if (m_list->isAwaiting(*page))
            hand(*m_list, static_cast<const till::PageAnswer*>(nullptr));
    } else if (const auto* figures = std::get_if<till::FiguresQuestion>(&answer.question.what)) {
        if (m_figures->isAwaiting(*figures))
            hand(*m_figures, static_cast<const till::FiguresAnswer*>(nullptr));
    } else if (m_qris->isAwaiting(std::get<till::QrisQuestion>(answer.question.what))) {
        hand(*m_qris, static_cast<const till::QrisAnswer*>(nullptr));
    }
}

void ServicePage::take(const till::FetchProgress& progress)
{
    if (progress.account == m_account.id)
        m_list->take(progress);
}

Chip& ServicePage::part(Part part) const
{
    return *static_cast<Chip*>(m_parts->button(static_cast<int>(part)));
}

QString ServicePage::title() const
{
    return m_title->text();
}

void ServicePage::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the accounts"));
    //: Title of a page: what a service says itself; %1 is "bayar.gg"
    m_title->setText(tr("At %1").arg(m_account.service));
    m_name->setText(base::oneLine(m_account.name));
    part(Part::List).setText(tr("Payments"));
    part(Part::Figures).setText(tr("Figures"));
    part(Part::Qris).setText(tr("QRIS"));
}

void ServicePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ServicePage::event(QEvent* event)
{
    // Esc belongs to the window otherwise, which would leave Accounts.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void ServicePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
