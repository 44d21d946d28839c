// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <array>
#include <span>

/// Every setting there is, with its default: the one page to look at. Secrets are never settings (DESIGN.md
/// section 3.9).
namespace base {

/// One of a fixed set of words; the first is the default, and stands in for a word nobody knows.
struct WordSetting {
    QLatin1StringView key;
    std::span<const QLatin1StringView> words;
};

struct NumberSetting {
    QLatin1StringView key;
    int fallback;
    int least;
    int most;
};

struct FlagSetting {
    QLatin1StringView key;
    bool fallback;
};

/// Free text, empty by default; longer text is cut to `longest` UTF-16 units.
struct TextSetting {
    QLatin1StringView key;
    int longest;
};

namespace setting {

using namespace Qt::StringLiterals;

inline constexpr std::array languageWords{"system"_L1, "en"_L1, "km"_L1, "bn"_L1, "id"_L1};
inline constexpr std::array themeWords{"system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
inline constexpr std::array digitsWords{"never"_L1, "cashier"_L1};
inline constexpr std::array displayLanguageWords{"window"_L1, "en"_L1, "km"_L1, "bn"_L1, "id"_L1};
inline constexpr std::array shopTypeWords{"individual"_L1, "merchant"_L1};
inline constexpr std::array currencyWords{"KHR"_L1, "USD"_L1};
inline constexpr std::array weekStartWords{"sunday"_L1, "monday"_L1, "saturday"_L1};
inline constexpr std::array historyDaysWords{"today"_L1, "yesterday"_L1, "week"_L1, "month"_L1, "any"_L1};
inline constexpr std::array backupEveryWords{"day"_L1, "12-hours"_L1, "4-hours"_L1, "hour"_L1};
inline constexpr std::array backupKeptWords{"7-4-12"_L1, "3-2-3"_L1, "14-8-24"_L1, "30-12-60"_L1};

inline constexpr WordSetting language{"window/language"_L1, languageWords};
inline constexpr WordSetting theme{"window/theme"_L1, themeWords};
/// Per cent; takes effect at the next start.
inline constexpr NumberSetting scale{"window/scale"_L1, 100, 100, 200};
/// The first day of "this week" and of a row of the calendar. Sunday: what the locales of all our languages say.
inline constexpr WordSetting weekStart{"window/week-start"_L1, weekStartWords};
/// Where the language's own digits are shown. Never in files.
inline constexpr WordSetting digits{"window/digits"_L1, digitsWords};

/// The customer screen is wanted; it shows as soon as there is a screen for it.
inline constexpr FlagSetting displayOn{"display/on"_L1, false};
/// The monitor by its own serial number and by the name of its plug; both empty: the first that is not the primary.
inline constexpr TextSetting displaySerial{"display/screen-serial"_L1, 128};
inline constexpr TextSetting displayScreen{"display/screen"_L1, 128};
/// "window": as the cashier's.
inline constexpr WordSetting displayLanguage{"display/language"_L1, displayLanguageWords};
inline constexpr FlagSetting displayOwnDigits{"display/own-digits"_L1, false};
/// Seconds of the paid screen.
inline constexpr NumberSetting displayPaidSeconds{"display/paid-seconds"_L1, 10, 3, 120};

inline constexpr TextSetting shopAccount{"shop/account"_L1, 64};
inline constexpr TextSetting shopName{"shop/name"_L1, 64};
inline constexpr TextSetting shopCity{"shop/city"_L1, 64};
inline constexpr WordSetting shopType{"shop/type"_L1, shopTypeWords};
inline constexpr TextSetting shopMerchantId{"shop/merchant-id"_L1, 64};
inline constexpr TextSetting shopAcquiringBank{"shop/acquiring-bank"_L1, 64};
inline constexpr TextSetting shopStore{"shop/store"_L1, 64};
inline constexpr TextSetting shopTill{"shop/till"_L1, 64};

/// Merchant category code; empty: emv::DefaultCategory.
inline constexpr TextSetting shopCategory{"shop/category"_L1, 4};
/// Riel for one dollar, for a second amount; 0: none. And since when, ISO 8601 in UTC.
inline constexpr NumberSetting shopRate{"shop/riel-per-dollar"_L1, 0, 0, 20'000};
inline constexpr TextSetting shopRatePinned{"shop/rate-pinned"_L1, 32};

inline constexpr WordSetting lastCurrency{"charge/currency"_L1, currencyWords};
/// Whether accounts::RememberedCustomers are kept and offered; who did not ask for it keeps nobody's data.
inline constexpr FlagSetting rememberCustomers{"charge/remember-customers"_L1, false};
/// Practise instead of selling; what a shop without an account starts with.
inline constexpr FlagSetting practice{"counter/practice"_L1, true};
inline constexpr FlagSetting firstStartDone{"window/first-start-done"_L1, false};
/// As the list of accounts was last seen: a shop with accounts does without details of its own.
inline constexpr FlagSetting hasAccounts{"window/has-accounts"_L1, false};

/// Where each backup of the ledger is copied to; empty: nowhere.
inline constexpr TextSetting backupFolder{"ledger/second-folder"_L1, 1024};
/// How often the ledger is backed up while Paydesk is open; the minute of the day of the daily backup, -1: when the day
/// begins or Paydesk is started on it; of how many days, weeks and months one stays.
inline constexpr WordSetting backupEvery{"ledger/backup-every"_L1, backupEveryWords};
inline constexpr NumberSetting backupMinute{"ledger/backup-minute"_L1, -1, -1, 24 * 60 - 1};
inline constexpr WordSetting backupKept{"ledger/backup-kept"_L1, backupKeptWords};

/// What History shows when it is opened, its columns and order, and the filters that were given a name (JSON).
inline constexpr WordSetting historyDays{"history/days"_L1, historyDaysWords};
inline constexpr TextSetting historyColumns{"history/columns"_L1, 1024};
inline constexpr TextSetting historySaved{"history/saved"_L1, 16 * 1024};

/// Where slips are printed, by the system's name, and on what, a word of reports::slipPapers(); empty: the usual ones.
inline constexpr TextSetting receiptPrinter{"receipt/printer"_L1, 256};
inline constexpr TextSetting receiptPaper{"receipt/paper"_L1, 32};

/// Per cent of what the computer's own volume allows; 0 is silence.
inline constexpr NumberSetting soundVolume{"sound/volume"_L1, 70, 0, 100};
inline constexpr FlagSetting soundPaid{"sound/paid"_L1, true};
inline constexpr FlagSetting soundFailed{"sound/failed"_L1, true};
inline constexpr FlagSetting soundLate{"sound/late"_L1, true};
inline constexpr FlagSetting soundNeedsALook{"sound/needs-a-look"_L1, true};
inline constexpr FlagSetting soundExpired{"sound/expired"_L1, true};

} // namespace setting

} // namespace base
