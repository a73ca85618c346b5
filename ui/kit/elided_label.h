// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace starvane::ui {

/// One line that gives way in its middle where it has no room; the tool tip has all of it.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(Type type, const QString &text, QWidget *parent);

    [[nodiscard]] const QString &fullText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
};

} // namespace starvane::ui
