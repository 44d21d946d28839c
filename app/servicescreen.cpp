// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servicescreen.h"

#include "core/qr/childreader.h"
#include "core/qr/picturefile.h"
#include "ui/charge/offthread.h"
#include "ui/service/qrispart.h"

#include <QCoreApplication>
#include <QFile>

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
    if (!file.open(QIODevice::ReadOnly))
        return {{},
            base::failure(base::Category::Validation, u"picture_not_found"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence", "This picture cannot be opened. Choose another file.")),
                file.errorString())};
    return readingOf(file.read(qr::MaxPictureBytes + 1));
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
    const auto take = [&qris](const Reading& reading) { qris.takePicture(reading.picture, reading.texts); };
    QObject::connect(&qris, &ui::QrisPart::pictureGiven, &qris, [&qris, take](const QByteArray& picture) {
        ui::runOffThread(
            &qris, [picture] { return readingOf(picture); }, take);
    });
    QObject::connect(&qris, &ui::QrisPart::fileGiven, &qris, [&qris, take](const QString& file) {
        ui::runOffThread(
            &qris, [file] { return readingOfFile(file); }, take);
    });
}

} // namespace app
