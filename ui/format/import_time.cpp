// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/import_time.h"

#include <QDateTime>
#include <QLocale>

namespace starvane::ui {

QString ImportTime::text(core::Instant instant)
{
    //: a day and a time; QLocale's letters
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()),
                              tr("d MMM yyyy HH:mm"));
}

} // namespace starvane::ui
