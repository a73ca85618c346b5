// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/report_document.h"

#include <QByteArray>

#include <filesystem>

namespace starvane::ui {

/// The document as a PDF with real text, embedded fonts and vector charts. Its date is the moment
/// that the data speak for, so that the same data give the same bytes.
[[nodiscard]] QByteArray pdfOf(const ReportDocument &document);

/// Writes the PDF whole or not at all: FileUnusable.
[[nodiscard]] core::Result<core::Done>
writePdf(const ReportDocument &document, const std::filesystem::path &file);

} // namespace starvane::ui
