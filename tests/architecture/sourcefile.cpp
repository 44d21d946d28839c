// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace architecture {
namespace {

using namespace Qt::StringLiterals;

enum class Keep : std::uint8_t { Strings, NoStrings };

bool isWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Walks C++ text once and blanks what is not asked for, character by character, so that lines keep their numbers.
class Blanker {
public:
    Blanker(const QByteArray& code, Keep keep)
        : m_text(code)
        , m_keep(keep)
    {
    }

    QByteArray run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankUntil("\n", 0, true);
            else if (startsWith("/*"))
                blankUntil("*/", 2, true);
            else if (startsWith("R\"") && (m_at == 0 || !isWord(m_text.at(m_at - 1)) || isRawPrefix()))
                rawString();
            else if (m_text.at(m_at) == '"')
                quoted('"');
            else if (m_text.at(m_at) == '\'' && (m_at == 0 || !isWord(m_text.at(m_at - 1))))
                quoted('\'');
            else
                ++m_at; // a quote after a letter or digit is a digit separator: 1'000
        }
        return m_text;
    }

private:
    bool startsWith(const char* what) const { return QByteArrayView(m_text).sliced(m_at).startsWith(what); }

    bool isRawPrefix() const // the u8, u, U and L before R"
    {
        const char before = m_text.at(m_at - 1);
        return before == 'u' || before == 'U' || before == 'L' || before == '8';
    }

    void step(bool blank)
    {
        if (blank && m_text.at(m_at) != '\n')
            m_text[m_at] = ' ';
        ++m_at;
    }

    void blankUntil(const QByteArray& end, qsizetype including, bool blank)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        const qsizetype stop = found < 0 ? m_text.size() : found + including;
        while (m_at < stop)
            step(blank);
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf('(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QByteArray end = ')' + m_text.mid(m_at + 2, open - m_at - 2) + '"';
        m_at = open;
        blankUntil(end, end.size(), m_keep == Keep::NoStrings);
    }

    void quoted(char quote)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != '\n') {
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                step(m_keep == Keep::NoStrings);
            step(m_keep == Keep::NoStrings);
        }
        if (m_at < m_text.size())
            ++m_at;
    }

    QByteArray m_text;
    Keep m_keep;
    qsizetype m_at = 0;
};

} // namespace

bool SourceFile::isUnder(const QString& folder) const
{
    return path.startsWith(folder + u'/');
}

bool SourceFile::isCode() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

bool SourceFile::isProduct() const
{
    return isCode() && (isUnder(u"core"_s) || isUnder(u"ui"_s) || isUnder(u"app"_s));
}

QByteArray withoutComments(const QByteArray& code)
{
    return Blanker(code, Keep::Strings).run();
}

QByteArray withoutCommentsAndStrings(const QByteArray& code)
{
    return Blanker(code, Keep::NoStrings).run();
}

QList<SourceFile> readTree(const QString& root)
{
    QList<SourceFile> files;
    const QDir top(root);
    for (const QString& folder :
        {u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s}) {
        QDirIterator walk(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({top.relativeFilePath(file.fileName()), file.readAll()});
        }
    }
    return files;
}

} // namespace architecture
