// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/batch_table_model.h"
#include "ui/imports/reject_table_model.h"
#include "ui/shell/store_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace starvane;

namespace {

ui::StoreSummary store(const char *name, std::optional<double> stars, int weak)
{
    ui::StoreSummary summary;
    summary.store.name = name;
    summary.stars = stars;
    summary.weak = weak;
    return summary;
}

core::Batch batch(std::int64_t id, const char *file)
{
    core::Batch made;
    made.id = core::BatchId{id};
    made.file = file;
    made.rows = 5032;
    return made;
}

} // namespace

class TestUiModels final : public QObject {
    Q_OBJECT

private slots:
    void keepTheModelContract()
    {
        ui::StoreListModel stores;
        ui::BatchTableModel batches({});
        ui::RejectTableModel rejects;
        const QAbstractItemModelTester storeTester(&stores);
        const QAbstractItemModelTester batchTester(&batches);
        const QAbstractItemModelTester rejectTester(&rejects);
        stores.setStores({store("a", 4.0, 2), store("b", {}, 0)});
        batches.setBatches({batch(1, "a.csv"), batch(2, "b.csv")});
        rejects.setRejects({core::Reject{.row = 12,
                                         .column = "c",
                                         .value = "v",
                                         .reason = core::RejectReason::NotADate,
                                         .cells = {}}});
        stores.setStores({});
        batches.setBatches({});
        rejects.setRejects({});
    }

    void storesAreFoundByName()
    {
        ui::StoreListModel stores;
        stores.setStores({store("a", 4.0, 2), store("店", {}, 0)});
        QCOMPARE(stores.rowOf(QStringLiteral("店")), 1);
        QCOMPARE(stores.rowOf(QStringLiteral("c")), -1);
        QVERIFY(!stores.index(1).data(ui::StoreListModel::StarsRole).isValid());
        QCOMPARE(stores.index(0).data(ui::StoreListModel::WeakRole).toInt(), 2);
    }

    void theNewestBatchComesFirst()
    {
        ui::BatchTableModel batches({});
        batches.setBatches({batch(1, "/tmp/a.csv"), batch(2, "/tmp/订单.csv")});
        QCOMPARE(batches.index(0, 0).data().toString(), QStringLiteral("订单.csv"));
        QCOMPARE(batches.rowOf(core::BatchId{1}), 1);
    }
};

QTEST_MAIN(TestUiModels)
#include "tst_ui_models.moc"
