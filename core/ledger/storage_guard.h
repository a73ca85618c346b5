// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/migrations.h"
#include "core/ledger/sqlite.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace starvane::core {

/// Runs @p work, which returns a Result; what storage throws becomes StorageFailed about @p file.
/// The one place where exceptions of storage end.
template <class Work>
auto guardStorage(const std::filesystem::path &file, Work &&work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const SqlError &error) {
        return Failure{StorageFailed{error.fault(), file, error.what()}};
    } catch (
        const nlohmann::json::exception &error) { // a text of ours that is no longer what it was
        return Failure{StorageFailed{StorageFault::Damaged, file, error.what()}};
    } catch (const NewerSchemaError &error) {
        return Failure{StorageFailed{StorageFault::NewerSchema, file, error.what()}};
    } catch (const ForeignDatabaseError &error) {
        return Failure{StorageFailed{StorageFault::NotALedger, file, error.what()}};
    }
}

} // namespace starvane::core
