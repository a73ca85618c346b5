// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/setting_names.h"

#include "core/rating/rule_table.h"

namespace starvane::core {

namespace {

using Names = std::map<std::string, Text>;

/// The names under @p kind; @p known has what may be named.
template <class Known>
void readNames(RuleTable &content, const std::string &kind, const Known &known, Names &names)
{
    if (!content.has(kind))
        return;
    RuleTable table = content.table(kind);
    for (const std::string &key : table.keys()) {
        if (!known.contains(key))
            table.fail(key, "the pack has nothing of this name");
        names[std::string(kind).append(".").append(key)] = table.bothLanguages(key);
    }
}

Names readNames(const std::filesystem::path &file, const Pack &pack)
{
    const toml::table toml = parseRules(file);
    RuleTable content(toml, file);
    Names names;
    readNames(content, "parameter", pack.parameters, names);
    readNames(content, "words", pack.words, names);
    content.expectNoMore();
    return names;
}

} // namespace

Result<Names> settingNames(const Pack &pack)
{
    const std::filesystem::path file = pack.folder / "names.toml";
    std::error_code missing;
    if (!std::filesystem::exists(file, missing))
        return Names();
    try {
        return readNames(file, pack);
    } catch (const BrokenRules &broken) {
        return Failure{broken};
    } catch (const FileUnusable &unusable) {
        return Failure{unusable};
    }
}

} // namespace starvane::core
