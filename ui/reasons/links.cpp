#include "ui/reasons/links.h"

#include <string_view>

namespace compass::ui {
namespace {

using scene::Link;
using sim::Outcome;
using sim::Way;
using Links = std::vector<Link>;

void add(Links& to, const Links& more) {
    to.insert(to.end(), more.begin(), more.end());
}

bool is_calcium(std::string_view id) {
    return id.starts_with("diet_ca") || id.starts_with("ca.") || id == "ca_split";
}

bool is_vitamin_d(const Control& control) {
    return control.row->group == sim::Group::vitamin_d || control.id.starts_with("d3.") ||
           control.id == "sun" || control.id == "base_25ohd";
}

Links from_meals(std::string_view id) {
    return {id.starts_with("ca") ? Link::tablets_gut : Link::food_gut, Link::gut_blood};
}

/// How what was moved came to the vitamin D messages.
Links head_of_d(const Control* moved) {
    if (moved != nullptr && is_calcium(moved->id)) {
        Links links = from_meals(moved->id);
        add(links, {Link::blood_watchdog, Link::watchdog_active});
        return links;
    }
    if (moved != nullptr && is_vitamin_d(*moved)) return {Link::d3_store, Link::store_active};
    return {};
}

/// How what was moved came to the watchdog hormone.
Links head_of_pth(const Control* moved) {
    if (moved != nullptr && is_calcium(moved->id)) {
        Links links = from_meals(moved->id);
        links.push_back(Link::blood_watchdog);
        return links;
    }
    if (moved != nullptr && is_vitamin_d(*moved)) {
        return {Link::d3_store, Link::store_active, Link::active_gut, Link::gut_blood,
                Link::blood_watchdog};
    }
    return {Link::blood_watchdog};
}

/// From blood on; bone itself is where some ways end already.
Links tail(Outcome outcome) {
    switch (outcome) {
        case Outcome::bone:
            return {Link::blood_bone};
        case Outcome::urine:
            return {Link::blood_urine};
        case Outcome::artery:
            return {Link::blood_wall};
        default:
            return {};
    }
}

/// From bone on.
Links tail_of_bone(Outcome outcome) {
    if (outcome == Outcome::bone) return {};
    Links links{Link::bone_blood};
    add(links, tail(outcome));
    return links;
}

Links own_start(Outcome outcome) {
    switch (outcome) {
        case Outcome::bone:
            return {Link::own_bone};
        case Outcome::artery:
            return {Link::own_wall};
        case Outcome::d_store:
            return {Link::own_store};
        default:
            return {Link::own_blood};
    }
}

struct Part {
    Links head, middle, tail;
};

Part of_calcium(Way way, Outcome outcome) {
    switch (way) {
        case Way::food:
            return {{}, {Link::food_gut, Link::gut_blood}, tail(outcome)};
        case Way::tablets:
            return {{}, {Link::tablets_gut, Link::gut_blood}, tail(outcome)};
        case Way::gut_own:
            return {{}, {Link::own_gut, Link::gut_blood}, tail(outcome)};
        case Way::kidney_own:
            return {{}, {Link::own_kidney}, tail(outcome)};
        case Way::bone_own:
            return {{}, {Link::own_bone}, tail_of_bone(outcome)};
        case Way::vessel_own:
            return {{}, {Link::own_wall}, {}};
        case Way::tablets_vessel:
            return {{}, {Link::tablets_wall}, {}};
        case Way::start:
            return {{}, own_start(outcome), {}};
        default:
            return {};
    }
}

Part of_messages(Way way, Outcome outcome, const Control* moved) {
    switch (way) {
        case Way::d_gut:
            return {head_of_d(moved), {Link::active_gut, Link::gut_blood}, tail(outcome)};
        case Way::d_bone:
            return {head_of_d(moved), {Link::active_bone}, tail_of_bone(outcome)};
        case Way::pth_bone:
            return {head_of_pth(moved), {Link::watchdog_bone}, tail_of_bone(outcome)};
        case Way::pth_kidney:
            return {head_of_pth(moved), {Link::watchdog_kidney}, tail(outcome)};
        case Way::osteocalcin:
            return {{}, {Link::k_osteocalcin, Link::osteocalcin_bone}, tail_of_bone(outcome)};
        case Way::mgp:
            return {{}, {Link::k_mgp, Link::mgp_wall}, {}};
        case Way::blood_vessel: {
            const bool by_meals = moved != nullptr && is_calcium(moved->id);
            return {by_meals ? from_meals(moved->id) : Links{}, {Link::blood_wall}, {}};
        }
        default:
            return {{}, {Link::d3_store}, {}};
    }
}

/// The message that a link of the picture stands for, by its id in the table of evidence; "" for
/// pipes.
std::string_view message_of(Link link) {
    switch (link) {
        case Link::d3_store:
            return "d3_25ohd";
        case Link::store_active:
            return "d25_125d";
        case Link::active_gut:
            return "d125_gut";
        case Link::active_bone:
            return "d_release";
        case Link::blood_watchdog:
            return "ca_pth";
        case Link::watchdog_bone:
            return "pth_bone";
        case Link::watchdog_kidney:
            return "pth_urine";
        case Link::watchdog_active:
            return "pth_125d";
        case Link::k_osteocalcin:
            return "k_coc";
        case Link::osteocalcin_bone:
            return "coc_bone";
        case Link::k_mgp:
            return "k_cmgp";
        case Link::mgp_wall:
            return "mgp_artery";
        case Link::own_gut:
            return "age_gut";
        default:
            return "";
    }
}

}  // namespace

sim::Evidence mark_of(const Reasons& reasons, sim::Way way, scene::Link link) {
    switch (link) {
        case Link::own_bone:
        case Link::own_wall:
            return mark_of(reasons, Contribution{.way = way});
        case Link::blood_wall:
            return mark_of_link("caserum_artery");
        case Link::tablets_wall:
            return mark_of_link("catab_artery");
        default:
            return mark_of_link(message_of(link));
    }
}

std::vector<scene::Link> links_of(const Reasons& reasons, sim::Way way) {
    Part part = of_calcium(way, reasons.outcome);
    if (part.middle.empty()) part = of_messages(way, reasons.outcome, reasons.main);
    Links links = part.head;
    add(links, part.middle);
    add(links, part.tail);
    return links;
}

}  // namespace compass::ui
