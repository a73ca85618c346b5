// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/record_list.h"
#include "ui/jobs/batch_key.h"

#include <QWidget>

#include <filesystem>

class QPushButton;

namespace starvane::ui {

class Label;

/// Where a record was told: file, row, when it was imported, and the ways there.
class ProvenanceLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProvenanceLine(QWidget *parent = nullptr);

    /// Null: no record is selected, and the line says so.
    void showRecord(const RecordList *list, const core::EvidenceRecord *record);
    /// Opens the file with what the desktop has for it; nothing where it is gone.
    void openFile() const;

signals:
    void batchWanted(starvane::ui::BatchKey batch);

private:
    [[nodiscard]] static QString
    sentence(const RecordList &list, const core::EvidenceRecord &record);

    std::filesystem::path m_file; // empty: gone
    BatchKey m_batch{};
    Label *m_text;
    QPushButton *m_open;
    QPushButton *m_import;
};

} // namespace starvane::ui
