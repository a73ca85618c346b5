// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_file.h"

#include "core/export/csv_writer.h"
#include "core/export/output_file.h"
#include "core/export/xlsx_writer.h"
#include "ui/chart/time_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double fullScore = 5;

QString words(const char *text)
{
    return QCoreApplication::translate("ChartFile", text);
}

core::Result<core::Done> writeBytes(const QByteArray &bytes, const std::filesystem::path &file)
{
    core::OutputFile output(file);
    if (output.write({bytes.constData(), static_cast<std::size_t>(bytes.size())})
        && output.commit())
        return core::Done{};
    return core::Failure{output.failure()};
}

bool hasPeriods(const TimeContent &content)
{
    return std::ranges::any_of(content.series, [](const TimeSeries &series) {
        return std::ranges::any_of(series.points, [](const TimePoint &point) {
            return point.days.first != point.days.last;
        });
    });
}

class ChartTable {
public:
    explicit ChartTable(const TimeContent &content)
        : m_content(content)
        , m_hasPeriods(hasPeriods(content))
    {
        add(words(QT_TRANSLATE_NOOP("ChartFile", "day")));
        if (m_hasPeriods)
            add(words(QT_TRANSLATE_NOOP("ChartFile", "last day")));
        for (const TimeSeries &series : content.series)
            addSeries(series);
        if (!content.marks.empty())
            add(words(QT_TRANSLATE_NOOP("ChartFile", "what happened")));
    }

    [[nodiscard]] bool write(core::TableWriter &writer) const
    {
        if (!writer.begin(m_columns))
            return false;
        const std::vector<core::Day> days = daysOf(m_content);
        return std::ranges::all_of(days, [&](core::Day day) { return writer.write(rowOf(day)); })
            && writer.finish();
    }

private:
    void add(const QString &name) { m_columns.push_back({.name = name.toStdString()}); }

    void addSeries(const TimeSeries &series)
    {
        const QString name = series.isBefore
            ? words(QT_TRANSLATE_NOOP("ChartFile", "%1, before")).arg(series.name)
            : series.name;
        add(name);
        if (!hasRange(series))
            return;
        add(words(QT_TRANSLATE_NOOP("ChartFile", "%1, at least")).arg(name));
        add(words(QT_TRANSLATE_NOOP("ChartFile", "%1, at most")).arg(name));
    }

    [[nodiscard]] static bool hasRange(const TimeSeries &series)
    {
        return std::ranges::any_of(series.points,
                                   [](const TimePoint &point) { return point.range.has_value(); });
    }

    [[nodiscard]] double written(double value) const
    {
        return m_content.axis.unit ? value : value * m_content.axis.scale / fullScore;
    }

    void appendSeries(const TimeSeries &series, core::Day day, core::ExportRow &row) const
    {
        const TimePoint *const point = pointOn(series, day);
        core::ExportRow cells(hasRange(series) ? 3 : 1);
        if (point != nullptr && point->value)
            cells[0] = written(*point->value);
        if (point != nullptr && point->range) {
            cells[1] = written(point->range->low);
            cells[2] = written(point->range->high);
        }
        row.insert(row.end(), cells.begin(), cells.end());
    }

    [[nodiscard]] core::ExportRow rowOf(core::Day day) const
    {
        core::ExportRow row{day};
        core::Day last = day;
        for (const TimeSeries &series : m_content.series) {
            const TimePoint *const point = pointOn(series, day);
            if (point != nullptr && !series.isBefore)
                last = std::max(last, point->days.last);
        }
        if (m_hasPeriods)
            row.emplace_back(last);
        for (const TimeSeries &series : m_content.series)
            appendSeries(series, day, row);
        if (!m_content.marks.empty())
            row.emplace_back(marksText(day));
        return row;
    }

    [[nodiscard]] std::string marksText(core::Day day) const
    {
        QStringList texts;
        for (const TimeMark *const mark : marksOn(m_content, day))
            texts << TimeWords(m_content).mark(*mark);
        return texts.join(QStringLiteral("; ")).toStdString();
    }

    const TimeContent &m_content;
    bool m_hasPeriods;
    std::vector<core::ExportColumn> m_columns;
};

} // namespace

QString fileNameFor(const TimeContent &content)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    QString name = content.title;
    const std::vector<core::Day> days = daysOf(content);
    if (!days.empty())
        name += QStringLiteral(" %1 %2").arg(QString::fromStdString(core::toText(days.front())),
                                             QString::fromStdString(core::toText(days.back())));
    return name.replace(unfit, QStringLiteral("-"));
}

core::Result<core::Done> writeCsv(const TimeContent &content, const std::filesystem::path &file)
{
    core::OutputFile output(file);
    core::CsvWriter writer(output);
    if (ChartTable(content).write(writer) && output.commit())
        return core::Done{};
    return core::Failure{output.failure()};
}

core::Result<core::Done>
writeWorkbook(const TimeContent &content, const std::filesystem::path &file)
{
    core::OutputFile output(file);
    core::XlsxWriter writer(output, "values");
    if (ChartTable(content).write(writer) && output.commit())
        return core::Done{};
    return core::Failure{output.failure()};
}

core::Result<core::Done>
writePng(QSize size, const QColor &ground, const Paint &paint, const std::filesystem::path &file)
{
    constexpr int ratio = 2;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeBytes(bytes, file);
}

core::Result<core::Done>
writeSvg(QSize size, const QString &title, const Paint &paint, const std::filesystem::path &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return writeBytes(bytes, file);
}

} // namespace starvane::ui
