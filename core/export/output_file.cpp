// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/output_file.h"

#include "core/base/digest.h"

#include <cerrno>

namespace starvane::core {

namespace fs = std::filesystem;

namespace {

/// The system's last fault, for streams do not tell theirs.
std::error_code lastFault()
{
    return errno != 0 ? std::error_code(errno, std::generic_category())
                      : std::make_error_code(std::errc::io_error);
}

/// A name that no other export uses at the same time.
fs::path partOf(const fs::path &file)
{
    constexpr std::size_t digits = 8;
    fs::path part = file;
    part += "." + randomKey().substr(0, digits) + ".part";
    return part;
}

} // namespace

bool StreamSink::write(std::string_view bytes)
{
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return m_stream.good();
}

OutputFile::OutputFile(const fs::path &file)
    : m_file(file)
{
    std::error_code ignored; // the target is the name itself then
    m_target = fs::weakly_canonical(file, ignored);
    if (m_target.empty())
        m_target = file;
    open();
}

void OutputFile::open()
{
    std::error_code fault;
    if (fs::is_directory(m_target, fault)) {
        m_fault = std::make_error_code(std::errc::is_a_directory);
        return;
    }
    errno = 0;
    // A file that may not be written is not to be replaced either.
    if (fs::exists(m_target, fault) && !std::fstream(m_target, std::ios::in | std::ios::out)) {
        m_fault = lastFault();
        return;
    }
    const fs::path part = partOf(m_target);
    m_stream.open(part, std::ios::binary | std::ios::trunc);
    if (m_stream.is_open())
        m_part = part;
    else
        m_fault = lastFault();
}

OutputFile::~OutputFile()
{
    if (m_part.empty())
        return;
    m_stream.close();
    std::error_code ignored; // nothing more can be done about it
    fs::remove(m_part, ignored);
}

bool OutputFile::noteFault()
{
    if (!m_fault)
        m_fault = lastFault();
    return false;
}

bool OutputFile::fail(std::errc reason)
{
    if (!m_fault)
        m_fault = std::make_error_code(reason);
    return false;
}

bool OutputFile::write(std::string_view bytes)
{
    if (m_fault)
        return false;
    errno = 0;
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_position += bytes.size();
    return m_stream.good() || noteFault();
}

bool OutputFile::writeAt(std::uint64_t position, std::string_view bytes)
{
    if (m_fault)
        return false;
    errno = 0;
    m_stream.seekp(static_cast<std::streamoff>(position));
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_stream.seekp(0, std::ios::end);
    return m_stream.good() || noteFault();
}

bool OutputFile::commit()
{
    if (m_fault)
        return false;
    errno = 0;
    m_stream.close();
    if (!m_stream.good())
        return noteFault();
    fs::rename(m_part, m_target, m_fault);
    if (m_fault)
        return false;
    m_part.clear();
    return true;
}

FileUnusable OutputFile::failure() const
{
    return {m_file, m_fault.message()};
}

} // namespace starvane::core
