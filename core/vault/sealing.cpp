// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealing.h"

#include "core/vault/packing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace vault {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

constexpr QByteArrayView Magic("PAYDESKV");
constexpr quint8 Version = 1;
constexpr qsizetype KeySize = 32;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype HashSize = 32;
constexpr qsizetype HeaderSize = 8 + 4 + SealKey::SaltSize + NonceSize;

struct Context {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Context>;

/// The parts of a file whose hash is right.
struct Parts {
    QByteArrayView header;
    ScryptCost cost;
    QByteArrayView salt;
    QByteArrayView nonce;
    QByteArrayView sealed;
    QByteArrayView tag;
};

tl::unexpected<base::Error> damaged(const QString& why)
{
    return base::failure(Category::Storage, u"vault_damaged"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The file with the keys is damaged and was set aside. Enter the keys of the accounts again.")),
        why);
}

tl::unexpected<base::Error> broken(const QString& code)
{
    const QString why = QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
    ERR_clear_error();
    return base::failure(Category::Internal, code,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The keys cannot be kept safe on this computer now. Close other programs and try again.")),
        code + u": "_s + why);
}

base::Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(size)) != 1)
        return broken(u"vault_random"_s);
    return bytes;
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

int length(QByteArrayView bytes)
{
    return static_cast<int>(bytes.size());
}

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

base::Result<Parts> partsOf(QByteArrayView file)
{
    if (file.size() < HeaderSize + TagSize + HashSize || file.first(Magic.size()) != Magic)
        return damaged(u"no sealed file"_s);
    const QByteArrayView body = file.chopped(HashSize);
    if (file.last(HashSize) != QByteArrayView(hashOf(body)))
        return damaged(u"the hash does not fit"_s);
    Unpacker unpacker(body.sliced(Magic.size()));
    const quint8 version = *unpacker.number<quint8>();
    if (version > Version)
        return base::failure(Category::Storage, u"vault_newer"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The file with the keys is of a newer Paydesk. Start that one, or update this one.")),
            u"sealed file of version %1"_s.arg(version));
    Parts parts;
    parts.cost.log2N = *unpacker.number<quint8>();
    parts.cost.r = *unpacker.number<quint8>();
    parts.cost.p = *unpacker.number<quint8>();
    if (version != Version || !parts.cost.isUsable())
        return damaged(u"version or cost out of range"_s);
    parts.header = body.first(HeaderSize);
    parts.salt = *unpacker.raw(SealKey::SaltSize);
    parts.nonce = *unpacker.raw(NonceSize);
    parts.sealed = body.sliced(HeaderSize).chopped(TagSize);
    parts.tag = body.last(TagSize);
    return parts;
}

/// What both directions begin with: cipher, key, nonce, associated data.
Cipher begun(bool sealing, const Secret& key, QByteArrayView nonce, QByteArrayView header)
{
    Cipher cipher(EVP_CIPHER_CTX_new());
    const int direction = sealing ? 1 : 0;
    int written = 0;
    if (!cipher
        || EVP_CipherInit_ex2(cipher.get(), EVP_aes_256_gcm(), raw(key.reveal()), raw(nonce), direction, nullptr) != 1
        || EVP_CipherUpdate(cipher.get(), nullptr, &written, raw(header), length(header)) != 1)
        return nullptr;
    return cipher;
}

} // namespace

bool ScryptCost::isUsable() const
{
    constexpr quint8 Least = 14;
    constexpr quint8 Most = 20;
    return log2N >= Least && log2N <= Most && r == ScryptCost().r && p == ScryptCost().p;
}

base::Result<SealKey> SealKey::derived(const Secret& passphrase, QByteArray salt, ScryptCost cost)
{
    constexpr quint64 BytesOfUnit = 128;
    constexpr quint64 Spare = quint64{1024} * 1024;
    const quint64 n = quint64{1} << cost.log2N;
    QByteArray key(KeySize, Qt::Uninitialized);
    if (EVP_PBE_scrypt(passphrase.reveal().data(), static_cast<std::size_t>(passphrase.reveal().size()), raw(salt),
            static_cast<std::size_t>(salt.size()), n, cost.r, cost.p, BytesOfUnit * cost.r * n + Spare, raw(key),
            static_cast<std::size_t>(KeySize))
        != 1)
        return broken(u"vault_memory"_s);
    return SealKey(Secret(std::move(key)), std::move(salt), cost);
}

base::Result<SealKey> SealKey::fresh(const Secret& passphrase, ScryptCost cost)
{
    Q_ASSERT(cost.isUsable());
    return randomBytes(SaltSize).and_then([&](QByteArray salt) { return derived(passphrase, std::move(salt), cost); });
}

base::Result<SealKey> SealKey::of(QByteArrayView sealed, const Secret& passphrase)
{
    return partsOf(sealed).and_then(
        [&](const Parts& parts) { return derived(passphrase, parts.salt.toByteArray(), parts.cost); });
}

base::Result<ScryptCost> SealKey::costOf(QByteArrayView sealed)
{
    return partsOf(sealed).map([](const Parts& parts) { return parts.cost; });
}

base::Result<QByteArray> SealKey::seal(const Secret& plain) const
{
    const auto nonce = randomBytes(NonceSize);
    if (!nonce)
        return tl::unexpected(nonce.error());
    QByteArray file;
    file.append(Magic);
    for (const quint8 number : {Version, m_cost.log2N, m_cost.r, m_cost.p})
        file.append(static_cast<char>(number));
    file.append(m_salt).append(*nonce);

    const Cipher cipher = begun(true, m_key, *nonce, file);
    QByteArray sealed(plain.reveal().size(), Qt::Uninitialized);
    QByteArray tag(TagSize, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    if (!cipher
        || EVP_CipherUpdate(cipher.get(), raw(sealed), &written, raw(plain.reveal()), length(plain.reveal())) != 1
        || EVP_CipherFinal_ex(cipher.get(), raw(tag), &rest) != 1 || written != sealed.size() || rest != 0
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(TagSize), tag.data()) != 1)
        return broken(u"vault_crypto"_s);
    file.append(sealed).append(tag);
    file.append(hashOf(file));
    return file;
}

base::Result<Secret> SealKey::open(QByteArrayView sealed) const
{
    const auto parts = partsOf(sealed);
    if (!parts)
        return tl::unexpected(parts.error());
    const Cipher cipher = begun(false, m_key, parts->nonce, parts->header);
    QByteArray tag = parts->tag.toByteArray();
    QByteArray plain(parts->sealed.size(), Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    const bool fits = cipher
        && EVP_CipherUpdate(cipher.get(), raw(plain), &written, raw(parts->sealed), length(parts->sealed)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(TagSize), tag.data()) == 1
        && EVP_CipherFinal_ex(cipher.get(), raw(tag), &rest) == 1;
    Secret opened(std::move(plain)); // cleared also where it is not handed out
    if (fits)
        return opened;
    ERR_clear_error();
    return base::failure(Category::Auth, u"vault_passphrase"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "This is not the passphrase of the keys. Type it again.")));
}

} // namespace vault
