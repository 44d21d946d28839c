// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/keypad.h"

#include "core/money/digits.h"
#include "ui/charge/keypadkey.h"
#include "ui/common/appearance.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 8;
constexpr int largestKey = 96;
constexpr int smallestKey = 64;

} // namespace

Keypad::Keypad(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (std::size_t digit = 0; digit < m_digits.size(); ++digit) {
        const int number = static_cast<int>(digit);
        const int row = number == 0 ? 3 : 2 - (number - 1) / 3;
        const int column = number == 0 ? 1 : (number - 1) % 3;
        m_digits[digit] = addKey(false, row, column);
        connect(
            m_digits[digit], &QAbstractButton::clicked, this, [this, number] { emit typed(QString::number(number)); });
    }
    m_backspace = addKey(true, 0, 3);
    m_backspace->setSymbol(Icon::Backspace);
    m_clear = addKey(true, 1, 3);
    m_plus = addKey(true, 2, 3);
    m_left = addKey(true, 3, 0);
    m_right = addKey(true, 3, 2);
    m_times = addKey(true, 3, 3);
    m_submit = new KeypadKey(appearance, KeypadKey::Kind::Primary, this);
    grid->addWidget(m_submit, 4, 0, 1, 4);
    grid->setRowStretch(4, 1);

    connect(m_backspace, &QAbstractButton::clicked, this, &Keypad::backspace);
    connect(m_clear, &QAbstractButton::clicked, this, &Keypad::cleared);
    connect(m_plus, &QAbstractButton::clicked, this, [this] { emit typed(u"+"_s); });
    connect(m_times, &QAbstractButton::clicked, this, [this] { emit typed(u"\u00D7"_s); });
    connect(m_left, &QAbstractButton::clicked, this, [this] { emit typed(u"00"_s); });
    connect(m_right, &QAbstractButton::clicked, this, [this] { emit typed(m_right->property("keys").toString()); });
    connect(m_submit, &QAbstractButton::clicked, this, &Keypad::submitted);
    connect(&appearance, &Appearance::changed, this, &Keypad::retranslate);
    setCurrency(money::Currency::Khr);
}

KeypadKey* Keypad::addKey(bool function, int row, int column)
{
    auto* key = new KeypadKey(m_appearance, function ? KeypadKey::Kind::Function : KeypadKey::Kind::Digit, this);
    // Held down it repeats like a key of a keyboard; without a delay of its own one touch could count twice.
    key->setAutoRepeat(!function);
    key->setMinimumHeight(smallestKey);
    key->setMaximumHeight(largestKey);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(key, row, column);
    grid->setRowStretch(row, 2);
    grid->setColumnStretch(column, 1);
    return key;
}

void Keypad::setWithoutCode(bool without)
{
    m_withoutCode = without;
    retranslate();
}

void Keypad::setCurrency(money::Currency currency)
{
    const bool whole = money::spec(currency).decimals == 0;
    m_right->setProperty("keys", whole ? u"000"_s : QString(QChar(money::spec(currency).pointSign)));
    retranslate();
}

void Keypad::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Keypad::retranslate()
{
    const auto digits = m_appearance.digits();
    for (std::size_t digit = 0; digit < m_digits.size(); ++digit)
        m_digits[digit]->setText(money::withDigits(QString::number(digit), digits));
    const QString keys = m_right->property("keys").toString();
    m_left->setText(money::withDigits(u"00"_s, digits));
    m_right->setText(money::withDigits(keys, digits));
    m_right->setAccessibleName(keys.size() == 1 ? tr("Decimal point") : m_right->text());
    m_backspace->setAccessibleName(tr("Delete the last digit"));
    m_clear->setText(tr("C", "keypad: clear"));
    m_clear->setAccessibleName(tr("Clear the amount"));
    m_plus->setText(u"+"_s);
    m_plus->setAccessibleName(tr("Add another amount"));
    m_times->setText(u"\u00D7"_s);
    m_times->setAccessibleName(tr("Times"));
    m_submit->setText(m_withoutCode ? tr("Show") : tr("Show QR"));
    m_submit->setKeyCap(tr("Enter"));
}

} // namespace ui
