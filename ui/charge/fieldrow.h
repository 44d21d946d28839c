// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QShortcut;

namespace ui {

class Appearance;
class PlainLabel;
class Suggestions;

/// One optional fact of a sale on a line: label, what was typed, the access key printed at the end, a rule below.
/// `focusMargin` larger than what people see on each side.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Height = 44;
    static constexpr int LabelWidth = 108;

    explicit FieldRow(const Appearance& appearance, QWidget* parent = nullptr);

    /// `key` both works and is printed ("Alt+R"); it comes from the translation.
    void setTexts(const QString& label, const QString& placeholder, const QString& key);
    [[nodiscard]] QString text() const;
    void clear();
    /// Red rule and shape; the sentence stands where the page has room for it.
    void setWrong(bool wrong);
    /// Offered under what is typed, or all by the Down key; one that is taken is `edited`.
    void setSuggestions(const QStringList& texts);
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited();
    void submitted();
    void escaped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect row() const;
    [[nodiscard]] QRect keyBox() const;
    /// In the edit's coordinates: a list of suggestions stands under it.
    [[nodiscard]] QRect suggestionPlace() const;

    const Appearance& m_appearance;
    PlainLabel* m_label;
    QLineEdit* m_edit;
    QShortcut* m_shortcut;
    Suggestions* m_suggestions = nullptr; ///< once there are some
    QString m_key;
    bool m_wrong = false;
};

} // namespace ui
