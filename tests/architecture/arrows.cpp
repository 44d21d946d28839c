// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <array>

namespace architecture {
namespace {

using namespace Qt::StringLiterals;

/// DESIGN.md section 1, from the ground up.
const QStringList& coreOrder()
{
    static const QStringList order{u"base"_s, u"money"_s, u"emv"_s, u"qr"_s, u"vault"_s, u"net"_s, u"payments"_s,
        u"gateways"_s, u"accounts"_s, u"ledger"_s, u"people"_s, u"till"_s, u"webhooks"_s, u"statistics"_s,
        u"reconciliation"_s, u"orders"_s, u"reports"_s, u"practice"_s};
    return order;
}

/// Height of a file in the house; -1 for what is no product code, -2 for a folder that the design does not know.
int heightOf(const QString& path)
{
    const QString top = path.section(u'/', 0, 0);
    if (top == "app"_L1)
        return 1000;
    if (top == "ui"_L1)
        return 500;
    if (top != "core"_L1)
        return -1;
    const qsizetype place = coreOrder().indexOf(path.section(u'/', 1, 1));
    return place < 0 ? -2 : static_cast<int>(place);
}

/// The Qt module an include comes from ("QtWidgets"), empty when it is not Qt's. Asks the installed headers, so that no
/// list of classes has to be kept here.
QString qtModuleOf(const QString& header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static constexpr std::array modules{"QtCore"_L1, "QtNetwork"_L1, "QtGui"_L1, "QtWidgets"_L1, "QtSvg"_L1,
        "QtSvgWidgets"_L1, "QtCharts"_L1, "QtMultimedia"_L1, "QtMultimediaWidgets"_L1, "QtPrintSupport"_L1,
        "QtOpenGL"_L1, "QtOpenGLWidgets"_L1, "QtConcurrent"_L1, "QtDBus"_L1, "QtSql"_L1, "QtXml"_L1, "QtTest"_L1};
    for (const QLatin1StringView module : modules) {
        if (header == module || QFile::exists(headers + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

bool isGenerated(const QString& header)
{
    return header.endsWith(".moc"_L1) || header.startsWith("moc_"_L1) || header.startsWith("ui_"_L1);
}

QString ownArrow(const SourceFile& file, const QString& header)
{
    if (isGenerated(header))
        return {};
    if (!header.contains(u'/') || header.startsWith(u'.'))
        return u"\"%1\" is not written from the project root"_s.arg(header);
    if (!file.isProduct())
        return {};
    const int from = heightOf(file.path);
    const int to = heightOf(header);
    if (to == -1)
        return u"product code includes \"%1\", which is not product code"_s.arg(header);
    if (from == -2 || to == -2)
        return u"a folder in core that DESIGN.md section 1 does not name: %1 -> %2"_s.arg(file.path, header);
    if (to > from)
        return u"the arrow turns round: %1 includes \"%2\""_s.arg(file.path, header);
    return {};
}

QString qtArrow(const SourceFile& file, const QString& header)
{
    if (!file.isProduct() || !file.isUnder(u"core"_s))
        return {};
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || module == "QtCore"_L1 || module == "QtNetwork"_L1)
        return {};
    if (module == "QtGui"_L1 && (file.isUnder(u"core/qr"_s) || file.isUnder(u"core/reports"_s)))
        return {};
    return u"core includes <%1> of %2"_s.arg(header, module);
}

} // namespace

QList<Finding> turnedArrows(const SourceFile& file)
{
    if (!file.isCode())
        return {};
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"_s);
    QList<Finding> findings;
    int number = 0;
    for (const QByteArray& line : withoutComments(file.text).split('\n')) {
        ++number;
        const auto match = include.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QString own = match.captured(1);
        const QString message = own.isEmpty() ? qtArrow(file, match.captured(2)) : ownArrow(file, own);
        if (!message.isEmpty())
            findings.append({number, message});
    }
    return findings;
}

} // namespace architecture
