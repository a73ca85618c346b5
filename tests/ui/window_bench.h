// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/demo.h"
#include "ui/shell/main_window.h"
#include "ui/words/format.h"

#include <QSettings>
#include <QTemporaryDir>

#include <fstream>
#include <memory>
#include <string>

namespace starvane::tests {

/// A window on a database of its own, with the packs of the source tree and a clock that stands.
class WindowBench {
public:
    WindowBench()
        : settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
    }

    [[nodiscard]] ui::Workspace workspace() const
    {
        const std::filesystem::path resources(STARVANE_RESOURCES);
        static const auto packs =
            std::make_shared<const core::PackSet>(*core::PackSet::load({resources / "platforms"}));
        return {.database = folder() / "test.db",
                .samples = resources / "samples",
                .packs = packs,
                .ownPacks = folder() / "platforms"};
    }

    [[nodiscard]] std::unique_ptr<ui::MainWindow> window()
    {
        return std::make_unique<ui::MainWindow>(ui::WindowParts{
            .workspace = workspace(),
            .settings = &settings,
            .clock = [this] { return now; },
            .language = ui::Language::English,
            .systemIsDark = false,
        });
    }

    void addStore(const std::string &name, const std::string &platform = "1688") const
    {
        auto ledger = core::Ledger::open(workspace().database);
        (void)core::addStore(*ledger, *workspace().packs, name, platform);
    }

    /// Imports the sample stores; false when they cannot be read.
    [[nodiscard]] bool fillDemo() const
    {
        const ui::Workspace place = workspace();
        auto ledger = core::Ledger::open(place.database);
        return ledger
            && core::fillDemo(*ledger, *place.packs, place.samples, {},
                              [](const core::Progress &) {});
    }

    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        const auto file = folder() / ui::pathOf(name);
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

    [[nodiscard]] std::filesystem::path folder() const
    {
        return ui::pathOf(m_folder.path().toStdString());
    }

private:
    QTemporaryDir m_folder;

public:
    QSettings settings; // in the folder
    core::Instant now{std::chrono::seconds(1767225600)}; // 2026-01-01 of UTC
};

/// Orders of 1688 as its sellers export them, @p rows of them, and one with a broken day.
[[nodiscard]] inline std::string ordersFile(int rows)
{
    std::string text =
        "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,发货时间\n";
    for (int i = 0; i < rows; ++i)
        text += std::to_string(1000000 + i)
            + ",buyer,12.50,交易成功,2025-12-01 10:00:00,2025-12-01 10:05:00,2025-12-02 09:00:00\n";
    return text + "77,buyer,1.00,交易成功,2025-13-01 10:00:00,2025-12-01 10:05:00,\n";
}

} // namespace starvane::tests
