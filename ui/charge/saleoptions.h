// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/gateways/customer.h"
#include "core/gateways/metadata.h"
#include "core/gateways/servicepicture.h"
#include "core/money/money.h"
#include "ui/charge/salechoice.h"

#include <QWidget>
#include <optional>

namespace ui {

class Appearance;
class ChipRow;
class FieldRow;
class MenuRow;
class PlainLabel;
class QuickAmounts;
class SwitchRow;

/// Everything about a sale beside its amount: account (Shift+F4) where there are several, as chips or, where these were
/// too many, as a menu; method (F4) with what it means and why others are not available; reference, note, customer;
/// data for the gateway and who draws the picture, where the method has these; and quick amounts at the foot. Shows the
/// choice it is given; what a person wants otherwise it says by signals.
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
    /// What was typed for the gateway to keep, where the method takes it.
    [[nodiscard]] gateways::Metadata metadata() const;
    /// The picture the service is to draw, where the method has it; nullopt: drawn here.
    [[nodiscard]] std::optional<gateways::PictureWish> picture() const;
    /// Empties reference, note, customer and data; all else stays for the next sale.
    void clear();
    void setCurrency(money::Currency currency);
    /// Takes less height where `room` asks for it: lower quick amounts, then fewer lines about the method, which stand
    /// whole in their tool tip.
    void fitInto(QSize room);

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
    /// In place of that from the fourth account on.
    [[nodiscard]] MenuRow& accountMenu() { return *m_accountMenu; }
    [[nodiscard]] MenuRow& dataRow() { return *m_data; }
    [[nodiscard]] MenuRow& pictureRow() { return *m_picture; }
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
    void showAccounts();
    void askData();
    void askPicture();
    [[nodiscard]] QString choiceText() const;
    /// What cannot be chosen has the focus.
    [[nodiscard]] bool asksWhy() const;
    [[nodiscard]] QString meaningOf(const gateways::MethodOffer& method) const;

    const Appearance& m_appearance;
    SaleChoice m_choice;
    ChipRow* m_accounts;
    MenuRow* m_accountMenu;
    QWidget* m_gap; ///< under the rule of that menu
    ChipRow* m_methods;
    PlainLabel* m_methodSentence;
    QWidget* m_watch; ///< that nobody watches
    PlainLabel* m_notWatchedSentence;
    SwitchRow* m_bankQr;
    FieldRow* m_reference;
    FieldRow* m_note;
    FieldRow* m_customer;
    MenuRow* m_data;
    MenuRow* m_picture;
    int m_lines = 0; ///< of the methods' sentence where the room is short; 0: all
    gateways::Metadata m_metadata;
    std::optional<gateways::PictureWish> m_pictureWish;
    PlainLabel* m_problem;
    std::optional<base::UserText> m_problemText;
    QuickAmounts* m_quick;
};

} // namespace ui
