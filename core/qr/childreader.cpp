// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/childreader.h"

#include "core/base/json.h"
#include "core/qr/picturefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <sys/resource.h>

namespace qr {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // ms
constexpr qsizetype longestAnswer = qsizetype{64} * 1024;

/// In the child between fork and exec: calls that are safe there alone.
void limitChild()
{
    constexpr rlim_t memory = 1024UL * 1024 * 1024;
    constexpr rlim_t seconds = 8;
    const rlimit noFile{0, 0};
    const rlimit noCore{0, 0};
    const rlimit address{memory, memory};
    const rlimit time{seconds, seconds};
    setrlimit(RLIMIT_FSIZE, &noFile);
    setrlimit(RLIMIT_CORE, &noCore);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static_cast<void>(address); // a sanitizer's shadow takes terabytes of addresses
#else
    setrlimit(RLIMIT_AS, &address);
#endif
    setrlimit(RLIMIT_CPU, &time);
}

auto notReadable(const QString& log)
{
    return base::failure(base::Category::Validation, u"picture_not_readable"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The picture is damaged and cannot be read. Save or photograph it again.")),
        u"picture_not_readable: "_s + log);
}

base::Result<QStringList> textsIn(const base::Json& answer)
{
    QStringList found;
    const auto texts = answer.member(u"texts");
    if (!texts)
        return tl::unexpected(texts.error());
    for (qsizetype at = 0; at < texts->size(); ++at) {
        const auto text = texts->at(at).asString();
        if (!text)
            return tl::unexpected(text.error());
        found << *text;
    }
    return found;
}

} // namespace

base::Result<QStringList> readInChild(const QByteArray& picture, PictureKind kind)
{
    return readWith(QCoreApplication::applicationDirPath() + u"/paydesk-cli"_s, picture, kind);
}

base::Result<QStringList> readWith(const QString& program, const QByteArray& picture, PictureKind kind)
{
    if (picture.size() > MaxPictureBytes)
        return notReadable(u"%1 bytes"_s.arg(picture.size()));
    QProcess child;
    child.setChildProcessModifier(limitChild);
    child.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{u"qr"_s, u"read"_s, u"-"_s};
    if (kind == PictureKind::Drawing)
        arguments.insert(2, u"--drawing"_s);
    child.start(program, arguments);
    if (!child.waitForStarted(patience))
        return base::failure(base::Category::Internal, u"picture_reader_missing"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The part of Paydesk that reads pictures is missing. Install Paydesk again.")),
            child.errorString());
    child.write(picture);
    child.closeWriteChannel();
    const QDeadlineTimer end(patience);
    const auto left = [&end] { return static_cast<int>(end.remainingTime()); };
    QByteArray output; // in steps: a decoder that was taken over may write without end
    while (output.size() <= longestAnswer && child.waitForReadyRead(left()))
        output += child.readAllStandardOutput();
    const bool isTooLong = output.size() > longestAnswer;
    if (isTooLong || (child.state() != QProcess::NotRunning && !child.waitForFinished(left()))) {
        child.kill();
        child.waitForFinished();
        return notReadable(isTooLong ? u"too long an answer"_s : u"no answer in time"_s);
    }
    output += child.readAllStandardOutput();
    if (output.size() > longestAnswer)
        return notReadable(u"too long an answer"_s);
    const auto answer = base::Json::parse(output.trimmed());
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || !answer)
        return notReadable(u"exit %1"_s.arg(child.exitCode()));
    const auto texts = textsIn(*answer);
    return texts ? texts : notReadable(texts.error().log);
}

} // namespace qr
