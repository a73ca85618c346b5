// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/mapping_draft.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace starvane::ui {

class FieldChoiceModel;

/// Above each column of the preview: what it is, its name in the file, and how its field was found.
class MappingHeader final : public QHeaderView {
    Q_OBJECT

public:
    /// @p choices must outlive the header.
    explicit MappingHeader(FieldChoiceModel &choices, QWidget *parent = nullptr);

    /// Shows the fields of the columns; says nothing of it.
    void showColumns(const std::vector<core::DraftColumn> &columns);
    void setTheme(const Theme &theme);
    /// Opens the list of fields of a column.
    void openList(int column);
    [[nodiscard]] int narrowest() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By the user; a row of the choices.
    void picked(int column, int choice);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBoxes(std::size_t count);
    void place();
    [[nodiscard]] QString basisText(const core::DraftColumn &column) const;

    FieldChoiceModel &m_choices;
    Theme m_theme;
    std::vector<core::DraftColumn> m_columns;
    std::vector<QComboBox *> m_boxes; // the viewport's
};

} // namespace starvane::ui
