// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/reply_times.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;
using std::chrono::seconds;

/// How long buyers waited for the first answer to a question.
class TestReplies : public QObject {
    Q_OBJECT

private slots:
    void areFoundByTheRowThatToldOfThem()
    {
        tests::TemporaryLedger temporary;
        (void)temporary.addStore("1688");
        core::ImportRequest request;
        request.file = temporary.write("咨询.csv",
                                       "买家,咨询时间,首次回复时间,回复类型\n"
                                       "a,2025-11-01 10:00:00,2025-11-01 10:02:30,人工\n"
                                       "b,2025-11-01 11:00:00,,\n"
                                       "c,2025-11-01 12:00:00,2025-11-01 12:00:01,自动\n"
                                       "d,2025-11-03 12:00:00,2025-11-03 12:00:09,人工\n");
        const auto imported = temporary.import(request);
        QVERIFY(imported);
        const core::BatchId batch = temporary.ledger().batches()->front().id;
        const auto at = [](const char *text) {
            return *core::parseInstant(text, *core::Zone::find("Asia/Shanghai"));
        };
        const auto replies =
            core::repliesBetween(temporary.ledger(), "store", at("2025-11-01 10:00:00"),
                                 at("2025-11-01 12:00:00")); // not the last one
        QVERIFY(replies);
        const core::Replies expected{{{batch, 2}, {seconds(150), false}},
                                     {{batch, 3}, {std::nullopt, false}},
                                     {{batch, 4}, {seconds(1), true}}};
        QVERIFY(*replies == expected);
    }

    void anUnknownStoreIsSaid()
    {
        tests::TemporaryLedger temporary;
        const auto replies = core::repliesBetween(temporary.ledger(), "nowhere", {}, {});
        QVERIFY(!replies);
        QVERIFY(std::holds_alternative<core::Unknown>(replies.error()));
    }
};

QTEST_APPLESS_MAIN(TestReplies)
#include "tst_replies.moc"
