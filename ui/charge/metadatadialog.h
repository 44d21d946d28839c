// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/metadata.h"
#include "ui/common/dialog.h"

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class TextField;

/// Names and values that go out with one sale for the shop's own eyes at the gateway: what Paydesk sends by itself on
/// top, to be read alone, and below it lines to type. What is wrong is said at its line while it is typed; a line with
/// nothing in it does not count.
class MetadataDialog final : public Dialog {
    Q_OBJECT

public:
    /// `fixed` is what Paydesk sends itself, in words; `service` the gateway's own name.
    MetadataDialog(const Appearance& appearance, const QString& service, const gateways::Metadata& fixed,
        const gateways::Metadata& typed, QWidget* parent);

    /// Without outer space and empty lines.
    [[nodiscard]] gateways::Metadata metadata() const;
    [[nodiscard]] TextField& name(std::size_t line) { return *m_lines.at(line).name; }
    [[nodiscard]] TextField& value(std::size_t line) { return *m_lines.at(line).value; }
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    void addLine(const QString& name = {}, const QString& value = {});

    void accept() override;

private:
    struct Line {
        QWidget* row = nullptr;
        TextField* name = nullptr;
        TextField* value = nullptr;
    };
    void removeLine(const QWidget* row);
    /// As much room as the lines need, up to some.
    void fitLines();
    /// Marks the first fault, if any; empty lines are not faults.
    [[nodiscard]] bool check();

    QVBoxLayout* m_rows;
    QScrollArea* m_scroll;
    Button* m_add;
    std::vector<Line> m_lines;
    bool m_accepting = false; ///< what is missing is said too
};

} // namespace ui
