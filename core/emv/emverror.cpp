// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/emverror.h"

#include <QCoreApplication>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

struct Row {
    QLatin1StringView word;
    const char* sentence;
};

constexpr const char* Damaged =
    QT_TRANSLATE_NOOP("Sentence", "The code is damaged or cut off. Scan it again or ask for a new one.");
constexpr const char* NoChecksum =
    QT_TRANSLATE_NOOP("Sentence", "The code does not end in a checksum. Scan it again or ask for a new one.");

// In the order of EmvFault.
constexpr std::array Rows{
    Row{"EMPTY"_L1, QT_TRANSLATE_NOOP("Sentence", "There is no text here. Scan or paste a payment code.")},
    Row{"TOO_LONG"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The text is longer than a QR code can hold. Scan or paste one payment code.")},
    Row{"NOT_EMV"_L1,
        QT_TRANSLATE_NOOP("Sentence", "This is not a payment code. Scan the QR code of a shop or of a bank app.")},
    Row{"BAD_TAG"_L1, Damaged},
    Row{"BAD_LENGTH"_L1, Damaged},
    Row{"LENGTH_OVERRUN"_L1, Damaged},
    Row{"TRUNCATED"_L1, Damaged},
    Row{"DUPLICATE_TAG"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "The code says the same thing twice, so it cannot be trusted. Ask for a new one.")},
    Row{"MISSING_CRC"_L1, NoChecksum},
    Row{"CRC_NOT_LAST"_L1, NoChecksum},
    Row{"CRC_FORMAT"_L1, NoChecksum},
    Row{"CRC_MISMATCH"_L1,
        QT_TRANSLATE_NOOP("Sentence",
            "The checksum does not fit, so the code was changed or misread. Scan it again or ask for a new one.")},
};

const Row& rowOf(EmvFault fault)
{
    return Rows.at(static_cast<std::size_t>(fault));
}

} // namespace

QLatin1StringView EmvError::word() const
{
    return rowOf(fault).word;
}

base::Error EmvError::toError() const
{
    QString log = word() + u" at "_s + QString::number(offset);
    if (tag >= 0)
        log += u" in tag "_s + QString::number(tag).rightJustified(2, u'0');
    return {base::Category::Validation, word(), base::UserText(rowOf(fault).sentence), log};
}

} // namespace emv
