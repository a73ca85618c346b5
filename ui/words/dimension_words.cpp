// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dimension_words.h"

#include "ui/words/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dimensions)
};

struct KindWord {
    std::string_view kind;
    const char *word;
};

constexpr std::array kindWords = {
    KindWord{"refund", QT_TRANSLATE_NOOP("Dimensions", "refund")},
    KindWord{"return", QT_TRANSLATE_NOOP("Dimensions", "return")},
    KindWord{"exchange", QT_TRANSLATE_NOOP("Dimensions", "exchange")},
    KindWord{"repair", QT_TRANSLATE_NOOP("Dimensions", "repair")},
    KindWord{"dispute", QT_TRANSLATE_NOOP("Dimensions", "dispute")},
    KindWord{"complaint", QT_TRANSLATE_NOOP("Dimensions", "complaint")},
    KindWord{"chargeback", QT_TRANSLATE_NOOP("Dimensions", "chargeback")},
};

QString kindWord(const std::string &kind)
{
    const auto *const found = std::ranges::find(kindWords, kind, &KindWord::kind);
    return found == kindWords.end() ? penaltyName(kind) : Words::tr(found->word);
}

QString hoursText(const QString &hour)
{
    const auto clock = [](int hours) {
        return QStringLiteral("%1:00").arg(hours, 2, 10, QLatin1Char('0'));
    };
    return clock(hour.toInt()) + QStringLiteral("–") + clock(hour.toInt() + 1);
}

} // namespace

QString dimensionName(core::Dimension dimension)
{
    switch (dimension) {
    case core::Dimension::Product:
        return Words::tr("product");
    case core::Dimension::Carrier:
        return Words::tr("carrier");
    case core::Dimension::Agent:
        return Words::tr("agent");
    case core::Dimension::Reason:
        return Words::tr("reason");
    case core::Dimension::Kind:
        return Words::tr("kind");
    case core::Dimension::Country:
        return Words::tr("country");
    case core::Dimension::Hour:
        return Words::tr("hour of day");
    case core::Dimension::Weekday:
        break;
    }
    return Words::tr("weekday");
}

QString dimensionTitle(core::Dimension dimension)
{
    QString title = dimensionName(dimension);
    title[0] = title[0].toUpper();
    return title;
}

QString keyName(core::Dimension dimension, const std::string &key, const std::string &title,
                const QLocale &locale)
{
    const QString text = QString::fromStdString(key);
    if (key.empty())
        return Words::tr("unknown");
    if (dimension == core::Dimension::Hour)
        return hoursText(text);
    if (dimension == core::Dimension::Weekday)
        return locale.standaloneDayName(text.toInt());
    if (dimension == core::Dimension::Kind)
        return kindWord(key);
    if (title.empty() || title == key)
        return text;
    return Words::tr("%1 (%2)").arg(QString::fromStdString(title), text);
}

QString othersName(std::size_t keys)
{
    return Words::tr("%1 others").arg(QLocale().toString(static_cast<qulonglong>(keys)));
}

} // namespace starvane::ui
