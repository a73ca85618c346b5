// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace starvane::app {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth (Unicode's UAX 11), in blocks.
constexpr std::array wideRanges = {
    Range{0x1100, 0x115F}, // Hangul Jamo
    Range{0x2E80, 0x303E}, // CJK radicals to CJK punctuation
    Range{0x3041, 0x33FF}, // kana to CJK compatibility
    Range{0x3400, 0x4DBF}, // ideographs, extension A
    Range{0x4E00, 0x9FFF}, // ideographs
    Range{0xA000, 0xA4CF}, // Yi
    Range{0xA960, 0xA97F}, // Hangul Jamo, extended A
    Range{0xAC00, 0xD7A3}, // Hangul syllables
    Range{0xF900, 0xFAFF}, // compatibility ideographs
    Range{0xFE10, 0xFE19}, // vertical forms
    Range{0xFE30, 0xFE6F}, // compatibility and small forms
    Range{0xFF01, 0xFF60}, // fullwidth forms
    Range{0xFFE0, 0xFFE6}, // fullwidth signs
    Range{0x1F300, 0x1F64F}, // pictographs
    Range{0x1F680, 0x1F6FF}, // transport
    Range{0x1F900, 0x1F9FF}, // supplemental pictographs
    Range{0x20000, 0x3FFFD}, // ideographs, extensions B and later
};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [c](const Range &range) {
        return range.first <= c && c <= range.last;
    });
    return wide ? 2 : 1;
}

bool steers(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (steers(c))
            c = QLatin1Char(' ');
    }
    return text;
}

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = printable(cell);
    cells.resize(qsizetype(m_columns.size()));
    m_rows.push_back(std::move(cells));
}

QString Table::text() const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles += column.title;
    const bool titled = std::any_of(titles.begin(), titles.end(),
                                    [](const QString &title) { return !title.isEmpty(); });

    std::vector<int> widths(m_columns.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = displayWidth(titles[qsizetype(i)]);
        for (const QStringList &row : m_rows)
            widths[i] = std::max(widths[i], displayWidth(row[qsizetype(i)]));
    }

    QString text = titled ? line(titles, widths) : QString();
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

QString Table::line(const QStringList &cells, const std::vector<int> &widths) const
{
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString &cell = cells[qsizetype(i)];
        const QString blanks(widths[i] - displayWidth(cell), QLatin1Char(' '));
        if (i > 0)
            line += QLatin1String("  ");
        line += m_columns[i].align == Align::Right ? blanks + cell : cell + blanks;
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace starvane::app
