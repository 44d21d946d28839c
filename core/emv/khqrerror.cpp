// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqrerror.h"

#include <QCoreApplication>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

struct Row {
    QLatin1StringView message; ///< the official SDK's, word for word: scripts compare them
    const char* sentence;
};

constexpr const char* Unreadable =
    QT_TRANSLATE_NOOP("Sentence", "This is not a valid KHQR. Scan it again or ask for a new one.");
constexpr const char* Language = QT_TRANSLATE_NOOP(
    "Sentence", "A name in a second language needs its language as two letters, such as km. Enter both or neither.");
constexpr const char* Expiry =
    QT_TRANSLATE_NOOP("Sentence", "The time until which the code can be paid is not valid. Choose another one.");
constexpr const char* Service =
    QT_TRANSLATE_NOOP("Sentence", "Bakong could not be reached. Check the internet connection and try again.");

// Place 0 is code 1.
constexpr std::array Rows{
    Row{"Bakong Account ID cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The Bakong account is missing. Enter it as name@bank.")},
    Row{"Merchant name cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The shop name is missing. Enter up to 25 characters.")},
    Row{"Bakong Account ID is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "A Bakong account needs an @ between name and bank. Enter it as name@bank.")},
    Row{"Amount is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence",
            "This amount does not fit into a KHQR. Riel have no decimals, dollars at most two, 13 characters in all.")},
    Row{"Merchant type cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The code names no Bakong account to pay to. Ask for a new one.")},
    Row{"Bakong Account ID Length is Invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The Bakong account is too long. It has at most 32 characters.")},
    Row{"Merchant Name Length is invalid"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "The shop name is too long. Shorten it to 25 characters, where an emoji counts as two.")},
    Row{"KHQR provided is invalid"_L1, Unreadable},
    Row{"Currency type cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The currency is missing. Choose riel or dollars.")},
    Row{"Bill Name Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The bill number has to have 1 to 25 characters. Correct it.")},
    Row{"Store Label Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The store label has to have 1 to 25 characters. Correct it.")},
    Row{"Terminal Label Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The terminal label has to have 1 to 25 characters. Correct it.")},
    Row{"Cannot reach Bakong Open API service. Please check internet connection"_L1, Service},
    Row{"Source Info for Deep Link is invalid"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "A payment link needs the app's name, icon and return address. Enter all three or none.")},
    Row{"Internal server error"_L1,
        QT_TRANSLATE_NOOP("Sentence", "Bakong reports a fault of its own. Try again in a few minutes.")},
    Row{"Payload Format indicator Length is invalid"_L1, Unreadable},
    Row{"Point of initiation Length is invalid"_L1, Unreadable},
    Row{"Merchant code Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The category code is too long. It has four digits.")},
    Row{"Transaction currency Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The currency is not a valid code. Choose riel or dollars.")},
    Row{"Country code Length is invalid"_L1, Unreadable},
    Row{"Merchant city Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The city is too long. Shorten it to 15 characters.")},
    Row{"CRC Length is invalid"_L1, Unreadable},
    Row{"Payload format indicator tag required"_L1, Unreadable},
    Row{"CRC tag required"_L1, Unreadable},
    Row{"Merchant category tag required"_L1, Unreadable},
    Row{"Country Code cannot be null or empty"_L1, Unreadable},
    Row{"Merchant City cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The city is missing. Enter up to 15 characters.")},
    Row{"Unsupported currency"_L1,
        QT_TRANSLATE_NOOP("Sentence", "A KHQR is in riel or dollars. Choose one of the two.")},
    Row{"Deep Link URL is not valid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The address for payment links is not valid. Correct it in the account.")},
    Row{"Merchant ID cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The merchant number is missing. Enter the one the bank gave the shop.")},
    Row{"Acquiring Bank cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The bank is missing. Enter the name of the shop's bank.")},
    Row{"Merchant ID Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The merchant number is too long. It has at most 32 characters.")},
    Row{"Acquiring Bank Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The name of the bank is too long. Shorten it to 32 characters.")},
    Row{"Mobile Number Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The phone number has to have 1 to 25 characters. Correct it.")},
    Row{"Account Information Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence",
            "The account or phone number behind the Bakong account is too long. "
            "It has at most 32 characters.")},
    Row{"Tag is not in order"_L1, Unreadable},
    Row{"Language Preference cannot be null or empty"_L1, Language},
    Row{"Language Preference Length is invalid"_L1, Language},
    Row{"Merchant Name Alternate Language cannot be null or empty"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "The shop name in the second language is missing. Enter it or remove the language.")},
    Row{"Merchant Name Alternate Language Length is invalid"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "The shop name in the second language has to have 1 to 25 characters. Correct it.")},
    Row{"Merchant City Alternate Language Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The city in the second language has to have 1 to 15 characters. Correct it.")},
    Row{"Purpose of Transaction Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The purpose has to have 1 to 25 characters. Correct it.")},
    Row{"Upi Account Information Length is invalid"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The UnionPay account is too long. It has at most 99 characters.")},
    Row{"Upi Account Information Length does not accept USD"_L1,
        QT_TRANSLATE_NOOP(
            "Sentence", "A UnionPay account cannot be paid in dollars. Choose riel or remove the account.")},
    Row{"Expiration timestamp is required for dynamic KHQR"_L1,
        QT_TRANSLATE_NOOP("Sentence", "A code with an amount needs the time until which it can be paid. Set one.")},
    Row{"This dynamic KHQR has expired"_L1, QT_TRANSLATE_NOOP("Sentence", "The code has expired. Make a new one.")},
    Row{"This dynamic KHQR has invalid field transaction amount"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The code is for one payment but names no amount. Ask for a new one.")},
    Row{"Point of Initiation Method is invalid"_L1, Unreadable},
    Row{"Expiration timestamp length is invalid"_L1, Expiry},
    Row{"Expiration timestamp is in the past"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The code would expire before it is made. Choose a later time.")},
    Row{"Invalid merchant category code"_L1,
        QT_TRANSLATE_NOOP("Sentence", "The category code has to be digits. Enter the four digits of the bank.")},
};

const char* tooLongTogether(int tag)
{
    return tag == 62 ? QT_TRANSLATE_NOOP("Sentence",
               "Bill number, phone, store, terminal and purpose are too long together. "
               "Shorten them so that with 4 more for each they stay within 99 characters.")
                     : QT_TRANSLATE_NOOP("Sentence",
                         "Bakong account, number and bank are too long together. "
                         "Shorten them so that with 4 more for each they stay within 99 characters.");
}

const Row& rowOf(int code)
{
    return Rows.at(static_cast<std::size_t>(code - 1));
}

} // namespace

QLatin1StringView KhqrError::message() const
{
    return rowOf(code).message;
}

base::Error KhqrError::toError() const
{
    const char* sentence = tag == 0 ? rowOf(code).sentence : tooLongTogether(tag);
    QString log = message();
    if (tag != 0)
        log += u": tag "_s + QString::number(tag) + u" is longer than 99"_s;
    return {base::Category::Validation, u"KHQR_"_s + QString::number(code), base::UserText(sentence), log};
}

} // namespace emv
