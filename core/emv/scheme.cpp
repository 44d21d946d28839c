// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/scheme.h"

#include "core/emv/emvdocument.h"

#include <algorithm>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

// In the order of Scheme.
constexpr std::array Words{"emv"_L1, "khqr"_L1, "qris"_L1, "promptpay"_L1, "promptpay-bill"_L1, "duitnow"_L1,
    "vietqr"_L1, "vnpay"_L1, "laoqr"_L1, "banglaqr"_L1, "paynow"_L1, "sgqr"_L1, "qrph"_L1, "pix"_L1};

/// The identifier in part 00 of an account template names the network.
struct Guid {
    QLatin1StringView text;
    Scheme scheme;
};

constexpr std::array Guids{
    Guid{"A000000677010111"_L1, Scheme::PromptPay},
    Guid{"A000000677010112"_L1, Scheme::PromptPayBill},
    Guid{"A0000006150001"_L1, Scheme::DuitNow},
    Guid{"A000000727"_L1, Scheme::VietQr},
    Guid{"A000000775"_L1, Scheme::VnPay},
    Guid{"A005266284662577"_L1, Scheme::LaoQr},
    Guid{"bd.org.bb.npsb"_L1, Scheme::BanglaQr},
    Guid{"SG.PAYNOW"_L1, Scheme::PayNow},
    Guid{"com.p2pqrpay"_L1, Scheme::QrPh},
    Guid{"ph.ppmi.p2m"_L1, Scheme::QrPh},
    Guid{"BR.GOV.BCB.PIX"_L1, Scheme::Pix},
    Guid{"ID.CO.QRIS.WWW"_L1, Scheme::Qris},
    Guid{"ID.OR.GPNQR.WWW"_L1, Scheme::Qris},
    Guid{"ID.GPNQR"_L1, Scheme::Qris},
    // Last: in Singapore this one stands beside the network that the payer uses.
    Guid{"SG.SGQR"_L1, Scheme::SgQr},
};

bool isKhqrAccount(const EmvTemplate& account)
{
    return (account.tag == 29 || account.tag == 30) && account.part(0).contains(u'@');
}

bool isKhqr(const EmvDocument& document)
{
    const bool cambodian =
        document.country == "KH"_L1 || document.currency == "116"_L1 || document.currency == "840"_L1;
    return cambodian && std::any_of(document.accounts.begin(), document.accounts.end(), isKhqrAccount);
}

/// 26-45 are the domestic acquirers of QRIS.
bool hasIndonesianAcquirer(const EmvDocument& document)
{
    return std::any_of(document.accounts.begin(), document.accounts.end(), [](const EmvTemplate& account) {
        return account.tag >= 26 && account.tag <= 45 && account.part(0).startsWith("ID."_L1, Qt::CaseInsensitive);
    });
}

} // namespace

QLatin1StringView toWord(Scheme scheme)
{
    return Words.at(static_cast<std::size_t>(scheme));
}

Scheme recognise(const EmvDocument& document)
{
    for (const Guid& guid : Guids)
        for (const EmvTemplate& account : document.accounts)
            if (account.tag >= 26 && account.part(0).compare(guid.text, Qt::CaseInsensitive) == 0)
                return guid.scheme;
    if (isKhqr(document))
        return Scheme::Khqr;
    if (document.country == "ID"_L1 && (document.currency == "360"_L1 || hasIndonesianAcquirer(document))
        && !document.accounts.isEmpty())
        return Scheme::Qris;
    if (document.country == "BD"_L1 && document.currency == "050"_L1)
        return Scheme::BanglaQr;
    return Scheme::Emv;
}

} // namespace emv
