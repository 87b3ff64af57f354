#include "ui/word_placer.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace compass::ui::words {
namespace {

constexpr float next_line = 0.94F;  // of a line's height, to the line under it

Box letters_in(const Box& line) {
    const float spare = over_letters * (line.w - line.y);
    return {line.x, line.y + spare, line.z, line.w - spare};
}

bool are_apart(const Box& a, const Box& b) {
    return a.x >= b.z || b.x >= a.z || a.y >= b.w || b.y >= a.w;
}

bool overlap(const Box& a, const Box& b, float beside) {
    return a.x < b.z + beside && b.x < a.z + beside && a.y < b.w && b.y < a.w;
}

}  // namespace

void measure_obstacles(PictureGround& ground) {
    for (const scene::Obstacle& obstacle : ground.obstacles) {
        const float most = obstacle.reach + ground.gap;
        ground.near.emplace_back(glm::min(obstacle.from, obstacle.to) - most,
                                 glm::max(obstacle.from, obstacle.to) + most);
    }
}

Placer::Placer(std::vector<Spoken> entries, const PictureGround& ground)
    : entries_(std::move(entries)), ground_(&ground) {
    order_.resize(entries_.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [this](std::size_t a, std::size_t b) {
        return importance(a) < importance(b);
    });
}

void Placer::place(std::size_t first_form) {
    int now = -1;
    for (const std::size_t i : order_) {
        Spoken& entry = entries_[i];
        if (importance(i) != now && first_form > 0) lengthen();
        now = importance(i);
        if (!can_be_said(entry) || entry.label->is_bound) continue;
        if (!try_forms(i, first_form) && entry.label->on == Part::lens) insist(i);
    }
}

void Placer::lengthen() {
    std::vector<Placed> kept;
    for (const std::size_t i : order_) {
        if (!entries_[i].is_placed || entries_[i].form == 0) continue;
        kept.assign(entries_.begin(), entries_.end());
        bool is_longer = false;
        for (std::size_t form = 0; form < kept[i].form && !is_longer; ++form) {
            is_longer = try_form(i, form) && stays(kept[i], entries_[i]);
            if (!is_longer) put_back(kept);
        }
    }
}

void Placer::put_back(const std::vector<Placed>& all) {
    for (std::size_t i = 0; i < all.size(); ++i) static_cast<Placed&>(entries_[i]) = all[i];
}

bool Placer::has_lost() const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [](const Spoken& entry) { return can_be_said(entry) && !entry.is_placed; });
}

bool Placer::has_lost(scene::Type type) const {
    return std::any_of(entries_.begin(), entries_.end(), [type](const Spoken& entry) {
        return entry.label->type == type && can_be_said(entry) && !entry.is_placed;
    });
}

float Placer::worth() const {
    constexpr std::array<float, 3> of_type{8.0F, 3.0F, 1.0F};
    constexpr float shorter = 0.8F;
    float sum = 0.0F;
    for (const Spoken& entry : entries_) {
        if (!entry.is_placed) continue;
        sum += of_type[static_cast<std::size_t>(entry.label->type)] *
               (entry.form == 0 ? 1.0F : shorter);
    }
    return sum;
}

bool Placer::can_be_said(const Spoken& entry) {
    return std::any_of(entry.forms.begin(), entry.forms.end(),
                       [](const Wording& form) { return !form.text.empty(); });
}

int Placer::importance(std::size_t i) const {
    return entries_[i].label->first ? -1 : static_cast<int>(entries_[i].label->type);
}

bool Placer::stays(const Placed& before, const Placed& now) {
    constexpr float most = 10.0F;
    return std::abs(now.box.y - before.box.y) <= most;
}

bool Placer::try_forms(std::size_t i, std::size_t first_form) {
    for (std::size_t form = first_form; form < form_count; ++form) {
        if (try_form(i, form)) return true;
    }
    for (std::size_t form = first_form; form > 0; --form) {
        if (try_form(i, form - 1)) return true;
    }
    return false;
}

bool Placer::try_form(std::size_t i, std::size_t form) {
    Spoken& entry = entries_[i];
    if (entry.forms[form].text.empty()) return false;
    const std::size_t before = std::exchange(entry.form, form);
    const Label& head = *entries_[entry.head].label;
    // nothing stands under a gap
    const bool has_block = entry.head == i || entries_[i - 1].is_placed;
    if (has_block && try_stands(lines_with(i), stands_of(head))) {
        entry.is_apart = false;
        return true;
    }
    if (entry.head != i && try_stands(own_lines(i), entry.label->others)) {
        entry.is_apart = true;
        return true;
    }
    entry.form = before;
    return false;
}

std::vector<Stand> Placer::stands_of(const Label& label) {
    std::vector<Stand> all;
    if (!label.must_move) all.push_back({label.at, {label.align, 0.0F}, {}, label.on});
    all.insert(all.end(), label.others.begin(), label.others.end());
    return all;
}

std::vector<std::size_t> Placer::own_lines(std::size_t i) const {
    std::vector<std::size_t> lines{i};
    while (++i < entries_.size() && entries_[i].label->is_bound) lines.push_back(i);
    return lines;
}

std::vector<std::size_t> Placer::lines_with(std::size_t i) const {
    std::vector<std::size_t> lines = own_lines(i);
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        const bool is_of_block = entries_[k].head == entries_[i].head;
        const bool stands = entries_[k].is_placed && !entries_[k].is_apart;
        if (!is_of_block || !stands) continue;
        if (std::find(lines.begin(), lines.end(), k) == lines.end()) lines.push_back(k);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool Placer::try_stands(const std::vector<std::size_t>& lines, const std::vector<Stand>& stands) {
    constexpr float step = 2.0F;
    std::vector<Box> boxes(lines.size());  // of each place in turn, of which there are hundreds
    for (const Stand& stand : stands) {
        // on the part that it names only the name has room
        const bool is_on_part = stand.on != Part::none && stand.on != Part::card;
        if (is_on_part && lines.size() > 1) continue;
        const int steps = static_cast<int>(std::ceil(glm::length(stand.slide) / step));
        const std::vector<std::size_t> in_reach = on_the_way(lines, stand);
        for (int k = 0; k <= steps; ++k) {
            const float share =
                steps == 0 ? 0.0F : static_cast<float>(k) / static_cast<float>(steps);
            stack(lines, stand, stand.at + stand.slide * share, boxes);
            if (!are_free(lines, boxes, stand.on, in_reach)) continue;
            take(lines, boxes, stand.on);
            return true;
        }
    }
    return false;
}

void Placer::stack(const std::vector<std::size_t>& lines, const Stand& stand, glm::vec2 at,
                   std::vector<Box>& boxes) const {
    float height = 0.0F;
    for (const std::size_t line : lines) {
        const float own = size_of(line).y;
        height += line == lines.back() ? own : next_line * own;
    }
    constexpr float rounding = 0.02F;
    const float over = over_letters * size_of(lines.front()).y;
    const float under = over_letters * size_of(lines.back()).y;
    float top =
        std::min(at.y - stand.align.y * height, ground_->inside.w + under - height - rounding);
    top = std::max(top, ground_->inside.y - over + rounding);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const glm::vec2 size = size_of(lines[i]);
        const float left = std::max(
            ground_->inside.x, std::min(at.x - stand.align.x * size.x, ground_->inside.z - size.x));
        boxes[i] = {left, top, left + size.x, top + size.y};
        top += next_line * size.y;
    }
}

std::vector<std::size_t> Placer::on_the_way(const std::vector<std::size_t>& lines,
                                            const Stand& stand) const {
    std::vector<Box> boxes(lines.size());
    stack(lines, stand, stand.at, boxes);
    Box all = boxes.front();
    const auto take_in = [&](const Box& box) {
        all = {std::min(all.x, box.x), std::min(all.y, box.y), std::max(all.z, box.z),
               std::max(all.w, box.w)};
    };
    std::for_each(boxes.begin(), boxes.end(), take_in);
    stack(lines, stand, stand.at + stand.slide, boxes);
    std::for_each(boxes.begin(), boxes.end(), take_in);
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < ground_->obstacles.size(); ++i) {
        const bool is_own = ground_->obstacles[i].part == stand.on;
        if (is_own || !are_apart(ground_->near[i], all)) met.push_back(i);
    }
    return met;
}

bool Placer::are_free(const std::vector<std::size_t>& lines, const std::vector<Box>& boxes, Part on,
                      const std::vector<std::size_t>& in_reach) const {
    return std::all_of(boxes.begin(), boxes.end(), [&](const Box& box) {
        const Box letters = letters_in(box);
        return is_in_picture(letters) && is_clear(letters, on, in_reach) &&
               is_clear_of_words(letters, lines, on);
    });
}

bool Placer::is_in_picture(const Box& box) const {
    const Box& inside = ground_->inside;
    return box.x >= inside.x - 0.01F && box.z <= inside.z + 0.01F && box.y >= inside.y &&
           box.w <= inside.w;
}

bool Placer::is_clear(const Box& box, Part on, const std::vector<std::size_t>& in_reach) const {
    bool must_be_inside = on == Part::lens || on == Part::card || on == Part::cut;
    for (const std::size_t i : in_reach) {
        const scene::Obstacle& obstacle = ground_->obstacles[i];
        if (obstacle.part == on) {  // the first of them is its outline
            if (must_be_inside && !is_inside(obstacle, box)) return false;
            must_be_inside = false;
        } else if (!are_apart(ground_->near[i], box) && is_near(obstacle, box, ground_->gap)) {
            return false;
        }
    }
    return true;
}

bool Placer::is_clear_of_words(const Box& box, const std::vector<std::size_t>& but, Part on) const {
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        if (!entries_[k].is_placed) continue;
        const bool is_one_card = on == Part::card && entries_[k].on == Part::card;
        const float gap = is_one_card ? ground_->least : ground_->beside;
        if (!overlap(letters_in(entries_[k].box), box, gap)) continue;
        if (std::find(but.begin(), but.end(), k) == but.end()) return false;
    }
    return true;
}

void Placer::take(const std::vector<std::size_t>& lines, const std::vector<Box>& boxes, Part on) {
    for (std::size_t k = 0; k < lines.size(); ++k) {
        Spoken& entry = entries_[lines[k]];
        entry.is_placed = true;
        entry.box = boxes[k];
        entry.on = on;
    }
}

void Placer::insist(std::size_t i) {
    const Stand stand = stands_of(*entries_[i].label).back();
    std::vector<Box> boxes(1);
    stack({i}, stand, stand.at, boxes);
    take({i}, boxes, stand.on);
}

}  // namespace compass::ui::words
