// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/pagelink.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/pagehost.h"
#include "ui/common/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QShortcut>

namespace ui {

namespace {

constexpr int wordsHeight = 26;

} // namespace

PageLink::PageLink(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel(appearance, TypeRole::Body, this))
    , m_open(new Button(appearance, Button::Kind::Normal, this))
    , m_copy(new Button(appearance, Button::Kind::Normal, this))
{
    m_words->setWeight(Weight::Bold);
    // The end of a host says whose it is.
    m_words->setElide(Qt::ElideLeft);
    m_copy->setSymbol(Icon::Clipboard);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!isEmpty())
            emit openWanted(QUrl(m_address, QUrl::StrictMode));
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        m_copied = true;
        retranslate();
    });
    const auto key = [this](const QKeySequence& keys, Button* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_O), m_open);
    key(QKeySequence(QKeySequence::Copy), m_copy);
    connect(&appearance, &Appearance::changed, this, &PageLink::arrange);
    retranslate();
}

void PageLink::setAddress(const QString& address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_copied = false;
    retranslate();
}

bool PageLink::isEmpty() const
{
    return pageHost(m_address).isEmpty();
}

QString PageLink::words() const
{
    return m_words->text();
}

QSize PageLink::sizeHint() const
{
    return {m_open->sizeHint().width() + m_copy->sizeHint().width(), wordsHeight + m_open->sizeHint().height()};
}

void PageLink::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PageLink::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageLink::retranslate()
{
    //: %1 is the host of a web page, as bdquickpay.com
    m_words->setText(isEmpty() ? QString() : tr("Opens %1").arg(base::isolated(pageHost(m_address))));
    m_open->setText(tr("Open page"));
    m_open->setKeyCap(tr("Alt+O"));
    m_copy->setText(m_copied ? tr("Link copied") : tr("Copy link"));
    m_copy->setKeyCap(tr("Ctrl+C"));
    arrange();
}

void PageLink::arrange()
{
    m_words->setGeometry(focusMargin, 0, width() - 2 * focusMargin, wordsHeight);
    const QSize open = m_open->sizeHint();
    const QSize copy = m_copy->sizeHint();
    // The keys go first where both words have no room.
    const bool fits = open.width() + copy.width() <= width();
    if (!fits) {
        m_open->setKeyCap({});
        m_copy->setKeyCap({});
    }
    m_open->setGeometry(0, wordsHeight, m_open->sizeHint().width(), open.height());
    m_copy->setGeometry(m_open->geometry().right() + 1, wordsHeight, m_copy->sizeHint().width(), copy.height());
}

} // namespace ui
