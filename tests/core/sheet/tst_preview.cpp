// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/preview.h"
#include "tests/core/sheet/sheet_reading.h"
#include "tests/core/sheet/xlsx_making.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace starvane::core;
using namespace starvane::test;

class TestPreview : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const std::string &content)
    {
        const std::filesystem::path file = m_folder.filePath("file.csv").toStdString();
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

    static std::string textOf(const PreviewSheet &sheet)
    {
        std::string text;
        for (const PreviewRow &row : sheet.rows) {
            text += std::to_string(row.number) + ':';
            for (const PreviewCell &cell : row.cells)
                text += '[' + cell.text + ']';
        }
        return text;
    }

    std::vector<Encoding> encodings(const std::string &content)
    {
        const auto found = encodingsOf(write(content), {}, 10);
        return found ? *found : std::vector<Encoding>();
    }

private slots:
    void showsTheFirstRows()
    {
        const auto preview = previewFile(write("a,b\n\n1,2\n3,4\n"), {}, 2);
        QVERIFY(preview);
        QCOMPARE(preview->encoding, std::string("UTF-8"));
        QCOMPARE(preview->sheets.size(), 1U);
        QCOMPARE(textOf(preview->sheets[0]), std::string("1:[a][b]3:[1][2]"));
        QVERIFY(!preview->sheets[0].error);
    }

    void aRowThatIsNoTextEndsIt()
    {
        // Valid UTF-8 for longer than GB18030: it is UTF-8 that breaks off in row 3.
        const auto preview = previewFile(write("名称,号码\n甲乙丙丁,1\n\xFF\xFF,2\n"), {}, 10);
        QVERIFY(preview);
        QVERIFY(preview->sheets[0].error);
        QCOMPARE(preview->sheets[0].rows.size(), 2U);
    }

    void aCellIsCutBetweenCharacters()
    {
        std::string cell;
        for (int i = 0; i < 70000; ++i)
            cell += "单"; // 210 KB
        const auto preview = previewFile(write("a,b\n" + cell + ",2\n"), {}, 10);
        QVERIFY(preview);
        QCOMPARE(preview->sheets[0].rows[1].cells[0].text.size(), longestPreviewText * 3);
        QCOMPARE(preview->sheets[0].rows[1].cells[1].text, std::string("2"));
    }

    void plainTextLeavesNoChoice()
    {
        QCOMPARE(encodings("a,b\n1,2\n"), std::vector<Encoding>{Encoding::Utf8});
    }

    void aMarkLeavesNoChoice()
    {
        QCOMPARE(encodings("\xEF\xBB\xBF单,b\n1,2\n"), std::vector<Encoding>{Encoding::Utf8Bom});
    }

    void aTextOfBothKindsCanBeReadAsBoth()
    {
        // "联通," is the same bytes C1 AA CD A8 2C that are broken UTF-8; 单号 in UTF-8 (E5 8D 95
        // E5 8F B7) is three characters of GB18030: 鍗曞彿.
        QCOMPARE(encodings("单号,b\n1,2\n"),
                 (std::vector<Encoding>{Encoding::Utf8, Encoding::Gb18030}));
        QCOMPARE(encodings("\xC1\xAA\xCD\xA8,b\n1,2\n"), std::vector<Encoding>{Encoding::Gb18030});
    }

    void theChosenEncodingIsUsed()
    {
        const auto file = write("单号,b\n1,2\n");
        SheetOptions options;
        options.encoding = Encoding::Gb18030;
        const auto preview = previewFile(file, options, 1);
        QVERIFY(preview);
        QCOMPARE(preview->encoding, std::string("GB18030"));
        QCOMPARE(textOf(preview->sheets[0]), std::string("1:[鍗曞彿][b]"));
    }

    void aPreviewReadsAsAFile()
    {
        const auto preview = previewFile(write("a,b\n\n1,2\n"), {}, 10);
        QVERIFY(preview);
        const auto sheets = sheetsOf(*preview);
        QCOMPARE(readSheet(*sheets), std::string("1:[a][b] 3:[1][2]"));
    }

    void whatCannotBeOpenedSaysWhy()
    {
        const auto missing = previewFile(m_folder.filePath("none").toStdString(), {}, 5);
        QVERIFY(!missing && std::holds_alternative<FileUnusable>(missing.error()));
        const auto none = encodingsOf(m_folder.filePath("none").toStdString(), {}, 5);
        QVERIFY(!none && std::holds_alternative<FileUnusable>(none.error()));
        const auto picture = previewFile(write("\x89PNG\r\n\x1A\n...."), {}, 5);
        QVERIFY(!picture && std::holds_alternative<NotATable>(picture.error()));
    }
};

QTEST_APPLESS_MAIN(TestPreview)
#include "tst_preview.moc"
