// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/qrreadcommand.h"

#include "app/cli/standardinput.h"
#include "core/base/jsonwriter.h"
#include "core/qr/picturefile.h"
#include "core/qr/plaindrawing.h"
#include "core/qr/reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <fcntl.h>
#include <unistd.h>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// While it lives, nothing reaches the error stream: libpng and libjpeg print their own words about damaged pictures
/// there, and a script gets our one sentence.
class HushedDecoders {
public:
    HushedDecoders()
        : m_errorStream(dup(STDERR_FILENO))
    {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere >= 0) {
            dup2(nowhere, STDERR_FILENO);
            close(nowhere);
        }
    }
    ~HushedDecoders()
    {
        if (m_errorStream >= 0) {
            dup2(m_errorStream, STDERR_FILENO);
            close(m_errorStream);
        }
    }
    Q_DISABLE_COPY_MOVE(HushedDecoders)

private:
    int m_errorStream;
};

/// As large as a reader needs it, on white paper.
base::Result<qr::LuminancePicture> drawn(const QByteArray& drawing)
{
    constexpr int side = 1024;
    const bool fits = drawing.size() <= qr::MaxPictureBytes && qr::isPlainDrawing(drawing);
    QSvgRenderer renderer;
    if (!fits || !renderer.load(drawing) || renderer.defaultSize().isEmpty())
        return base::failure(base::Category::Validation, u"picture_not_readable"_s,
            base::UserText("The drawing cannot be read. Use an SVG file."), u"picture_not_readable: svg"_s);
    QImage paper(
        renderer.defaultSize().scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    renderer.render(&painter);
    painter.end();
    return qr::LuminancePicture::fromImage(paper);
}

base::Result<qr::LuminancePicture> load(const QString& file, bool drawing)
{
    const HushedDecoders hushed;
    if (drawing && file == "-"_L1)
        return readStandardInput(qr::MaxPictureBytes + 1).and_then(drawn);
    if (drawing) {
        QFile opened(file);
        return drawn(opened.open(QIODevice::ReadOnly) ? opened.read(qr::MaxPictureBytes + 1) : QByteArray());
    }
    if (file == "-"_L1)
        return readStandardInput(qr::MaxPictureBytes + 1).and_then(qr::decodePicture);
    return qr::loadPicture(file);
}

struct Reading {
    QList<qr::Code> codes;
    qint64 microseconds = 0; ///< of the search alone, without opening and decoding the file
};

Reading search(const qr::LuminancePicture& picture)
{
    QElapsedTimer timer;
    timer.start();
    Reading reading;
    reading.codes = qr::read(picture.view());
    reading.microseconds = timer.nsecsElapsed() / 1000;
    return reading;
}

void writeReading(const QString& file, const Reading& reading, base::JsonWriter& out)
{
    out.member(u"file", file).name(u"texts").beginArray();
    for (const qr::Code& code : reading.codes)
        out.value(code.text());
    out.endArray().name(u"ms");
    out.number(u"%1.%2"_s.arg(reading.microseconds / 1000).arg(reading.microseconds % 1000, 3, 10, QLatin1Char('0')));
}

} // namespace

QString QrReadCommand::verb() const
{
    return u"qr read"_s;
}

QString QrReadCommand::operands() const
{
    return u"FILE..."_s;
}

QString QrReadCommand::description() const
{
    return u"Reads the QR codes in picture files (PNG, JPEG, GIF, BMP, WebP); \"-\" is standard input.\n\n"
           "  -> {\"file\":\"stand.jpg\",\"texts\":[\"0002...\"],\"ms\":3.214}   one line a picture\n\n"
           "texts is empty where there is no code. A picture that cannot be opened has error and message too, the "
           "others\n"
           "are still read, and the exit status is 1. With --drawing the files are SVG. ms is the time of the search\n"
           "without opening the file."_s;
}

QList<QCommandLineOption> QrReadCommand::options() const
{
    return {{u"drawing"_s, u"The pictures are SVG drawings."_s}};
}

Outcome QrReadCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        return tl::unexpected<WrongUsage>({u"Name at least one picture file."_s});
    auto exit = Exit::Done;
    for (const QString& file : files) {
        base::JsonWriter out;
        out.beginObject();
        const auto picture = load(file, arguments.isSet(u"drawing"_s));
        writeReading(file, picture ? search(*picture) : Reading(), out);
        if (!picture) {
            const QString person = picture.error().person.english();
            out.member(u"error", picture.error().code).member(u"message", person);
            console.sentence(person.contains(file) ? person : u"%1: %2"_s.arg(file, person));
            exit = Exit::Refused;
        }
        console.line(out.endObject().text());
    }
    return exit;
}

} // namespace cli
