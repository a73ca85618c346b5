// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page/report_page.h"

#include "core/base/month.h"
#include "core/report/report_files.h"
#include "ui/kit/empty_state.h"
#include "ui/report/page/report_preview.h"
#include "ui/report/report_pdf.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

Language languageOfWindow()
{
    return Speech().language();
}

std::chrono::year_month monthAt(const QComboBox &months, int index)
{
    const QString text = months.itemData(index).toString();
    return core::parseMonth(text.toStdString()).value_or(std::chrono::year_month{});
}

void printPages(const ReportDocument &document, QPrinter &printer)
{
    QPainter painter(&printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : document.pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        document.paintPage(painter, page, printer.paperRect(QPrinter::DevicePixel));
    }
}

} // namespace

ReportPage::ReportPage(PageParts parts, QWidget *parent)
    : LivePage(std::move(parts), parent)
    , m_loading(this)
    , m_scroll(new QScrollArea(this))
    , m_preview(new ReportPreview(m_scroll))
    , m_empty(new EmptyState(this))
    , m_import(m_empty->addButton())
    , m_stack(new QStackedWidget(this))
{
    for (const Language language : {Language::English, Language::Chinese})
        m_vocabularies.try_emplace(language, language);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget(m_stack);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    column->addWidget(makeTools());
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_import, &QPushButton::clicked, this, &LivePage::importWanted);
    retranslate();
    m_stack->setCurrentIndex(1);
}

ReportPage::~ReportPage() = default;

QComboBox *ReportPage::addChoice(QWidget *tools)
{
    auto *choice = new QComboBox(tools);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools->layout()->addWidget(choice);
    return choice;
}

QPushButton *ReportPage::addAction(QWidget *tools, void (ReportPage::*action)())
{
    auto *button = new QPushButton(tools);
    tools->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget *ReportPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_months = addChoice(tools);
    m_languages = addChoice(tools);
    m_papers = addChoice(tools);
    row->addStretch(1);
    m_csv = addAction(tools, &ReportPage::saveCsv);
    m_workbook = addAction(tools, &ReportPage::saveWorkbook);
    m_pdf = addAction(tools, &ReportPage::savePdf);
    m_print = addAction(tools, &ReportPage::print);
    connect(m_months, &QComboBox::activated, this,
            [this](int index) { loadMonth(monthAt(*m_months, index)); });
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_isLanguageChosen = true;
        layOut();
    });
    connect(m_papers, &QComboBox::activated, this, &ReportPage::layOut);
    for (const Language language : {Language::Chinese, Language::English}) {
        // Each language by its own name, whatever the window's is.
        m_languages->addItem(language == Language::Chinese ? QStringLiteral("中文")
                                                           : QStringLiteral("English"),
                             static_cast<int>(language));
    }
    m_languages->setCurrentIndex(m_languages->findData(static_cast<int>(languageOfWindow())));
    m_papers->addItem(QStringLiteral("A4"), static_cast<int>(Paper::A4));
    m_papers->addItem(QStringLiteral("Letter"), static_cast<int>(Paper::Letter));
    return tools;
}

/// The report speaks as the window does until another language is chosen for it.
void ReportPage::followLanguage()
{
    if (m_isLanguageChosen)
        return;
    m_languages->setCurrentIndex(m_languages->findData(static_cast<int>(languageOfWindow())));
    layOut();
}

void ReportPage::setTheme(const Theme &theme)
{
    m_preview->setTheme(theme);
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillMonths();
        followLanguage();
    }
    LivePage::changeEvent(event);
}

void ReportPage::retranslate()
{
    m_months->setAccessibleName(tr("Month"));
    m_languages->setAccessibleName(tr("Language of the report"));
    m_papers->setAccessibleName(tr("Paper"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_pdf->setShortcut(QKeySequence::Save); // a text takes it away
    m_print->setShortcut(QKeySequence::Print);
    m_workbook->setText(tr("Save as workbook…"));
    m_csv->setText(tr("Save as CSV files…"));
    m_empty->setWords(tr("No month to report yet"),
                      tr("Import the files of a month: its report is made from them."));
    m_import->setText(tr("Import files…"));
}

void ReportPage::load()
{
    if (store().empty()) {
        showMonth(std::make_shared<const MonthChoice>());
        return;
    }
    const bool isSame = m_choice && m_choice->report.store == store();
    loadMonth(isSame ? std::optional(m_choice->report.month) : std::nullopt);
}

void ReportPage::loadMonth(std::optional<std::chrono::year_month> month)
{
    m_loading.run(monthWork(parts().workspace, store(), month),
                  [this](const MonthJob::Outcome &outcome) {
                      if (outcome)
                          showMonth(*outcome);
                      else
                          emit news({.state = State::Weak,
                                     .text = [error = outcome.error()] { return describe(error); },
                                     .batch = {},
                                     .ticked = {}});
                  });
}

void ReportPage::showMonth(const std::shared_ptr<const MonthChoice> &choice)
{
    m_choice = choice;
    m_stack->setCurrentIndex(choice->months.empty() ? 1 : 0);
    fillMonths();
    layOut();
}

void ReportPage::fillMonths()
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    if (!m_choice)
        return;
    for (const std::chrono::year_month month : m_choice->months) {
        m_months->addItem(monthText(month), QString::fromStdString(core::toText(month)));
        if (month == m_choice->report.month)
            m_months->setCurrentIndex(m_months->count() - 1);
    }
}

const Vocabulary &ReportPage::vocabulary() const
{
    return m_vocabularies.at(static_cast<Language>(m_languages->currentData().toInt()));
}

void ReportPage::layOut()
{
    if (!m_choice || m_choice->months.empty())
        m_document.reset();
    else
        m_document = std::make_shared<const ReportDocument>(
            m_choice->report, vocabulary(), static_cast<Paper>(m_papers->currentData().toInt()));
    m_preview->showDocument(m_document);
}

QString ReportPage::suggestedName(const QString &ending) const
{
    constexpr int longest = 60;
    QString name = QString::fromStdString(m_choice->report.store).left(longest);
    for (const QChar refused : QStringLiteral("/\\:*?\"<>|"))
        name.replace(refused, QLatin1Char('_'));
    return name + QLatin1Char('-') + QString::fromStdString(core::toText(m_choice->report.month))
        + ending;
}

/// On the paper of the printer that is chosen there.
void ReportPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutOf(m_document->paper()));
    printer->setFullPage(true);
    printer->setDocName(m_document->title());
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_document->title());
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
            [printer, document = m_document](QPrinter *paper) { printPages(*document, *paper); });
    dialog->open();
}

void ReportPage::save(const QString &file, const Save &write)
{
    if (file.isEmpty())
        return;
    const auto written = write(std::filesystem::path(file.toStdU16String()));
    if (written)
        emit news({.state = State::Good,
                   .text = [file] { return tr("The report is saved as %1.").arg(file); },
                   .batch = {},
                   .ticked = {}});
    else
        emit news({.state = State::Weak,
                   .text = [error = written.error()] { return describe(error); },
                   .batch = {},
                   .ticked = {}});
}

void ReportPage::savePdf()
{
    save(QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                      suggestedName(QStringLiteral(".pdf")), tr("PDF (*.pdf)")),
         [this](const std::filesystem::path &file) { return writePdf(*m_document, file); });
}

void ReportPage::saveWorkbook()
{
    const auto language =
        vocabulary().language() == Language::Chinese ? &core::Text::zh : &core::Text::en;
    save(QFileDialog::getSaveFileName(this, tr("Save as workbook"),
                                      suggestedName(QStringLiteral(".xlsx")),
                                      tr("Workbook (*.xlsx)")),
         [&](const std::filesystem::path &file) {
             return core::writeReportWorkbook(m_choice->report, language, file);
         });
}

void ReportPage::saveCsv()
{
    const auto language =
        vocabulary().language() == Language::Chinese ? &core::Text::zh : &core::Text::en;
    save(QFileDialog::getExistingDirectory(this, tr("Folder for the CSV files")),
         [&](const std::filesystem::path &folder) {
             return core::writeReportCsv(m_choice->report, language,
                                         folder / suggestedName(QString()).toStdU16String());
         });
}

} // namespace starvane::ui
