// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

#include "ui/report/sections.h"
#include "ui/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

namespace starvane::ui {

namespace {

constexpr double sideMargin = points(42);
constexpr double topMargin = points(48);
constexpr double bottomMargin = points(46);
constexpr double headBaseline = points(32);
constexpr double footBaseline = points(26); // from the bottom

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QRectF pageBox(Paper paper)
{
    return {QPointF(), pageSizeOf(paper).size(QPageSize::Point) * unitsPerPoint};
}

} // namespace

QPageLayout pageLayoutOf(Paper paper)
{
    return {pageSizeOf(paper), QPageLayout::Portrait, QMarginsF()};
}

ReportDocument::ReportDocument(core::MonthReport report, const Vocabulary &vocabulary, Paper paper)
    : m_report(std::move(report))
    , m_speech(vocabulary)
    , m_paper(paper)
{
    auto draft = std::make_unique<Draft>(m_report, m_speech, m_style, contentBox().width());
    addTitle(*draft);
    addLevel(*draft);
    addIndicators(*draft);
    addCauses(*draft);
    addTips(*draft);
    addFollowedAdvice(*draft);
    addTrends(*draft);
    addPenalties(*draft);
    addLeaving(*draft);
    addSources(*draft);
    m_draft = std::move(draft);
    m_pages = paginate(m_draft->blocks().pieces(), contentBox().height());
}

ReportDocument::~ReportDocument() = default;

QString ReportDocument::title() const
{
    //: a store, a month
    return m_speech.translate("Report", "%1, %2")
        .arg(QString::fromStdString(m_report.store), monthText(m_report.month, m_speech));
}

int ReportDocument::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

QSizeF ReportDocument::pageSize() const
{
    return pageSizeOf(m_paper).size(QPageSize::Point);
}

const std::vector<Piece> &ReportDocument::pieces() const
{
    return m_draft->blocks().pieces();
}

QRectF ReportDocument::contentBox() const
{
    return pageBox(m_paper).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
}

void ReportDocument::paintPage(QPainter &painter, int page, const QRectF &box) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    const QRectF paper = pageBox(m_paper);
    painter.scale(box.width() / paper.width(), box.height() / paper.height());
    if (page > 0) // the first has the title
        paintHead(painter, page);
    for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        m_draft->blocks()
            .block(placed.piece)
            .paint(painter, contentBox().topLeft() + QPointF(0, placed.top));
        painter.restore();
    }
    paintFoot(painter, page);
    painter.restore();
}

void ReportDocument::paintHead(QPainter &painter, int /*page*/) const
{
    const QRectF content = contentBox();
    const QFont font = m_style.font(PaperType::Note);
    const QFontMetricsF metrics(font);
    const QString month = monthText(m_report.month, m_speech);
    const double monthWidth = metrics.horizontalAdvance(month);
    painter.setFont(font);
    painter.setPen(m_style.colours.muted);
    painter.drawText(QPointF(content.left(), headBaseline),
                     metrics.elidedText(QString::fromStdString(m_report.store), Qt::ElideRight,
                                        content.width() - monthWidth - points(20)));
    painter.drawText(QPointF(content.right() - monthWidth, headBaseline), month);
    painter.setPen(QPen(m_style.colours.line, m_style.hairline()));
    const double y = headBaseline + points(5);
    painter.drawLine(QPointF(content.left(), y), QPointF(content.right(), y));
}

void ReportDocument::paintFoot(QPainter &painter, int page) const
{
    const QRectF content = contentBox();
    const QFont font = m_style.font(PaperType::Note);
    const double baseline = pageBox(m_paper).height() - footBaseline;
    //: a page, the number of pages
    const QString number = m_speech.translate("Report", "%1 / %2").arg(page + 1).arg(pageCount());
    painter.setFont(font);
    painter.setPen(m_style.colours.muted);
    painter.drawText(QPointF(content.left(), baseline), QStringLiteral("Starvane"));
    painter.drawText(
        QPointF(content.right() - QFontMetricsF(font).horizontalAdvance(number), baseline), number);
}

} // namespace starvane::ui
