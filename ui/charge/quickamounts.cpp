// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/quickamounts.h"

#include "core/money/moneyformat.h"
#include "ui/charge/keypadkey.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

namespace {

using Notes = std::array<qint64, 5>; ///< minor units

constexpr int keyHeight = 56;
constexpr int lowKeyHeight = 40;
constexpr Notes rielNotes{1'000, 2'000, 5'000, 10'000, 20'000};
constexpr Notes dollarNotes{1'00, 2'00, 5'00, 10'00, 20'00};
constexpr Notes takaNotes{50'00, 100'00, 200'00, 500'00, 1'000'00};
constexpr Notes rupiahNotes{5'000, 10'000, 20'000, 50'000, 100'000};

const Notes* notesOf(money::Currency currency)
{
    switch (currency) {
    case money::Currency::Khr:
        return &rielNotes;
    case money::Currency::Usd:
        return &dollarNotes;
    case money::Currency::Bdt:
        return &takaNotes;
    case money::Currency::Idr:
        return &rupiahNotes;
    default:
        return nullptr;
    }
}

} // namespace

QuickAmounts::QuickAmounts(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(focusMargin, 8, focusMargin, 0);
    row->setSpacing(8);
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        m_keys.at(place) = new KeypadKey(appearance, KeypadKey::Kind::Quick, this);
        m_keys.at(place)->setFixedHeight(keyHeight);
        row->addWidget(m_keys.at(place));
        connect(m_keys.at(place), &QAbstractButton::clicked, this, [this, place] {
            const Notes* notes = notesOf(m_currency);
            if (const auto amount = money::Money::fromMinor(notes ? notes->at(place) : 0, m_currency))
                emit chosen(*amount);
        });
    }
    connect(&appearance, &Appearance::changed, this, &QuickAmounts::retranslate);
    retranslate();
}

void QuickAmounts::setCurrency(money::Currency currency)
{
    m_currency = currency;
    retranslate();
}

void QuickAmounts::setLow(bool low)
{
    for (KeypadKey* key : m_keys)
        key->setFixedHeight(low ? lowKeyHeight : keyHeight);
}

void QuickAmounts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuickAmounts::retranslate()
{
    const Notes* notes = notesOf(m_currency);
    setVisible(notes != nullptr);
    if (!notes)
        return;
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        const auto note = money::Money::fromMinor(notes->at(place), m_currency);
        const bool bare = m_currency == money::Currency::Khr || m_currency == money::Currency::Idr;
        QString shown =
            money::format(*note, bare ? money::CurrencyMark::None : money::CurrencyMark::Symbol, m_appearance.digits());
        if (m_currency == money::Currency::Usd)
            shown.chop(3); // "$5.00": the cents say nothing on a key
        m_keys.at(place)->setText(shown);
        m_keys.at(place)->setAccessibleName(money::format(*note, money::CurrencyMark::Code));
    }
}

} // namespace ui
