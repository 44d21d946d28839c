// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Making KHQR texts: TLV, CRC and MD5 (DESIGN.md section 4, "KHQR make"). The peer is the official JavaScript SDK, so
// the ratio is printed by tests/bench/khqr_vs_sdk, which runs this program and the SDK by turns on the same inputs:
//
//     bench_khqr --inputs FILE     writes the inputs as JSON lines, each with the text we make of it
//     bench_khqr --ops             one pass after another for half a second; prints the median pass in operations a
//     second
//
// Without either it is an ordinary Google Benchmark program.

#include "core/emv/khqr.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Creation = 1768000000000;
constexpr int Count = 2000;

/// Individual and merchant, riel and dollars, Khmer and Latin names, static and (three of four) dynamic.
std::vector<emv::KhqrRequest> makeRequests()
{
    std::vector<emv::KhqrRequest> requests;
    for (int i = 0; i < Count; ++i) {
        emv::KhqrRequest request;
        request.bakongAccountId = u"shop%1@devb"_s.arg(i);
        request.merchantName = i % 5 == 0 ? u"ហាងកាហ្វេ"_s : u"Lotus Coffee %1"_s.arg(i % 1000);
        request.merchantCity = i % 7 == 0 ? u"Siem Reap"_s : u"Phnom Penh"_s;
        if (i % 2 == 1) {
            request.type = emv::KhqrType::Merchant;
            request.merchantId = QString::number(100000 + i);
            request.acquiringBank = u"Dev Bank"_s;
        }
        const bool dollars = i % 3 == 0;
        request.currency = dollars ? u"USD"_s : u"KHR"_s;
        if (i % 4 != 0) {
            // Never a trailing zero: the SDK prints its number without.
            request.amount = dollars ? u"%1.%2"_s.arg(i % 90 + 1).arg(i % 9 + 1) : QString::number((i % 999 + 1) * 100);
            request.expirationTimestamp = Creation + 600000;
        }
        request.billNumber = u"INV-%1"_s.arg(i);
        request.storeLabel = u"Lotus"_s;
        request.terminalLabel = u"POS-1"_s;
        requests.push_back(std::move(request));
    }
    return requests;
}

const std::vector<emv::KhqrRequest>& requests()
{
    static const std::vector<emv::KhqrRequest> made = makeRequests();
    return made;
}

int writeInputs(const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot write %s\n", path);
        return 2;
    }
    for (const emv::KhqrRequest& request : requests()) {
        const auto khqr = emv::makeKhqr(request, Creation);
        if (!khqr) {
            std::fprintf(stderr, "an input was refused: %d\n", khqr.error().code);
            return 2;
        }
        QJsonObject line{
            {u"type"_s, request.type == emv::KhqrType::Merchant ? u"merchant"_s : u"individual"_s},
            {u"bakongAccountId"_s, request.bakongAccountId},
            {u"merchantName"_s, request.merchantName},
            {u"merchantCity"_s, request.merchantCity},
            {u"currency"_s, request.currency},
            {u"billNumber"_s, request.billNumber},
            {u"storeLabel"_s, request.storeLabel},
            {u"terminalLabel"_s, request.terminalLabel},
            {u"creationTimestamp"_s, Creation},
            {u"qr"_s, khqr->text},
            {u"md5"_s, khqr->md5},
        };
        if (request.type == emv::KhqrType::Merchant) {
            line[u"merchantId"_s] = request.merchantId;
            line[u"acquiringBank"_s] = request.acquiringBank;
        }
        if (request.expirationTimestamp) {
            line[u"amount"_s] = request.amount;
            line[u"expirationTimestamp"_s] = *request.expirationTimestamp;
        }
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}

int printOps()
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> passes;
    const auto end = Clock::now() + std::chrono::milliseconds(500);
    while (Clock::now() < end) {
        const auto start = Clock::now();
        for (const emv::KhqrRequest& request : requests())
            benchmark::DoNotOptimize(emv::makeKhqr(request, Creation));
        passes.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    const auto middle = passes.begin() + static_cast<std::ptrdiff_t>(passes.size() / 2);
    std::nth_element(passes.begin(), middle, passes.end());
    std::printf("%.0f\n", Count / *middle);
    return 0;
}

void makeKhqr(benchmark::State& state)
{
    std::size_t next = 0;
    for ([[maybe_unused]] auto turn : state) {
        benchmark::DoNotOptimize(emv::makeKhqr(requests()[next], Creation));
        next = (next + 1) % requests().size();
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(makeKhqr);

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--inputs") == 0)
        return writeInputs(argv[2]);
    if (argc == 2 && std::strcmp(argv[1], "--ops") == 0)
        return printOps();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
