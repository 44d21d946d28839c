// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/methodoffer.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace ui {

class Appearance;
class ChipChoice;

/// The method that sales at an account begin with, of those that can be used there; the first of them where a person
/// chose none. Hidden where there is nothing to choose.
class MethodChoice final : public QWidget {
    Q_OBJECT

public:
    explicit MethodChoice(const Appearance& appearance, QWidget* parent = nullptr);

    /// `chosen` as AccountRecord::defaultMethod; one that cannot be used now is shown as such and stays chosen.
    void setMethods(const QList<gateways::MethodOffer>& methods, const QString& chosen);
    /// The gateway's word; empty: the first that can be used.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] ChipChoice& chips() const { return *m_chips; }

signals:
    /// By a person.
    void picked(const QString& method);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void remark();

    ChipChoice* m_chips;
    QList<gateways::MethodOffer> m_methods; ///< those on chips
    QStringList m_words; ///< of the gateway, by chip; the first is empty
};

} // namespace ui
