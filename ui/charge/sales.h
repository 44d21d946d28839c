// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/desk.h"

#include <QHash>
#include <optional>

namespace ui {

/// The sales a counter has before its eyes: those that are open, those that need a person, and the last ten. Knows only
/// what the desk said, which is committed (R5). GUI thread only.
class Sales final : public QObject {
    Q_OBJECT

public:
    static constexpr int LastCount = 10;

    /// Follows `desk`, which must live as long.
    explicit Sales(till::Desk& desk, QObject* parent = nullptr);

    /// False until the desk has said what there was before.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] std::optional<payments::Payment> find(const QString& id) const;
    /// Of a sale that is kept here; what the desk says about others is not taken.
    [[nodiscard]] std::optional<till::Watching> watching(const QString& id) const;

    /// Every account that can be sold at.
    [[nodiscard]] const QList<till::AccountOffer>& offers() const { return m_offers; }
    /// As people call the account, in the language of the window; empty: nobody has said.
    [[nodiscard]] QString accountName(const QString& account) const;

    /// Needing a person first, then newest first: for the strip.
    [[nodiscard]] QList<payments::Payment> open() const;
    /// Newest first, at most ten.
    [[nodiscard]] QList<payments::Payment> last() const;
    /// Needing a person; what changed last comes first.
    [[nodiscard]] QList<payments::Payment> attention() const;
    /// What a sale in `currency` usually is: the median of the last ones, nullopt while there are fewer than five.
    [[nodiscard]] std::optional<money::Money> usual(money::Currency currency) const;

    /// Neither closed nor free of questions: it belongs into the strip.
    [[nodiscard]] static bool isOpen(const payments::Payment& payment);

    /// Keeps a closed sale that is on show; an empty id keeps none.
    void keep(const QString& id);

signals:
    /// Something of `open`, `last` or `attention` is different.
    void rearranged();
    void changed(const payments::Payment& payment);
    void offersChanged();
    void watchingChanged(const till::Watching& watching);

private:
    void start(const QList<payments::Payment>& payments);
    void take(const payments::Payment& payment);
    void forgetOld();
    [[nodiscard]] QList<payments::Payment> newestFirst() const;

    QHash<QString, payments::Payment> m_payments;
    QHash<QString, till::Watching> m_watching;
    QList<till::AccountOffer> m_offers;
    QHash<QString, QString> m_stood; ///< account id -> name of those that stood, on offer or not
    QString m_kept;
    bool m_loaded = false;
};

} // namespace ui
