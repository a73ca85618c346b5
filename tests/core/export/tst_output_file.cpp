// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/output_file.h"
#include "tests/core/export/file_text.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#ifndef _WIN32
#include <sys/resource.h>

#include <csignal>
#endif

using namespace starvane;
using core::OutputFile;
using tests::filesIn;
using tests::readAll;
namespace fs = std::filesystem;

/// A file that is there whole or not at all.
class TestOutputFile : public QObject {
    Q_OBJECT

private slots:
    void isThereWhenItIsWhole()
    {
        const QTemporaryDir folder;
        const fs::path file = tests::pathOf(folder.path()) / "表.csv";
        OutputFile output(file);
        QVERIFY(output.write("12345"));
        QVERIFY(output.writeAt(1, "xy"));
        QVERIFY(output.write("6"));
        QCOMPARE(output.position(), std::uint64_t(6));
        QVERIFY(!fs::exists(file));
        QVERIFY(output.commit());
        QCOMPARE(readAll(file), std::string("1xy456"));
        QCOMPARE(filesIn(file.parent_path()), std::size_t(1));
    }

    void leavesWhatWasThereWithoutACommit()
    {
        const QTemporaryDir folder;
        const fs::path file = tests::pathOf(folder.path()) / "a.csv";
        std::ofstream(file) << "before";
        {
            OutputFile output(file);
            QVERIFY(output.write("half"));
        }
        QCOMPARE(readAll(file), std::string("before"));
        QCOMPARE(filesIn(file.parent_path()), std::size_t(1));
        OutputFile output(file);
        QVERIFY(output.write("after") && output.commit());
        QCOMPARE(readAll(file), std::string("after"));
    }

    void writesWhereALinkLeads()
    {
        const QTemporaryDir folder;
        const fs::path target = tests::pathOf(folder.path()) / "target.csv";
        const fs::path link = tests::pathOf(folder.path()) / "link.csv";
        std::ofstream(target) << "before";
        fs::create_symlink(target, link);
        OutputFile output(link);
        QVERIFY(output.write("after") && output.commit());
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(readAll(target), std::string("after"));
    }

    void refusesAPlaceThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << QStringLiteral("no/a.csv");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("a file as folder") << QStringLiteral("file/a.csv");
    }

    void refusesAPlaceThatCannotBeWritten()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const fs::path base = tests::pathOf(folder.path());
        fs::create_directory(base / "folder");
        std::ofstream(base / "file") << "x";
        const fs::path file = base / tests::pathOf(name);
        OutputFile output(file);
        QVERIFY(!output.write("x"));
        QVERIFY(!output.commit());
        QCOMPARE(output.failure().file, file);
        QVERIFY(!output.failure().reason.empty());
        QCOMPARE(filesIn(base), std::size_t(2));
    }

#ifndef _WIN32
    void doesNotReplaceWhatMayNotBeWritten()
    {
        if (geteuid() == 0)
            QSKIP("root may write everything");
        const QTemporaryDir folder;
        const fs::path file = tests::pathOf(folder.path()) / "a.csv";
        std::ofstream(file) << "kept";
        fs::permissions(file, fs::perms::owner_read);
        OutputFile output(file);
        QVERIFY(!output.write("x"));
        QVERIFY(!output.commit());
        QCOMPARE(readAll(file), std::string("kept"));
    }

    /// A limit on the size of files stands in for a full disk.
    void leavesNothingOnAFullDisk()
    {
        const QTemporaryDir folder;
        const fs::path file = tests::pathOf(folder.path()) / "a.csv";
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 100000;
        setrlimit(RLIMIT_FSIZE, &small);
        bool written = true;
        {
            OutputFile output(file);
            const std::string block(65536, 'x');
            for (int i = 0; i < 4 && written; ++i)
                written = output.write(block);
            written = written && output.commit();
            setrlimit(RLIMIT_FSIZE, &before);
            QCOMPARE(output.failure().reason,
                     std::make_error_code(std::errc::file_too_large).message());
        }
        QVERIFY(!written);
        QCOMPARE(filesIn(file.parent_path()), std::size_t(0));
    }
#endif
};

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
