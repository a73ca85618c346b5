// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_work.h"

#include "core/import/store_settings.h"
#include "core/layout/mapping_guess.h"
#include "core/sheet/row_source.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::size_t previewRows = 60;
constexpr std::size_t sampleCells = 4;

using Started = core::Result<std::shared_ptr<const MappingStart>>;

std::string sampleOf(const core::PreviewRow &row)
{
    std::string sample;
    for (std::size_t i = 0; i < std::min(sampleCells, row.cells.size()); ++i)
        sample += (i == 0 ? "" : ", ") + row.cells[i].text;
    return sample;
}

/// What the row of the header is in each encoding.
std::vector<EncodingChoice> choicesOf(const std::vector<core::Encoding> &encodings,
                                      const MappingStart &start, core::SheetOptions options)
{
    std::vector<EncodingChoice> choices;
    for (const core::Encoding encoding : encodings) {
        EncodingChoice choice{.encoding = encoding, .sample = {}};
        options.encoding = encoding;
        const auto preview = core::previewFile(start.preview.file, options, previewRows);
        if (preview && start.draft.sheet < preview->sheets.size()) {
            for (const core::PreviewRow &row : preview->sheets[start.draft.sheet].rows) {
                if (row.number == start.draft.headerRow)
                    choice.sample = sampleOf(row);
            }
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<const core::Layout *> layoutsOf(const core::PackSet &packs)
{
    std::vector<const core::Layout *> layouts;
    for (const core::Pack &pack : packs.all()) {
        for (const core::Layout &layout : pack.layouts)
            layouts.push_back(&layout);
    }
    return layouts;
}

std::size_t firstSheetWithRows(const core::FilePreview &preview)
{
    const auto found =
        std::find_if(preview.sheets.begin(), preview.sheets.end(),
                     [](const core::PreviewSheet &sheet) { return !sheet.rows.empty(); });
    return found == preview.sheets.end() ? 0
                                         : static_cast<std::size_t>(found - preview.sheets.begin());
}

/// Day and month as the whole sheet tells them apart.
core::Result<core::Done> settleDayOrder(MappingStart &start, const core::SheetOptions &options)
{
    const auto sheets = core::openSheetFile(start.preview.file, options);
    if (!sheets)
        return core::Failure{sheets.error()};
    const core::FoundDayOrder found =
        core::findDayOrder(**sheets, start.preview, start.draft.sheet, start.draft.headerRow);
    start.draft.dayOrder = found.order;
    start.isDayOrderOpen = found.doubt.has_value();
    return core::Done{};
}

Started startMapping(const MappingRequest &request, const core::Store &store,
                     const core::PackSet &packs, core::SheetOptions options)
{
    const auto pack = packs.pack(store.platform);
    if (!pack)
        return core::Failure{pack.error()};
    const auto encodings = core::encodingsOf(request.file, options, previewRows);
    if (!encodings)
        return core::Failure{encodings.error()};
    options.encoding = request.encoding;
    auto preview = core::previewFile(request.file, options, previewRows);
    if (!preview)
        return core::Failure{preview.error()};
    MappingStart start;
    start.preview = *std::move(preview);
    const std::size_t sheet = request.sheet.value_or(firstSheetWithRows(start.preview));
    if (sheet >= start.preview.sheets.size() || start.preview.sheets[sheet].rows.empty())
        return core::Failure{core::EmptyFile{request.file}};
    start.draft = core::guessMapping(start.preview,
                                     {.platform = store.platform,
                                      .sheet = sheet,
                                      .headerRow = request.headerRow,
                                      .main = request.main,
                                      .dayOrder = {}},
                                     layoutsOf(packs));
    start.zone = core::Zone::find(store.zone).value_or(core::Zone::utc());
    start.currency = (*pack)->currency;
    start.encodings = choicesOf(*encodings, start, options);
    const auto settled = settleDayOrder(start, options);
    if (!settled)
        return core::Failure{settled.error()};
    return std::make_shared<const MappingStart>(std::move(start));
}

} // namespace

MappingJob::Work mappingWork(const Workspace &workspace, const MappingRequest &request)
{
    return onLedger<std::shared_ptr<const MappingStart>>(
        workspace,
        [request](core::Ledger &ledger, const core::PackSet &packs,
                  const std::stop_token & /*stop*/,
                  const core::ProgressCallback & /*progress*/) -> Started {
            const auto store = ledger.store(request.store);
            if (!store)
                return core::Failure{store.error()};
            const auto options = core::sheetOptions(ledger, store->id);
            if (!options)
                return core::Failure{options.error()};
            return startMapping(request, *store, packs, *options);
        });
}

} // namespace starvane::ui
