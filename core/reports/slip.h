// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace reports {

/// One line of a slip. What it says is ready for people: outside text is cut and has no hidden signs.
struct SlipLine {
    enum class Kind : std::uint8_t {
        Title, ///< the shop, in the middle
        Middle, ///< small, in the middle
        Mark, ///< big, in the middle: COPY 2
        Pair, ///< a word left, what it is right; below one another where they do not fit
        Total, ///< the same, big
        Band, ///< white on black over the whole width: PAID
        Warning, ///< big, in the middle, for slips that are no receipt
        Hatching, ///< slanting bars over the whole width
        Rule,
        Dashes,
        Code, ///< `left` as a QR code
    };
    Kind kind;
    QString left = {};
    QString right = {};

    friend bool operator==(const SlipLine&, const SlipLine&) = default;
};

/// What stands on one strip of paper, from the top, whatever it is printed on.
struct Slip {
    QList<SlipLine> lines;
    bool isFramed = false; ///< a thick frame around everything: nobody takes it for a receipt
};

} // namespace reports
