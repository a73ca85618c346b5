// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/mapping_work.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace starvane::ui {

/// How an unknown file is read: what its rows are, where the header stands, encoding and sheet.
class ReadingChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingChoices(QWidget *parent = nullptr);

    /// Shows how the file was read; says nothing of it.
    void showStart(const MappingStart &start);

signals:
    // By the user.
    void kindPicked(starvane::core::RecordKind kind);
    void headerRowPicked(std::uint64_t row); // from 1
    void encodingPicked(starvane::core::Encoding encoding);
    void sheetPicked(std::size_t sheet);

private:
    void add(QHBoxLayout &row, const QString &text, QWidget *field);
    void connectParts();
    void fillKinds(core::RecordKind chosen);
    void fillEncodings(const MappingStart &start);
    void fillSheets(const MappingStart &start);

    QComboBox *m_kind;
    QSpinBox *m_headerRow;
    QComboBox *m_encoding;
    QComboBox *m_sheet;
};

} // namespace starvane::ui
