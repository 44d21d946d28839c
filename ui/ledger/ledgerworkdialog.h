// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

class ProgressLine;

/// The ledger is being restored or rebuilt before anything can be sold: how far it is, and what came of it. It cannot
/// be left until then.
class LedgerWorkDialog final : public Dialog {
    Q_OBJECT

public:
    enum class Task : std::uint8_t { Restore, Rebuild };

    LedgerWorkDialog(const Appearance& appearance, Task task, QWidget* parent);

    /// From 0 to 1000.
    void setProgress(int permille);
    /// `setAside`: the name of the ledger that stood there; empty: none.
    void finish(const QString& setAside);
    /// Nothing was changed, for the reason of this sentence.
    void refuse(const QString& sentence);

    void reject() override;

private:
    void end(const QString& title, const QString& sentence);

    const Task m_task;
    bool m_isDone = false;
    ProgressLine* m_progress;
    Button* m_close;
};

} // namespace ui
