// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/single_instance.h"
#include "ui/words/format.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace starvane;
using Files = QList<std::filesystem::path>;

class TestSingleInstance final : public QObject {
    Q_OBJECT

private slots:
    void nobodyTakesTheFilesOfTheFirst()
    {
        QVERIFY(!ui::SingleInstance(database("alone.db")).handOver({"a.csv"}));
    }

    void aLaterStartHandsItsFilesOver()
    {
        ui::SingleInstance first(database("shop.db"));
        first.listen();
        Files received;
        connect(&first, &ui::SingleInstance::startedAgain, this,
                [&](const Files &files) { received = files; });
        QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
        const auto answer = startAgain(database("shop.db"), {"/tmp/订单.csv", "other.csv"});
        QVERIFY(again.wait(5000));
        QVERIFY(answer.result());
        QCOMPARE(received, Files({"/tmp/订单.csv", std::filesystem::current_path() / "other.csv"}));
    }

    void anotherDatabaseHasAWindowOfItsOwn()
    {
        ui::SingleInstance first(database("one.db"));
        first.listen();
        QVERIFY(!startAgain(database("two.db"), {}).result());
    }

    void thePathMayBeWrittenInAnotherWay()
    {
        ui::SingleInstance first(database("shop.db"));
        first.listen();
        QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
        const auto answer = startAgain(database("x/../shop.db"), {});
        QVERIFY(again.wait(5000));
        QVERIFY(answer.result());
    }

    void oneThatWasKilledIsNoObstacle()
    {
        {
            ui::SingleInstance killed(database("shop.db"));
            killed.listen();
        }
        ui::SingleInstance next(database("shop.db"));
        QVERIFY(!next.handOver({}));
        next.listen();
        QSignalSpy again(&next, &ui::SingleInstance::startedAgain);
        const auto answer = startAgain(database("shop.db"), {});
        QVERIFY(again.wait(5000));
        QVERIFY(answer.result());
    }

private:
    [[nodiscard]] std::filesystem::path database(const char *name) const
    {
        return ui::pathOf(m_folder.path().toStdString()) / name;
    }

    /// As another process would, beside this one's event loop.
    static QFuture<bool> startAgain(const std::filesystem::path &database, const Files &files)
    {
        return QtConcurrent::run([=] { return ui::SingleInstance(database).handOver(files); });
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
