// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/secret.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;
class TextField;

/// What `edit` holds, which is empty afterwards, its undo history too. Spaces at the ends are cut off: they come with
/// pasting. What Qt keeps of it besides cannot be promised clean (R48).
[[nodiscard]] vault::Secret takeSecret(QLineEdit& edit);

/// A key: typed without being shown, and once it is kept nothing but its end, with a button to replace it.
class SecretField final : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(const Appearance& appearance, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// `ending`: the last signs of the one that is kept; may be empty.
    void setKept(const QString& ending);
    /// Empty, to be typed.
    void setMissing();
    [[nodiscard]] bool isKept() const;
    /// What was typed; empty: nothing. The field is empty afterwards.
    [[nodiscard]] vault::Secret take();
    [[nodiscard]] bool isTyped() const;
    /// Begins a replacement as the button does.
    void replace();
    /// With the tab key it comes next after `before`; the widget that the one after this comes after.
    QWidget* goAfter(QWidget* before);
    /// A key that begins otherwise gets `warning` in place of the hint.
    void setUsualStart(const QString& start, const QString& warning);
    void setHint(const QString& hint);
    void setProblem(const QString& text);
    [[nodiscard]] QString message() const;
    [[nodiscard]] TextField& field() { return *m_field; }

signals:
    void edited();
    void submitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    class KeptBox;

    void retranslate();
    void remark();

    TextField* m_field;
    KeptBox* m_kept;
    Button* m_replace;
    QStackedLayout* m_stack;
    QString m_start;
    QString m_warning;
    QString m_hint;
    QString m_label;
};

} // namespace ui
