// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace starvane::ui {

/// The manual, in the language of the window. A window of its own, so that it can stand beside.
class ManualWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Shows a chapter, a file's name in resources/manual: "index.md".
    void showChapter(const QString &chapter);
    void setLanguage(Language language);
    /// The chapter that is shown, for tests and for a change of language.
    [[nodiscard]] QString chapter() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Language m_language = Language::English;
    QTextBrowser *m_text;
    QPushButton *m_contents;
    QPushButton *m_back;
};

} // namespace starvane::ui
