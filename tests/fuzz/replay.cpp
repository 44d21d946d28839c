// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

/// Runs the fuzz target of this program over files: the first argument is the own corpus and must hold some, the others
/// (files or folders) may be absent.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replayFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file.good() && !file.eof()) {
        std::fprintf(stderr, "cannot read %s\n", path.c_str());
        std::abort();
    }
    // A copy of exactly this size, so that reading past the end is seen by the sanitizer.
    const std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
    std::fprintf(stderr, "%s\n", path.c_str()); // the last line names the culprit of a crash
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

int replay(const std::filesystem::path& path)
{
    if (std::filesystem::is_regular_file(path)) {
        replayFile(path);
        return 1;
    }
    int count = 0;
    if (std::filesystem::is_directory(path))
        for (const auto& entry : std::filesystem::directory_iterator(path))
            count += replay(entry.path());
    return count;
}

} // namespace

int main(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i)
        if (const int count = replay(argv[i]); count == 0 && i == 1) {
            std::fprintf(stderr, "no corpus in %s\n", argv[i]);
            return 1;
        }
    return argc > 1 ? 0 : 1;
}
