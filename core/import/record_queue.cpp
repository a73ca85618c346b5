// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_queue.h"

#include <utility>

namespace starvane::core {

namespace {

constexpr std::size_t rowsPerChunk = 1024;
constexpr std::size_t mostChunks = 8;

} // namespace

RecordQueue::RecordQueue(RecordReader &reader)
    : m_reader(reader)
    , m_thread([this] { read(); })
{
}

RecordQueue::~RecordQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::unique_ptr<RecordChunk> RecordQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_full.empty(); });
    auto chunk = std::move(m_full.front());
    m_full.pop_front();
    lock.unlock();
    m_changed.notify_all();
    if (chunk->exception)
        std::rethrow_exception(chunk->exception);
    return chunk;
}

void RecordQueue::giveBack(std::unique_ptr<RecordChunk> chunk)
{
    const std::lock_guard lock(m_mutex);
    m_empty.push_back(std::move(chunk));
}

std::unique_ptr<RecordChunk> RecordQueue::emptyChunk()
{
    const std::lock_guard lock(m_mutex);
    if (m_empty.empty())
        return std::make_unique<RecordChunk>();
    auto chunk = std::move(m_empty.back());
    m_empty.pop_back();
    return chunk;
}

void RecordQueue::fill(RecordChunk &chunk)
{
    chunk.rows.resize(rowsPerChunk);
    chunk.used = 0;
    while (chunk.used < rowsPerChunk && !chunk.isLast) {
        auto more = m_reader.next(chunk.rows[chunk.used]);
        if (!more)
            chunk.error = more.error();
        chunk.isLast = !more || !*more;
        chunk.used += chunk.isLast ? 0 : 1;
    }
    fillForms(chunk);
    chunk.rejects = m_reader.takeRejects();
    chunk.rowsRead = m_reader.rows();
    chunk.fraction = m_reader.fractionRead();
}

void RecordQueue::fillForms(RecordChunk &chunk)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < chunk.used; ++i) {
        for (const Record &record : chunk.rows[i].records) {
            if (next == chunk.forms.size())
                chunk.forms.emplace_back();
            fillForm(record, chunk.forms[next++]);
        }
    }
}

void RecordQueue::read()
{
    for (bool isLast = false; !isLast;) {
        auto chunk = emptyChunk();
        try {
            fill(*chunk);
        } catch (...) {
            chunk->exception = std::current_exception();
            chunk->isLast = true;
        }
        isLast = chunk->isLast;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || m_full.size() < mostChunks; });
        if (m_ended)
            return;
        m_full.push_back(std::move(chunk));
        lock.unlock();
        m_changed.notify_all();
    }
}

} // namespace starvane::core
