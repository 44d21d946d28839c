// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/codepicture.h"

#include "core/base/outsidetext.h"
#include "core/qr/matrix.h"
#include "core/qr/picture.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pictureWidth = 1024;

} // namespace

base::Result<> saveCodePicture(const QString& payload, const QString& path)
{
    const auto matrix = qr::encode(payload.toUtf8(), qr::Level::M);
    if (!matrix)
        return tl::unexpected(matrix.error());
    const bool svg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    const auto picture = svg ? qr::toSvg(*matrix, pictureWidth) : qr::toPng(*matrix, pictureWidth);
    if (!picture)
        return tl::unexpected(picture.error());
    return savePicture(*picture, path);
}

base::Result<> savePicture(const QByteArray& picture, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return base::failure(base::Category::Storage, u"picture_write"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The picture %1 could not be saved. Choose another folder or name."),
                {base::isolated(base::oneLine(QFileInfo(path).fileName()))}),
            u"code picture: "_s + file.errorString());
    return {};
}

} // namespace ui
