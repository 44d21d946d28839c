// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui {

class Appearance;
class CopyButton;
class PlainLabel;

/// Facts for reading: label left, value beside it; codes with a button that copies them. Rows without a value are left
/// out.
class FactTable final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        enum class Kind : std::uint8_t {
            Name, ///< cut at the end
            Code, ///< monospaced, cut in the middle, to be copied
            Words, ///< wrapped
            Amount, ///< bold, at the right
        };
        QString label;
        QString value;
        Kind kind = Kind::Name;
        QString whole = {}; ///< what is copied of a code, where it is not the value
    };

    explicit FactTable(const Appearance& appearance, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    /// "Label: value" of every row, whole; for tests.
    [[nodiscard]] QStringList shown() const;
    /// Of the row with this label; nullptr without one.
    [[nodiscard]] CopyButton* copyButton(const QString& label) const;

private:
    struct Row {
        PlainLabel* label;
        PlainLabel* value;
        CopyButton* copy; ///< nullptr where there is none
        Fact fact;
    };
    void add(const Fact& fact);
    [[nodiscard]] bool isShaped(const std::vector<Fact>& facts) const;

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace ui
