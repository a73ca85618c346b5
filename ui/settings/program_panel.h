// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QWidget>

namespace starvane::ui {

class ChoiceRow;
class Label;

/// The language and the look of the program.
class ProgramPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgramPanel(QWidget *parent = nullptr);

    /// Says nothing.
    void setThemeChoice(ThemeChoice choice);

signals:
    void languagePicked(starvane::ui::Language language);
    void themePicked(starvane::ui::ThemeChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_languageName;
    ChoiceRow *m_language;
    Label *m_languageNote;
    Label *m_themeName;
    ChoiceRow *m_theme;
    Label *m_themeNote;
};

} // namespace starvane::ui
