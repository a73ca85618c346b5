// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <algorithm>
#include <iterator>
#include <sstream>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

const fs::path tableFile = fs::path(STARVANE_RESOURCES) / "platforms/INDICATORS.md";

/// Whether a layout tells a field "order.shipped_at"; a shipment tells it of its order.
bool tells(const core::Layout &layout, const std::string &field)
{
    const auto dot = field.find('.');
    const std::string kind = field.substr(0, dot);
    for (const core::RecordMapping &record : layout.records) {
        const std::string own(core::nameOf(record.kind));
        if (own != kind && !(own == "shipment" && kind == "order" && dot != std::string::npos))
            continue;
        if (dot == std::string::npos)
            return true;
        const auto isField = [&](const core::FieldMapping &mapping) {
            return mapping.field == field.substr(dot + 1);
        };
        if (std::any_of(record.fields.begin(), record.fields.end(), isField))
            return true;
    }
    return false;
}

/// The files one of which is needed.
std::string filesFor(const core::Pack &pack, const std::vector<std::string> &alternatives)
{
    std::string files;
    for (const core::Layout &layout : pack.layouts) {
        const bool isOne =
            std::any_of(alternatives.begin(), alternatives.end(),
                        [&layout](const std::string &field) { return tells(layout, field); });
        if (isOne)
            files += (files.empty() ? "" : " / ") + layout.name.en;
    }
    return files.empty() ? "any file with `" + alternatives.front() + "`, mapped" : files;
}

std::string filesFor(const core::Pack &pack, const core::Indicator &indicator)
{
    if (!indicator.isMeasured())
        return "official reading only";
    std::vector<std::string> needs;
    for (const auto &alternatives : indicator.needs) {
        std::string files = filesFor(pack, alternatives);
        if (std::find(needs.begin(), needs.end(), files) == needs.end())
            needs.push_back(std::move(files));
    }
    std::string text;
    for (const std::string &files : needs)
        text += (text.empty() ? "" : " + ") + files;
    return text;
}

std::string windowOf(const core::Indicator &indicator)
{
    if (!indicator.isMeasured())
        return "–";
    if (indicator.window.isIsoWeek)
        return "ISO week";
    return std::to_string(indicator.window.firstBefore) + "–"
        + std::to_string(indicator.window.lastBefore) + " days before";
}

std::string number(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

std::string limitOf(const core::Limit &limit)
{
    constexpr std::array sides = {"≤ ", "< ", "≥ ", "> "};
    return sides.at(static_cast<std::size_t>(limit.side)) + number(limit.bound) + " passes";
}

std::string scoreOf(const core::Indicator &indicator)
{
    if (indicator.limit)
        return limitOf(*indicator.limit);
    if (indicator.pointsPerUnit)
        return "value × " + number(*indicator.pointsPerUnit) + ", rule";
    if (!indicator.benchmark)
        return "–";
    return number(indicator.benchmark->peer) + " / " + number(indicator.benchmark->excellent)
        + (indicator.benchmark->source == core::Source::Rule ? ", rule" : ", assumed");
}

std::string tableOf(const core::Pack &pack)
{
    std::string text = "\n## " + pack.name.en + "\n";
    for (const core::Card &card : pack.cards) {
        for (const core::CardVersion &version : card.versions) {
            text += "\n### " + card.name.en + " (`" + card.id + "`), from "
                + core::toText(version.firstDay)
                + "\n\n| indicator | | file it needs | window | peer / excellent | source |\n"
                  "|---|---|---|---|---|---|\n";
            for (const core::Indicator &one : version.indicators) {
                text += "| `" + one.id + "` | " + one.name.en + " · " + one.name.zh + " | "
                    + filesFor(pack, one) + " | " + windowOf(one) + " | " + scoreOf(one) + " | "
                    + one.source.en + " |\n";
            }
        }
    }
    return text;
}

std::string wholeTable()
{
    std::string text = "# What each indicator needs\n\n"
                       "Made from the packs; `tst_indicator_table --update` writes it anew.\n";
    for (const core::Pack &pack : tests::packs().all())
        text += tableOf(pack);
    return text;
}

} // namespace

/// The table of indicators that people read is the one the packs hold.
class TestIndicatorTable : public QObject {
    Q_OBJECT

private slots:
    void isTheOneOfThePacks()
    {
        std::ifstream stream(tableFile);
        const std::string written{std::istreambuf_iterator<char>(stream), {}};
        QCOMPARE(QString::fromStdString(written), QString::fromStdString(wholeTable()));
    }
};

int main(int count, char **arguments)
{
    if (count > 1 && std::string_view(arguments[1]) == "--update") {
        std::ofstream(tableFile) << wholeTable();
        return 0;
    }
    TestIndicatorTable test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_indicator_table.moc"
