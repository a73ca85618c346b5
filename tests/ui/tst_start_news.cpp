// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_bench.h"
#include "ui/shell/start_news.h"

#include <QTest>

using namespace starvane;

namespace {

const core::Instant now{std::chrono::seconds{1767225600}}; // 2026-01-01 00:00 UTC

/// What is told until @p count pieces are there.
std::vector<ui::NewsItem> told(const ui::Workspace &workspace, std::size_t count)
{
    std::vector<ui::NewsItem> items;
    ui::StartNews start(workspace);
    QObject::connect(&start, &ui::StartNews::news,
                     [&items](const ui::NewsItem &item) { items.push_back(item); });
    start.tell(now);
    (void)QTest::qWaitFor([&] { return items.size() >= count; }, 5000);
    return items;
}

} // namespace

/// What the window tells when it opens.
class TestStartNews final : public QObject {
    Q_OBJECT

private slots:
    void tellsAlarmsStoreByStore()
    {
        tests::WindowBench bench;
        for (const char *const name : {"Lanshan", "Quiet"})
            bench.addStore(name);
        auto ledger = core::Ledger::open(bench.workspace().database);
        const core::PackSet &packs = *bench.workspace().packs;
        core::ImportRequest request;
        request.store = "Lanshan";
        request.file = bench.write("orders.csv", tests::ordersFile(3)); // of December 2025
        QVERIFY(core::importFile(*ledger, packs, request, {}, [](const core::Progress &) {}));
        QVERIFY(core::setStore(*ledger, packs, "Lanshan", "alarm.data_days", "7", {}));
        const auto items = told(bench.workspace(), 1);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().state, ui::State::Weak);
        QVERIFY2(items.front().text().startsWith(QStringLiteral("Alarm, Lanshan – ")),
                 qPrintable(items.front().text()));
        QVERIFY(items.front().text().contains(QStringLiteral("the line is 7")));
    }

    void tellsOwnPacksThatAreBroken()
    {
        tests::WindowBench bench;
        ui::Workspace workspace = bench.workspace();
        std::filesystem::create_directories(bench.folder() / "own" / "shop");
        std::ofstream(bench.folder() / "own" / "shop" / "pack.toml") << "id = \"other\"\n";
        workspace.packs = std::make_shared<const core::PackSet>(*core::PackSet::load(
            {std::filesystem::path(STARVANE_RESOURCES) / "platforms", bench.folder() / "own"}));
        const auto items = told(workspace, 1);
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY2(items.front().text().contains(QStringLiteral("pack.toml")),
                 qPrintable(items.front().text()));
    }
};

QTEST_MAIN(TestStartNews)
#include "tst_start_news.moc"
