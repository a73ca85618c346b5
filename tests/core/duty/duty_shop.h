// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "core/import/import_file.h"
#include "core/ledger/sqlite.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace starvane::tests {

/// A ledger with one store of some packs, filled from files. What must succeed throws when it does
/// not. Times are on the store's clock.
class DutyShop {
public:
    DutyShop(const core::PackSet &packs, const std::string &platform)
        : m_packs(packs)
        , m_ledger(need(core::Ledger::open(folder() / "test.db")))
        , m_store(addStore(platform, "store"))
        , m_zone(core::Zone::find(m_store.zone).value())
    {
    }

    [[nodiscard]] core::Ledger &ledger() { return m_ledger; }
    [[nodiscard]] const core::PackSet &packs() const { return m_packs; }
    core::Store addStore(const std::string &platform, const std::string &name)
    {
        return need(core::addStore(m_ledger, m_packs, name, platform));
    }

    [[nodiscard]] core::Instant at(const std::string &text) const
    {
        return core::parseInstant(text, m_zone).value();
    }

    core::BatchId import(const std::string &csv, const std::string &exportedAt = {},
                         const std::string &store = "store")
    {
        const auto file = folder() / ("export" + std::to_string(++m_files) + ".csv");
        std::ofstream(file, std::ios::binary) << csv;
        return importFile(file, exportedAt, store);
    }
    core::BatchId importFile(const std::filesystem::path &file, const std::string &exportedAt = {},
                             const std::string &store = "store")
    {
        core::ImportRequest request;
        request.store = store;
        request.file = file;
        if (!exportedAt.empty())
            request.exportedAt = at(exportedAt);
        const auto outcome =
            need(core::importFile(m_ledger, m_packs, request, {}, [](const core::Progress &) {}));
        if (!outcome.batch || outcome.batch->rejected != 0)
            throw std::runtime_error("import: no batch, or rejects");
        return outcome.batch->id;
    }
    void undo(core::BatchId batch)
    {
        need(core::undoBatch(m_ledger, m_packs, batch, {}, [](const core::Progress &) {}));
    }

    /// Says what time it is.
    void setNow(const std::string &text) { m_now = at(text); }
    [[nodiscard]] core::DutyFinder finder()
    {
        return {m_ledger, m_packs, [this] { return m_now; }};
    }
    core::DutyList listNow() { return need(finder().find({"store", std::nullopt})); }
    std::vector<core::Duty> dutiesAt(const std::string &text)
    {
        return need(finder().find({"store", at(text)})).duties;
    }
    /// "dispatch 43 overdue" each, in their order.
    std::vector<std::string> linesAt(const std::string &text)
    {
        std::vector<std::string> lines;
        for (const core::Duty &duty : dutiesAt(text))
            lines.push_back(duty.duty + ' ' + duty.no + (duty.isOverdue ? " overdue" : ""));
        return lines;
    }

private:
    template <class T>
    static T need(core::Result<T> result)
    {
        if (!result)
            throw std::runtime_error("error " + std::to_string(result.error().index()));
        return *std::move(result);
    }

    [[nodiscard]] std::filesystem::path folder() const
    {
        return {m_folder.path().toStdU16String()};
    }

    QTemporaryDir m_folder;
    const core::PackSet &m_packs;
    core::Ledger m_ledger;
    core::Store m_store;
    core::Zone m_zone;
    core::Instant m_now{};
    int m_files = 0;
};

} // namespace starvane::tests
