// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>

namespace starvane::core {

/// Where bytes go.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    /// False when the bytes cannot be written; then nothing more can.
    [[nodiscard]] virtual bool write(std::string_view bytes) = 0;
};

/// A stream, which outlives the sink.
class StreamSink : public ByteSink {
public:
    explicit StreamSink(std::ostream &stream)
        : m_stream(stream)
    {
    }
    [[nodiscard]] bool write(std::string_view bytes) override;

private:
    std::ostream &m_stream;
};

/// A file that is there whole or not at all: it is written beside its place and moved there by
/// commit(). What stood there before stays until then, and for good without it.
class OutputFile : public ByteSink {
public:
    explicit OutputFile(const std::filesystem::path &file);
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile() override;

    [[nodiscard]] bool write(std::string_view bytes) override;
    /// Writes over bytes that were written before.
    [[nodiscard]] bool writeAt(std::uint64_t position, std::string_view bytes);
    /// How many bytes were written.
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] bool commit();
    /// Remembers a reason of one's own for giving up; false.
    bool fail(std::errc reason);

    /// What went wrong first.
    [[nodiscard]] FileUnusable failure() const;

private:
    void open();
    bool noteFault();

    std::filesystem::path m_file; // as given
    std::filesystem::path m_target; // the file itself, where the given one is a link to it
    std::filesystem::path m_part; // empty: there is none, or no longer
    std::ofstream m_stream;
    std::uint64_t m_position = 0;
    std::error_code m_fault;
};

} // namespace starvane::core
