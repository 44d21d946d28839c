// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/methodchoice.h"

#include "core/base/outsidetext.h"
#include "ui/accounts/chipchoice.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

MethodChoice::MethodChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChipChoice(appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    connect(m_chips, &ChipChoice::picked, this, [this] {
        remark();
        emit picked(chosen());
    });
    retranslate();
}

void MethodChoice::setMethods(const QList<gateways::MethodOffer>& methods, const QString& chosen)
{
    m_methods.clear();
    m_words = {QString()};
    for (const gateways::MethodOffer& method : methods) {
        if (!method.available && method.method != chosen)
            continue;
        m_methods.append(method);
        m_words << method.method;
    }
    if (!m_words.contains(chosen)) {
        gateways::MethodOffer gone;
        gone.method = chosen;
        gone.available = false;
        m_methods.append(gone);
        m_words << chosen;
    }
    retranslate();
    m_chips->setChosen(static_cast<int>(m_words.indexOf(chosen)));
    remark();
    setVisible(m_methods.size() > 1);
}

QString MethodChoice::chosen() const
{
    return m_words.value(m_chips->chosen());
}

void MethodChoice::remark()
{
    const QString word = chosen();
    const auto method = std::find_if(
        m_methods.cbegin(), m_methods.cend(), [&word](const auto& offered) { return offered.method == word; });
    if (method != m_methods.cend() && !method->available)
        m_chips->setHint(tr("It cannot be used now. Sales begin with the first method that can."));
    else
        m_chips->setHint(tr("The cashier can choose another one for each sale."));
}

void MethodChoice::retranslate()
{
    m_chips->setTitle(tr("Method sales begin with"));
    QStringList words{tr("First available")};
    for (const gateways::MethodOffer& method : std::as_const(m_methods))
        words << (method.name.isEmpty() ? base::oneLine(method.method) : method.name.translated());
    m_chips->setWords(words);
    for (int i = 1; i < words.size(); ++i)
        m_chips->setAvailable(i, m_methods.at(i - 1).available);
    remark();
}

void MethodChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
