// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/zone_words.h"

namespace starvane::ui {

QString zoneText(const std::string &zone)
{
    const QString name = QString::fromStdString(zone);
    const QString fixed = QStringLiteral("Etc/GMT");
    if (!name.startsWith(fixed))
        return name;
    QString offset = name.mid(fixed.size());
    if (offset.isEmpty() || offset == QLatin1String("0"))
        return QStringLiteral("UTC");
    const QChar sign(offset.front() == QLatin1Char('-') ? u'+' : u'−');
    return QStringLiteral("UTC") + sign + offset.mid(1);
}

} // namespace starvane::ui
