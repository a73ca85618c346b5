// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace starvane::ui {

class Label;

/// Covers the window while files hover over it, and says where they will go.
class DropHint final : public QFrame {
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);

    /// Fills the parent and shows itself; @p store may be empty.
    void showFor(const QString &store, int files);

private:
    Label *m_text;
};

} // namespace starvane::ui
