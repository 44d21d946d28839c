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

/// Runs the registered benchmarks (any --benchmark_* option works), repetitions of all interleaved at random, and
/// prints the ratio of the medians of CPU time for each bar. Returns main's result: 1 when one is over its bar.
[[nodiscard]] int run(int argc, char** argv, std::span<const Bar> bars);

} // namespace bench
