// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <chrono>
#include <memory>
#include <openssl/types.h>

/// A certificate with its key, in Qt's form and in OpenSSL's.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
    std::shared_ptr<X509> x509;
    std::shared_ptr<EVP_PKEY> pkey;
};

/// What a certificate is to say. Everything is sound unless told otherwise.
struct TlsIdentityWish {
    enum class Kind : std::uint8_t { Server, Authority };
    enum class Key : std::uint8_t { EcP256, Rsa1024 };
    enum class Digest : std::uint8_t { Sha256, Sha1 };

    Kind kind = Kind::Server;
    QByteArray name = "IP:127.0.0.1"; ///< "DNS:example.org"
    std::chrono::hours from{-240}; ///< from now
    std::chrono::hours until{240};
    Key key = Key::EcP256;
    Digest digest = Digest::Sha256;
    const TlsIdentity* issuer = nullptr; ///< none: signed by itself
};

[[nodiscard]] TlsIdentity makeTlsIdentity(const TlsIdentityWish& wish);
