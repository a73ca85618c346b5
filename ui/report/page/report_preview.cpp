// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page/report_preview.h"

#include "ui/report/report_document.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double margin = 16;
constexpr double gap = 16;
constexpr double widestPage = 900; // wider, a page is harder to take in, not easier to read

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReportPreview::showDocument(std::shared_ptr<const ReportDocument> document)
{
    m_document = std::move(document);
    setAccessibleName(m_document ? m_document->title() : QString());
    updateGeometry();
    update();
}

void ReportPreview::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

double ReportPreview::pageWidth(int width) const
{
    return std::clamp(width - 2 * margin, 1.0, widestPage);
}

int ReportPreview::heightForWidth(int width) const
{
    if (!m_document)
        return 0;
    const QSizeF page = m_document->pageSize();
    const double height = pageWidth(width) * page.height() / page.width();
    return static_cast<int>(margin + m_document->pageCount() * (height + gap));
}

QSize ReportPreview::sizeHint() const
{
    return {static_cast<int>(widestPage), heightForWidth(static_cast<int>(widestPage))};
}

QRectF ReportPreview::pageBox(int page) const
{
    const QSizeF size = m_document->pageSize();
    const double wide = pageWidth(width());
    const double high = wide * size.height() / size.width();
    return {(width() - wide) / 2, margin + page * (high + gap), wide, high};
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    if (!m_document)
        return;
    QPainter painter(this);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (!box.intersects(event->rect()))
            continue;
        painter.fillRect(box, lightColours().surface); // paper is white in a dark window too
        painter.setPen(QPen(m_theme.colours.line, 1));
        painter.drawRect(box);
        m_document->paintPage(painter, page, box);
    }
}

} // namespace starvane::ui
