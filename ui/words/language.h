// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string_view>

class QCoreApplication;

namespace starvane::ui {

enum class Language { English, Chinese };

/// Nothing when @p code is neither "zh_CN" nor "en".
[[nodiscard]] std::optional<Language> languageNamed(std::string_view code);

/// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is
/// set decides; zh… is Chinese, all else English.
[[nodiscard]] Language languageOfEnvironment();

/// How the language writes numbers and days.
[[nodiscard]] QLocale localeOf(Language language);

/// A pack's text in the language; in the other one where it has none.
[[nodiscard]] QString pick(const core::Text &text, Language language);

/// Makes the words of ui/words and app, and the default locale, speak the language. Called once,
/// before anything is said.
void installWords(QCoreApplication &application, Language language);

} // namespace starvane::ui
