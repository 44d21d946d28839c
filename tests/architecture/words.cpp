// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <functional>
#include <vector>

namespace architecture {
namespace {

using namespace Qt::StringLiterals;

enum class Look : std::uint8_t { AtCode, AtCodeAndStrings };

struct Rule {
    QString pattern;
    QString why;
    Look look;
    std::function<bool(const SourceFile&)> appliesTo;
};

bool everywhere(const SourceFile& file)
{
    return file.isCode();
}

bool product(const SourceFile& file)
{
    return file.isProduct();
}

/// Where amounts pass: all of core but pictures (pixels have fractions), the network's back-off (jitter has), estimates
/// of how many rows a question will find, and the writer of workbooks, whose cells know no other numbers.
bool moneyCode(const SourceFile& file)
{
    static const QStringList estimating{u"core/ledger/cube.cpp"_s, u"core/ledger/cube.h"_s,
        u"core/ledger/listestimates.cpp"_s, u"core/ledger/listestimates.h"_s, u"core/ledger/paymentlists.cpp"_s,
        u"core/ledger/paymentlists.h"_s, u"core/ledger/queryplan.cpp"_s, u"core/ledger/queryplan.h"_s};
    return file.isProduct() && file.isUnder(u"core"_s) && !file.isUnder(u"core/qr"_s) && !file.isUnder(u"core/net"_s)
        && !estimating.contains(file.path) && file.path != "core/reports/workbookwriter.cpp"_L1;
}

bool productExcept(const SourceFile& file, const QStringList& paths)
{
    return file.isProduct() && !paths.contains(file.path);
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> table{
        {u"\\bignoreSslErrors\\b"_s, u"certificates are always checked (R22)"_s, Look::AtCode, everywhere},
        {u"\\bVerifyNone\\b|\\bQueryPeer\\b"_s, u"certificates are always checked (R22)"_s, Look::AtCode, everywhere},
        {u"\\b(?:float|double)\\b"_s, u"no floating point where amounts pass (R10)"_s, Look::AtCode, moneyCode},
        {u"(?<!::)\\b\\w*(?:hmac|mac|signature)(?:\\(\\))?\\s*[!=]=|[!=]=\\s*(?!\\w+::)\\w*(?:hmac|mac|signature)\\b"_s,
            u"MACs are compared in constant time (R32)"_s, Look::AtCode, product},
        {u"\\b(?:setHtml|insertHtml|setMarkdown|RichText|MarkdownText)\\b"_s, u"outside text is plain text (R37)"_s,
            Look::AtCode, product},
        {u"(?<!QLocale::)(?<!QRandomGenerator::)\\b(?:system|popen)\\s*\\("_s, u"no shell (R42)"_s, Look::AtCode,
            product},
        {u"\\bQLabel\\b"_s, u"text is shown by ui::PlainLabel (R37)"_s, Look::AtCode,
            [](const SourceFile& file) {
                return productExcept(file, {u"ui/common/plainlabel.h"_s, u"ui/common/plainlabel.cpp"_s});
            }},
        {u"\\btoDouble\\s*\\(|\\btoFloat\\s*\\("_s, u"amount text goes through Money::parse (R11)"_s, Look::AtCode,
            product},
        {u"\\bQJson\\w+"_s, u"JSON goes through base::Json (R12)"_s, Look::AtCode, product},
        {u"http://(?!www\\.w3\\.org/)"_s, u"only https (R22)"_s, Look::AtCodeAndStrings, product},
        {u"\\bcurrent(?:DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\(|_clock::now\\b|"
         "\\bstd::time\\s*\\(|\\bgettimeofday\\b"_s,
            u"time comes from base::Clock (R36)"_s, Look::AtCode,
            [](const SourceFile& file) { return productExcept(file, {u"core/base/clock.cpp"_s}); }},
        {u"[\"'(]#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})\\b"_s, u"colours are tokens of ui/common/theme.cpp"_s,
            Look::AtCodeAndStrings,
            [](const SourceFile& file) {
                return productExcept(file, {u"ui/common/theme.cpp"_s}) && !file.isUnder(u"core"_s);
            }},
        {u"\\bstatic\\s[^;{}()=]*\\binstance\\s*\\("_s, u"no singletons"_s, Look::AtCode, product},
        {u"\\b(?:class|struct)\\s+\\w*(?:Manager|Helper|Utils?)\\b"_s, u"a real noun, not Manager, Helper or Util"_s,
            Look::AtCode, product},
    };
    return table;
}

} // namespace

QList<Finding> forbiddenWords(const SourceFile& file)
{
    QList<Finding> findings;
    if (!file.isCode())
        return findings;
    const QString code = QString::fromUtf8(withoutCommentsAndStrings(file.text));
    const QString codeAndStrings = QString::fromUtf8(withoutComments(file.text));
    for (const Rule& rule : rules()) {
        if (!rule.appliesTo(file))
            continue;
        const QString& text = rule.look == Look::AtCode ? code : codeAndStrings;
        const QRegularExpression pattern(rule.pattern, QRegularExpression::CaseInsensitiveOption);
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto line = QStringView(text).left(match.capturedStart()).count(u'\n') + 1;
            findings.append({static_cast<int>(line), u"%1: %2"_s.arg(match.captured().trimmed(), rule.why)});
        }
    }
    return findings;
}

QList<Finding> missingLicence(const SourceFile& file)
{
    static const QRegularExpression carries(
        uR"re((?:\.(?:h|cpp|cmake|sh|py|mjs|js|supp|svg|qss|desktop)|/CMakeLists\.txt|/[^./]+)$)re"_s);
    if (!carries.match(file.path).hasMatch() || file.isUnder(u"tests/data"_s) || file.isUnder(u"tests/fuzz/corpus"_s))
        return {};
    const QByteArray head = file.text.left(400);
    if (head.contains("SPDX-FileCopyrightText: ") && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {{1, u"the two SPDX lines are missing"_s}};
}

QList<Finding> overlong(const SourceFile& file)
{
    constexpr qsizetype Most = 450;
    const qsizetype lines = file.text.count('\n');
    if (!file.isProduct() || lines <= Most)
        return {};
    return {{static_cast<int>(Most), u"%1 lines: which second idea can move out?"_s.arg(lines)}};
}

} // namespace architecture
