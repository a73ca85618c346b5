// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace starvane::app {

/// What --help tells of the program or a command.
struct HelpTopic {
    std::string_view command; // empty: the program
    const char *text; // a message of the context "Help", in English
};

/// By the subjects of app/options.
[[nodiscard]] std::vector<HelpTopic> programTopics();
[[nodiscard]] std::vector<HelpTopic> storeTopics();
[[nodiscard]] std::vector<HelpTopic> importTopics();
[[nodiscard]] std::vector<HelpTopic> ratingTopics();
[[nodiscard]] std::vector<HelpTopic> reasonTopics();
[[nodiscard]] std::vector<HelpTopic> dutyTopics();
[[nodiscard]] std::vector<HelpTopic> exportTopics();
[[nodiscard]] std::vector<HelpTopic> reportTopics();
[[nodiscard]] std::vector<HelpTopic> noteTopics();
[[nodiscard]] std::vector<HelpTopic> ledgerTopics();

} // namespace starvane::app
