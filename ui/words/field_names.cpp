// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/field_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

struct Named {
    std::string_view name;
    const char *words;
};

constexpr std::array fields = {
    Named{"order_no", QT_TRANSLATE_NOOP("Fields", "Order number")},
    Named{"created_at", QT_TRANSLATE_NOOP("Fields", "Ordered at")},
    Named{"paid_at", QT_TRANSLATE_NOOP("Fields", "Paid at")},
    Named{"released_at", QT_TRANSLATE_NOOP("Fields", "Ready for dispatch at")},
    Named{"promised_hours", QT_TRANSLATE_NOOP("Fields", "Promised hours to dispatch")},
    Named{"ship_by", QT_TRANSLATE_NOOP("Fields", "Dispatch by")},
    Named{"shipped_at", QT_TRANSLATE_NOOP("Fields", "Dispatched at")},
    Named{"collected_at", QT_TRANSLATE_NOOP("Fields", "Collected at")},
    Named{"deliver_by", QT_TRANSLATE_NOOP("Fields", "Deliver by")},
    Named{"delivered_at", QT_TRANSLATE_NOOP("Fields", "Delivered at")},
    Named{"completed_at", QT_TRANSLATE_NOOP("Fields", "Completed at")},
    Named{"cancelled_at", QT_TRANSLATE_NOOP("Fields", "Cancelled at")},
    Named{"cancelled_by", QT_TRANSLATE_NOOP("Fields", "Cancelled by")},
    Named{"cancel_reason", QT_TRANSLATE_NOOP("Fields", "Reason of cancellation")},
    Named{"status", QT_TRANSLATE_NOOP("Fields", "State")},
    Named{"buyer", QT_TRANSLATE_NOOP("Fields", "Buyer")},
    Named{"buyer_level", QT_TRANSLATE_NOOP("Fields", "Buyer’s level")},
    Named{"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    Named{"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    Named{"carrier", QT_TRANSLATE_NOOP("Fields", "Carrier")},
    Named{"tracking_no", QT_TRANSLATE_NOOP("Fields", "Tracking number")},
    Named{"tracking_confirmed_at", QT_TRANSLATE_NOOP("Fields", "Tracking confirmed at")},
    Named{"express", QT_TRANSLATE_NOOP("Fields", "Express order")},
    Named{"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    Named{"custom_made", QT_TRANSLATE_NOOP("Fields", "Made to order")},
    Named{"tracking_confirmed", QT_TRANSLATE_NOOP("Fields", "Tracking confirmed")},
    Named{"product_id", QT_TRANSLATE_NOOP("Fields", "Product number")},
    Named{"sku", QT_TRANSLATE_NOOP("Fields", "SKU")},
    Named{"product", QT_TRANSLATE_NOOP("Fields", "Product")},
    Named{"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    Named{"price", QT_TRANSLATE_NOOP("Fields", "Unit price")},
    Named{"shipping", QT_TRANSLATE_NOOP("Fields", "Shipping fee")},
    Named{"refund_no", QT_TRANSLATE_NOOP("Fields", "Refund number")},
    Named{"requested_at", QT_TRANSLATE_NOOP("Fields", "Requested at")},
    Named{"first_handled_at", QT_TRANSLATE_NOOP("Fields", "First handled at")},
    Named{"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    Named{"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    Named{"by", QT_TRANSLATE_NOOP("Fields", "Caused by")},
    Named{"satisfied", QT_TRANSLATE_NOOP("Fields", "Satisfied")},
    Named{"conversation_no", QT_TRANSLATE_NOOP("Fields", "Conversation number")},
    Named{"started_at", QT_TRANSLATE_NOOP("Fields", "Started at")},
    Named{"first_reply_at", QT_TRANSLATE_NOOP("Fields", "First reply at")},
    Named{"agent", QT_TRANSLATE_NOOP("Fields", "Agent")},
    Named{"replied_by", QT_TRANSLATE_NOOP("Fields", "Replied by")},
    Named{"official", QT_TRANSLATE_NOOP("Fields", "Official account")},
    Named{"offline", QT_TRANSLATE_NOOP("Fields", "Offline")},
    Named{"rated", QT_TRANSLATE_NOOP("Fields", "Rated")},
    Named{"dispute_no", QT_TRANSLATE_NOOP("Fields", "Dispute number")},
    Named{"opened_at", QT_TRANSLATE_NOOP("Fields", "Opened at")},
    Named{"closed_at", QT_TRANSLATE_NOOP("Fields", "Closed at")},
    Named{"liability", QT_TRANSLATE_NOOP("Fields", "Liability")},
    Named{"platform_intervened", QT_TRANSLATE_NOOP("Fields", "Platform intervened")},
    Named{"appeal_won", QT_TRANSLATE_NOOP("Fields", "Appeal won")},
    Named{"timed_out", QT_TRANSLATE_NOOP("Fields", "Timed out")},
    Named{"review_no", QT_TRANSLATE_NOOP("Fields", "Review number")},
    Named{"reviewed_at", QT_TRANSLATE_NOOP("Fields", "Reviewed at")},
    Named{"stars", QT_TRANSLATE_NOOP("Fields", "Stars")},
    Named{"is_default", QT_TRANSLATE_NOOP("Fields", "Default review")},
    Named{"returned", QT_TRANSLATE_NOOP("Fields", "Returned")},
    Named{"indicator", QT_TRANSLATE_NOOP("Fields", "Indicator")},
    Named{"day", QT_TRANSLATE_NOOP("Fields", "Day")},
    Named{"value", QT_TRANSLATE_NOOP("Fields", "Value")},
    Named{"score", QT_TRANSLATE_NOOP("Fields", "Points")},
    Named{"peer", QT_TRANSLATE_NOOP("Fields", "Peer average")},
    Named{"excellent", QT_TRANSLATE_NOOP("Fields", "Peer excellent")},
    Named{"penalty_no", QT_TRANSLATE_NOOP("Fields", "Penalty number")},
    Named{"issued_at", QT_TRANSLATE_NOOP("Fields", "Issued at")},
    Named{"dispute_status", QT_TRANSLATE_NOOP("Fields", "State of the appeal")},
};

constexpr std::array choices = {
    Named{"unpaid", QT_TRANSLATE_NOOP("Fields", "waiting for payment")},
    Named{"to_ship", QT_TRANSLATE_NOOP("Fields", "waiting for dispatch")},
    Named{"shipped", QT_TRANSLATE_NOOP("Fields", "dispatched")},
    Named{"delivered", QT_TRANSLATE_NOOP("Fields", "delivered")},
    Named{"completed", QT_TRANSLATE_NOOP("Fields", "completed")},
    Named{"cancelled", QT_TRANSLATE_NOOP("Fields", "cancelled")},
    Named{"refunded", QT_TRANSLATE_NOOP("Fields", "refunded")},
    Named{"buyer", QT_TRANSLATE_NOOP("Fields", "buyer")},
    Named{"seller", QT_TRANSLATE_NOOP("Fields", "seller")},
    Named{"platform", QT_TRANSLATE_NOOP("Fields", "platform")},
    Named{"refund", QT_TRANSLATE_NOOP("Fields", "refund only")},
    Named{"return", QT_TRANSLATE_NOOP("Fields", "return")},
    Named{"exchange", QT_TRANSLATE_NOOP("Fields", "exchange")},
    Named{"repair", QT_TRANSLATE_NOOP("Fields", "repair")},
    Named{"requested", QT_TRANSLATE_NOOP("Fields", "requested")},
    Named{"handled", QT_TRANSLATE_NOOP("Fields", "handled")},
    Named{"refused", QT_TRANSLATE_NOOP("Fields", "refused")},
    Named{"withdrawn", QT_TRANSLATE_NOOP("Fields", "withdrawn")},
    Named{"person", QT_TRANSLATE_NOOP("Fields", "person")},
    Named{"robot", QT_TRANSLATE_NOOP("Fields", "robot")},
    Named{"auto", QT_TRANSLATE_NOOP("Fields", "automatic")},
    Named{"dispute", QT_TRANSLATE_NOOP("Fields", "dispute")},
    Named{"complaint", QT_TRANSLATE_NOOP("Fields", "complaint")},
    Named{"chargeback", QT_TRANSLATE_NOOP("Fields", "chargeback")},
    Named{"pending", QT_TRANSLATE_NOOP("Fields", "not decided")},
    Named{"both", QT_TRANSLATE_NOOP("Fields", "both")},
    Named{"settled", QT_TRANSLATE_NOOP("Fields", "settled")},
    Named{"cancellation", QT_TRANSLATE_NOOP("Fields", "cancellation")},
    Named{"not_fulfilled", QT_TRANSLATE_NOOP("Fields", "not fulfilled")},
    Named{"late_confirmed", QT_TRANSLATE_NOOP("Fields", "confirmed late")},
    Named{"misleading_tracking", QT_TRANSLATE_NOOP("Fields", "misleading tracking")},
    Named{"we_late_arrival", QT_TRANSLATE_NOOP("Fields", "late Express delivery")},
    Named{"other", QT_TRANSLATE_NOOP("Fields", "other")},
    Named{"true", QT_TRANSLATE_NOOP("Fields", "yes")},
    Named{"false", QT_TRANSLATE_NOOP("Fields", "no")},
};

QString wordsFor(std::string_view name, std::span<const Named> known)
{
    const auto found = std::ranges::find(known, name, &Named::name);
    if (found == known.end())
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return Words::tr(found->words);
}

} // namespace

QString fieldName(std::string_view field)
{
    return wordsFor(field, fields);
}

QString choiceName(std::string_view choice)
{
    return wordsFor(choice, choices);
}

} // namespace starvane::ui
