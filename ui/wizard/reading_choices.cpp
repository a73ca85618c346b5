// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reading_choices.h"

#include "ui/kit/label.h"
#include "ui/words/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace starvane::ui {

namespace {

constexpr int searchedRows = 20; // a header below them is not found again at the import

} // namespace

ReadingChoices::ReadingChoices(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_headerRow(new QSpinBox(this))
    , m_encoding(new QComboBox(this))
    , m_sheet(new QComboBox(this))
{
    constexpr int narrowSample = 30;
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(narrowSample);
    m_headerRow->setRange(1, searchedRows);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    add(*row, tr("&Rows are"), m_kind);
    add(*row, tr("&Header in row"), m_headerRow);
    add(*row, tr("&Encoding"), m_encoding);
    add(*row, tr("&Sheet"), m_sheet);
    row->addStretch(1);
    connectParts();
}

void ReadingChoices::add(QHBoxLayout &row, const QString &text, QWidget *field)
{
    auto *name = new Label(Type::Body, Tone::Muted, this);
    name->setText(text);
    name->setBuddy(field);
    row.addWidget(name);
    row.addWidget(field);
    row.addSpacing(16);
}

void ReadingChoices::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        emit kindPicked(static_cast<core::RecordKind>(m_kind->currentData().toInt()));
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this,
            [this](int row) { emit headerRowPicked(static_cast<std::uint64_t>(row)); });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        emit encodingPicked(static_cast<core::Encoding>(m_encoding->currentData().toInt()));
    });
    connect(m_sheet, &QComboBox::activated, this,
            [this](int sheet) { emit sheetPicked(static_cast<std::size_t>(sheet)); });
}

void ReadingChoices::showStart(const MappingStart &start)
{
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(static_cast<int>(start.draft.headerRow));
    fillKinds(start.draft.main);
    fillEncodings(start);
    fillSheets(start);
}

void ReadingChoices::fillKinds(core::RecordKind chosen)
{
    m_kind->clear();
    for (std::size_t i = 0; i < core::recordKindCount; ++i) {
        const auto kind = static_cast<core::RecordKind>(i);
        m_kind->addItem(kindName(core::nameOf(kind)), static_cast<int>(i));
    }
    m_kind->setCurrentIndex(static_cast<int>(chosen));
}

void ReadingChoices::fillEncodings(const MappingStart &start)
{
    m_encoding->clear();
    int chosen = 0;
    for (const EncodingChoice &choice : start.encodings) {
        const auto name = core::nameOf(choice.encoding);
        if (start.preview.encoding == name)
            chosen = m_encoding->count();
        //: an encoding, what the file's header looks like in it
        m_encoding->addItem(tr("%1: %2").arg(QString::fromUtf8(name.data(), qsizetype(name.size())),
                                             QString::fromStdString(choice.sample)),
                            static_cast<int>(choice.encoding));
    }
    if (start.encodings.empty())
        m_encoding->addItem(QString::fromStdString(start.preview.encoding));
    m_encoding->setCurrentIndex(chosen);
    m_encoding->setEnabled(start.encodings.size() > 1);
}

void ReadingChoices::fillSheets(const MappingStart &start)
{
    m_sheet->clear();
    int number = 0;
    for (const core::PreviewSheet &sheet : start.preview.sheets) {
        ++number;
        m_sheet->addItem(sheet.name.empty() ? QString::number(number)
                                            : QString::fromStdString(sheet.name));
    }
    m_sheet->setCurrentIndex(static_cast<int>(start.draft.sheet));
    m_sheet->setEnabled(m_sheet->count() > 1);
}

} // namespace starvane::ui
