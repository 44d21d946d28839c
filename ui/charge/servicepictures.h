// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/qr/childreader.h"
#include "ui/charge/pictureorigin.h"
#include "ui/charge/saleflow.h"

#include <QHash>
#include <functional>

namespace ui {

/// The pictures that services drew of open sales' codes (Order::picture), for as long as the sales are known here. Each
/// is read back by a process of its own and counts only when it shows the sale's code and nothing else (BG-R3, R43).
/// GUI thread only; reading and saving are done elsewhere.
class ServicePictures final : public QObject {
    Q_OBJECT

public:
    /// Blocks; called on another thread. A test gives its own.
    using Reader = std::function<base::Result<QStringList>(const QByteArray& picture, qr::PictureKind kind)>;

    explicit ServicePictures(QObject* parent = nullptr, Reader reader = qr::readInChild);

    /// nullptr: none come. Not owned; must live until the next call.
    void setFlow(SaleFlow* flow);
    [[nodiscard]] PictureOrigin originOf(const QString& paymentId) const;
    /// Why the picture of the sale is not used; nullopt: nothing is wrong with it.
    [[nodiscard]] std::optional<base::Error> problemOf(const QString& paymentId) const;
    /// Bytes only where it was read back and is right.
    [[nodiscard]] gateways::ServicePicture pictureOf(const QString& paymentId) const;

signals:
    void changed(const QString& paymentId);

private:
    struct Kept {
        gateways::ServicePicture picture;
        PictureOrigin origin = PictureOrigin::BeingRead;
        std::optional<base::Error> problem = {};
    };
    void take(const QString& paymentId, const gateways::ServicePicture& picture);
    void judge(const QString& paymentId, const base::Result<QStringList>& read);
    void refuse(const QString& paymentId, const base::Error& error);

    Reader m_reader;
    SaleFlow* m_flow = nullptr;
    QHash<QString, Kept> m_kept;
};

} // namespace ui
