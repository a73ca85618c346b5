// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/trend_bench.h"

#include "ui/chart/time_chart.h"
#include "ui/jobs/trend_work.h"
#include "ui/trends/trends_content.h"

#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>
#include <limits>

namespace starvane::bench {

double trendsWithFiveSeries(const std::filesystem::path &database, const std::string &store)
{
    constexpr int rounds = 10;
    constexpr double nanosecondsPerMillisecond = 1e6;
    const std::filesystem::path resources(STARVANE_RESOURCES);
    const auto packs =
        std::make_shared<const core::PackSet>(*core::PackSet::load({resources / "platforms"}));
    ui::TrendsQuestion question{
        .store = store, .keys = {}, .period = {ui::TrendPeriod::Kind::Year, {}}};
    for (const char *const id :
         {"composite", "fulfilment", "refund_hours", "dispute", "logistics_refund"})
        question.keys.push_back({store, "service", id});
    const auto work =
        ui::trendsWork({.database = database, .samples = {}, .packs = packs}, question);
    ui::TimeChart chart;
    chart.resize(1400, 800);
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto data = work({}, [](const core::Progress &) {});
        if (!data || (*data)->trends.size() != question.keys.size())
            return -1;
        chart.setContent(ui::TrendsContent(**data, ui::Measure::Scores).content(),
                         ui::lightTheme());
        (void)chart.grab();
        best =
            std::min(best, static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
    }
    return best;
}

} // namespace starvane::bench
