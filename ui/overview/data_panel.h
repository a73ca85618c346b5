// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/overview.h"

namespace starvane::ui {

class Label;

/// The kind to fetch next: what an indicator lacks, else the oldest; null when there is none.
[[nodiscard]] const core::DataAge *nextToFetch(const core::ScoreCard &card);

/// How old each kind of data is and which file to fetch next.
class DataPanel final : public Card {
    Q_OBJECT

public:
    explicit DataPanel(QWidget *parent = nullptr);

    void showData(const Overview &overview);

private:
    [[nodiscard]] QWidget *rowOf(const core::DataAge &kind, const Overview &overview);

    Label *m_title;
    Label *m_next;
    QWidget *m_kinds;
};

} // namespace starvane::ui
