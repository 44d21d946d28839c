// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/filter.h"

#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class TextField;

/// Between which amounts, both of one currency; either field may stay empty. Part of a PopupCard.
class AmountBounds final : public QWidget {
    Q_OBJECT

public:
    /// The currencies offered; at least one.
    AmountBounds(const Appearance& appearance, const QList<money::Currency>& currencies, QWidget* parent = nullptr);

    void setBounds(const std::optional<money::Money>& least, const std::optional<money::Money>& most);
    [[nodiscard]] TextField& leastField() const { return *m_least; }
    [[nodiscard]] TextField& mostField() const { return *m_most; }

signals:
    /// A field was left, Enter pressed, or another currency chosen; not while something makes no sense, which is said
    /// at its field.
    void wanted(const std::optional<money::Money>& least, const std::optional<money::Money>& most);

private:
    struct Read {
        std::optional<money::Money> amount;
        bool isRight = true;
    };
    [[nodiscard]] money::Currency currency() const;
    [[nodiscard]] Read read(TextField& field) const;
    void tell();

    const QList<money::Currency> m_currencies;
    QButtonGroup* m_group;
    TextField* m_least;
    TextField* m_most;
    std::optional<money::Money> m_toldLeast;
    std::optional<money::Money> m_toldMost;
};

} // namespace ui
