// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/chargepage.h"

#include "core/money/digits.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/offthread.h"
#include "ui/charge/qrpanel.h"
#include "ui/common/moneyfield.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace ui {

namespace {

bool startsAmount(const QKeyEvent& key)
{
    const auto held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    const QString text = key.text();
    return held == Qt::NoModifier && text.size() == 1 && money::typedDigit(text.front()).has_value();
}

} // namespace

ChargePage::ChargePage(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_entry(new EntryPanel(appearance, this))
    , m_qr(new QrPanel(appearance, clock, scheduler, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_qr);
    // Whoever gives the page the focus means the amount, or the code on show.
    connect(m_stack, &QStackedLayout::currentChanged, this, [this] { setFocusProxy(m_stack->currentWidget()); });
    setFocusProxy(m_entry);
    connect(m_entry, &EntryPanel::submitted, this, &ChargePage::submit);
    connect(m_qr, &QrPanel::doneWanted, this, &ChargePage::startNextSale);
    connect(m_qr, &QrPanel::newQrWanted, this, [this] {
        if (m_qr->sale())
            make(SaleRequest(m_qr->sale()->request));
    });
}

void ChargePage::setShop(const ShopDetails& shop)
{
    m_entry->setShop(shop);
}

const std::optional<LocalSale>& ChargePage::sale() const
{
    return m_qr->sale();
}

bool ChargePage::isShowingCode() const
{
    return m_stack->currentWidget() == m_qr;
}

void ChargePage::takeFocus()
{
    if (isShowingCode())
        m_qr->setFocus(Qt::OtherFocusReason);
    else
        m_entry->amount().setFocus(Qt::OtherFocusReason);
}

void ChargePage::startNextSale()
{
    m_stack->setCurrentWidget(m_entry);
    m_qr->clear();
    m_entry->clear();
}

void ChargePage::submit()
{
    if (m_making)
        return;
    if (const auto request = m_entry->request())
        make(*request);
}

void ChargePage::make(const SaleRequest& request)
{
    if (m_making)
        return;
    m_making = true;
    // A page that was never on show has not been laid out; the code is read back at the size it will have.
    m_qr->resize(m_entry->size());
    m_qr->setShape(pageShape(size()));
    runOffThread(
        this,
        [request, now = m_clock.nowUtc(), pixels = m_qr->qrPixels()] {
            return makeScannableSale(request, now, pixels);
        },
        [this](const tl::expected<ScannableSale, SaleError>& made) {
            m_making = false;
            if (!made) {
                m_stack->setCurrentWidget(m_entry);
                m_qr->clear();
                m_entry->showError(made.error());
                return;
            }
            m_qr->present(*made);
            m_stack->setCurrentWidget(m_qr);
            takeFocus();
            emit codeShown();
        });
}

bool ChargePage::event(QEvent* event)
{
    // Before a shortcut of the window takes them: these keys mean something while a code is on show.
    if (event->type() == QEvent::ShortcutOverride && isShowingCode()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || startsAmount(*key)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChargePage::keyPressEvent(QKeyEvent* event)
{
    if (isShowingCode() && event->key() == Qt::Key_Escape) {
        startNextSale();
    } else if (startsAmount(*event)) {
        // From a code on show, or from a chip or button that was clicked last.
        if (isShowingCode())
            startNextSale();
        takeFocus();
        m_entry->amount().type(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChargePage::resizeEvent(QResizeEvent*)
{
    const PageShape shape = pageShape(size());
    m_entry->setShape(shape);
    m_qr->setShape(shape);
}

void ChargePage::showEvent(QShowEvent*)
{
    takeFocus();
}

} // namespace ui
