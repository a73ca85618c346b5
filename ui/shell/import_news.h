// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"
#include "ui/shell/news.h"

#include <QCoreApplication>

#include <vector>

namespace starvane::ui {

/// How imports become news.
class ImportNews {
    Q_DECLARE_TR_FUNCTIONS(ImportNews)

public:
    /// "订单.csv: 5,032 rows, 4,990 new, 3 rejected", or why there is none of that.
    [[nodiscard]] static NewsItem
    ofFile(const std::filesystem::path &file, const ImportJob::Outcome &outcome);
    /// Of files that went in without a word to say: "11 files: 12,345 rows, 9,876 new"; one by its
    /// name.
    [[nodiscard]] static NewsItem ofCleanFiles(const std::vector<core::Batch> &batches);
    [[nodiscard]] static NewsItem ofError(const core::Error &error);

private:
    [[nodiscard]] static QString about(const QString &name, const core::ImportOutcome &outcome);
    [[nodiscard]] static QString counts(const core::Batch &batch);
};

} // namespace starvane::ui
