// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/base/progress.h"

namespace starvane::app {

/// One line of a terminal that says how far the work is; gone when the work is done. Silent where
/// there is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(const Console &console);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Valid while this lives.
    [[nodiscard]] core::ProgressCallback callback();

private:
    void show(const core::Progress &progress);

    const Console &m_console;
    bool m_shown = false;
};

} // namespace starvane::app
