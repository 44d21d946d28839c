// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/imported.h"
#include "core/ledger/news.h"
#include "core/ledger/prints.h"
#include "core/ledger/progress.h"
#include "core/ledger/records.h"
#include "core/ledger/verify.h"

#include <functional>
#include <memory>

namespace ledger {

struct Recorded {
    payments::Payment payment; ///< as committed
    bool changed = false; ///< false: this was known already, or the rules let it change nothing
};

/// A transaction number that changed hands, as committed.
struct Moved {
    std::optional<payments::Payment> from; ///< what lost it; nullopt: it was free by then
    payments::Payment to;
};

/// The writer. Every call is one transaction that is on the disk when it returns (R5, R14): event, payment row and
/// chain together. Synchronous; lives on one thread, the ledger's own. Hold a FolderLock on the data folder while it
/// lives. Failed calls leave the ledger as it was: the next one may be tried at once.
class Ledger final {
public:
    /// Opens, brings the schema up to date (with a backup of the old file in backups/ beside it) and checks the end of
    /// the chain. A ledger that is not there is begun, unless a damaged one was set aside here or parts of one are left
    /// over. `clock` must outlive the ledger. Errors: ledger_set_aside, ledger_damaged, ledger_newer, ledger_link and
    /// those of sqliteFailure().
    [[nodiscard]] static base::Result<std::unique_ptr<Ledger>> open(const QString& path, const base::Clock& clock);
    /// The same, and begins an empty ledger beside one that was set aside: only when a person says so.
    [[nodiscard]] static base::Result<std::unique_ptr<Ledger>> openNew(const QString& path, const base::Clock& clock);

    /// Writes the order down before anything is sent (R6) and gives it its sale number. `payment` brings its own random
    /// id; a known id changes nothing and returns what is there. State, number and times are set here. `remark` is for
    /// the timeline.
    base::Result<payments::Payment> draft(
        const payments::Payment& payment, const QString& actor, const QString& remark = {});

    /// Adds a payment that the gateway made without this ledger, in one event of kind "listed": with the next sale
    /// number, the columns of `listed` and the state that the table gives a made payment for `news`. `listed` brings a
    /// gateway id and its own id; where a payment of the account has that gateway id already it comes back unchanged.
    base::Result<Recorded> adopt(const payments::Payment& listed, const News& news, const QString& actor);

    /// Adds money that came by the static code of the sale `parentId`, in one event of kind "arrived": a payment of its
    /// own with the next sale number, at the account of that sale, its price what came, its state what the table gives
    /// an open sale of no price for `news`. Nothing but the source key of `news` tells two of them apart: a known one
    /// gives the payment it made before, and so does a known `id`. Only an imported child brought no source key: the
    /// first notice of the same transaction and amount at the account is written down as its own, and it comes back
    /// unchanged. Errors: payment_unknown, child_of_child (`parentId` came in by a code itself), child_without_code (it
    /// has no static code), child_source (no source key), child_unproven (not enough evidence, or no amount).
    base::Result<Recorded> addChild(const QString& parentId, const QString& id, const News& news, const QString& actor);

    /// The next sale's number is above `number`, for those that were given by a ledger that is lost: a number stands on
    /// a customer's statement and is never given twice. Lower than what is there: nothing is written.
    base::Result<> skipNumbers(qint64 number, const QString& actor);

    /// Asks payments::next() inside the transaction. A gateway id that another payment of the account has already is a
    /// quiet no-op, and so is a known source key.
    base::Result<Recorded> record(const QString& paymentId, const News& news, const QString& actor);

    /// By hand (R4): paid, failed or cancelled, with a reason. The caller has checked the role.
    /// Errors: mark_reason (none given), mark_state (no state for a person to set).
    base::Result<Recorded> mark(
        const QString& paymentId, payments::State state, const QString& reason, const QString& actor);

    /// So much of the money went back to the payer, with a reason; the ledger sends nothing. The caller has checked the
    /// role. `attempt` is the id of this wish: one that is known changes nothing, so that asking twice gives back once.
    /// Errors: refund_reason (none given), refund_state (no money to give back), refund_review (in review everything
    /// goes back, or the sale is marked as paid first), refund_amount (nothing, more than is left, another currency).
    base::Result<Recorded> refund(const QString& paymentId, const money::Money& amount, const QString& reason,
        const QString& actor, const QString& attempt);

    /// A person has looked at the exception; it stays. The event's detail says what was decided ("decision").
    base::Result<Recorded> acknowledge(
        const QString& paymentId, payments::Decision decision, const QString& remark, const QString& actor);
    base::Result<Recorded> note(const QString& paymentId, const QString& text, const QString& actor);

    /// Writes down that a slip of the payment is about to be drawn, and counts its copy. `attempt` is a random id of
    /// this slip: one that is known gives what it gave before. Call it before anything is drawn, see ledgerprint.cpp.
    base::Result<Printed> print(const QString& paymentId, Medium medium, const QString& actor, const QString& attempt);
    /// Nothing came of that slip: it counts no more. Unknown or taken back already: nothing is written.
    base::Result<Recorded> takeBackPrint(const QString& paymentId, const QString& actor, const QString& attempt);

    /// `number` becomes the payment's gateway id, in place of the one before (PP-R4). The caller has checked its form
    /// and the state. Error transaction_id_used: another payment of the gateway, at whatever account, claims it or was
    /// settled by it; named in the sentence.
    base::Result<Recorded> giveNumber(const QString& paymentId, const QString& number, const QString& actor);
    /// The sale that alone keeps giveNumber() from giving this number, where no money was seen for it; else nullopt.
    [[nodiscard]] base::Result<std::optional<payments::Payment>> claimWithoutMoney(
        const QString& paymentId, const QString& number) const;
    /// giveNumber(), and the sale `fromId` loses the number before, by an event of its own; both or none. Error
    /// transaction_id_used as there, also where money was seen for `fromId` by now.
    base::Result<Moved> moveNumber(
        const QString& fromId, const QString& paymentId, const QString& number, const QString& actor);

    /// Takes payments over as they are, at most `mostImported` a call, all or none: one event of kind "imported" each.
    /// They bring their own ids (32 signs) and all columns; an empty cashier becomes the actor of the import. The own
    /// sale number is kept where it is above 0, free and not too high (highestImportedNumber), else the next one is
    /// given. A known id is left as it is, so that the same batch may come twice. Errors: import_row (an id or amount
    /// that cannot be), too many is a defect.
    base::Result<Imported> importBatch(const QList<payments::Payment>& batch, const Import& import);
    static constexpr qsizetype mostImported = 1000;
    /// Takes back what an import added: an event of kind "withdrawn" for each of its payments to which nothing else has
    /// happened since, which then is no payment any more. New sales do not get their numbers, another import may. Many
    /// transactions; cut off or cancelled, the next call goes on. An unknown id takes back nothing.
    base::Result<Withdrawn> undoImport(const QString& importId, const QString& actor, const Progress& progress = {});

    /// How many events the import has: the work of undoing it.
    [[nodiscard]] base::Result<qint64> importSize(const QString& importId);
    /// One transaction of undoImport(), for who has other work in between: at most `mostImported` events of the import
    /// behind the event `behind`, 0 at first, then `lastRow` of the one before, until `seen` is 0.
    base::Result<WithdrawnBatch> withdrawBatch(const QString& importId, qint64 behind, const QString& actor);

    /// Runs several calls as one transaction: all or nothing, one flush. None of them counts before this returns.
    base::Result<> together(const std::function<base::Result<>()>& calls);

    /// Derives all payment rows again from the events, and from them totals and search; needs a sound chain (else
    /// ledger_damaged, nothing changed).
    base::Result<> rebuild(const QString& actor, const Progress& progress = {});
    [[nodiscard]] base::Result<Verification> verify(const Progress& progress = {})
    {
        return ledger::verify(m_database, progress);
    }

    /// The highest sale number that was given or skipped; 0 before the first.
    [[nodiscard]] base::Result<qint64> lastNumber();
    [[nodiscard]] const Records& records() const { return m_records; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] static base::Result<std::unique_ptr<Ledger>> openAt(
        const QString& path, const base::Clock& clock, bool besideSetAside);
    Ledger(Database database, QString path, const base::Clock& clock);

    struct Step; ///< what an event says beside its changes
    base::Result<Recorded> apply(const Row& before, const payments::Payment& after, const Step& step);
    base::Result<Recorded> change(const QString& paymentId, const Step& step,
        const std::function<bool(payments::Payment&, const QDateTime& at)>& edit);
    base::Result<Event> append(Event event);
    [[nodiscard]] base::Result<payments::Payment> known(const QString& paymentId) const;
    [[nodiscard]] base::Result<QList<payments::Payment>> otherClaims(
        const QString& paymentId, const QString& number) const;
    base::Result<Recorded> setNumber(
        const QString& paymentId, const QString& number, const QString& remark, const QString& actor);
    [[nodiscard]] base::Result<> refuseClaimed(const QString& paymentId, const QString& number) const;
    /// The payment an event with this source key was about; nullopt: there is none.
    [[nodiscard]] base::Result<std::optional<payments::Payment>> bySource(const QString& sourceKey);
    /// An imported payment that is this one, and that no notice was about yet; nullopt: there is none.
    [[nodiscard]] base::Result<std::optional<payments::Payment>> importedChild(const payments::Payment& child) const;
    [[nodiscard]] base::Result<bool> isRepeated(const payments::Payment& payment, const News& news);
    base::Result<> touch(qint64 number);
    [[nodiscard]] QDateTime now() const;

    Database m_database;
    Records m_records{m_database};
    QString m_path;
    const base::Clock& m_clock;
};

} // namespace ledger
