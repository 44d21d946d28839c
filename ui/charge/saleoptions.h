// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/gateways/customer.h"
#include "core/money/money.h"
#include "ui/charge/salechoice.h"

#include <QWidget>
#include <optional>

namespace ui {

class Appearance;
class ChipRow;
class FieldRow;
class PlainLabel;
class QuickAmounts;
class SwitchRow;

/// Everything about a sale beside its amount: account (Shift+F4) where there are several, method (F4) with what it
/// means and why others are not available, reference, note, customer, and quick amounts at the foot. Shows the choice
/// it is given; what a person wants otherwise it says by signals.
class SaleOptions final : public QWidget {
    Q_OBJECT

public:
    explicit SaleOptions(const Appearance& appearance, QWidget* parent = nullptr);

    void setChoice(const SaleChoice& choice);
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString note() const;
    /// Empty members where nothing was typed, and for codes made here.
    [[nodiscard]] gateways::Customer customer() const;
    /// Offered where the customer is typed.
    void setKnownCustomers(const QList<gateways::Customer>& customers);
    /// The option "QR for bank apps", where the method has it.
    [[nodiscard]] bool convertsQris() const;
    /// Empties reference, note and customer; all else stays for the next sale.
    void clear();
    void setCurrency(money::Currency currency);

    enum class Field : std::uint8_t { Reference, Note, Customer };
    /// Marks the field and gives it the focus; stays until something is typed there.
    void showError(Field field, const base::UserText& sentence);
    [[nodiscard]] QString problemText() const;
    /// What is said about the choice below the chips.
    [[nodiscard]] QString methodText() const;

    [[nodiscard]] FieldRow& row(Field field);
    [[nodiscard]] FieldRow& referenceRow() { return *m_reference; }
    [[nodiscard]] FieldRow& noteRow() { return *m_note; }
    [[nodiscard]] FieldRow& customerRow() { return *m_customer; }
    [[nodiscard]] ChipRow& accountRow() { return *m_accounts; }
    [[nodiscard]] ChipRow& methodRow() { return *m_methods; }
    [[nodiscard]] SwitchRow& bankQr() { return *m_bankQr; }

signals:
    void accountWanted(const QString& id);
    void methodWanted(const QString& method);
    void nextAccountWanted();
    void nextMethodWanted();
    void quickAmount(money::Money amount);
    /// Enter in one of the fields.
    void submitted();
    /// Esc in one of the fields: back to the amount.
    void escaped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void retranslate();
    void showChoice();
    void edited();
    [[nodiscard]] QString choiceText() const;
    [[nodiscard]] QString meaningOf(const gateways::MethodOffer& method) const;

    const Appearance& m_appearance;
    SaleChoice m_choice;
    ChipRow* m_accounts;
    ChipRow* m_methods;
    PlainLabel* m_methodSentence;
    QWidget* m_watch; ///< that nobody watches
    PlainLabel* m_notWatchedSentence;
    SwitchRow* m_bankQr;
    FieldRow* m_reference;
    FieldRow* m_note;
    FieldRow* m_customer;
    PlainLabel* m_problem;
    std::optional<base::UserText> m_problemText;
    QuickAmounts* m_quick;
};

} // namespace ui
