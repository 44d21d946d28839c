// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountbook.h"

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;
class TextField;

/// The passphrase of the sealed file: asked to unlock it, chosen when there is none yet, or changed. Does it itself and
/// says below the fields what is wrong.
class PassphraseForm final : public QWidget {
    Q_OBJECT

public:
    enum class Task : std::uint8_t { Unlock, Create, Change };

    PassphraseForm(const Appearance& appearance, accounts::AccountBook& book, Task task, QWidget* parent = nullptr);

    [[nodiscard]] Task task() const { return m_task; }
    void setTask(Task task);
    void submit();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// In words of the window's language.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] TextField& present() { return *m_present; }
    [[nodiscard]] TextField& next() { return *m_next; }
    [[nodiscard]] TextField& again() { return *m_again; }

signals:
    /// It is unlocked, made or changed.
    void done();
    /// Busy or not any more.
    void busyChanged();
    void wordsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void remark();
    void setBusy(bool busy);
    void answered(const base::Result<>& result);

    accounts::AccountBook& m_book;
    Task m_task;
    TextField* m_present;
    TextField* m_next;
    TextField* m_again;
    bool m_busy = false;
};

} // namespace ui
