// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace starvane::ui {

class ReportDocument;

/// The pages of a report below each other, as wide as there is room, painted by what prints them.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Null: nothing to show.
    void showDocument(std::shared_ptr<const ReportDocument> document);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pageBox(int page) const;
    [[nodiscard]] double pageWidth(int width) const;

    std::shared_ptr<const ReportDocument> m_document;
    Theme m_theme;
};

} // namespace starvane::ui
