// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reports/sliplayout.h"

#include <QPageLayout>
#include <span>

class QPagedPaintDevice;

namespace reports {

/// What slips are put on.
struct SlipPaper {
    QLatin1StringView word; ///< "roll-80", as settings and the command line say it
    int pageWidthMm;
    int pageHeightMm; ///< 0: a roll, as long as the slip
    int dots; ///< of the printable width
    qreal textScale;
};

/// The first is the usual one.
[[nodiscard]] std::span<const SlipPaper> slipPapers();
/// The usual one for a word nobody knows.
[[nodiscard]] const SlipPaper& slipPaper(QStringView word);

[[nodiscard]] SlipLayout laidOut(const Slip& slip, const SlipPaper& paper);
/// Of a page with this slip: a roll ends below it; on a sheet what is longer is drawn smaller.
[[nodiscard]] QPageLayout pageOf(const SlipLayout& layout, const SlipPaper& paper);
/// On the page the painter stands on, whose device has that page layout.
void drawOnPage(QPainter& painter, const QPagedPaintDevice& device, const SlipLayout& layout, const SlipPaper& paper);

/// A page a slip into a PDF that is there whole or not at all; what stood there is replaced. Errors: of NewFile.
base::Result<> writeSlips(const QList<Slip>& slips, const SlipPaper& paper, const QString& title, const QString& place);

} // namespace reports
