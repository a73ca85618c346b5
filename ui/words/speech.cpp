// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/speech.h"

#include <QCoreApplication>

namespace starvane::ui {

Vocabulary::Vocabulary(Language language)
    : m_language(language)
{
    if (language == Language::Chinese)
        (void)m_translator.load(QStringLiteral(":/i18n/words_zh_CN.qm"));
}

QString Vocabulary::translate(const char *context, const char *source, const char *comment) const
{
    const QString text = m_translator.translate(context, source, comment);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

Speech::Speech(const QLocale &locale)
    : m_locale(locale)
{
}

Speech::Speech(const Vocabulary &vocabulary)
    : m_vocabulary(&vocabulary)
    , m_locale(localeOf(vocabulary.language()))
{
}

Language Speech::language() const
{
    return m_locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString Speech::translate(const char *context, const char *source, const char *comment) const
{
    return m_vocabulary != nullptr ? m_vocabulary->translate(context, source, comment)
                                   : QCoreApplication::translate(context, source, comment);
}

} // namespace starvane::ui
