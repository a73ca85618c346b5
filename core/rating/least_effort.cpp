// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/least_effort.h"

#include <algorithm>

namespace starvane::core {

// Exact, and its time hardly depends on how long the curves are:
//
// 1. A curve is cut into runs in which each further unit gains at least as much as the one before
//    (convex; a straight piece is one). The efforts at which runs meet, and both ends, are its
//    *corners*. A curve of points over failures has two or three runs.
// 2. Take an optimal choice in which two curves are both inside of a run. Moving a unit from one to
//    the other changes the sum of gains by a convex function of how many were moved, so moving on
//    in one of the two directions never loses; it ends when one of them is at a corner. So there is
//    an optimal choice in which at most one curve is not at a corner.
// 3. For each curve in turn to be that one: all sums of corners of the others are made, a curve at
//    a time. Of the sums made so far only those are kept that no other one beats (less or the same
//    effort, as much gain), that cost less than the best found, and that can still reach what is
//    needed. Each of the last sums is then completed with as little of the free curve as does.

namespace {

constexpr double rounding = 1e-9;
class Search {
public:
    Search(const std::vector<EffortCurve> &curves, double needed, std::size_t atMost)
        : m_curves(curves)
        , m_needed(needed)
        , m_most(atMost)
    {
    }

    std::optional<std::vector<std::size_t>> run()
    {
        for (std::size_t free = 0; free < m_curves.size(); ++free)
            complete(free, sumsWithout(free));
        return m_best;
    }

private:
    /// A sum of corners, and how it came about: the sum before in the layer before.
    struct Sum {
        std::size_t effort = 0;
        double gain = 0;
        std::size_t before = 0;
        std::size_t corner = 0;
    };
    using Layers = std::vector<std::vector<Sum>>;

    [[nodiscard]] bool isEnough(double gain) const { return gain >= m_needed - rounding; }

    /// One layer before any curve and one after each but the free one.
    [[nodiscard]] Layers sumsWithout(std::size_t free) const
    {
        double ahead = 0;
        for (const EffortCurve &curve : m_curves)
            ahead += curve.most();
        Layers layers{{Sum{}}};
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            if (i == free)
                continue;
            ahead -= m_curves[i].most();
            layers.push_back(extended(layers.back(), m_curves[i], ahead));
        }
        return layers;
    }

    /// @p ahead: what the curves that are still to come gain at most.
    [[nodiscard]] std::vector<Sum>
    extended(const std::vector<Sum> &sums, const EffortCurve &curve, double ahead) const
    {
        std::vector<Sum> all;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            for (const auto &[corner, gain] : curve.corners()) {
                const Sum sum{sums[i].effort + corner, sums[i].gain + gain, i, corner};
                if (sum.effort <= m_most && isEnough(sum.gain + ahead))
                    all.push_back(sum);
            }
        }
        std::sort(all.begin(), all.end(), [](const Sum &a, const Sum &b) {
            return a.effort != b.effort ? a.effort < b.effort : a.gain > b.gain;
        });
        std::vector<Sum> unbeaten;
        for (const Sum &sum : all) {
            if (unbeaten.empty() || sum.gain > unbeaten.back().gain)
                unbeaten.push_back(sum);
        }
        return unbeaten;
    }

    void complete(std::size_t free, const Layers &layers)
    {
        const EffortCurve &curve = m_curves[free];
        for (std::size_t i = 0; i < layers.back().size(); ++i) {
            const Sum &sum = layers.back()[i];
            const std::size_t own =
                curve.first([&](double gain) { return isEnough(sum.gain + gain); });
            if (own > curve.last())
                continue;
            const std::size_t total = sum.effort + own;
            const double gain = sum.gain + curve.gain(own);
            if (total > m_most || (m_best && total == m_most && gain <= m_bestGain))
                continue;
            m_most = total;
            m_bestGain = gain;
            m_best = efforts(free, layers, i, own);
        }
    }

    [[nodiscard]] std::vector<std::size_t>
    efforts(std::size_t free, const Layers &layers, std::size_t last, std::size_t own) const
    {
        std::vector<std::size_t> efforts(m_curves.size(), 0);
        efforts[free] = own;
        std::size_t layer = layers.size();
        for (std::size_t i = m_curves.size(); i-- > 0;) {
            if (i == free)
                continue;
            const Sum &sum = layers[--layer][last];
            efforts[i] = sum.corner;
            last = sum.before;
        }
        return efforts;
    }

    const std::vector<EffortCurve> &m_curves;
    double m_needed;
    std::size_t m_most; // the least total found so far, before one was found the limit
    double m_bestGain = 0;
    std::optional<std::vector<std::size_t>> m_best;
};

} // namespace

std::optional<std::vector<std::size_t>>
leastEffort(const std::vector<EffortCurve> &curves, double needed, std::size_t atMost)
{
    if (needed <= rounding)
        return std::vector<std::size_t>(curves.size(), 0);
    return Search(curves, needed, atMost).run();
}

} // namespace starvane::core
