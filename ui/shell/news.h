// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/batch_key.h"
#include "ui/kit/mark.h"
#include "ui/theme/theme.h"
#include "ui/words/retold.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;

/// What happened, in a sentence.
struct NewsItem {
    State state = State::Good;
    Retold text; // not empty
    std::optional<core::BatchId> batch; // with rows to show
    QStringList ticked = {}; // duties whose ticks can be taken back
    std::function<void()> undo = {}; // takes the change back; asked once
    [[nodiscard]] bool hasAction() const { return batch || !ticked.isEmpty() || undo; }
};

/// One piece of news with its mark, [Show] or [Undo] where there is something to show or to take
/// back, and [×].
class NewsLine final : public QFrame {
    Q_OBJECT

public:
    NewsLine(const NewsItem &item, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const NewsItem &item() const { return m_item; }

signals:
    void showWanted(starvane::ui::BatchKey batch);
    void untickWanted(const QStringList &duties);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void retranslate();

    NewsItem m_item;
    MarkShape *m_mark;
    Label *m_text;
    QPushButton *m_act;
    QToolButton *m_close;
};

/// The latest news, under the header. Never in the way: nothing waits for an answer.
class NewsList final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t most = 4;

    explicit NewsList(QWidget *parent = nullptr);

    /// What the newest line says already is not said again.
    void add(const NewsItem &item);
    /// Takes away what is good and asks for nothing: it was read.
    void clearRead();
    void setTheme(const Theme &theme);
    [[nodiscard]] QStringList texts() const;

signals:
    void showWanted(starvane::ui::BatchKey batch);
    void untickWanted(const QStringList &duties);

private:
    void remove(NewsLine *line);

    QVBoxLayout *m_column;
    std::vector<NewsLine *> m_lines; // in m_column, oldest first
    Theme m_theme;
};

} // namespace starvane::ui
