// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_words.h"

#include "core/import/store_settings.h"
#include "ui/format/brief.h"
#include "ui/settings/setting_value.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QLocale>

namespace starvane::ui {

namespace {

using Group = core::StoreSetting::Group;

constexpr double peerPoints = 4; // what a benchmark's two figures are worth
constexpr double excellentPoints = 5;
constexpr double wholePercent = 100;
constexpr int percentDigits = 6; // a benchmark stands as it was set, not rounded

bool is(const core::StoreSetting &setting, const char *key)
{
    return setting.key == key;
}

bool isPeer(const core::StoreSetting &setting)
{
    return setting.key.starts_with("peer.");
}

/// What comes behind the key's first dot.
QString nameInKey(const core::StoreSetting &setting)
{
    QString name = QString::fromStdString(setting.key.substr(setting.key.find('.') + 1));
    return name.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

QString SettingWords::name(const core::StoreSetting &setting)
{
    if (const QString name = pick(setting.name); !name.isEmpty())
        return name;
    if (is(setting, "automatic_replies"))
        return tr("Automatic replies");
    if (is(setting, "agent_prefixes"))
        return tr("How agents' names begin");
    if (is(setting, "exempt"))
        return tr("Exempt days");
    if (is(setting, "alarm.composite"))
        return tr("Composite");
    if (is(setting, "alarm.duty_hours"))
        return tr("Something is due");
    if (is(setting, "alarm.data_days"))
        return tr("Age of the data");
    if (setting.group == Group::Stars)
        return tr("%1 stars").arg(nameInKey(setting));
    return nameInKey(setting);
}

QString SettingWords::role(const core::StoreSetting &setting, double scale)
{
    switch (setting.group) {
    case Group::Benchmark:
        return tr("worth %1 points")
            .arg(pointsText(isPeer(setting) ? peerPoints : excellentPoints, scale));
    case Group::Share:
        return tr("share");
    case Group::Stars:
        return tr("from this composite on");
    case Group::Parameter:
        return tr("number in the platform's rules");
    case Group::Words:
        return tr("words that the platform's rules look for");
    case Group::Texts:
        return tr("in exported chats");
    case Group::Days:
        return tr("left out by the platform");
    case Group::Alarm:
        break;
    }
    if (is(setting, "alarm.duty_hours"))
        return tr("warns so many hours before");
    if (is(setting, "alarm.data_days"))
        return tr("warns when the newest are older, in days");
    return tr("warns below so many points");
}

QString SettingWords::whole(const core::StoreSetting &setting, double scale)
{
    //: a setting, what about it
    return tr("%1 – %2").arg(name(setting), role(setting, scale));
}

QString SettingWords::value(const core::StoreSetting &setting, double scale)
{
    if (SettingValue::isList(setting)) {
        const int count = static_cast<int>(SettingValue::lines(setting).size());
        if (count == 0)
            return tr("none");
        if (setting.group == Group::Words)
            return tr("%Ln word(s)", nullptr, count);
        return setting.group == Group::Texts ? tr("%Ln text(s)", nullptr, count)
                                             : tr("%Ln period(s)", nullptr, count);
    }
    const auto number = SettingValue::number(setting);
    if (!number)
        return tr("off");
    if (setting.group == Group::Share)
        return shareText(*number);
    if (setting.group == Group::Benchmark && setting.unit == core::Unit::Percent)
        return tr("%1 %").arg(QLocale().toString(*number * wholePercent, 'g', percentDigits));
    if (setting.group == Group::Benchmark)
        return valueText(*number, setting.unit);
    if (setting.group == Group::Stars)
        return pointsText(*number, scale);
    if (is(setting, "alarm.duty_hours"))
        return tr("%1 h").arg(QLocale().toString(*number));
    if (is(setting, "alarm.data_days"))
        return tr("%Ln day(s)", nullptr, static_cast<int>(*number));
    return setting.group == Group::Alarm ? QLocale().toString(*number, 'f', 2)
                                         : QLocale().toString(*number);
}

QString SettingWords::source(const core::StoreSetting &setting)
{
    if (setting.source == core::Source::Seller)
        return sourceName(setting.source);
    if (setting.value.empty())
        return {};
    return setting.source == core::Source::Assumed ? tr("assumed ⓘ") : sourceName(setting.source);
}

QString SettingWords::since(const core::StoreSetting &setting)
{
    if (!setting.since)
        return {};
    return *setting.since == core::settingsBegin ? tr("always")
                                                 : tr("from %1 on").arg(dayText(*setting.since));
}

QString SettingWords::sourceTip(const core::StoreSetting &setting)
{
    if (setting.value.empty())
        return {};
    switch (setting.source) {
    case core::Source::Rule:
        return tr("The platform's rules say so.");
    case core::Source::Assumed:
        return tr("The platform does not publish this; Starvane assumes it. If you know better, "
                  "set your own.");
    case core::Source::Seller:
        return tr("You set this. Take it back to return to what held before.");
    case core::Source::Official:
        break;
    }
    return tr("The back office showed this; it came with a file or you entered it. A newer reading "
              "takes its place.");
}

QString SettingWords::explanation(const core::StoreSetting &setting)
{
    if (setting.group == Group::Benchmark)
        return tr("Between the two benchmarks the points go in a straight line.");
    if (setting.group == Group::Share)
        return tr(
            "Together the shares make the whole, whatever they add up to. What has 0 is shown and "
            "does not count; within a module all that count do so alike.");
    if (setting.group == Group::Stars)
        return tr("The composite from which the level is reached.");
    if (setting.group == Group::Parameter)
        return tr("The rules and duties of the platform calculate with this number.");
    if (setting.group == Group::Words)
        return tr("A text that holds one of these words counts. One word a line.");
    if (setting.group == Group::Days)
        return tr("Records of these days count in no indicator. A day or a period a line, as "
                  "2025-01-28..2025-02-04.");
    if (is(setting, "automatic_replies"))
        return tr("A reply that holds one of these texts comes from a machine and is not yours. "
                  "One text a line.");
    if (is(setting, "agent_prefixes"))
        return tr("Who speaks under a name that begins like this is one of you. One beginning a "
                  "line.");
    if (is(setting, "alarm.duty_hours"))
        return tr("Overdue duties warn as well.");
    if (is(setting, "alarm.data_days"))
        return tr("Then it is time to export new files.");
    return tr("In the points that the platform shows. Starvane warns when it opens, and so does "
              "“starvane check --alarms”.");
}

QString SettingWords::unit(const core::StoreSetting &setting)
{
    const bool hasUnit = setting.group == Group::Benchmark || setting.group == Group::Share;
    if (is(setting, "alarm.duty_hours") || (hasUnit && setting.unit == core::Unit::Hours))
        return tr("hours");
    if (is(setting, "alarm.data_days") || (hasUnit && setting.unit == core::Unit::Days))
        return tr("days");
    if (hasUnit && setting.unit == core::Unit::Percent)
        return QStringLiteral("%");
    if (hasUnit && setting.unit == core::Unit::Stars)
        return QStringLiteral("★");
    return setting.group == Group::Parameter ? QString() : tr("points");
}

QString
SettingWords::refusal(const core::Error &error, const core::StoreSetting &setting, double scale)
{
    const auto *bad = std::get_if<core::BadValue>(&error);
    if (bad == nullptr)
        return describe(error);
    if (setting.group == Group::Benchmark && SettingValue::number(setting))
        return tr("What is worth %1 points has to be better than what is worth %2.")
            .arg(pointsText(excellentPoints, scale), pointsText(peerPoints, scale));
    core::BadValue named = *bad;
    named.name = name(setting).toStdString();
    return describe(named);
}

} // namespace starvane::ui
