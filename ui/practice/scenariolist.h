// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// What the last two digits of an amount make the practice customer do (contracts/README.md section 11).
class ScenarioList final : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_title;
    PlainLabel* m_hint;
    QList<PlainLabel*> m_words; ///< in the order of the table
};

} // namespace ui
