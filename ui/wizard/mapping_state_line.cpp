// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_state_line.h"

#include "ui/words/field_names.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace starvane::ui {

namespace {

/// "Order number or Tracking number (shipments)".
QString wordsFor(const core::MissingField &missing)
{
    QStringList names;
    for (const std::string_view field : missing.anyOf)
        names << fieldName(field);
    //: between the last two of several things of which one is enough
    const QString fields = names.join(MappingStateLine::tr(" or "));
    //: fields, a kind of record: "Order number (orders)"
    return MappingStateLine::tr("%1 (%2)").arg(fields, kindName(core::nameOf(missing.kind)));
}

QString missingText(const core::MappingDraft &draft)
{
    QStringList missing;
    for (const core::MissingField &field : core::missingOf(draft))
        missing << wordsFor(field);
    //: between the parts of a list
    return missing.join(MappingStateLine::tr("; "));
}

} // namespace

MappingStateLine::MappingStateLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkShape(this))
    , m_text(new Label(Type::Body, Tone::Ink, this))
    , m_next(new QPushButton(tr("&Next red cell"), this))
{
    m_text->setWrapping();
    m_next->setProperty("link", true);
    m_next->setAutoDefault(false);
    m_next->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &MappingStateLine::nextProblemWanted);
    say(State::Unknown, tr("Reading the file …"));
}

void MappingStateLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_mark->setState(m_mark->state(), theme);
}

void MappingStateLine::showCheck(const core::MappingDraft &draft, const core::DraftCheck &check)
{
    m_next->setVisible(!check.problems.empty());
    const QString missing = missingText(draft);
    const QString rows = countText(std::uint64_t(check.rows));
    if (!missing.isEmpty())
        say(State::Weak, tr("No column is chosen yet for: %1.").arg(missing));
    else if (check.ambiguous)
        say(State::Weak, tr("Say how the dates are written."));
    else if (check.rows > 0 && check.badRows == check.rows)
        say(State::Weak,
            tr("None of the %1 rows shown could be used: look at the cells in red.").arg(rows));
    else if (check.badRows > 0)
        say(State::Fair,
            tr("%1 of the %2 rows shown would be rejected, for their cells in red.")
                .arg(countText(std::uint64_t(check.badRows)), rows));
    else
        say(State::Good, tr("All %1 rows shown can be read.").arg(rows));
}

void MappingStateLine::say(State state, const QString &text)
{
    m_mark->setState(state, m_theme);
    m_text->setText(text);
}

} // namespace starvane::ui
