// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "ui/jobs/latest.h"
#include "ui/wizard/mapping_work.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLayout;
class QPushButton;
class QScrollArea;

namespace starvane::ui {

class DayOrderChoice;
class Label;
class MappingStateLine;
class MappingTable;
class ReadingChoices;
class RememberRow;
class WordList;

/// How a file is to be read.
struct MappedFile {
    core::Layout layout;
    std::optional<core::Encoding> encoding; // where another one than the detected was chosen
    bool isRemembered = false;
    bool isForOthers = false; // of the same header
};

/// Asks which column of an unknown file is what. Shows the file's first rows, guesses, and marks
/// what would be rejected.
class MappingWizard final : public QDialog {
    Q_OBJECT

public:
    /// @p others: how many more files have the same header.
    MappingWizard(Workspace workspace, const MappingRequest &request, int others,
                  QWidget *parent = nullptr);

    /// Whether the file can be imported as it is mapped now.
    [[nodiscard]] bool isReady() const;

signals:
    /// The user wants the file imported so; the dialog closes.
    void mapped(const starvane::ui::MappedFile &file);
    /// The user does not want the file; the dialog closes.
    void leftOut();
    /// The file cannot be read any more; the dialog closes.
    void failed(const starvane::core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QLayout *makeFoot();
    QLayout *makeButtons();
    void connectReading();
    void connectParts();
    void read();
    void breakOff(const core::Error &error);
    void showStart(std::shared_ptr<const MappingStart> start);
    void setDayOrder(core::DayOrder order);
    void check();
    void setTheme();
    void take();

    Workspace m_workspace;
    MappingRequest m_request;
    Latest<std::shared_ptr<const MappingStart>> m_reading;
    std::shared_ptr<const MappingStart> m_start; // null until the file is read
    core::MappingDraft m_draft;
    core::DraftCheck m_check;
    bool m_isBroken = false;

    ReadingChoices *m_choices;
    MappingTable *m_table;
    Label *m_cell; // what is wrong with the current one
    DayOrderChoice *m_dates;
    QScrollArea *m_wordArea;
    WordList *m_words;
    MappingStateLine *m_state;
    RememberRow *m_remember;
    QPushButton *m_import;
};

} // namespace starvane::ui
