// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "core/export/output_file.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

namespace starvane::ui {

namespace {

/// The date of a PDF cannot be told to Qt 6.4: that of now is written over with one as long.
void setDate(QByteArray &pdf, core::Instant instant)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const QDateTime time =
        QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    const QByteArray digits = time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const qsizetype start = at + key.size();
    const QByteArray zone = "+00'00'";
    const qsizetype room = end - start;
    pdf.replace(start, room, (digits + zone).leftJustified(room, ' ', true));
}

} // namespace

QByteArray pdfOf(const ReportDocument &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(pageLayoutOf(document.paper()));
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Starvane"));
        QPainter painter(&writer);
        const QRectF page(QPointF(), document.pageSize() * unitsPerPoint);
        for (int i = 0; i < document.pageCount(); ++i) {
            if (i > 0)
                writer.newPage();
            document.paintPage(painter, i, page);
        }
    }
    setDate(pdf, document.report().asOf.value_or(core::Instant{}));
    return pdf;
}

core::Result<core::Done> writePdf(const ReportDocument &document, const std::filesystem::path &file)
{
    const QByteArray pdf = pdfOf(document);
    core::OutputFile output(file);
    const bool written =
        output.write({pdf.constData(), static_cast<std::size_t>(pdf.size())}) && output.commit();
    if (!written)
        return core::Failure{output.failure()};
    return core::Done{};
}

} // namespace starvane::ui
