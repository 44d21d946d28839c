// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/restoredialog.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/figures.h"
#include "ui/common/plainlabel.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/progressline.h"

#include <QGridLayout>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using OfCurrency = ledger::Totals::OfCurrency;

namespace {

const OfCurrency* sumsOf(const ledger::Totals& totals, money::Currency currency)
{
    for (const OfCurrency& each : totals.currencies)
        if (each.currency == currency)
            return &each;
    return nullptr;
}

} // namespace

RestoreDialog::RestoreDialog(
    const Appearance& appearance, const Languages& languages, Task task, const QString& name, QWidget* parent)
    : Dialog(appearance, parent)
    , m_languages(languages)
    , m_task(task)
    , m_name(name)
    , m_progress(new ProgressLine(appearance, this))
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_loss(new Banner(appearance, State::Late, this))
    , m_leave(addButton(Button::Kind::Normal, {}, u"Esc"_s))
    , m_agree(addButton(Button::Kind::Danger, {}, {}))
{
    constexpr int width = 560;
    setMinimumWidth(width);
    m_grid->setContentsMargins(0, 8, 5, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addContent(m_progress);
    addContent(m_table);
    addContent(m_loss);
    m_table->hide();
    m_agree->hide();
    setTitle(tr("Trying out the backup of %1").arg(m_name));
    setSentence(tr("It is restored beside the ledger and checked whole. Nothing is changed, sales go on."));
    m_leave->setText(tr("Cancel"));
    m_leave->setFocus();
    connect(m_leave, &Button::clicked, this, &QDialog::reject);
    connect(m_agree, &Button::clicked, this, [this] {
        emit restoreWanted();
        accept();
    });
}

void RestoreDialog::setProgress(int permille)
{
    m_progress->setValue(permille);
}

void RestoreDialog::addRow(const QString& name, const QString& backup, const QString& present, bool isHead)
{
    const int row = m_grid->rowCount();
    const std::array texts{name, backup, present};
    for (int column = 0; column < 3; ++column) {
        auto* label = new PlainLabel(appearance(), isHead ? TypeRole::Small : TypeRole::Body,
            isHead || column == 0 ? Tone::Text2 : Tone::Text, m_table);
        label->setText(texts.at(static_cast<std::size_t>(column)));
        if (column > 0) {
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
            label->setMinimumWidth(label->sizeHint().width());
        }
        m_grid->addWidget(label, row, column);
    }
    m_rows << QStringList(texts.begin(), texts.end()).join(u'\t');
}

void RestoreDialog::setRehearsal(const ledger::Rehearsal& rehearsal)
{
    const money::Digits digits = appearance().digits();
    const std::optional<ledger::Holdings>& present = rehearsal.present;
    const auto count = [&](qint64 number) { return countText(number, digits); };
    const auto last = [&](const ledger::Holdings& held) {
        return held.info.lastEventAt ? momentText(*held.info.lastEventAt, m_languages.current(), digits) : u"–"_s;
    };
    const auto sum = [&](const OfCurrency* totals) {
        const auto money =
            totals != nullptr ? money::Money::fromMinor(totals->received, totals->currency) : std::nullopt;
        return money ? money::format(*money, money::CurrencyMark::SymbolAndCode, digits) : u"–"_s;
    };
    const auto paid = [&](const OfCurrency* totals) { return count(totals != nullptr ? totals->paid : 0); };
    const auto beside = [&](const auto& words) { return present ? words(*present) : u"–"_s; };

    addRow({}, tr("In the backup"), tr("In the ledger now"), true);
    addRow(tr("Payments"), count(rehearsal.backup.info.payments),
        beside([&](const ledger::Holdings& held) { return count(held.info.payments); }));
    addRow(tr("Last entry"), last(rehearsal.backup), beside(last));
    for (const money::CurrencySpec& spec : money::allCurrencies()) {
        const OfCurrency* before = sumsOf(rehearsal.backup.totals, spec.currency);
        const OfCurrency* now = present ? sumsOf(present->totals, spec.currency) : nullptr;
        if (before == nullptr && now == nullptr)
            continue;
        const QString code = spec.code;
        //: %1 is a currency: "Paid in USD"
        addRow(tr("Paid in %1").arg(code), paid(before), beside([&](const ledger::Holdings&) { return paid(now); }));
        addRow(tr("Received in %1").arg(code), sum(before), beside([&](const ledger::Holdings&) { return sum(now); }));
    }
    const bool loses = present && (rehearsal.missing > 0 || rehearsal.changed > 0 || !rehearsal.isEarlierState);
    m_progress->hide();
    m_table->show();
    m_loss->setState(loses ? State::Late : State::Paid);
    m_loss->setText(lossWords(rehearsal));
    if (m_task == Task::OnlyRehearse) {
        setTitle(tr("The backup of %1 can be restored").arg(m_name));
        setSentence(tr("It is sound. Nothing was changed."));
        m_leave->setText(tr("Close"));
    } else {
        setTitle(tr("Restore the backup of %1?").arg(m_name));
        setSentence(tr("It is sound. The ledger of now is set aside under another name, never overwritten. Paydesk "
                       "starts again with the backup."));
        m_agree->setText(tr("Restore and start again"));
        m_agree->show();
    }
    m_leave->setFocus();
    adjustSize();
}

QString RestoreDialog::lossWords(const ledger::Rehearsal& rehearsal) const
{
    const money::Digits digits = appearance().digits();
    if (!rehearsal.present)
        return tr("The ledger of now cannot be read. What came after the backup is in that file only.");
    QStringList words;
    if (!rehearsal.isEarlierState)
        words << tr("The backup is no earlier state of this ledger.");
    const auto number = [&](qint64 sale) { return money::withDigits(u"S-%1"_s.arg(sale), digits); };
    if (rehearsal.missing == 1)
        words << tr("The sale %1 is not in the backup.").arg(number(rehearsal.firstMissing));
    else if (rehearsal.missing > 1)
        words << tr("%1 sales are not in the backup, %2 to %3.")
                     .arg(countText(rehearsal.missing, digits), number(rehearsal.firstMissing),
                         number(rehearsal.lastMissing));
    if (rehearsal.changed > 0)
        words << tr("%1 older sales have changed since, their changes are not in it either.")
                     .arg(countText(rehearsal.changed, digits));
    return words.isEmpty() ? tr("Nothing that the ledger holds now is missing from the backup.") : words.join(u' ');
}

void RestoreDialog::refuse(const QString& sentence)
{
    m_progress->hide();
    setTitle(tr("The backup of %1 cannot be restored").arg(m_name));
    setSentence({});
    m_loss->setState(State::Failed);
    m_loss->setText(sentence);
    m_leave->setText(tr("Close"));
    adjustSize();
}

QStringList RestoreDialog::said() const
{
    return QStringList{windowTitle(), accessibleDescription()} + m_rows + QStringList{m_loss->text()};
}

} // namespace ui
