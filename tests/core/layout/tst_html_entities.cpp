// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/html_entities.h"

#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

class TestHtmlEntities : public QObject {
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto add = [](const char *text, const char *expected) {
            QTest::newRow(text) << std::string(text) << std::string(expected);
        };
        add("&quot;Retro&quot; Lamp, 5&deg; tilt", "\"Retro\" Lamp, 5° tilt");
        add("Salt &amp; Pepper", "Salt & Pepper");
        add("&lt;b&gt; &apos;x&apos;", "<b> 'x'");
        add("Caf&eacute; &Eacute;lan &szlig;&yuml;&AElig;", "Café Élan ßÿÆ");
        add("a&nbsp;b", "a\u00A0b");
        add("&times;&copy;&frac12;&iexcl;&not;", "×©½¡¬");
        add("&#233;&#xE9;&#Xe9;&#128077;&#x1F44D;", "ééé👍👍");
        add("a&#10;b&#9;c", "a b c");
        add("&euro;5 &ndash; &hellip;", "€5 – …");
        // what stays as it is
        add("&amp;quot;", "&quot;"); // once
        add("R&D; A&B", "R&D; A&B");
        add("&unknown; &EACUTE; &", "&unknown; &EACUTE; &");
        add("&amp", "&amp");
        add("&;&#;&#x;&#12a;&#-5;", "&;&#;&#x;&#12a;&#-5;");
        add("&#0;&#31;&#150;&#xD800;&#x110000;&#99999999;",
            "&#0;&#31;&#150;&#xD800;&#x110000;&#99999999;");
        add("&thisnameismuchtoolong;", "&thisnameismuchtoolong;");
        add("&&amp;&", "&&&");
        add("", "");
    }

    void decodes()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, expected);
        QCOMPARE(withoutEntities(text), expected);
    }

    void decodesTextsOfALayoutThatSaysSo()
    {
        FieldMapping reason = column("reason", {"why"}, {{"b&b", "both"}});
        Layout made = layout("refunds",
                             {record(RecordKind::Refund,
                                     {column("refund_no", {"no"}), column("order_no", {"order"}),
                                      column("requested_at", {"at"}), reason})});
        const Table table = {{"no", "order", "at", "why"},
                             {"R&amp;1", "A1", "2022-07-19", "too &quot;small&quot;"},
                             {"R2", "A1", "2022-07-19", "B&amp;B"}};
        const Reading plain = read(table, made);
        QCOMPARE(valueOf(plain.rows.at(0).records[0], "reason"),
                 std::string("too &quot;small&quot;"));
        made.htmlEntities = true;
        const Reading decoded = read(table, made);
        QCOMPARE(valueOf(decoded.rows.at(0).records[0], "reason"), std::string("too \"small\""));
        QCOMPARE(valueOf(decoded.rows.at(0).records[0], "refund_no"), std::string("R&amp;1"));
        QCOMPARE(valueOf(decoded.rows.at(1).records[0], "reason"), std::string("both"));
    }
};

QTEST_APPLESS_MAIN(TestHtmlEntities)
#include "tst_html_entities.moc"
