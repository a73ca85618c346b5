// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/draft_check.h"
#include "core/layout/mapping_draft.h"
#include "ui/kit/mark.h"

#include <QWidget>

class QPushButton;

namespace starvane::ui {

/// Whether a file can be imported as it is mapped now, with a mark, and what is missing.
class MappingStateLine final : public QWidget {
    Q_OBJECT

public:
    /// Says that the file is being read.
    explicit MappingStateLine(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showCheck(const core::MappingDraft &draft, const core::DraftCheck &check);

signals:
    void nextProblemWanted();

private:
    void say(State state, const QString &text);

    Theme m_theme;
    MarkShape *m_mark;
    Label *m_text;
    QPushButton *m_next; // problem
};

} // namespace starvane::ui
