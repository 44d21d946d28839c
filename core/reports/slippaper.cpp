// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/slippaper.h"

#include "core/reports/newfile.h"

#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array papers{
    SlipPaper{"roll-80"_L1, 80, 0, 576, 1},
    SlipPaper{"roll-58"_L1, 58, 0, 384, 0.92},
    SlipPaper{"a5"_L1, 148, 210, 1000, 1.3},
};
constexpr int rollMarginMm = 4; ///< above and below
constexpr int sheetMarginMm = 10;
constexpr int pdfDpi = 1016; ///< five units a dot

qreal mm(int dots)
{
    return static_cast<qreal>(dots) / SlipLayout::DotsPerMm;
}

int topMm(const SlipPaper& paper)
{
    return paper.pageHeightMm == 0 ? rollMarginMm : sheetMarginMm;
}

} // namespace

std::span<const SlipPaper> slipPapers()
{
    return papers;
}

const SlipPaper& slipPaper(QStringView word)
{
    const auto found =
        std::find_if(papers.begin(), papers.end(), [&](const SlipPaper& each) { return word == each.word; });
    return found == papers.end() ? papers.front() : *found;
}

SlipLayout laidOut(const Slip& slip, const SlipPaper& paper)
{
    return SlipLayout(slip, paper.dots, paper.textScale);
}

QPageLayout pageOf(const SlipLayout& layout, const SlipPaper& paper)
{
    const qreal height =
        paper.pageHeightMm == 0 ? std::ceil(mm(layout.height()) + 2 * rollMarginMm) : paper.pageHeightMm;
    QPageLayout page(QPageSize(QSizeF(paper.pageWidthMm, height), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
        QPageLayout::Portrait, {}, QPageLayout::Millimeter);
    page.setMode(QPageLayout::FullPageMode);
    return page;
}

void drawOnPage(QPainter& painter, const QPagedPaintDevice& device, const SlipLayout& layout, const SlipPaper& paper)
{
    const qreal perDot = device.logicalDpiX() / (25.4 * SlipLayout::DotsPerMm);
    const qreal room =
        paper.pageHeightMm == 0 ? 1e9 : (paper.pageHeightMm - 2.0 * sheetMarginMm) * SlipLayout::DotsPerMm;
    const qreal shrink = std::min(1.0, room / layout.height());
    const qreal left = (paper.pageWidthMm * SlipLayout::DotsPerMm - layout.width() * shrink) / 2;
    painter.save();
    painter.resetTransform();
    painter.scale(perDot, perDot);
    painter.translate(left, qreal(topMm(paper)) * SlipLayout::DotsPerMm);
    painter.scale(shrink, shrink);
    layout.draw(painter);
    painter.restore();
}

base::Result<> writeSlips(const QList<Slip>& slips, const SlipPaper& paper, const QString& title, const QString& place)
{
    auto file = NewFile::begin(place);
    if (!file)
        return tl::unexpected(file.error());
    QPdfWriter pdf(&file->device());
    pdf.setResolution(pdfDpi);
    pdf.setTitle(title);
    pdf.setCreator(u"Paydesk"_s);
    errno = 0;
    QPainter painter;
    bool isDrawn = true;
    for (const Slip& slip : slips) {
        const SlipLayout layout = laidOut(slip, paper);
        pdf.setPageLayout(pageOf(layout, paper));
        isDrawn = isDrawn && (painter.isActive() ? pdf.newPage() : painter.begin(&pdf));
        if (!isDrawn)
            break;
        drawOnPage(painter, pdf, layout, paper);
    }
    isDrawn = isDrawn && painter.end();
    if (!isDrawn || file->device().error() != QFileDevice::NoError)
        return notWritten(place, errno == 0 ? ENOSPC : errno);
    return file->commit();
}

} // namespace reports
