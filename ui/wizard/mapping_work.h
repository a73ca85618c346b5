// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/draft_check.h"
#include "core/layout/mapping_draft.h"
#include "core/sheet/preview.h"
#include "ui/jobs/job.h"
#include "ui/jobs/work.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starvane::ui {

/// Which file to look at, and what was settled about it already.
struct MappingRequest {
    std::string store;
    std::filesystem::path file;
    std::optional<core::Encoding> encoding = {};
    std::optional<std::size_t> sheet = {}; // else the first with rows
    std::optional<std::uint64_t> headerRow = {};
    std::optional<core::RecordKind> main = {};
};

/// An encoding, and what the header looks like in it.
struct EncodingChoice {
    core::Encoding encoding{};
    std::string sample;
};

/// A file as the wizard shows it: its first rows, and what they are thought to be.
struct MappingStart {
    core::FilePreview preview;
    std::vector<EncodingChoice> encodings; // none: there is no choice
    core::MappingDraft draft;
    bool isDayOrderOpen = false; // the file's dates can be read in two ways, and nothing decides
    core::Zone zone = core::Zone::utc(); // of the store
    std::string currency;
};

using MappingJob = Job<std::shared_ptr<const MappingStart>>;

[[nodiscard]] MappingJob::Work
mappingWork(const Workspace &workspace, const MappingRequest &request);

} // namespace starvane::ui
