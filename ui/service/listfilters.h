// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/gateways/paymentlist.h"

#include <QWidget>
#include <array>
#include <chrono>

class QMenu;

namespace ui {

class Appearance;
class Chip;
class TextField;

/// Which payments of the list are asked for: days, state, method, the way really paid with, and a search. Days are the
/// service's.
class ListFilters final : public QWidget {
    Q_OBJECT

public:
    enum class Days : std::uint8_t { Today, Week, Month, Quarter, All, Chosen };

    ListFilters(const Appearance& appearance, const base::Clock& clock, QWidget* parent = nullptr);

    /// How far the service's days are ahead of UTC.
    void setZone(std::chrono::minutes zone) { m_zone = zone; }
    /// nullopt: days that make no sense, which is said at their field.
    [[nodiscard]] std::optional<gateways::ListFilter> filter();
    /// Everything there is.
    void clear();
    [[nodiscard]] Chip& clearing() const { return *m_clear; }
    [[nodiscard]] TextField& search() const { return *m_search; }
    [[nodiscard]] TextField& firstDay() const { return *m_firstDay; }
    [[nodiscard]] TextField& lastDay() const { return *m_lastDay; }
    /// Of the chips in their order: days, state, method, paid with.
    [[nodiscard]] QMenu& menu(int chip) const { return *m_choices.at(static_cast<std::size_t>(chip)).menu; }

signals:
    /// By a person: what is shown is another list now.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        Chip* chip = nullptr;
        QMenu* menu = nullptr;
        int chosen = 0;
    };
    void arrange();
    void open(Choice& choice);
    void choose(Choice& choice, int index);
    void refresh();
    void retranslate();
    [[nodiscard]] std::optional<QDate> dayIn(TextField& field);
    [[nodiscard]] static QStringList wordsOf(int chip);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    std::chrono::minutes m_zone{0};
    std::array<Choice, 4> m_choices;
    Chip* m_clear;
    TextField* m_search;
    TextField* m_firstDay;
    TextField* m_lastDay;
};

} // namespace ui
