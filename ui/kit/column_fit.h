// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace starvane::ui {

/// Gives the columns of a table what their contents want. Room that is left goes between them, a
/// little each, then stays empty at the right: no value stands far from its name. Where there is
/// too little room, the elastic columns give way and their texts are cut. The table's child; fits
/// anew with its width.
class ColumnFit final : public QObject {
    Q_OBJECT

public:
    /// @p table is dressed; @p elastic: the columns with long texts.
    ColumnFit(QTableView &table, std::vector<int> elastic);

    /// For new contents, titles or hidden columns.
    void fit();
    void setElastic(std::vector<int> elastic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Width {
        int column;
        int width; // px
        int whole; // px, with nothing cut
        int least; // px, of an elastic one: its title is whole
        bool isElastic;
    };
    [[nodiscard]] std::vector<Width> wanted() const;
    [[nodiscard]] int room() const;

    QTableView &m_table;
    std::vector<int> m_elastic;
};

} // namespace starvane::ui
