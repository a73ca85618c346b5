// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace starvane::ui {

namespace {

QString suffixOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace

LanguageSwitch::~LanguageSwitch()
{
    remove();
}

void LanguageSwitch::remove()
{
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

void LanguageSwitch::set(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language)); // first: widgets ask it when the change reaches them
    remove();
    const QString suffix = suffixOf(language);
    const std::array files{
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + suffix,
        QStringLiteral(":/i18n/words_") + suffix,
        QStringLiteral(":/i18n/starvane_") + suffix,
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        // What there is no catalogue for stays as it is in the source: English.
        if (m_translators.at(i).load(files.at(i)))
            QCoreApplication::installTranslator(&m_translators.at(i));
    }
}

} // namespace starvane::ui
