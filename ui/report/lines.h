// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace starvane::ui {

/// A text broken into lines of a width. Lengths in paper units.
class Lines final {
public:
    struct Format {
        QFont font;
        QColor colour;
        Qt::Alignment alignment = Qt::AlignLeft;
        int mostLines = 24; // a longer text ends with an ellipsis
    };

    /// An empty text has no lines.
    Lines(const QString &text, const Format &format, double width);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    /// How many characters fit into the lines that there may be.
    qsizetype breakUp(const QString &text, const Format &format, double width);

    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
};

} // namespace starvane::ui
