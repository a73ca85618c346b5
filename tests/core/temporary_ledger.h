// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace starvane::tests {

inline std::filesystem::path pathOf(const QString &text)
{
    return std::filesystem::path(text.toStdU16String());
}

/// The packs of the source tree.
inline const core::PackSet &packs()
{
    static const core::PackSet set = [] {
        auto loaded =
            core::PackSet::load({std::filesystem::path(STARVANE_RESOURCES) / "platforms"});
        if (!loaded) {
            const auto *const broken = std::get_if<core::BrokenRules>(&loaded.error());
            throw std::runtime_error(broken != nullptr ? broken->file.string() + ":"
                                             + std::to_string(broken->line) + ": "
                                             + broken->indicator + " " + broken->reason
                                                       : "the packs do not load");
        }
        return *std::move(loaded);
    }();
    return set;
}

/// A ledger in a folder of its own, gone with it.
class TemporaryLedger {
public:
    TemporaryLedger()
        : m_ledger(open())
    {
    }

    [[nodiscard]] core::Ledger &ledger() { return m_ledger; }
    [[nodiscard]] std::filesystem::path folder() const { return pathOf(m_folder.path()); }

    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        const auto file = folder() / std::filesystem::path(std::u8string(name.begin(), name.end()));
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

    core::Store addStore(const std::string &platform, const std::string &name = "store")
    {
        return *core::addStore(m_ledger, packs(), name, platform);
    }

    core::Result<core::ImportOutcome> import(core::ImportRequest request)
    {
        if (request.store.empty())
            request.store = "store";
        return core::importFile(m_ledger, packs(), request, {}, [](const core::Progress &) {});
    }

private:
    core::Ledger open() const
    {
        auto ledger = core::Ledger::open(folder() / "test.db");
        if (!ledger)
            throw std::runtime_error("the ledger does not open");
        return *std::move(ledger);
    }

    QTemporaryDir m_folder;
    core::Ledger m_ledger;
};

} // namespace starvane::tests
