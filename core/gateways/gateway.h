// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/gateways/accountneeds.h"
#include "core/gateways/accountreport.h"
#include "core/gateways/customer.h"
#include "core/gateways/metadata.h"
#include "core/gateways/methodoffer.h"
#include "core/gateways/paymentlist.h"
#include "core/gateways/ratewindow.h"
#include "core/gateways/reportedfigures.h"
#include "core/gateways/servicepicture.h"
#include "core/net/http.h"
#include "core/payments/statetable.h"
#include "core/vault/secret.h"

#include <chrono>
#include <map>
#include <span>

/// Payment providers as pure protocols (DESIGN.md section 3.1): a typed request becomes an HttpRequest value, an
/// HttpResponse value becomes a typed Result. No sockets, no timers, no clock, no settings.
namespace gateways {

/// What an account signs its requests with, by the gateway's names ("api_key"). Secrets stay out of AccountProfile.
using Credentials = std::map<QString, vault::Secret>;

/// Where a link gateway sends the customer afterwards: a hint only, never evidence (BQ-R7, PP-R12).
struct ReturnPages {
    QUrl success;
    QUrl cancel;
};

/// Public facts of one account.
struct AccountProfile {
    QString id; ///< "practice"
    QString gateway; ///< "bakong-gateway"
    QString name; ///< as people call it
    QUrl baseUrl;
    QString receiver; ///< the account that gets the money (name@bank)
    QString merchantName;
    QString merchantCity;
    bool practice = false;
    bool acceptsBillNumber = true; ///< learnt: false after the gateway refused a create for it (BG-R9)
    money::Currency currency = money::Currency::Usd; ///< where the gateway names none itself (PP-R6)
    std::optional<std::chrono::minutes> zone = {}; ///< offset from UTC of the gateway's times without one (BY-R6)
    Customer walkIn; ///< stands in where a gateway insists on a customer
    QString ovoNumber = {}; ///< of the shop, where OVO payments go, in digits from 08 on; may be empty
    QString defaultMethod = {}; ///< MethodOffer::method to begin with; empty: the first that is available
    ReturnPages returnPages;
};

/// Numbers of what the gateway hands out with the payment. They are counted apart and all begin at 1: a number of one
/// kind never stands in for another.
enum class FileId : qint64 {};
enum class ContentId : qint64 {};
enum class ProductImageId : qint64 {};

/// Digital goods (contracts/bayar-gg.md section 4; BY-R14: file and content together are fine).
struct Attachments {
    std::optional<FileId> file = {};
    std::optional<ContentId> content = {};
    std::optional<ProductImageId> productImage = {};
};

struct CreateRequest {
    money::Money amount; ///< zero: a static code
    QString billNumber; ///< our sale number on the customer's statement
    QString method;
    QString reference = {}; ///< the sale's for the log ("S-12"); never sent
    QString description = {}; ///< for the customer's eyes; may be empty
    Customer customer = {}; ///< empty members: the account's walkIn where one is needed
    QUrl notifyAt = {}; ///< where the gateway sends its notice of this payment; empty: none or its default
    Metadata metadata = {}; ///< kept by the gateway, seen by nobody
    bool convertQris = false; ///< ask for the account's QRIS with the amount inside (bayar.gg)
    Attachments attachments = {};
    QDateTime askedAt = {}; ///< UTC, our clock; GatewayClient fills it in where it is not set; never sent
    std::optional<PictureWish> picture = {}; ///< where the method draws them (MethodOffer::drawsPicture)
    ReturnPages returnPages = {}; ///< for this payment alone; empty members: the account's
};

/// What the gateway gave us to show.
struct Created {
    QString gatewayId; ///< empty where the gateway tells it only with the money (PP-R4)
    QString qr; ///< payload to draw; empty: show `url`
    QString url; ///< the customer's payment page: secret, never in a log
    bool isStatic = false;
    std::optional<money::Money> finalAmount;
    std::optional<QDateTime> expiresAt; ///< UTC
    std::optional<ServicePicture> picture; ///< where one was asked for
    QStringList warnings; ///< English, for the log: tolerated oddities of the answer
};

struct CheckRequest {
    QString gatewayId; ///< PP: the transaction number, which comes late
    money::Money due; ///< zero: a static code
    bool longPoll = false; ///< answered when the payment arrives or the gateway's window ends
    QString reference = {}; ///< the sale's for the log ("S-12"); never sent
};

/// One page of a gateway's list of paid payments.
struct ListedPage {
    struct Row {
        QString gatewayId;
        payments::Observation seen; ///< `seenAt` is left for the caller to fill
    };
    QList<Row> rows;
    bool isLast = true;
};

/// Poll timetable of contracts/README.md section 8.
struct PollProfile {
    std::chrono::milliseconds interval;
    std::chrono::milliseconds jitter;
    std::chrono::milliseconds afterExpiry; ///< polling goes on this long after expiresAt, then the payment expires
    std::span<const std::chrono::minutes> lateLooks; ///< further looks, from that moment
    int requestsPerMinute; ///< until headers say otherwise
    bool longPoll;
    std::chrono::milliseconds longPollDeadline;
    /// From `slowFrom` after the watch began looks are this far apart; zero: `interval` all along.
    std::chrono::milliseconds slowInterval{0};
    std::chrono::milliseconds slowFrom{0};
    /// From this long after the watch began none but a person looks, until the sale ends; zero: looks go on.
    std::chrono::milliseconds pauseFrom{0};
    /// Looks between expiresAt and the end of the sale, counted from expiresAt; empty: as before.
    std::span<const std::chrono::seconds> looksAfterExpiry = {};
    /// Of a payment that the gateway gives no expiry (PRODUCT.md 2.4).
    std::chrono::milliseconds ownLife = std::chrono::minutes(10);
    /// The gateway knows no end: at ours the payment expires by the clock alone, whether or not looks were possible or
    /// proved anything (PP-R10).
    bool endsByClock = false;
};

/// A question that creates and changes nothing.
struct TestQuestion {
    net::HttpRequest request;
    base::UserText did; ///< what is asked, for people: "Paydesk asked … about a payment that does not exist."
};

class Gateway {
public:
    virtual ~Gateway() = default;
    [[nodiscard]] virtual QLatin1StringView id() const = 0;
    [[nodiscard]] virtual const AccountNeeds& accountNeeds() const = 0;
    [[nodiscard]] virtual const PollProfile& pollProfile() const = 0;
    [[nodiscard]] virtual payments::Evidence paidNeeds(bool isStatic) const = 0;
    /// Every way to be paid at this account, in the order to offer them; never empty. `answers` are those to
    /// offerRequests() in its order, nullopt where none came or it was refused: what was not loaded forbids nothing.
    [[nodiscard]] virtual QList<MethodOffer> offers(
        const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers = {}) const = 0;
    /// What to ask before offers() knows more of the account than the contract says; empty: nothing.
    [[nodiscard]] virtual QList<net::HttpRequest> offerRequests(
        const AccountProfile& /*account*/, const Credentials& /*credentials*/) const
    {
        return {};
    }
    /// Errors (validation) with a sentence at the field; nothing is sent then.
    [[nodiscard]] virtual base::Result<net::HttpRequest> createRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const = 0;
    /// Errors: what the gateway refused (GatewayError's categories); protocol when the answer is unreadable or its code
    /// would not pay this account this amount (R45).
    [[nodiscard]] virtual base::Result<Created> readCreated(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const = 0;
    [[nodiscard]] virtual base::Result<net::HttpRequest> checkRequest(
        const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const = 0;
    /// `seenAt` of the observation is left for the caller to fill. An error changes no state; by category:
    ///   declined         a look like Open, but the last attempt failed: at expiry the payment is failed, not expired
    ///   unsupported      this payment cannot be checked at all: stop, wait for the notification
    ///   not_confirmed    a status nobody knows: go on looking
    ///   timeout_unknown  the window of a long poll ended: ask again at once, at least a second apart
    ///   protocol         no sense, or about another payment
    [[nodiscard]] virtual base::Result<payments::Observation> readChecked(
        const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const = 0;
    /// A create that got no answer may be sent again by itself (contracts/README.md section 9).
    [[nodiscard]] virtual bool createIsRepeatable() const = 0;
    /// Looks up a create whose outcome is unknown, by the bill number it carried (contracts/README.md section 9).
    /// Error (unsupported): this gateway cannot tell.
    [[nodiscard]] virtual base::Result<net::HttpRequest> findRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const;
    /// nullopt: surely not there, one more create is safe. Errors as of readCreated.
    [[nodiscard]] virtual base::Result<std::optional<Created>> readFound(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const;
    /// All payments of the account that were paid since a moment, in one look instead of one each (contracts/README.md
    /// section 8: more than five open). Pages count from 1; ask until `isLast`, or until no open payment is left to
    /// find. A payment that is not listed was not paid; nothing else is learnt about it. Error (unsupported): there is
    /// no list.
    [[nodiscard]] virtual base::Result<net::HttpRequest> listPaidRequest(
        const AccountProfile& account, const Credentials& credentials, const QDateTime& since, int page) const;
    /// Errors as of readChecked.
    [[nodiscard]] virtual base::Result<ListedPage> readListed(
        const AccountProfile& account, const net::HttpResponse& response, int page) const;
    /// Every payment of the account as the gateway keeps them, whoever made it. Pages count from 1; ask until `isLast`.
    /// Error (unsupported): there is no list.
    [[nodiscard]] virtual base::Result<net::HttpRequest> paymentsRequest(
        const AccountProfile& account, const Credentials& credentials, const ListFilter& filter, int page) const;
    /// Errors: what the gateway refused; protocol for what makes no sense.
    [[nodiscard]] virtual base::Result<PaymentsPage> readPayments(
        const AccountProfile& account, const net::HttpResponse& response, int page) const;
    /// What to ask for readReport(); empty: this gateway says nothing of an account.
    [[nodiscard]] virtual QList<net::HttpRequest> reportRequests(
        const AccountProfile& /*account*/, const Credentials& /*credentials*/) const
    {
        return {};
    }
    /// What the account says of itself. `answers` in the order of the requests; what is missing is left out and said.
    /// Errors: where nothing can be read; unsupported without requests.
    [[nodiscard]] virtual base::Result<QList<ReportSection>> readReport(
        const AccountProfile& account, const QList<base::Result<net::HttpResponse>>& answers) const;
    /// What the gateway counts of a period. Error (unsupported): it counts nothing.
    [[nodiscard]] virtual base::Result<net::HttpRequest> figuresRequest(
        const AccountProfile& account, const Credentials& credentials, FiguresPeriod period) const;
    /// Errors: what the gateway refused; protocol for what makes no sense.
    [[nodiscard]] virtual base::Result<ReportedFigures> readFigures(
        const AccountProfile& account, const net::HttpResponse& response) const;
    /// The first moment (UTC) of a period that goes on at `now`, by the gateway's days; nullopt: there is none.
    [[nodiscard]] virtual std::optional<QDateTime> beginOf(
        const AccountProfile& /*account*/, FiguresPeriod /*period*/, const QDateTime& /*now*/) const
    {
        return std::nullopt;
    }
    /// It reads and converts a QRIS for its shops (askAboutQris).
    [[nodiscard]] virtual bool convertsQris() const { return false; }
    /// Shows whether address, key and account are right. `nonsense` is 32 random hex digits: usually the state of a
    /// payment by that key is asked for. Errors: as of checkRequest.
    [[nodiscard]] virtual base::Result<TestQuestion> testRequest(
        const AccountProfile& account, const Credentials& credentials, const QString& nonsense) const;
    /// What the answer shows, for people. Errors: what the gateway refused; protocol for what makes no sense;
    /// not_confirmed where it shows nothing about the key, which is no bad news.
    [[nodiscard]] virtual base::Result<base::UserText> readTest(
        const AccountProfile& account, const net::HttpResponse& response) const;
    /// The request to send once more after `error`, without the optional part the gateway refused; nullopt: none.
    [[nodiscard]] virtual std::optional<CreateRequest> withoutRefusedPart(
        const CreateRequest& /*request*/, const base::Error& /*error*/) const
    {
        return std::nullopt;
    }
    /// The same question at another address, where the gateway's own papers spell it in two ways and `response` says
    /// the first is not there; nullopt: none. Only for questions that change nothing.
    [[nodiscard]] virtual std::optional<net::HttpRequest> otherSpelling(
        const net::HttpRequest& /*sent*/, const net::HttpResponse& /*response*/) const
    {
        return std::nullopt;
    }
    /// The allowance an answer (any, errors too) reports; nullopt where the gateway sends none.
    [[nodiscard]] virtual std::optional<RateWindow> rateWindow(
        const net::HttpResponse& /*response*/, const QDateTime& /*receivedAt*/) const
    {
        return std::nullopt;
    }
};

} // namespace gateways
