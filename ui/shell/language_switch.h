// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QTranslator>

#include <array>

namespace starvane::ui {

/// The language of the running window: its own texts, those of ui/words and Qt's buttons. Changing
/// it sends LanguageChange to every widget. Needs a QCoreApplication that outlives it.
class LanguageSwitch final {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    void set(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void remove();

    Language m_language = Language::English;
    std::array<QTranslator, 3> m_translators;
};

} // namespace starvane::ui
