// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"

#include <QPointer>
#include <algorithm>
#include <chrono>

namespace ledger {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

/// Lists whose places are kept.
constexpr qsizetype keptLists = 6;
/// Places of a list are good for so long, rows coming and going as they do in a shop.
constexpr std::chrono::milliseconds placesLast = 60s;

} // namespace

ReadingThread::ReadingThread(const QString& path, QObject* parent)
    : QObject(parent)
    , m_pages(path, u"ledger pages"_s)
    , m_counting(path, u"ledger counting"_s)
    , m_words(path, u"ledger words"_s)
{
}

ReadingThread::~ReadingThread() = default;

template <class T>
void ReadingThread::ask(ReadingLane& lane, QObject* context, const Wanted& wanted,
    std::function<base::Result<T>(Reader&)> question, Answer<T> answer)
{
    // The context is looked at on its own thread alone; this object outlives the threads that post back to it.
    auto back = [this, context = QPointer<QObject>(context), wanted, answer = std::move(answer)](
                    base::Result<T> result) {
        QMetaObject::invokeMethod(
            this,
            [context, wanted, answer, result = std::move(result)] {
                if (context && *wanted)
                    answer(result);
            },
            Qt::QueuedConnection);
    };
    lane.ask(wanted,
        [this, question = std::move(question), back = std::move(back)](
            const base::Result<Reader*>& reader) -> base::Result<> {
            if (!reader) {
                back(tl::unexpected(reader.error()));
                return tl::unexpected(reader.error());
            }
            shareCube((*reader)->lists());
            base::Result<T> result = question(**reader);
            shareCube((*reader)->lists());
            base::Result<> done;
            if (!result)
                done = tl::unexpected(result.error());
            back(std::move(result));
            return done;
        });
}

void ReadingThread::shareCube(PaymentLists& lists)
{
    const std::lock_guard lock(m_cubeMutex);
    const std::shared_ptr<const Cube>& known = lists.knownCube();
    if (known == m_cube)
        return;
    const bool knowsMore = known && m_cube && known->zones()
        && (!m_cube->zones() || known->zones()->lastEvent() > m_cube->zones()->lastEvent());
    if (!m_cube || knowsMore || (known && known->lastEvent() > m_cube->lastEvent()))
        m_cube = known;
    else
        lists.setCube(m_cube);
}

ReadingThread::Asking& ReadingThread::asking(QObject* context)
{
    if (const auto known = m_asking.find(context); known != m_asking.end())
        return *known;
    connect(context, &QObject::destroyed, this, [this, context] {
        const Asking gone = m_asking.take(context);
        *gone.pages = false;
        *gone.counting = false;
    });
    return *m_asking.insert(context, {{}, ReadingLane::wanted(), ReadingLane::wanted()});
}

ReadingThread::Wanted ReadingThread::wantPages(QObject* context, const List& list)
{
    Asking& asked = asking(context);
    if (asked.list != list) {
        *asked.pages = false;
        asked.pages = ReadingLane::wanted();
        asked.list = list;
    }
    return asked.pages;
}

void ReadingThread::page(QObject* context, const Page& page, Answer<QList<Payment>> answer)
{
    ask<QList<Payment>>(
        m_pages, context, wantPages(context, page.list), [page](Reader& reader) { return reader.lists().page(page); },
        std::move(answer));
}

void ReadingThread::pageAt(
    QObject* context, const List& list, qint64 position, int count, Answer<QList<Payment>> answer)
{
    const Walked* known = walked(list);
    ask<QList<Payment>>(
        m_pages, context, wantPages(context, list),
        [list, position, count, marks = known == nullptr ? nullptr : known->marks](
            Reader& reader) { return reader.lists().pageAt(list, position, count, marks.get()); },
        std::move(answer));
}

ReadingThread::Walked* ReadingThread::walked(const List& list)
{
    const auto found =
        std::find_if(m_walked.begin(), m_walked.end(), [&list](const Walked& each) { return each.list == list; });
    return found == m_walked.end() ? nullptr : &*found;
}

void ReadingThread::count(QObject* context, const List& list, Answer<Totals> answer)
{
    stopCounting(context);
    Wanted& wanted = asking(context).counting;
    wanted = ReadingLane::wanted();

    // Old places serve until there are new ones.
    auto marks = std::make_shared<ListMarks>();
    const Walked* known = walked(list);
    const bool isFresh = known != nullptr && known->sinceWalked && known->sinceWalked->elapsed() < placesLast.count();
    if (known == nullptr) {
        m_walked.prepend({list, marks, std::nullopt});
        m_walked.resize(std::min(m_walked.size(), keptLists));
    }
    auto tell = [this, context = QPointer<QObject>(context), wanted, answer](const base::Result<Totals>& totals) {
        QMetaObject::invokeMethod(
            this,
            [context, wanted, answer, totals] {
                if (context && *wanted)
                    answer(totals);
            },
            Qt::QueuedConnection);
    };
    m_counting.ask(wanted,
        [this, list, marks, isFresh, wanted, tell = std::move(tell)](
            const base::Result<Reader*>& reader) -> base::Result<> {
            if (!reader) {
                tell(tl::unexpected(reader.error()));
                return tl::unexpected(reader.error());
            }
            PaymentLists& lists = (*reader)->lists();
            shareCube(lists);
            base::Result<> done = isFresh && PaymentLists::isKnown(list.filter)
                ? lists.totals(list.filter).map([&tell](const Totals& totals) { tell(totals); })
                : lists.count(list, *marks, tell);
            shareCube(lists);
            if (!done)
                tell(tl::unexpected(done.error()));
            else if (marks->total())
                QMetaObject::invokeMethod(
                    this, [this, list, marks] { finishWalk(list, marks); }, Qt::QueuedConnection);
            return done;
        });
}

void ReadingThread::finishWalk(const List& list, const std::shared_ptr<ListMarks>& marks)
{
    Walked* known = walked(list);
    if (known == nullptr)
        return;
    known->marks = marks;
    known->sinceWalked.emplace().start();
}

void ReadingThread::stopCounting(QObject* context)
{
    if (const auto known = m_asking.find(context); known != m_asking.end())
        *known->counting = false;
}

void ReadingThread::totals(QObject* context, const Filter& filter, Answer<Totals> answer)
{
    ask<Totals>(
        m_words, context, ReadingLane::wanted(), [filter](Reader& reader) { return reader.lists().totals(filter); },
        std::move(answer));
}

void ReadingThread::distribution(QObject* context, Answer<Distribution> answer)
{
    ask<Distribution>(
        m_words, context, ReadingLane::wanted(), [](Reader& reader) { return reader.lists().distribution(); },
        std::move(answer));
}

void ReadingThread::timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer)
{
    ask<QList<Event>>(
        m_pages, context, ReadingLane::wanted(),
        [paymentId](Reader& reader) { return reader.records().timeline(paymentId); }, std::move(answer));
}

void ReadingThread::byId(QObject* context, const QString& paymentId, Answer<std::optional<Payment>> answer)
{
    ask<std::optional<Payment>>(
        m_pages, context, ReadingLane::wanted(),
        [paymentId](Reader& reader) { return reader.records().byId(paymentId); }, std::move(answer));
}

} // namespace ledger
