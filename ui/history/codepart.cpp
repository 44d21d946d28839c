// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/codepart.h"

#include "core/qr/matrix.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int codeSide = 280;

} // namespace

CodePart::CodePart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_pictureButton(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_contentsButton(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    , m_warning(new PlainLabel(appearance, TypeRole::Body, Tone::Amber, this))
    , m_picture(new QrView(appearance, this))
    , m_contents(new FactTable(appearance, this))
{
    m_picture->setFixedSize(codeSide, codeSide);
    m_warning->setWrap(true);
    m_warning->setWeight(Weight::Bold);
    m_warning->setContentsMargins(focusMargin, 0, focusMargin, 0);
    auto* buttons = new FlowLayout(0, 0);
    buttons->addWidget(m_pictureButton);
    buttons->addWidget(m_contentsButton);
    auto* row = new QWidget(this);
    row->setLayout(buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(m_warning);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_contents);
    m_contents->setContentsMargins(focusMargin, 8, focusMargin, 8);
    fold();
    connect(m_pictureButton, &Button::clicked, this, [this] {
        m_picture->setVisible(m_picture->isHidden());
        retranslate();
        draw();
        if (!m_picture->isHidden())
            emit unfolded();
    });
    connect(m_contentsButton, &Button::clicked, this, [this] {
        m_contents->setVisible(m_contents->isHidden());
        retranslate();
        showContents();
        if (!m_contents->isHidden())
            emit unfolded();
    });
    connect(m_picture, &QrView::devicePixelsChanged, this, &CodePart::draw);
}

void CodePart::setCode(const QString& payload, const DetailFacts::Manner& manner)
{
    m_payload = payload;
    m_manner = manner;
    setVisible(!payload.isEmpty());
    draw();
    showContents();
}

void CodePart::setWarning(const QString& sentence)
{
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty() && !m_picture->isHidden());
}

void CodePart::fold()
{
    m_picture->hide();
    m_warning->hide();
    m_contents->hide();
    retranslate();
}

void CodePart::draw()
{
    setWarning(m_warning->text());
    if (m_payload.isEmpty() || m_picture->isHidden())
        return;
    const auto matrix = qr::encodeToFit(m_payload.toUtf8(), m_picture->devicePixels());
    m_picture->setMatrix(matrix ? *matrix : qr::Matrix());
}

void CodePart::showContents()
{
    if (!m_contents->isHidden())
        m_contents->setFacts(DetailFacts::ofCode(m_payload, m_manner));
}

void CodePart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CodePart::retranslate()
{
    m_pictureButton->setText(m_picture->isHidden() ? tr("Show the code") : tr("Hide the code"));
    m_contentsButton->setText(m_contents->isHidden() ? tr("What the code says") : tr("Fold what it says"));
    showContents();
}

} // namespace ui
