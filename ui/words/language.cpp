// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace starvane::ui {

std::optional<Language> languageNamed(std::string_view code)
{
    if (code == "zh_CN")
        return Language::Chinese;
    if (code == "en")
        return Language::English;
    return std::nullopt;
}

Language languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("zh") ? Language::Chinese : Language::English;
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    if (language == Language::Chinese)
        return {QLocale::Chinese, QLocale::China};
    return {QLocale::English, QLocale::UnitedStates};
}

QString pick(const core::Text &text, Language language)
{
    const bool chinese = language == Language::Chinese;
    const std::string &wanted = chinese ? text.zh : text.en;
    const std::string &other = chinese ? text.en : text.zh;
    return QString::fromStdString(wanted.empty() ? other : wanted);
}

void installWords(QCoreApplication &application, Language language)
{
    QLocale::setDefault(localeOf(language));
    if (language == Language::English)
        return; // the sources are English
    auto *translator = new QTranslator(&application); // owned by the application
    if (translator->load(QStringLiteral(":/i18n/words_zh_CN.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace starvane::ui
