// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace ui {

class Appearance;
class PlainLabel;

/// Facts for reading: label left, value right, one a row. Rows without a value are left out.
class FactList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int RowHeight = 31;

    struct Fact {
        QString label;
        QString value;
        bool code = false; ///< monospaced, cut in the middle
        bool strong = false;

        friend bool operator==(const Fact&, const Fact&) = default;
    };

    explicit FactList(const Appearance& appearance, QWidget* parent = nullptr);

    /// The same facts again cost nothing.
    void setFacts(const std::vector<Fact>& facts);

private:
    const Appearance& m_appearance;
    std::vector<Fact> m_facts;
    std::vector<PlainLabel*> m_labels;
};

} // namespace ui
