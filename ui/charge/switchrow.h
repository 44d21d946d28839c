// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QShortcut;

namespace ui {

class Appearance;

/// One choice of yes or no about a sale on a line, beside the FieldRows and as high: label, box with its words, the
/// access key printed at the end, a rule below. `focusMargin` larger than what is seen on each side.
class SwitchRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SwitchRow(const Appearance& appearance, QWidget* parent = nullptr);

    /// `key` both works and is printed ("Alt+Q"); it comes from the translation.
    void setTexts(const QString& label, const QString& words, const QString& key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QShortcut* m_shortcut;
    QString m_label;
    QString m_key;
};

} // namespace ui
