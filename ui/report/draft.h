// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/report/month_report.h"
#include "ui/report/block.h"
#include "ui/report/paper_table.h"
#include "ui/words/speech.h"

#include <QString>
#include <QStringList>

// The report's sections write themselves into a draft, one after the other.

namespace starvane::ui {

/// A report on its way to blocks: what is told, in which language, and how it looks.
class Draft final {
public:
    /// The report and the style outlive the draft.
    Draft(const core::MonthReport &report, const Speech &speech, const PaperStyle &style,
          double width);

    [[nodiscard]] const core::MonthReport &report() const { return m_report; }
    [[nodiscard]] const Speech &speech() const { return m_speech; }
    [[nodiscard]] const PaperStyle &style() const { return m_style; }
    [[nodiscard]] const core::Zone &zone() const { return m_zone; }
    [[nodiscard]] const BlockList &blocks() const { return m_blocks; }
    [[nodiscard]] double width() const { return m_blocks.width(); }

    /// A text of a pack in the report's language.
    [[nodiscard]] QString pick(const core::Text &text) const;
    /// Points of a score of 5, on the platform's scale.
    [[nodiscard]] QString points(const std::optional<double> &score) const;
    /// A change of such points, with its sign.
    [[nodiscard]] QString change(double scoreChange) const;
    /// Several sentences or parts on one line.
    [[nodiscard]] static QString joined(const QStringList &parts);

    void heading(const QString &text);
    void paragraph(const QString &text);
    void paragraph(const QString &text, const QColor &colour);
    /// In small letters.
    void note(const QString &text);
    /// One under the other, on one page where they fit.
    void notes(const QStringList &texts);
    /// With notes under it that are never on a page without a row.
    void table(const PaperTable &table, const QStringList &notes = {});
    void block(std::unique_ptr<Block> block, double gap);
    /// With a note under it, on the same page.
    void block(std::unique_ptr<Block> block, double gap, const QString &note);

private:
    void addText(const QString &text, PaperType type, const QColor &colour, const Piece &piece);

    const core::MonthReport &m_report;
    Speech m_speech;
    const PaperStyle &m_style;
    core::Zone m_zone;
    BlockList m_blocks;
};

} // namespace starvane::ui
