// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/pack_loader.h"
#include "core/rating/rule_check.h"

#include <algorithm>

namespace starvane::core {

namespace {

namespace fs = std::filesystem;

/// The folders with a pack in them, by name; @p error tells why there are none.
std::vector<fs::path>
packFolders(const fs::path &folder, const std::string &only, std::error_code &error)
{
    std::vector<fs::path> folders;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        const bool isWanted = only.empty() || entry.path().filename() == only;
        if (isWanted && fs::exists(entry.path() / "pack.toml"))
            folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// What @p load throws, as a value.
template <class Load>
std::optional<Error> troubleOf(Load load)
{
    try {
        load();
    } catch (const BrokenRules &broken) {
        return broken;
    } catch (const FileUnusable &unusable) {
        return unusable;
    } catch (const fs::filesystem_error &failed) {
        return FileUnusable{failed.path1(), failed.code().message()};
    }
    return std::nullopt;
}

std::vector<Pack>::iterator placeOf(std::vector<Pack> &packs, const std::string &id)
{
    return std::lower_bound(
        packs.begin(), packs.end(), id,
        [](const Pack &pack, const std::string &wanted) { return pack.id < wanted; });
}

} // namespace

Result<PackSet> PackSet::load(const PackFolders &folders, const std::string &only)
{
    std::error_code error;
    const auto shipped = packFolders(folders.shipped, only, error);
    if (error)
        return Failure{FileUnusable{folders.shipped, error.message()}};
    PackSet set;
    if (const auto trouble = troubleOf([&] { set.loadShipped(shipped); }))
        return Failure{*trouble};
    if (!folders.own.empty()) {
        for (const fs::path &folder : packFolders(folders.own, only, error)) // none: no such folder
            set.takeOwn(folder);
    }
    return set;
}

void PackSet::loadShipped(const std::vector<fs::path> &folders)
{
    for (const fs::path &folder : folders)
        m_packs.push_back(loadPack(folder));
    checkRules(m_packs);
}

void PackSet::takeOwn(const fs::path &folder)
{
    OwnPack own{.id = folder.filename().string(),
                .folder = folder,
                .replacesShipped = false,
                .trouble = std::nullopt};
    std::vector<Pack> loaded;
    own.trouble = troubleOf([&] {
        loaded.push_back(loadPack(folder));
        checkRules(loaded);
    });
    const auto place = placeOf(m_packs, own.id);
    own.replacesShipped = place != m_packs.end() && place->id == own.id;
    if (!own.trouble && own.replacesShipped)
        *place = std::move(loaded.front());
    else if (!own.trouble)
        m_packs.insert(place, std::move(loaded.front()));
    m_own.push_back(std::move(own));
}

Result<const Pack *> PackSet::pack(std::string_view id) const
{
    Unknown unknown{Subject::Platform, std::string(id), {}};
    for (const Pack &pack : m_packs) {
        if (pack.id == id)
            return &pack;
        unknown.known.push_back(pack.id);
    }
    for (const OwnPack &own : m_own) {
        if (own.id == id && own.trouble)
            return Failure{*own.trouble};
    }
    return Failure{unknown};
}

} // namespace starvane::core
