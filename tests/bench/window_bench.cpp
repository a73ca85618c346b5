// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include "core/rating/rater.h"
#include "tests/bench/trend_bench.h"
#include "tests/bench/verdict.h"
#include "ui/indicator/indicator_work.h"
#include "ui/indicator/record_query.h"
#include "ui/jobs/change_work.h"
#include "ui/jobs/duty_work.h"
#include "ui/jobs/plan_work.h"
#include "ui/jobs/trend_work.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <stdexcept>

namespace starvane::bench {

namespace {

constexpr double dataReady = 16; // ms
constexpr double painted = 50; // ms, of the ui thread
constexpr double recordsReady = 300; // ms
constexpr double fiveTrends = 100; // ms
constexpr double nanosecondsPerMillisecond = 1e6;
constexpr const char *indicator = "fulfilment";

/// The database, and the moment that its data speak for.
struct Scene {
    explicit Scene(const Bench &bench)
        : workspace{.database = bench.database(),
                    .samples = {},
                    .packs = std::make_shared<const core::PackSet>(packs())}
    {
        auto ledger = core::Ledger::open(workspace.database);
        const auto card = core::Rater(*ledger, *workspace.packs).score({storeName, {}, {}, {}});
        if (!card)
            throw std::runtime_error("the database has no orders: measure the import first");
        on = card->on;
        now = card->asOf.value_or(core::Instant(on));
    }

    ui::Workspace workspace;
    core::Day on{};
    core::Instant now{};
};

/// Runs a job's work on this thread. Ends the benchmark with the work's error.
template <class Work>
auto done(const Work &work)
{
    auto outcome = work(std::stop_token(), [](const core::Progress &) {});
    if (!outcome)
        throw std::runtime_error("a page's data cannot be loaded");
    return *std::move(outcome);
}

template <class Work>
void tellLoading(const std::string &what, double limit, const Work &work)
{
    tellVerdict(what + ", ms", shortest([&] { (void)done(work); }), limit);
}

void measureSums(const Scene &scene)
{
    tellLoading("Overview: data", dataReady,
                ui::overviewWork(scene.workspace, {.store = storeName, .now = scene.now}));
    ui::TrendsQuestion question{.store = storeName, .keys = {}, .period = {}};
    tellLoading("Trends, 90 days: data", dataReady, ui::trendsWork(scene.workspace, question));
    question.period.kind = ui::TrendPeriod::Kind::Year;
    tellLoading("Trends, a year: data", dataReady, ui::trendsWork(scene.workspace, question));
    tellLoading("What changed: data", dataReady,
                ui::changeWork(scene.workspace, {.store = storeName}));
    tellLoading("Due: data", dataReady, ui::dueWork(scene.workspace, storeName, scene.now));
    tellLoading("Plan: data", dataReady, ui::planWork(scene.workspace, {.store = storeName}));
}

void measureRecords(const Scene &scene)
{
    const auto figuresWork =
        ui::figuresWork(scene.workspace, storeName, {.indicator = indicator}, scene.now);
    tellLoading("Indicator: data", dataReady, figuresWork);
    const auto figures = done(figuresWork);
    tellLoading("Indicator of another day: data", dataReady,
                ui::figuresWork(scene.workspace, storeName,
                                {.indicator = indicator, .on = scene.on - std::chrono::days{45}},
                                scene.now));
    tellLoading("Indicator: tips", recordsReady, ui::adviceWork(scene.workspace, figures));
    tellLoading("Indicator: causes", recordsReady, ui::causesWork(scene.workspace, *figures));
    tellLoading("Indicator: missed records", recordsReady,
                ui::recordsWork(scene.workspace, *figures, core::Verdict::Missed));
    const auto counted = ui::recordsWork(scene.workspace, *figures, core::Verdict::Counted);
    tellLoading("Indicator: counted records", recordsReady, counted);
    const auto list = done(counted);
    const std::string size = " " + std::to_string(list->records.size()) + " records";
    tellLoading("sorting" + size, recordsReady,
                ui::recordQueryWork(list,
                                    {.sortedBy = ui::RecordColumn::Product, .descending = true},
                                    ui::Language::English));
    tellLoading("filtering" + size, recordsReady,
                ui::recordQueryWork(list, {.text = QStringLiteral("999")}, ui::Language::English));
}

/// Lets all work off the ui thread end and the window show it. The milliseconds that the ui thread
/// only waited.
double settle()
{
    constexpr int rounds = 8; // what is shown may start more work
    double waited = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QThreadPool::globalInstance()->waitForDone();
        waited += static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
        QApplication::processEvents();
    }
    return waited;
}

/// How long the ui thread is busy with a change until the window is painted, once.
double busy(QWidget &window, const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    window.setUpdatesEnabled(false);
    change();
    const double waited = settle();
    window.setUpdatesEnabled(true);
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond - waited;
}

void tellPainting(QWidget &window, const std::string &what, const std::function<void()> &away,
                  const std::function<void()> &change)
{
    constexpr int rounds = 5;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        away();
        (void)settle();
        best = std::min(best, busy(window, change));
    }
    tellVerdict(what + ": painted, ms of the ui thread", best, painted);
}

void measurePainting(const Scene &scene)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    ui::MainWindow window({.workspace = scene.workspace,
                           .settings = &settings,
                           .clock = [now = scene.now] { return now; },
                           .language = ui::Language::English});
    window.resize(1280, 720);
    window.show();
    (void)settle();
    auto &pages = *window.findChild<ui::PageStack *>();
    const auto names = ui::PageStack::names();
    const auto leave = [&] { pages.turnTo(ui::PageStack::Stores); };
    for (const int page : {ui::PageStack::Overview, ui::PageStack::Trends, ui::PageStack::Due,
                           ui::PageStack::Plan, ui::PageStack::Imports, ui::PageStack::Reports})
        tellPainting(window, names.at(page).toStdString(), leave, [&] { pages.turnTo(page); });
    tellPainting(window, "Indicator", leave, [&] { pages.visit({.indicator = indicator}); });
    auto &menu = *window.findChild<ui::MainMenu *>();
    tellPainting(
        window, "the store, opened again", [&] { pages.turnTo(ui::PageStack::Overview); },
        [&] { emit menu.storePicked(QString::fromStdString(storeName)); });
}

} // namespace

void measureWindow(const Bench &bench)
{
    const Scene scene(bench);
    measureSums(scene);
    const double trends = trendsWithFiveSeries(bench.database(), storeName);
    tellVerdict("Trends with five series, ms",
                trends < 0 ? std::numeric_limits<double>::infinity() : trends, fiveTrends);
    measureRecords(scene);
    measurePainting(scene);
}

} // namespace starvane::bench
