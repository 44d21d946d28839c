// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class Chip;
class FlowLayout;
class PlainLabel;

/// A title with the key that steps on printed at its end, and below it chips of which one is chosen. Chips that are not
/// available take the focus, so that people can read why. `focusMargin` larger than what is seen at the sides.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
        bool available = true;
        QString reason = {}; ///< read to those who do not see the line below

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    explicit ChipRow(const Appearance& appearance, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& key);
    void setChoices(const QList<Choice>& choices, const QString& chosen);
    /// The chip the focus is on where it is not available; empty: none.
    [[nodiscard]] QString lookedAt() const;
    [[nodiscard]] Chip* chip(const QString& id) const;

signals:
    /// By a person; the chosen one is marked by the next setChoices.
    void chosen(const QString& id);
    /// lookedAt() may be different.
    void looked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    QButtonGroup* m_group;
    FlowLayout* m_flow;
    QString m_key;
    QList<Choice> m_choices;
    QList<Chip*> m_chips; ///< one a choice
};

} // namespace ui
