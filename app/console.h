// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "core/base/error.h"
#include "ui/words/language.h"

#include <QString>

#include <ostream>

namespace starvane::app {

/// Where a command speaks, and how. The streams outlive it.
struct Console {
    std::ostream &out; // what was asked for
    std::ostream &err; // all else
    ui::Language language = ui::Language::English;
    bool json = false; // out takes one JSON document
    bool progress = false; // err is a terminal

    /// A line of the answer.
    void print(const QString &line) const;
    /// The whole answer, as it is.
    void print(const std::string &document) const;
    /// A line beside the answer: a warning, an error.
    void tell(const QString &line) const;
    /// Tells an error and what the command line can do about it; what the process shall return.
    [[nodiscard]] ExitCode fail(const core::Error &error) const;
};

} // namespace starvane::app
