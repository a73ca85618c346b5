// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QFrame>

class QProgressBar;
class QPushButton;

namespace starvane::ui {

class Label;

/// The status line while work goes on: rows, per cent, time left, [Cancel].
class WorkLine final : public QFrame {
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    /// Shows itself; @p what is being done, in words.
    void start(const QString &what);
    void showProgress(const core::Progress &progress);
    void stop();
    [[nodiscard]] QString text() const;

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_what;
    Label *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_since;
};

} // namespace starvane::ui
