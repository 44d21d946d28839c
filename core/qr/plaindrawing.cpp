// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/plaindrawing.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace qr {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView svgNamespace{"http://www.w3.org/2000/svg"};

bool matches(const QString& pattern, QStringView value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value.toString()).hasMatch();
}

/// What may stand in a style attribute too.
bool isPlainPaint(QStringView name, QStringView value)
{
    if (name == "fill"_L1 || name == "stroke"_L1)
        return matches(
            u"none|black|white|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|rgb\\( *\\d{1,3} *, *\\d{1,3} *, *\\d{1,3} *\\)"_s,
            value);
    static const QStringList numbers{u"stroke-width"_s, u"fill-opacity"_s, u"stroke-opacity"_s, u"opacity"_s};
    if (numbers.contains(name))
        return matches(u"[0-9.]+(px)?"_s, value);
    static const QStringList words{u"fill-rule"_s, u"shape-rendering"_s, u"stroke-linecap"_s, u"stroke-linejoin"_s};
    return words.contains(name) && matches(u"[a-zA-Z]+"_s, value);
}

bool isPlainStyle(QStringView style)
{
    for (const QStringView declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (declaration.trimmed().isEmpty())
            continue;
        if (colon < 0 || !isPlainPaint(declaration.first(colon).trimmed(), declaration.sliced(colon + 1).trimmed()))
            return false;
    }
    return true;
}

bool isPlain(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.qualifiedName();
    const QStringView value = attribute.value();
    static const QStringList names{u"id"_s, u"class"_s, u"version"_s, u"baseProfile"_s, u"xml:space"_s};
    if (names.contains(name))
        return true;
    static const QStringList lengths{u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"rx"_s, u"ry"_s};
    if (lengths.contains(name))
        return matches(u"-?[0-9.]+(px|cm|mm|in|pt|pc|%)?"_s, value);
    if (name == "viewBox"_L1)
        return matches(u"[-0-9., ]+"_s, value);
    if (name == "d"_L1)
        return matches(u"[-+0-9.,a-zA-Z\\s]*"_s, value);
    if (name == "transform"_L1)
        return matches(u"[-+0-9.,a-zA-Z()\\s]*"_s, value);
    if (name == "preserveAspectRatio"_L1)
        return matches(u"[a-zA-Z ]+"_s, value);
    return name == "style"_L1 ? isPlainStyle(value) : isPlainPaint(name, value.trimmed());
}

/// Whether `element` may stand within `parent`, which is empty for the outermost.
bool isPlain(QStringView element, const QString& parent)
{
    if (parent.isEmpty())
        return element == "svg"_L1;
    const bool isWord = element == "title"_L1 || element == "desc"_L1;
    if (parent == "title"_L1 || parent == "desc"_L1)
        return false;
    if (parent == "path"_L1 || parent == "rect"_L1)
        return isWord;
    return isWord || element == "g"_L1 || element == "path"_L1 || element == "rect"_L1 || element == "defs"_L1;
}

} // namespace

bool isPlainDrawing(const QByteArray& drawing)
{
    QXmlStreamReader xml(drawing);
    QStringList open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartDocument:
            if (const QStringView encoding = xml.documentEncoding();
                !encoding.isEmpty() && encoding.compare("utf-8"_L1, Qt::CaseInsensitive) != 0)
                return false;
            break;
        case QXmlStreamReader::StartElement: {
            if (xml.namespaceUri() != svgNamespace || !xml.prefix().isEmpty()
                || !isPlain(xml.name(), open.isEmpty() ? QString() : open.last()))
                return false;
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                if (!isPlain(attribute))
                    return false;
            open.append(xml.name().toString());
            break;
        }
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::Invalid:
            return false;
        default: // words, which nothing here shows, and comments
            break;
        }
    }
    return !xml.hasError() && open.isEmpty();
}

} // namespace qr
