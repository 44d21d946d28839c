// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/servicepictures.h"

#include "ui/charge/offthread.h"

#include <QCoreApplication>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

ServicePictures::ServicePictures(QObject* parent, Reader reader)
    : QObject(parent)
    , m_reader(std::move(reader))
{
}

void ServicePictures::setFlow(SaleFlow* flow)
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = flow;
    m_kept.clear();
    if (m_flow)
        connect(m_flow, &SaleFlow::pictured, this, &ServicePictures::take);
}

PictureOrigin ServicePictures::originOf(const QString& paymentId) const
{
    const auto kept = m_kept.constFind(paymentId);
    return kept == m_kept.cend() ? PictureOrigin::Here : kept->origin;
}

std::optional<base::Error> ServicePictures::problemOf(const QString& paymentId) const
{
    return m_kept.value(paymentId).problem;
}

gateways::ServicePicture ServicePictures::pictureOf(const QString& paymentId) const
{
    return originOf(paymentId) == PictureOrigin::Service ? m_kept.value(paymentId).picture : gateways::ServicePicture();
}

void ServicePictures::take(const QString& paymentId, const gateways::ServicePicture& picture)
{
    m_kept.removeIf([this](const std::pair<const QString&, Kept&>& kept) { return !m_flow->sales().find(kept.first); });
    m_kept.insert(paymentId, {.picture = picture});
    emit changed(paymentId);
    if (picture.bytes.isEmpty()) {
        refuse(paymentId,
            {Category::Protocol, u"picture_missing"_s,
                UserText(QT_TRANSLATE_NOOP(
                    "Sentence", "The service sent no picture that can be read. Save the one drawn here instead.")),
                u"no picture in the answer"_s});
        return;
    }
    const bool svg = picture.format == gateways::ImageFormat::Svg;
    runOffThread(
        this,
        [reader = m_reader, bytes = picture.bytes, svg] {
            return reader(bytes, svg ? qr::PictureKind::Drawing : qr::PictureKind::Photo);
        },
        [this, paymentId](const base::Result<QStringList>& read) { judge(paymentId, read); });
}

void ServicePictures::judge(const QString& paymentId, const base::Result<QStringList>& read)
{
    const auto payment = m_flow ? m_flow->sales().find(paymentId) : std::nullopt;
    const auto kept = m_kept.find(paymentId);
    if (!payment || kept == m_kept.end())
        return;
    if (!read)
        return refuse(paymentId,
            {read.error().category, read.error().code,
                UserText(QT_TRANSLATE_NOOP(
                    "Sentence", "The picture of the service cannot be read. Save the one drawn here instead.")),
                read.error().log});
    if (*read != QStringList{payment->qr})
        return refuse(paymentId,
            {Category::Protocol, u"picture_other_code"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence",
                    "The picture of the service does not show this sale's code. Save the one drawn here instead.")),
                u"%1 codes in the picture"_s.arg(read->size())});
    kept->origin = PictureOrigin::Service;
    emit changed(paymentId);
}

void ServicePictures::refuse(const QString& paymentId, const base::Error& error)
{
    Kept& kept = m_kept[paymentId];
    kept.origin = PictureOrigin::NotUsable;
    kept.picture = {};
    kept.problem = error;
    emit changed(paymentId);
}

} // namespace ui
