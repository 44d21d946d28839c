// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <QSet>
#include <QUtf8StringView>
#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace base {

using namespace Qt::StringLiterals;

struct Json::Node {
    Kind kind = Kind::Null;
    bool truth = false;
    QString text; ///< of a string; of a number as sent
    std::vector<Node> children;
    std::vector<QString> names; ///< of an object's children
};

namespace {

tl::unexpected<Error> refused(const char* code, UserText person, const QString& log)
{
    const QString word = QString::fromLatin1(code);
    return failure(Category::Protocol, word, std::move(person), "json: "_L1 + word + ": "_L1 + log);
}

tl::unexpected<Error> notJson(const QString& log)
{
    return refused("not_json",
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "This text is not complete JSON. Check that nothing is missing or added.")),
        log);
}

tl::unexpected<Error> badEncoding(const QString& log)
{
    return refused("encoding",
        UserText(QT_TRANSLATE_NOOP("Sentence", "This text is not valid UTF-8. Save or send it as UTF-8.")), log);
}

tl::unexpected<Error> controlCharacter(const QString& log)
{
    return refused("control_character",
        UserText(QT_TRANSLATE_NOOP("Sentence", "This JSON text holds a forbidden control character. Remove it.")), log);
}

/// QString::fromUtf8 drops a leading U+FEFF; inside a JSON string it is data.
QString exactText(const std::string& utf8)
{
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QChar(0xFEFF) + exactText(utf8.substr(3));
}

QString wordOf(Json::Kind kind)
{
    switch (kind) {
    case Json::Kind::Null:
        return u"null"_s;
    case Json::Kind::Bool:
        return u"boolean"_s;
    case Json::Kind::Number:
        return u"number"_s;
    case Json::Kind::String:
        return u"string"_s;
    case Json::Kind::Array:
        return u"array"_s;
    case Json::Kind::Object:
        return u"object"_s;
    }
    return {};
}

/// Feeds the library byte by byte and tells where it stands. Its callbacks give integers only as values ("-0" becomes
/// 0) and other numbers with the decimal point of the C locale, so the text of a number is taken from the document
/// itself.
class TrackedByte {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedByte(const char* at, const char** reached)
        : m_at(at)
        , m_reached(reached)
    {
    }
    reference operator*() const { return *m_at; }
    TrackedByte& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    friend bool operator==(const TrackedByte& a, const TrackedByte& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

} // namespace

/// nlohmann's SAX events -> our nodes. The first refusal ends the reading.
class Json::Reader {
public:
    Reader(QByteArrayView text, const Limits& limits)
        : m_text(text)
        , m_limits(limits)
        , m_reached(text.data())
    {
        m_open.push_back({&m_top, {}, {}});
    }

    Result<Node> read()
    {
        const TrackedByte begin(m_text.data(), &m_reached);
        const TrackedByte end(m_text.data() + m_text.size(), &m_reached);
        if (nlohmann::json::sax_parse(begin, end, this) && !m_refusal && m_top.children.size() == 1)
            return std::move(m_top.children.front());
        return m_refusal ? tl::unexpected<Error>(*m_refusal) : notJson(u"no value"_s);
    }

    // The events; names and types are the library's.
    bool null() { return append(Kind::Null); }
    bool boolean(bool truth)
    {
        Node node;
        node.kind = Kind::Bool;
        node.truth = truth;
        return append(std::move(node));
    }
    bool number_integer(nlohmann::json::number_integer_t) { return number(); }
    bool number_unsigned(nlohmann::json::number_unsigned_t) { return number(); }
    bool number_float(nlohmann::json::number_float_t, const std::string&) { return number(); }
    bool binary(nlohmann::json::binary_t&) { return refuse(notJson(u"binary"_s)); } // not in JSON texts
    bool string(std::string& utf8)
    {
        Node node;
        node.kind = Kind::String;
        node.text = exactText(utf8);
        return withoutNul(node.text) && append(std::move(node));
    }
    bool key(std::string& utf8)
    {
        Open& object = m_open.back();
        object.name = exactText(utf8);
        if (!withoutNul(object.name))
            return false;
        if (!object.known.contains(object.name)) {
            object.known.insert(object.name);
            return true;
        }
        return refuse(refused("duplicate_key",
            UserText(QT_TRANSLATE_NOOP("Sentence", "This JSON text names the same member twice. Remove one of them.")),
            u"member at byte %1"_s.arg(offset())));
    }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& trouble)
    {
        const QString log = u"at byte %1"_s.arg(offset());
        const bool inString = !token.empty() && token.front() == '"';
        const char last = m_reached > m_text.data() ? m_reached[-1] : ' ';
        if (inString && last >= 0 && last < ' ' && m_reached < m_text.data() + m_text.size())
            return refuse(controlCharacter(log));
        // The one place that reads the library's words: it tells half a pair from a bad escape in no other way.
        if (inString && std::string_view(trouble.what()).find("surrogate") != std::string_view::npos)
            return refuse(badEncoding(log));
        return refuse(notJson(log));
    }

private:
    struct Open {
        Node* container;
        QString name; ///< of the member whose value comes next
        QSet<QString> known;
    };

    [[nodiscard]] qsizetype offset() const { return m_reached - m_text.data(); }

    bool refuse(tl::unexpected<Error> error)
    {
        m_refusal = std::move(error.value());
        return false;
    }
    bool withoutNul(const QString& text)
    {
        return !text.contains(QChar(u'\0')) || refuse(controlCharacter(u"NUL before byte %1"_s.arg(offset())));
    }
    bool append(Kind kind)
    {
        Node node;
        node.kind = kind;
        return append(std::move(node));
    }
    bool append(Node node)
    {
        Open& place = m_open.back();
        if (place.container->kind == Kind::Object)
            place.container->names.push_back(std::move(place.name));
        place.container->children.push_back(std::move(node));
        return true;
    }
    bool open(Kind kind)
    {
        if (static_cast<int>(m_open.size()) > m_limits.depth)
            return refuse(refused("too_deep",
                UserText(
                    QT_TRANSLATE_NOOP("Sentence", "This JSON text is nested too deeply. At most %1 levels are read."),
                    {QString::number(m_limits.depth)}),
                u"at byte %1"_s.arg(offset())));
        append(kind);
        // Stays valid: the parent's list grows only after this child is closed.
        m_open.push_back({&m_open.back().container->children.back(), {}, {}});
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    bool number()
    {
        // The library has read one sign past the number, unless the text ended with it.
        const char* end = m_reached;
        if (end < m_text.data() + m_text.size() || !isNumberByte(end[-1]))
            --end;
        const char* begin = end;
        while (begin > m_text.data() && isNumberByte(begin[-1]))
            --begin;
        Node node;
        node.kind = Kind::Number;
        node.text = QString::fromLatin1(begin, end - begin);
        return append(std::move(node));
    }

    QByteArrayView m_text;
    Limits m_limits;
    const char* m_reached; ///< one past the last byte the library took
    Node m_top{Kind::Array, false, {}, {}, {}}; ///< holds the document's value
    std::vector<Open> m_open;
    std::optional<Error> m_refusal;
};

Result<Json> Json::parse(QByteArrayView text, Limits limits)
{
    if (text.size() > limits.bytes)
        return refused("too_large",
            UserText(QT_TRANSLATE_NOOP("Sentence", "This JSON text is too large. At most %1 bytes are read."),
                {QString::number(limits.bytes)}),
            u"%1 bytes"_s.arg(text.size()));
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return badEncoding(u"not UTF-8"_s);
    const auto isBlankOrText = [](char c) { return c < 0 || c >= ' ' || c == '\t' || c == '\n' || c == '\r'; };
    if (const auto* bad = std::find_if_not(text.begin(), text.end(), isBlankOrText); bad != text.end())
        return controlCharacter(u"at byte %1"_s.arg(bad - text.begin()));

    return Reader(text, limits).read().map([](Node&& node) {
        auto root = std::make_shared<const Node>(std::move(node));
        const Node* top = root.get();
        return Json(std::move(root), top, QString());
    });
}

Json::Json(std::shared_ptr<const Node> root, const Node* node, QString path)
    : m_root(std::move(root))
    , m_node(node)
    , m_path(std::move(path))
{
}

Json::Kind Json::kind() const
{
    return m_node->kind;
}

Result<bool> Json::asBool() const
{
    if (kind() != Kind::Bool)
        return expected(Kind::Bool);
    return m_node->truth;
}

Result<QString> Json::asString() const
{
    if (kind() != Kind::String)
        return expected(Kind::String);
    return m_node->text;
}

Result<qint64> Json::asInteger() const
{
    if (kind() != Kind::Number)
        return expected(Kind::Number);
    bool whole = false;
    const qint64 value = m_node->text.toLongLong(&whole);
    if (!whole)
        return schemaError(u"expected a whole number of 64 bits"_s);
    return value;
}

Result<QString> Json::numberText() const
{
    if (kind() != Kind::Number)
        return expected(Kind::Number);
    return m_node->text;
}

Result<Json> Json::member(QStringView name) const
{
    if (kind() != Kind::Object)
        return expected(Kind::Object);
    if (auto found = find(name))
        return *std::move(found);
    return schemaError(u"no member \"%1\""_s.arg(name));
}

std::optional<Json> Json::find(QStringView name) const
{
    const auto found = std::find(m_node->names.begin(), m_node->names.end(), name);
    if (found == m_node->names.end())
        return std::nullopt;
    return at(found - m_node->names.begin());
}

qsizetype Json::size() const
{
    return static_cast<qsizetype>(m_node->children.size());
}

Json Json::at(qsizetype index) const
{
    const auto place = static_cast<std::size_t>(index);
    Q_ASSERT(place < m_node->children.size());
    const QString way =
        kind() == Kind::Object ? pathOf(m_node->names[place]) : m_path + u'[' + QString::number(index) + u']';
    return {m_root, &m_node->children[place], way};
}

QString Json::nameAt(qsizetype index) const
{
    Q_ASSERT(static_cast<std::size_t>(index) < m_node->names.size());
    return m_node->names[static_cast<std::size_t>(index)];
}

QString Json::path() const
{
    return m_path.isEmpty() ? u"document"_s : m_path;
}

QString Json::pathOf(QStringView name) const
{
    return m_path.isEmpty() ? name.toString() : m_path + u'.' + name.toString();
}

tl::unexpected<Error> Json::expected(Kind wanted) const
{
    return schemaError("expected "_L1 + wordOf(wanted) + ", found "_L1 + wordOf(kind()));
}

tl::unexpected<Error> Json::schemaError(const QString& what) const
{
    return failure(Category::Protocol, u"schema"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "This JSON text has another form than expected. Check the field %1."),
            {path()}),
        path() + ": "_L1 + what);
}

} // namespace base
