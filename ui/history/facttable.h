// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui {

class Appearance;
class PlainLabel;

/// Facts for reading: label left, value beside it. Rows without a value are left out.
class FactTable final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        enum class Kind : std::uint8_t {
            Name, ///< cut at the end
            Code, ///< monospaced, cut in the middle
            Words, ///< wrapped
            Amount, ///< bold, at the right
        };
        QString label;
        QString value;
        Kind kind = Kind::Name;
    };

    explicit FactTable(const Appearance& appearance, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    /// "Label: value" of every row, whole; for tests.
    [[nodiscard]] QStringList shown() const;

private:
    struct Row {
        PlainLabel* label;
        PlainLabel* value;
    };

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace ui
