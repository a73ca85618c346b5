// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace starvane::app {

/// How many columns of a terminal a text takes: East Asian wide characters take two, combining and
/// invisible ones none.
[[nodiscard]] int displayWidth(QStringView text);

/// The text without line breaks and control characters, so that a file's content can neither break
/// a table nor steer the terminal.
[[nodiscard]] QString printable(QString text);

/// Columns that stand under each other, for people.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns);

    /// As many cells as there are columns; missing ones are empty.
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// The titles, unless all are empty, and the rows; a line each, with a line break at its end.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace starvane::app
