// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/qrdrawcommand.h"

#include "app/cli/standardinput.h"
#include "core/base/jsonwriter.h"
#include "core/qr/picture.h"

#include <QSaveFile>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int DefaultWidth = 400;
constexpr int MaxWidth = 10'000;
/// Far more than any symbol holds: enough to be told how much too long a text is.
constexpr qsizetype MaxInput = qsizetype{1024} * 1024;

/// The text to draw; standard input without its last line end.
base::Result<QByteArray> payloadOf(const QString& text)
{
    if (text != "-"_L1)
        return text.toUtf8();
    return readStandardInput(MaxInput).map([](QByteArray bytes) {
        if (bytes.endsWith('\n'))
            bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
        return bytes;
    });
}

base::Result<> save(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return base::failure(base::Category::Storage, u"file_not_written"_s,
            base::UserText("The file %1 cannot be written. Check the folder and its rights.", {path}),
            u"%1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

using Drawer = base::Result<QByteArray> (*)(const qr::Matrix&, int);

base::Result<> drawTo(const QString& path, Drawer drawer, const qr::Matrix& matrix, int width)
{
    if (path.isEmpty())
        return {};
    return drawer(matrix, width).and_then([&path](const QByteArray& picture) { return save(path, picture); });
}

} // namespace

QString QrDrawCommand::verb() const
{
    return u"qr draw"_s;
}

QString QrDrawCommand::operands() const
{
    return u"TEXT [--png FILE] [--svg FILE] [--width PIXELS]"_s;
}

QString QrDrawCommand::description() const
{
    return u"Draws the QR code of a text; \"-\" takes the text from standard input.\n\n"
           "  --png FILE       write a PNG picture\n"
           "  --svg FILE       write an SVG picture\n"
           "  --width PIXELS   at most this wide, white border included (default 400, up to 10000)\n\n"
           "Each module is a whole number of pixels, so a picture can be a little narrower than asked for. Every code "
           "is\n"
           "read back before it is written. With --json prints {\"png\":FILE,\"svg\":FILE,\"width\":PIXELS}."_s;
}

QList<QCommandLineOption> QrDrawCommand::options() const
{
    return {{u"png"_s, {}, u"file"_s}, {u"svg"_s, {}, u"file"_s}, {u"width"_s, {}, u"pixels"_s}};
}

Outcome QrDrawCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList texts = arguments.positionalArguments();
    const QString png = arguments.value(u"png"_s);
    const QString svg = arguments.value(u"svg"_s);
    if (texts.size() != 1)
        return tl::unexpected<WrongUsage>({u"Give exactly one text to draw. Put quotes around it."_s});
    if (png.isEmpty() && svg.isEmpty())
        return tl::unexpected<WrongUsage>({u"Name the picture to write with --png or --svg."_s});
    int width = DefaultWidth;
    if (arguments.isSet(u"width"_s)) {
        bool isNumber = false;
        width = arguments.value(u"width"_s).toInt(&isNumber);
        if (!isNumber || width < 1 || width > MaxWidth)
            return tl::unexpected<WrongUsage>({u"The width is a whole number of pixels from 1 to %1."_s.arg(MaxWidth)});
    }

    int drawnWidth = 0;
    const auto draw = [&](const QByteArray& payload) {
        return qr::encodeToFit(payload, width).and_then([&](const qr::Matrix& matrix) {
            const int pixels = qr::pixelsPerModule(matrix, width);
            drawnWidth = pixels * matrix.sizeWithQuietZone();
            return qr::verifyScannable(matrix, pixels, payload)
                .and_then([&] { return drawTo(png, qr::toPng, matrix, width); })
                .and_then([&] { return drawTo(svg, qr::toSvg, matrix, width); });
        });
    };
    const auto drawn = payloadOf(texts.first()).and_then(draw);
    if (!drawn) {
        console.refuse(drawn.error());
        return Exit::Refused;
    }
    if (console.isJson()) {
        base::JsonWriter out;
        out.beginObject();
        if (!png.isEmpty())
            out.member(u"png", png);
        if (!svg.isEmpty())
            out.member(u"svg", svg);
        console.line(out.member(u"width", drawnWidth).endObject().text());
    }
    return Exit::Done;
}

} // namespace cli
