// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/number_parsers.h"
#include "core/layout/reject_maker.h"
#include "core/layout/report_binding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

struct RateMean {
    std::string_view indicator; // of the layout
    double value = 0;
};

/// Adds up a report's rows. A rate whose column's name says so ("应答率", "rate", "%") is a
/// fraction: "93.5%", 93.5 and 0.935 are the same.
class RateSums {
public:
    /// The report's layout must outlive the sums.
    RateSums(const BoundReport &report, const std::vector<std::string> &header);

    /// What is wrong with a row; it is added as a whole or not at all.
    [[nodiscard]] std::optional<CellFault> add(const Row &row);
    /// Of the indicators that any row told something of.
    [[nodiscard]] std::vector<RateMean> means() const;

private:
    /// A quotient, of a row or of all rows so far.
    struct Sum {
        double top = 0;
        double bottom = 0;
    };
    using Number = std::optional<double>; // a blank cell has none
    [[nodiscard]] Parsed<Number> numberIn(const Row &row, std::size_t column);
    [[nodiscard]] Parsed<Number> fractionIn(const Row &row, std::size_t column);
    [[nodiscard]] Parsed<Sum> sumOf(const Row &row, const BoundRate &rate, Number weight);

    BoundReport m_report;
    std::vector<bool> m_isRate; // by column
    std::vector<Sum> m_sums; // by rate
    std::vector<Sum> m_ofRow;
    std::size_t m_column = 0; // read last
};

} // namespace starvane::core
