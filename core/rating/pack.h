// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/layout/layout.h"
#include "core/rating/score_card.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace starvane::core {

/// The days, relative to the day asked for, whose records count.
struct Window {
    int firstBefore = 29; // the first day lies so many days before the day asked for
    int lastBefore = 0;
    bool isIsoWeek = false; // instead: Monday to Sunday of the week that holds the day asked for
    friend bool operator==(const Window &, const Window &) = default;
};

/// Records that a rule leaves out; in force for days asked from `from` until `until`, both
/// included.
struct Exclusion {
    std::string when; // SQL
    Text why;
    std::optional<Day> from;
    std::optional<Day> until;
};

struct Benchmark {
    double peer = 0; // worth 4.0 points
    double excellent = 0; // worth 5.0 points
    Source source = Source::Assumed;
};

/// Where a value passes, or has another effect, for cards without points.
struct Limit {
    enum class Side { AtMost, Below, AtLeast, Above };
    Side side = Side::AtMost;
    double bound = 0;
    [[nodiscard]] bool holds(double value) const;
};

/// What an indicator also has figures for, one by one.
struct Group {
    std::string name; // a column or expression
    std::string sql;
};

/// A value of one of an indicator's groups at which the platform suspends it.
struct Suspension {
    std::string by; // the name of one of Indicator::by
    Limit limit;
};

/// From a day asked on, a share of an indicator's value is what the back office shows for another.
struct Blend {
    std::string reading;
    double share = 0;
    std::optional<Day> from;
};

/// A fact about an indicator's missed records that a tip's condition and text use. Its SQL sees the
/// columns of the indicator's view, due_at, done_at and steps (the value: seconds, or thousandths
/// of a star).
struct Fact {
    enum class Kind {
        Number, // an aggregate over them
        Most, // the commonest values of an expression, as text
    };
    /// What the commonest values are: hours of the day, days since 1970, codes of countries.
    enum class Values { Texts, Hours, Days, Countries };
    std::string name;
    Kind kind = Kind::Number;
    std::string sql;
    int limit = 1; // how many of the commonest values
    Values values = Values::Texts;
};

/// What to do about an indicator, and when that applies.
struct TipRule {
    std::string id;
    std::string indicator;
    std::vector<Fact> facts;
    std::string when; // SQL over the facts as :name; of a Most also :name_share
    /// {name} stands for a fact, {name%} for it as a percentage, {name|order|orders} for the first
    /// word where it is 1, else for the second.
    Text text;
    std::uint64_t line = 0;
};

/// How one indicator is measured and scored. SQL is a row expression over the view `over`;
/// see resources/platforms/README.md.
struct Indicator {
    std::string id;
    Text name;
    Text rule;
    Text why;
    Text where;
    std::optional<std::string> module;
    Unit unit = Unit::Percent;
    bool higherIsBetter = true;
    double share = 0;
    Window window;
    std::vector<std::vector<std::string>> needs; // all of; each one of: "order.paid_at"
    std::string over; // empty: official only
    std::string at;
    std::string due; // empty: none
    std::string done;
    std::string pending;
    std::string value;
    std::string weight; // empty: 1
    std::string lastAskedDay; // a day number; empty: none
    std::vector<Group> by;
    std::optional<Benchmark> benchmark;
    std::optional<Limit> limit; // pass or fail instead of points
    std::optional<Suspension> suspends;
    std::optional<double> pointsPerUnit; // an exact score: points = value × this
    std::optional<Blend> blend;
    std::vector<Exclusion> excludes;
    Text source; // who says so
    std::uint64_t line = 0; // in the card's file

    /// Otherwise its value comes from readings alone.
    [[nodiscard]] bool isMeasured() const { return !over.empty(); }
    [[nodiscard]] bool isMean() const { return unit != Unit::Percent; }
};

struct StarLevel {
    double composite = 0; // from here on
    double stars = 0;
    friend bool operator==(const StarLevel &, const StarLevel &) = default;
};

struct Gate {
    double stars = 0;
    Text text;
};

/// Points added to a composite for something the seller opened: min(most, count × each), each a
/// parameter's name.
struct Bonus {
    std::string count;
    std::string each;
    std::string most;
};

/// A mark on top of the stars, reached when a reading of the store is at least a parameter.
struct BadgeRule {
    std::string id;
    Text name;
    std::string reading;
    std::string from; // the parameter
    Text text; // what it is worth
};

struct Module {
    std::string id;
    Text name;
    double share = 0;
};

/// A card's rules from a day on.
struct CardVersion {
    Day firstDay{};
    std::vector<StarLevel> stars; // highest first; none: the card has no composite
    Source starsSource = Source::Assumed;
    std::vector<Gate> gates;
    std::vector<BadgeRule> badges;
    std::optional<Bonus> bonus;
    std::vector<Module> modules; // empty: indicators have shares of the composite themselves
    std::vector<Indicator> indicators;
    std::filesystem::path file;
};

struct Card {
    std::string id;
    Text name;
    std::vector<CardVersion> versions; // oldest first

    /// The newest version in force on a day; before the first one, the first.
    [[nodiscard]] const CardVersion &on(Day day) const;
    /// Whether its windows are ISO weeks.
    [[nodiscard]] bool isWeekly() const;
};

/// Something to be done about a record, and by when. SQL over the view `over` that may use :now,
/// the moment asked for.
struct DutyRule {
    std::string id;
    Text name;
    Text todo;
    std::string over;
    std::string at;
    std::string open;
    std::string due;
    std::string stake; // minor units; empty: none
    std::optional<int> listedDays; // an overdue one is listed for so many days; nothing: always
    Source source = Source::Assumed;
    Text origin; // who says so
    std::uint64_t line = 0;
};

/// Takes a share of a week's and group's order value off the fines of that week and group.
struct FineExemption {
    std::string weekOf; // SQL, a time
    std::string by; // SQL
    std::string of; // SQL, minor units
    std::string among; // SQL
    std::string share; // SQL
};

/// A fine that the platform is to be expected to make. SQL over the view `over`.
struct FineRule {
    std::string kind; // of the penalties it is compared with
    Text name;
    std::string over;
    std::string at;
    std::string when;
    std::string amount; // minor units
    std::optional<FineExemption> exemption;
    Source source = Source::Assumed;
    Text origin;
    std::uint64_t line = 0;
};

/// Where a kind of data comes from.
struct DataKind {
    std::string kind;
    Text name;
    Text fetch;
};

/// Numbers or texts by a text in lower case.
using LookupTable = std::map<std::string, std::variant<std::int64_t, double, std::string>>;

/// A platform's rules as data.
struct Pack {
    std::string id;
    Text name;
    std::string zone;
    std::string currency;
    double scale = 5;
    std::int64_t smallSample = 20;
    std::map<std::string, double> parameters; // numbers that SQL sees as :name
    std::map<std::string, std::vector<std::string>> words; // lists that SQL sees through has_word()
    std::vector<Card> cards;
    std::vector<Layout> layouts;
    std::map<std::string, std::string> expressions; // SQL by name
    std::map<std::string, LookupTable> tables; // that SQL sees through lookup()
    std::map<std::string, BusinessCalendar> calendars;
    std::vector<TipRule> tips;
    std::vector<DutyRule> duties;
    std::vector<FineRule> fines;
    std::vector<DataKind> data;
    std::filesystem::path folder;

    [[nodiscard]] const Card *card(std::string_view cardId) const;
    /// Of all cards and versions, each once, in their order.
    [[nodiscard]] std::vector<std::string> indicatorIds() const;
};

/// Where packs lie, a folder each.
struct PackFolders {
    std::filesystem::path shipped;
    std::filesystem::path own = {}; // the seller's; there may be none
};

/// A pack that the seller keeps beside the shipped ones.
struct OwnPack {
    std::string id; // the folder's name
    std::filesystem::path folder;
    bool replacesShipped = false;
    std::optional<Error> trouble; // why it could not be loaded; it counts for nothing then
};

/// The packs there are, loaded and checked as a whole.
class PackSet {
public:
    /// Loads <folder>/<id>/ for each subfolder, or the one of @p only: checking a pack's SQL takes
    /// a few milliseconds. An own pack takes the place of a shipped one with the same id. The first
    /// broken shipped pack ends it: BrokenRules; a broken own one is told by own() alone.
    [[nodiscard]] static Result<PackSet>
    load(const PackFolders &folders, const std::string &only = {});

    [[nodiscard]] const std::vector<Pack> &all() const { return m_packs; }
    [[nodiscard]] const std::vector<OwnPack> &own() const { return m_own; }
    /// Unknown when there is no such platform; the trouble of an own pack that would be it.
    [[nodiscard]] Result<const Pack *> pack(std::string_view id) const;

private:
    void loadShipped(const std::vector<std::filesystem::path> &folders);
    void takeOwn(const std::filesystem::path &folder);

    std::vector<Pack> m_packs; // by id
    std::vector<OwnPack> m_own; // by id
};

} // namespace starvane::core
