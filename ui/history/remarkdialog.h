// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "ui/common/dialog.h"

#include <QList>
#include <optional>

class QButtonGroup;

namespace ui {

class TextField;

/// Asks for a few words about a sale: a note, a remark, or what to mark it as and why.
class RemarkDialog final : public Dialog {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString sentence;
        QString label; ///< of the field
        QString text; ///< what stands in it at first
        QString verb; ///< of the primary button
        QString whenEmpty; ///< said when nothing was written; empty: nothing need be
        QList<payments::State> choices; ///< Paid, Failed, Cancelled; the first is chosen at first; may be empty
    };

    RemarkDialog(const Appearance& appearance, const Question& question, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<payments::State> choice() const;

signals:
    /// The person agreed; text() and choice() say to what.
    void agreed();

private:
    void agree();

    QString m_whenEmpty;
    QButtonGroup* m_choices;
    TextField* m_field;
};

} // namespace ui
