// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace net {

/// A request body that can be read once. QNetworkAccessManager 6.4 silently sends a POST again when the server closes
/// before answering (reference/platform.md section 7), even on a fresh connection; it cannot when the body is a
/// sequential device that neither it nor anybody else can rewind.
class OneTimeBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray bytes, QObject* parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    [[nodiscard]] bool reset() override { return false; }

signals:
    /// Qt took the first of it: until then the server cannot have the request.
    void touched();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace net
