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
constexpr int gap = 16;

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
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
        return shortcut;
    };
    key(QKeySequence(Qt::ALT | Qt::Key_O), m_open);
    m_copyKey = key(QKeySequence(QKeySequence::Copy), m_copy);
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

void PageLink::setCopyOffered(bool offered)
{
    m_copy->setVisible(offered);
    m_copyKey->setEnabled(offered);
    arrange();
}

int PageLink::copyWidth() const
{
    return m_copy->isHidden() ? 0 : m_copy->sizeHint().width();
}

bool PageLink::isEmpty() const
{
    return pageHost(m_address).isEmpty();
}

QString PageLink::words() const
{
    return m_words->text();
}

bool PageLink::isOneLine(int width) const
{
    m_open->setKeyCap({});
    m_copy->setKeyCap({});
    return 2 * focusMargin + m_words->sizeHint().width() + gap + m_open->sizeHint().width() + copyWidth() <= width;
}

int PageLink::heightForWidth(int width) const
{
    return m_open->sizeHint().height() + (isOneLine(width) ? 0 : wordsHeight);
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
    m_copy->setText(m_copied ? tr("Link copied") : tr("Copy link"));
    arrange();
}

void PageLink::arrange()
{
    const bool oneLine = isOneLine(width());
    const auto wide = [this] { return m_open->sizeHint().width() + copyWidth(); };
    m_open->setKeyCap(tr("Alt+O"));
    m_copy->setKeyCap(tr("Ctrl+C"));
    // The keys go first where they have no room.
    const int words = oneLine ? 2 * focusMargin + m_words->sizeHint().width() + gap : 0;
    if (words + wide() > width()) {
        m_open->setKeyCap({});
        m_copy->setKeyCap({});
    }
    const int high = m_open->sizeHint().height();
    const int top = oneLine ? 0 : wordsHeight;
    m_words->setGeometry(
        focusMargin, 0, (oneLine ? width() - wide() - gap : width()) - 2 * focusMargin, oneLine ? high : wordsHeight);
    const int left = oneLine ? width() - wide() : 0;
    m_open->setGeometry(left, top, m_open->sizeHint().width(), high);
    m_copy->setGeometry(left + m_open->width(), top, m_copy->sizeHint().width(), high);
}

} // namespace ui
