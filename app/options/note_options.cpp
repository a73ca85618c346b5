// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

namespace starvane::app {

namespace {

Command readPromotions(const OptionTexts &texts, OptionValues &values)
{
    return ListPromotions{.store = values.required("--store", texts.store)};
}

Command readAddPromotion(const OptionTexts &texts, OptionValues &values)
{
    AddPromotion promotion{.store = values.required("--store", texts.store),
                           .name = values.required("NAME", texts.name)};
    const core::Day first = values.requiredDay("--from", texts.from);
    const core::Day last = values.requiredDay("--to", texts.to);
    promotion.days = values.range(texts.from, texts.to).value_or(core::DayRange{first, last});
    return promotion;
}

Command readRemovePromotion(const OptionTexts &texts, OptionValues &values)
{
    RemovePromotion promotion{.store = values.required("--store", texts.store)};
    std::ignore = values.required("ID", texts.promotion);
    const auto number = values.number("ID", texts.promotion);
    promotion.id = static_cast<core::PromotionId>(number.value_or(0));
    return promotion;
}

Command readAdvice(const OptionTexts &texts, OptionValues &values)
{
    return ListAdvice{.store = values.required("--store", texts.store)};
}

Command readAdopt(const OptionTexts &texts, OptionValues &values)
{
    return AdoptTip{.store = values.required("--store", texts.store),
                    .tip = values.required("TIP", texts.tip),
                    .on = values.day("--on", texts.on),
                    .note = texts.note.value_or("")};
}

Command readDrop(const OptionTexts &texts, OptionValues &values)
{
    return DropTip{.store = values.required("--store", texts.store),
                   .tip = values.required("TIP", texts.tip),
                   .on = values.day("--on", texts.on)};
}

Command readAddLayout(const OptionTexts &texts, OptionValues &values)
{
    return AddLayout{.file = *OptionValues::path(values.required("FILE", texts.output))};
}

Command readRemoveLayout(const OptionTexts &texts, OptionValues &values)
{
    return RemoveLayout{.id = values.required("ID", texts.layoutId)};
}

} // namespace

std::vector<CommandSpec> noteCommands()
{
    using T = OptionTexts;
    return {
        {"promotions", {{"--store", &T::store}}, readPromotions},
        {"promotions add",
         {{"name", &T::name}, {"--store", &T::store}, {"--from", &T::from}, {"--to", &T::to}},
         readAddPromotion},
        {"promotions remove", {{"id", &T::promotion}, {"--store", &T::store}}, readRemovePromotion},
        {"advice", {{"--store", &T::store}}, readAdvice},
        {"advice adopt",
         {{"tip", &T::tip}, {"--store", &T::store}, {"--on", &T::on}, {"--note", &T::note}},
         readAdopt},
        {"advice drop", {{"tip", &T::tip}, {"--store", &T::store}, {"--on", &T::on}}, readDrop},
        {"layouts", {}, plain<ListLayouts>},
        {"layouts add", {{"file", &T::output}}, readAddLayout},
        {"layouts remove", {{"id", &T::layoutId}}, readRemoveLayout},
    };
}

} // namespace starvane::app
