// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>

/// Benchmarks measured as ratios: a machine's absolute times drift by 2x, its ratios do not.
namespace bench {

/// One line of DESIGN.md section 4.
struct Bar {
    std::string subject;
    std::string ours; ///< name of a benchmark function
    std::string peer; ///< name of the one it is measured against
    double most; ///< the largest allowed ours / peer; 0: only tell the ratio
};

/// A line that is a speed: so many things an iteration, at least so many things a second.
struct Floor {
    std::string subject;
    std::string ours; ///< name of a benchmark function
    double things; ///< in one iteration
    double least; ///< the smallest allowed number a second; 0: only tell it
};

/// Runs the registered benchmarks (any --benchmark_* option works), repetitions of all interleaved at random, and
/// prints the ratio of the medians for each bar and the median speed for each floor: of CPU time, or of wall time for a
/// benchmark that asks for it (UseRealTime), as one that waits for a disk must. Returns main's result: 1 when one is
/// over its bar or under its floor.
[[nodiscard]] int run(int argc, char** argv, std::span<const Bar> bars, std::span<const Floor> floors = {});

} // namespace bench
