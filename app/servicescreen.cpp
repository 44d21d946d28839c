// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servicescreen.h"

#include "core/qr/childreader.h"
#include "core/qr/picturefile.h"
#include "core/qr/reader.h"
#include "ui/charge/offthread.h"
#include "ui/service/qrispart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>

namespace app {

using namespace Qt::StringLiterals;
using ui::ServicePage;

namespace {

struct Reading {
    QByteArray picture;
    base::Result<QStringList> texts;
};

Reading readingOf(const QByteArray& picture)
{
    return {picture, qr::readInChild(picture, qr::PictureKind::Photo)};
}

Reading readingOfFile(const QString& name)
{
    QFile file(name);
    // Regular files alone: opening a pipe waits for its other end, and the program could not end before that.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return {{},
            base::failure(base::Category::Validation, u"picture_not_found"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence", "This picture cannot be opened. Choose another file.")),
                file.errorString())};
    return readingOf(file.read(qr::MaxPictureBytes + 1));
}

Reading readingOfPixels(const QImage& image)
{
    if (static_cast<qint64>(image.width()) * image.height() > qr::MaxPicturePixels)
        return {{}, tl::unexpected(qr::pictureTooLarge(u"pixels given"_s))};
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG"); // what fails is no picture for the reader either
    return readingOf(picture);
}

} // namespace

ServiceScreen::ServiceScreen(
    const ui::Appearance& appearance, const ui::Languages& languages, const base::Clock& clock, till::Desk& desk)
    : m_page(new ServicePage(appearance, languages, clock))
{
    QObject::connect(m_page, &ServicePage::asked, &desk, &till::Desk::askService);
    QObject::connect(m_page, &ServicePage::fetchWanted, &desk, &till::Desk::fetchList);
    QObject::connect(m_page, &ServicePage::stopWanted, &desk, &till::Desk::stopFetching);
    QObject::connect(&desk, &till::Desk::answered, m_page,
        [page = m_page](const till::ServiceAnswer& answer) { page->take(answer); });
    QObject::connect(&desk, &till::Desk::fetched, m_page,
        [page = m_page](const till::FetchProgress& progress) { page->take(progress); });
    ui::QrisPart& qris = m_page->qris();
    const auto read = [&qris](auto reading) {
        ui::runOffThread(&qris, std::move(reading),
            [&qris, round = qris.round()](const Reading& done) { qris.takePicture(round, done.picture, done.texts); });
    };
    QObject::connect(&qris, &ui::QrisPart::pictureGiven, &qris,
        [read](const QByteArray& picture) { read([picture] { return readingOf(picture); }); });
    QObject::connect(&qris, &ui::QrisPart::pixelsGiven, &qris,
        [read](const QImage& image) { read([image] { return readingOfPixels(image); }); });
    QObject::connect(&qris, &ui::QrisPart::fileGiven, &qris,
        [read](const QString& file) { read([file] { return readingOfFile(file); }); });
}

} // namespace app
