// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/draft_check.h"
#include "core/layout/mapping_draft.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QGridLayout;

namespace starvane::ui {

/// Texts of states that no layout knows, each with the values it may mean.
class WordList final : public QWidget {
    Q_OBJECT

public:
    explicit WordList(QWidget *parent = nullptr);

    /// Adds the words that are not in the list; those there stay, with what was chosen for them.
    void add(const std::vector<core::UnknownWord> &words, const core::MappingDraft &draft);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_met.empty(); }
    /// What was chosen: text in the file (folded) = our value, by field.
    [[nodiscard]] const std::map<core::FieldTarget, std::map<std::string, std::string>> &
    chosen() const
    {
        return m_chosen;
    }

signals:
    void changed();

private:
    void addRow(const core::UnknownWord &word, const core::FieldTarget &target);

    QGridLayout *m_grid;
    std::map<core::FieldTarget, std::vector<std::string>> m_met;
    std::map<core::FieldTarget, std::map<std::string, std::string>> m_chosen;
};

} // namespace starvane::ui
