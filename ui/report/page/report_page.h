// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest.h"
#include "ui/jobs/report_work.h"
#include "ui/report/report_document.h"
#include "ui/shell/live_page.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace starvane::ui {

class EmptyState;
class ReportPreview;

/// The printed month: which one, in which language and for which paper; a preview of the very
/// pages; print them, or save them as a PDF, a workbook or CSV files.
class ReportPage final : public LivePage {
    Q_OBJECT

public:
    explicit ReportPage(PageParts parts, QWidget *parent = nullptr);
    ~ReportPage() override;

    void setTheme(const Theme &theme) override;
    /// Shows what was loaded; for tests and pictures as well.
    void showMonth(const std::shared_ptr<const MonthChoice> &choice);

protected:
    void load() override;
    void changeEvent(QEvent *event) override;

private:
    using Save = std::function<core::Result<core::Done>(const std::filesystem::path &)>;

    [[nodiscard]] QWidget *makeTools();
    QComboBox *addChoice(QWidget *tools);
    QPushButton *addAction(QWidget *tools, void (ReportPage::*action)());
    void retranslate();
    void fillMonths();
    void loadMonth(std::optional<std::chrono::year_month> month);
    void layOut();
    void followLanguage();
    [[nodiscard]] const Vocabulary &vocabulary() const;
    [[nodiscard]] QString suggestedName(const QString &ending) const;
    void print();
    void savePdf();
    void saveWorkbook();
    void saveCsv();
    void save(const QString &file, const Save &write);

    std::map<Language, Vocabulary> m_vocabularies;
    std::shared_ptr<const MonthChoice> m_choice;
    std::shared_ptr<const ReportDocument> m_document;
    Latest<std::shared_ptr<const MonthChoice>> m_loading;
    QComboBox *m_months;
    QComboBox *m_languages;
    bool m_isLanguageChosen = false; // by hand
    QComboBox *m_papers;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
    QPushButton *m_csv;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
    EmptyState *m_empty;
    QPushButton *m_import;
    QStackedWidget *m_stack;
};

} // namespace starvane::ui
