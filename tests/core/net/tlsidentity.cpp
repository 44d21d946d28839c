// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/tlsidentity.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace {

QByteArray contents(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

void addExtension(X509* certificate, int kind, const QByteArray& value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> made(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()), X509_EXTENSION_free);
    X509_add_ext(certificate, made.get(), -1);
}

} // namespace

TlsIdentity makeTlsIdentity(const TlsIdentityWish& wish)
{
    using Key = TlsIdentityWish::Key;
    constexpr unsigned WeakBits = 1024;
    constexpr long Version3 = 2;
    static long lastSerial = 0;
    const std::shared_ptr<EVP_PKEY> key(
        wish.key == Key::Rsa1024 ? EVP_RSA_gen(WeakBits) : EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::shared_ptr<X509> made(X509_new(), X509_free);
    const auto seconds = [](std::chrono::hours hours) { return std::chrono::seconds(hours).count(); };
    X509_set_version(made.get(), Version3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++lastSerial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), seconds(wish.from));
    X509_gmtime_adj(X509_getm_notAfter(made.get()), seconds(wish.until));
    X509_set_pubkey(made.get(), key.get());
    // A name for each, so that a stranger's certificate is not mistaken for one of the same issuer.
    const QByteArray name = "Paydesk test " + QByteArray::number(qlonglong(lastSerial));
    X509_NAME* subject = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    X509* issuer = wish.issuer != nullptr ? wish.issuer->x509.get() : made.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    if (wish.kind == TlsIdentityWish::Kind::Authority)
        addExtension(made.get(), NID_basic_constraints, "critical,CA:TRUE");
    else
        addExtension(made.get(), NID_subject_alt_name, wish.name);
    X509_sign(made.get(), wish.issuer != nullptr ? wish.issuer->pkey.get() : key.get(),
        wish.digest == TlsIdentityWish::Digest::Sha1 ? EVP_sha1() : EVP_sha256());

    const std::unique_ptr<BIO, decltype(&BIO_free)> certificateText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(certificateText.get(), made.get());
    const std::unique_ptr<BIO, decltype(&BIO_free)> keyText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(contents(certificateText.get())),
        QSslKey(contents(keyText.get()), wish.key == Key::Rsa1024 ? QSsl::Rsa : QSsl::Ec), made, key};
}
