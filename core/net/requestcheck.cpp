// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestcheck.h"

#include "core/base/asciidigit.h"

#include <QHostAddress>
#include <algorithm>
#include <array>

namespace net {
namespace {

using namespace Qt::StringLiterals;
using base::Category;

bool isAsciiLetter(char16_t sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

/// RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char sign) {
        return sign > 0x20 && sign < 0x7f && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(sign);
    });
}

bool isValue(QByteArrayView text)
{
    const bool visible = std::all_of(text.begin(), text.end(), [](char sign) { return sign >= 0x20 && sign < 0x7f; });
    return visible && (text.isEmpty() || (text.front() != ' ' && text.back() != ' '));
}

bool isOurs(QByteArrayView name)
{
    // A second length or coding beside the transport's own would let two readers see two requests.
    static constexpr std::array own{"Host", "Content-Length", "Transfer-Encoding", "Connection", "Accept-Encoding",
        "User-Agent", "Expect", "Upgrade", "TE", "Trailer", "Cookie"};
    return std::any_of(
        own.begin(), own.end(), [name](const char* word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

base::Result<> checkRequest(const HttpRequest& request)
{
    const QUrl& url = request.url;
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !secure || !url.userInfo().isEmpty() || url.hasFragment()) {
        return base::failure(Category::Protocol, u"bad_address"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The address of the service is not secure. Enter an address that begins with https.")),
            u"bad_address: scheme %1, host %2"_s.arg(logWord(url.scheme()), logWord(url.host())));
    }
    if (!isToken(request.method)) {
        return base::failure(Category::Protocol, u"bad_method"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "The request could not be sent. Report this defect.")));
    }
    for (const auto& [name, value] : request.headers) {
        if (isToken(name) && isValue(value) && !isOurs(name))
            continue;
        return base::failure(Category::Protocol, u"bad_header"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The key holds a sign that cannot be sent. Enter the key of the account again.")),
            u"bad_header: %1"_s.arg(logWord(QString::fromLatin1(name))));
    }
    return {};
}

QString logWord(QStringView text)
{
    constexpr qsizetype Most = 64;
    QString word = text.left(Most).toString();
    std::replace_if(
        word.begin(), word.end(),
        [](QChar sign) {
            const char16_t code = sign.unicode();
            return !isAsciiLetter(code) && !base::isAsciiDigit(sign) && code != u'.' && code != u'_' && code != u'-';
        },
        u'?');
    return word;
}

} // namespace net
