// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bars.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <vector>

namespace bench {

namespace {

/// Keeps the time of every repetition by the benchmark's name.
class Collector final : public benchmark::ConsoleReporter {
public:
    Collector()
        : ConsoleReporter(OO_None)
    {
    }
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred)
                continue;
            const double seconds =
                run.run_name.time_type == "real_time" ? run.real_accumulated_time : run.cpu_accumulated_time;
            m_microseconds[run.run_name.function_name].push_back(seconds / static_cast<double>(run.iterations) * 1e6);
        }
    }
    /// 0 when the benchmark did not run.
    [[nodiscard]] double median(const std::string& name) const
    {
        const auto found = m_microseconds.find(name);
        if (found == m_microseconds.end())
            return 0;
        std::vector<double> times = found->second;
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        return *middle;
    }

private:
    std::map<std::string, std::vector<double>> m_microseconds;
};

} // namespace

int run(int argc, char** argv, std::span<const Bar> bars, std::span<const Floor> floors)
{
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    std::string repetitions = "--benchmark_repetitions=15";
    std::string minTime = "--benchmark_min_time=0.03";
    // Before the caller's own options, which win.
    std::vector<char*> arguments{argv[0], interleaved.data(), repetitions.data(), minTime.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::Shutdown();

    bool over = false;
    for (const Bar& bar : bars) {
        const double ours = collector.median(bar.ours);
        const double peer = collector.median(bar.peer);
        if (ours <= 0 || peer <= 0)
            continue; // left out by --benchmark_filter
        const double ratio = ours / peer;
        std::printf("%-46s ours %9.1f us  peer %9.1f us  ratio %5.2fx", bar.subject.c_str(), ours, peer, ratio);
        if (bar.most > 0) {
            over = over || ratio > bar.most;
            std::printf("  bar %.2fx  %s", bar.most, ratio > bar.most ? "over the bar" : "PASS");
        }
        std::printf("\n");
    }
    for (const Floor& floor : floors) {
        const double median = collector.median(floor.ours);
        if (median <= 0)
            continue;
        const double speed = floor.things / median * 1e6;
        std::printf("%-46s ours %9.0f a second", floor.subject.c_str(), speed);
        if (floor.least > 0) {
            over = over || speed < floor.least;
            std::printf("  bar %.0f  %s", floor.least, speed < floor.least ? "under the bar" : "PASS");
        }
        std::printf("\n");
    }
    return over ? 1 : 0;
}

} // namespace bench
