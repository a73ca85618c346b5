// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/record_reader.h"
#include "core/ledger/record_form.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace starvane::core {

/// Some rows of a file, read and typed.
struct RecordChunk {
    std::vector<RowRecords> rows; // the first `used` of them
    std::size_t used = 0;
    std::vector<RecordForm> forms; // of all their records, in order
    std::vector<Reject> rejects;
    std::uint64_t rowsRead = 0; // of the file so far
    double fraction = 0;
    std::optional<Error> error; // reading ended with it
    std::exception_ptr exception; // so did this: memory ran out
    bool isLast = false;
};

/// Reads a file's records ahead on a thread of its own, a few chunks at most, so that reading and
/// writing take the time of the slower one. The reader belongs to that thread until the queue is
/// gone; destroying the queue ends the thread.
class RecordQueue {
public:
    explicit RecordQueue(RecordReader &reader);
    RecordQueue(const RecordQueue &) = delete;
    RecordQueue &operator=(const RecordQueue &) = delete;
    ~RecordQueue();

    /// Waits for the next chunk; rethrows what reading threw. Not to be called again after the last
    /// one.
    [[nodiscard]] std::unique_ptr<RecordChunk> take();
    /// Gives a chunk's memory back for reuse.
    void giveBack(std::unique_ptr<RecordChunk> chunk);

private:
    void read();
    void fill(RecordChunk &chunk);
    static void fillForms(RecordChunk &chunk);
    [[nodiscard]] std::unique_ptr<RecordChunk> emptyChunk();

    RecordReader &m_reader;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RecordChunk>> m_full;
    std::vector<std::unique_ptr<RecordChunk>> m_empty;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace starvane::core
