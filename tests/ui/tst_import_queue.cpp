// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_bench.h"
#include "ui/jobs/import_queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace starvane;

class TestImportQueue final : public QObject {
    Q_OBJECT

private slots:
    void importsFilesOneAfterTheOther()
    {
        const tests::WindowBench bench;
        bench.addStore("store");
        ui::ImportQueue queue(bench.workspace());
        std::vector<ui::ImportJob::Outcome> outcomes;
        connect(&queue, &ui::ImportQueue::fileDone, this,
                [&](const auto & /*task*/, const ui::ImportJob::Outcome &outcome) {
                    outcomes.push_back(outcome);
                });
        QSignalSpy drained(&queue, &ui::ImportQueue::drained);
        queue.add(request(bench.write("订单.csv", tests::ordersFile(20))));
        queue.add(request(bench.folder() / "not there.csv"));
        QVERIFY(queue.isBusy());
        QVERIFY(drained.wait(10000));
        QVERIFY(!queue.isBusy());
        QCOMPARE(outcomes.size(), std::size_t(2));
        QVERIFY(outcomes[0] && outcomes[0]->batch);
        QCOMPARE(outcomes[0]->batch->rows, std::uint64_t(21));
        QVERIFY(!outcomes[1]);
    }

    void stopsSoonWhenCancelled()
    {
        const tests::WindowBench bench;
        bench.addStore("store");
        const auto file = bench.write("large.csv", tests::ordersFile(400000));
        ui::ImportQueue queue(bench.workspace());
        QSignalSpy progressed(&queue, &ui::ImportQueue::progressed);
        QSignalSpy drained(&queue, &ui::ImportQueue::drained);
        bool cancelled = false;
        connect(&queue, &ui::ImportQueue::fileDone, this,
                [&](const auto & /*task*/, const ui::ImportJob::Outcome &outcome) {
                    cancelled = !outcome && outcome.error() == core::Error(core::Cancelled{});
                });
        queue.add(request(file));
        queue.add(request(file));
        QVERIFY(progressed.wait(10000));
        QElapsedTimer since;
        since.start();
        queue.cancel();
        QVERIFY(drained.wait(10000));
        QVERIFY(cancelled);
        // 200 ms is the promise; a busy test machine gets some more.
        QVERIFY2(since.elapsed() < 2000, QByteArray::number(since.elapsed()).constData());
    }

    void deletingItWhileItWorksIsSafe()
    {
        const tests::WindowBench bench;
        bench.addStore("store");
        auto queue = std::make_unique<ui::ImportQueue>(bench.workspace());
        queue->add(request(bench.write("large.csv", tests::ordersFile(100000))));
        queue.reset();
        auto ledger = core::Ledger::open(bench.workspace().database);
        QVERIFY(ledger);
        QVERIFY(ledger->batches()->empty());
    }

private:
    static ui::ImportTask request(const std::filesystem::path &file)
    {
        ui::ImportTask made;
        made.request.store = "store";
        made.request.file = file;
        return made;
    }
};

QTEST_GUILESS_MAIN(TestImportQueue)
#include "tst_import_queue.moc"
