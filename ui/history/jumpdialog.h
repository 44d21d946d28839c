// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

#include <QDate>

namespace ui {

class TextField;

/// Asks which day to go to in the list.
class JumpDialog final : public Dialog {
    Q_OBJECT

public:
    JumpDialog(const Appearance& appearance, const QDate& today, QWidget* parent);

signals:
    void chosen(const QDate& day);

private:
    void agree();

    const QDate m_today;
    TextField* m_field;
};

} // namespace ui
