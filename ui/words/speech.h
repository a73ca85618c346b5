// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace starvane::ui {

/// The texts of one language, whatever the application speaks. Those of ui/words and ui/report.
class Vocabulary final {
public:
    explicit Vocabulary(Language language);
    Q_DISABLE_COPY_MOVE(Vocabulary)

    [[nodiscard]] Language language() const { return m_language; }
    /// The text itself where the language has none for it: English.
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *comment) const;

private:
    Language m_language;
    QTranslator m_translator;
};

/// In which language something is said. Cheap to copy.
class Speech final {
public:
    /// The application's, with the numbers and days of a locale.
    Speech(const QLocale &locale = QLocale());
    /// That of a vocabulary, which outlives it.
    explicit Speech(const Vocabulary &vocabulary);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] Language language() const;
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *comment = nullptr) const;

private:
    const Vocabulary *m_vocabulary = nullptr; // null: the application's
    QLocale m_locale;
};

} // namespace starvane::ui
