#include "ui/link.h"

#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/curves.h"
#include "ui/view.h"

#include <algorithm>
#include <optional>

namespace compass::ui {
namespace {

constexpr std::size_t most_told = 200;  // letters of what a link may hold and nobody knows

std::uint64_t bit_of(int place) {
    return std::uint64_t{1} << static_cast<unsigned>(place);
}

int place_of_curve(std::string_view id) {
    const auto all = curves();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Curve& one) { return one.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

bool is_called(const Control& control, std::string_view id) {
    const auto rows = rows_of(control);
    return control.id == id || std::find(rows.begin(), rows.end(), id) != rows.end();
}

/// The control of that id, or the only one whose id begins with it: "age".
int place_of_control(std::string_view id) {
    const auto all = controls();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const Control& one) { return is_called(one, id); });
    if (found != all.end()) return static_cast<int>(found - all.begin());
    const std::string begin = std::string(id) + '_';
    const auto begins = [&](const Control& one) { return one.id.starts_with(begin); };
    if (std::count_if(all.begin(), all.end(), begins) != 1) return -1;
    return static_cast<int>(std::find_if(all.begin(), all.end(), begins) - all.begin());
}

/// Does the look mean something? Then it is in the view.
bool take_look(View& view, std::string_view key, std::string_view word) {
    if (key == "view") {
        if (word == "projector") view = presented(view, Presenting::projector);
        return word == "projector";
    }
    const int place = key == "hide" ? place_of_curve(word) : place_of_control(word);
    if (place < 0) return false;
    (key == "hide" ? view.hidden_curves : view.locked) |= bit_of(place);
    return true;
}

/// "a, b, c", cut off where a link goes on and on.
std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        if (!list.empty()) list += ", ";
        if (list.size() + name.size() > most_told) return list + "…";
        list += name;
    }
    return list;
}

}  // namespace

std::vector<std::string> look_as_asked(View& view, const SharedLink& link) {
    view.hidden_curves = 0;
    view.locked = 0;
    std::vector<std::string> unknown;
    for (const auto& [key, word] : link.looks) {
        if (take_look(view, key, word)) continue;
        unknown.push_back(key);
        unknown.back().append("=").append(word);
    }
    return unknown;
}

std::string link_notice(const SharedLink& link, const std::vector<std::string>& words_unknown,
                        const Strings& strings, Level level) {
    std::vector<std::string> unknown = link.unknown;
    unknown.insert(unknown.end(), words_unknown.begin(), words_unknown.end());
    std::string notice;
    if (!link.other_model.empty()) {
        notice = filled(strings.text("shared_link.other_model", level), {link.other_model});
    }
    if (unknown.empty()) return notice;
    if (!notice.empty()) notice += ' ';
    return notice + filled(strings.text("shared_link.unknown", level), {listed(unknown)});
}

std::string looks_in_force(const View& view) {
    std::string hide;
    std::string lock;
    const auto add = [](std::string& list, std::string_view id) {
        list += (list.empty() ? "" : "+") + std::string(id);
    };
    for (int i = 0; i < plot_count; ++i) {
        if ((view.hidden_curves & bit_of(i)) != 0) {
            add(hide, curves()[static_cast<std::size_t>(i)].id);
        }
    }
    for (std::size_t i = 0; i < controls().size(); ++i) {
        if (is_locked(view, static_cast<int>(i))) add(lock, controls()[i].id);
    }
    return (hide.empty() ? "" : ";hide=" + hide) + (lock.empty() ? "" : ";lock=" + lock);
}

bool is_locked(const View& view, int control) {
    return (view.locked & bit_of(control)) != 0;
}

sim::Scenario with_locks_kept(const View& view, const sim::Scenario& present,
                              sim::Scenario wished) {
    for (std::size_t i = 0; i < controls().size() && view.locked != 0; ++i) {
        const Control& control = controls()[i];
        const double kept = value_of(control, present);
        const bool differs = value_of(control, wished) != kept;
        if (is_locked(view, static_cast<int>(i)) && differs) {
            wished = with_value(control, wished, kept);
        }
    }
    return wished;
}

std::string locked_names(const View& view, const Strings& strings) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < controls().size(); ++i) {
        if (!is_locked(view, static_cast<int>(i))) continue;
        names.push_back(name_text(controls()[i], strings, view.level));
    }
    return listed(names);
}

}  // namespace compass::ui
