// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/provenance_line.h"

#include "ui/format/brief.h"
#include "ui/format/moments.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include <system_error>

namespace starvane::ui {

ProvenanceLine::ProvenanceLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(Type::Caption, Tone::Ink, this))
    , m_open(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_text->setWrapping();
    for (QPushButton *button : {m_open, m_import})
        button->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_import);
    connect(m_open, &QPushButton::clicked, this, &ProvenanceLine::openFile);
    connect(m_import, &QPushButton::clicked, this, [this] { emit batchWanted(m_batch); });
}

void ProvenanceLine::showRecord(const RecordList *list, const core::EvidenceRecord *record)
{
    m_open->setText(tr("Open the file"));
    m_import->setText(tr("Show the import"));
    const bool known = list != nullptr && record != nullptr && record->row > 0;
    m_import->setVisible(known);
    m_file.clear();
    m_text->setTone(known ? Tone::Ink : Tone::Muted);
    m_text->setText(known ? sentence(*list, *record)
                          : tr("Select a record to see the file and row it comes from."));
    if (known) {
        m_batch = {record->batch};
        std::error_code ignored;
        if (const auto file = pathOf(record->file); std::filesystem::exists(file, ignored))
            m_file = file;
    }
    m_open->setVisible(!m_file.empty());
    m_open->setToolTip(toolTipOf(pathText(m_file)));
}

QString ProvenanceLine::sentence(const RecordList &list, const core::EvidenceRecord &record)
{
    //: a kind of record, its number
    const QString name = record.no.empty()
        ? recordName(record.kind)
        : tr("%1 %2").arg(recordName(record.kind), QString::fromStdString(record.no));
    const QString place =
        tr("%1: file %2, row %3")
            .arg(name, fileNameText(pathOf(record.file)), QString::number(record.row));
    const core::Batch *batch = list.batchOf(record);
    if (batch == nullptr)
        return place;
    //: where a record comes from, a time
    return tr("%1, imported %2").arg(place, computerTimeText(batch->importedAt));
}

void ProvenanceLine::openFile() const
{
    if (!m_file.empty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_file)));
}

} // namespace starvane::ui
