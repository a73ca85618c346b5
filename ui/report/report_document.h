// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/month_report.h"
#include "ui/report/block.h"
#include "ui/report/pagination.h"
#include "ui/report/paper.h"
#include "ui/report/paper_style.h"
#include "ui/words/speech.h"

#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>

#include <memory>

class QPainter;

namespace starvane::ui {

/// Portrait, with no margins of its own: the document keeps them.
[[nodiscard]] QPageLayout pageLayoutOf(Paper paper);

/// A month as pages: laid out once, painted as often as wanted, on screen, paper or PDF. Needs a
/// QGuiApplication. For one thread.
class ReportDocument final {
public:
    /// @p vocabulary outlives the document.
    ReportDocument(core::MonthReport report, const Vocabulary &vocabulary, Paper paper);
    Q_DISABLE_COPY_MOVE(ReportDocument)
    ~ReportDocument();

    [[nodiscard]] const core::MonthReport &report() const { return m_report; }
    [[nodiscard]] Paper paper() const { return m_paper; }
    /// "Store, October 2025".
    [[nodiscard]] QString title() const;
    /// At least one.
    [[nodiscard]] int pageCount() const;
    /// In points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints a page, from 0, so that it fills @p box of the painter's device.
    void paintPage(QPainter &painter, int page, const QRectF &box) const;

    /// Where everything is, in units of 1/20 point, for who checks it.
    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    [[nodiscard]] const std::vector<Piece> &pieces() const;
    /// What the margins leave of a page.
    [[nodiscard]] QRectF contentBox() const;

private:
    void paintHead(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;

    core::MonthReport m_report;
    Speech m_speech;
    Paper m_paper;
    PaperStyle m_style;
    std::unique_ptr<const class Draft> m_draft;
    std::vector<Page> m_pages;
};

} // namespace starvane::ui
