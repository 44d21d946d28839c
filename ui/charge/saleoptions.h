// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/money/money.h"

#include <QWidget>
#include <array>
#include <optional>

class QButtonGroup;

namespace ui {

class Appearance;
class Chip;
class FieldRow;
class KeypadKey;
class PlainLabel;
class StatusPill;

/// What kind of code a sale gets.
enum class Method : std::uint8_t {
    DynamicQr, ///< with the amount, runs out
    PrintableSign, ///< without amount or end
};

/// Everything about a sale beside its amount: method (F4), reference, note, and quick amounts at the foot.
class SaleOptions final : public QWidget {
    Q_OBJECT

public:
    explicit SaleOptions(const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] Method method() const;
    void setMethod(Method method);
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString note() const;
    /// Empties reference and note; the method stays for the next sale.
    void clear();
    void setCurrency(money::Currency currency);
    /// The account that makes dynamic codes and watches them; empty: they are made here and nobody watches them.
    void setWatchedBy(const QString& account);

    enum class Field : std::uint8_t { Reference, Note };
    /// Marks the field and gives it the focus; stays until something is typed there.
    void showError(Field field, const base::UserText& sentence);
    [[nodiscard]] QString problemText() const;

    [[nodiscard]] FieldRow& referenceRow() { return *m_reference; }
    [[nodiscard]] FieldRow& noteRow() { return *m_note; }

signals:
    void methodChanged();
    void quickAmount(money::Money amount);
    /// Enter in one of the fields.
    void submitted();
    /// Esc in one of the fields: back to the amount.
    void escaped();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void edited();

    const Appearance& m_appearance;
    PlainLabel* m_methodTitle;
    QButtonGroup* m_methods;
    Chip* m_dynamic;
    Chip* m_sign;
    PlainLabel* m_methodSentence;
    StatusPill* m_notWatched;
    PlainLabel* m_notWatchedSentence;
    FieldRow* m_reference;
    FieldRow* m_note;
    PlainLabel* m_problem;
    std::optional<base::UserText> m_problemText;
    std::array<KeypadKey*, 5> m_quick{};
    money::Currency m_currency = money::Currency::Khr;
    QString m_watchedBy;
};

} // namespace ui
