// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rating/pack.h"
#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QList>
#include <QSize>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class QApplication;

// What app calls.

namespace starvane::ui {

struct WindowOptions {
    std::filesystem::path database; // made when it is not there
    std::filesystem::path samples; // the demo's exports
    std::shared_ptr<const core::PackSet> packs;
    std::filesystem::path ownPacks; // the folder of the seller's own; it may be missing
    QString settingsFile; // an INI file; empty: the desktop's usual place
    std::optional<Language> language; // else the remembered one, else the environment's
    QList<std::filesystem::path> files = {}; // to import, as if dropped on the window
};

/// Shows the window and runs until it is closed; returns the program's exit code. Where a window is
/// open on the database already, that one takes the files and comes to the front instead. The
/// application must not have words installed (installWords()), or the language cannot be switched
/// back.
[[nodiscard]] int runWindow(QApplication &application, const WindowOptions &options);

struct OverviewPicture {
    std::filesystem::path database;
    std::shared_ptr<const core::PackSet> packs;
    std::string store; // empty: the first one
    std::filesystem::path file; // the PNG
    QSize size{1280, 720};
    Language language = Language::English;
    bool dark = false;
};

/// Writes the overview of a store as a PNG; as tall as `size` or taller where the page needs it.
/// Needs no display: a QApplication under the offscreen platform will do.
[[nodiscard]] core::Result<core::Done>
saveOverviewPng(QApplication &application, const OverviewPicture &picture);

} // namespace starvane::ui
