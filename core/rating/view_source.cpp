// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/view_source.h"

#include "core/rating/rule_sql.h"

namespace starvane::core {

std::string viewSource(Database &database, const std::string &view, const std::string &sql,
                       const std::string &where)
{
    const auto words = wordsOf(sql);
    const Statement all = database.prepare("SELECT * FROM " + view);
    std::string columns = "id";
    for (int i = 0; i < all.columns(); ++i) {
        const std::string name(all.columnName(i));
        if (name != "id" && words.contains(name))
            columns += ", \"" + name + "\"";
    }
    return "(SELECT " + columns + " FROM " + view + " WHERE " + where + " LIMIT -1) AS " + view;
}

} // namespace starvane::core
