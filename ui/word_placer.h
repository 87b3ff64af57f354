#pragma once

#include "render/scene/label.h"
#include "render/scene/obstacles.h"

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Where the words of a picture stand, in scene units; of use to word_places.cpp alone.
namespace compass::ui::words {

using Box = glm::vec4;  ///< left, top, right, bottom
using scene::Label;
using scene::Part;
using scene::Stand;

/// The share of a line over its letters, and under them: the font's line is 2,400 units high, its
/// letters 2,048.
inline constexpr float over_letters = 0.5F * (2400.0F - 2048.0F) / 2400.0F;

/// One way to say a label.
struct Wording {
    std::string text;
    glm::vec2 size{};  ///< of its line, scene units
};

/// What the keys of the forms end with, from long to short.
inline constexpr std::array<std::string_view, 4> form_endings{"", "_short", "_shorter",
                                                              "_shortest"};
inline constexpr std::size_t form_count = form_endings.size();

/// What has become of a label so far.
struct Placed {
    std::size_t form = 0;
    bool is_placed = false;
    bool is_apart = false;  ///< it stands by itself, not under its head
    Box box{};
    Part on = Part::none;
};

/// A label, how it can be said, and what has become of it.
struct Spoken : Placed {
    const Label* label = nullptr;
    std::size_t head = 0;                   ///< the label whose lines it belongs to
    std::array<Wording, form_count> forms;  ///< from long to short; no text where there is none
};

/// What all placing needs to know of the picture.
struct PictureGround {
    std::span<const scene::Obstacle> obstacles;
    Box inside{};             ///< where letters may be
    float gap = 0.0F;         ///< to an obstacle
    float beside = 0.0F;      ///< between words beside each other
    float least = 0.0F;       ///< between those on the card, which are one thing
    std::vector<Box> near{};  ///< of each obstacle: words outside of it are clear of it
};

/// Finds `near`.
void measure_obstacles(PictureGround& ground);

/// Gives labels their places, the most important first.
class Placer {
public:
    Placer(std::vector<Spoken> entries, const PictureGround& ground);

    /// Finds a place for each, most important first, with the long or the short form first.
    void place(std::size_t first_form);

    /// Says again at length what was said shorter, where there is room for it after all.
    void lengthen();

    bool has_lost() const;
    bool has_lost(scene::Type type) const;

    /// How much is said: titles count most.
    float worth() const;

    const std::vector<Spoken>& entries() const { return entries_; }

private:
    static bool can_be_said(const Spoken& entry);
    int importance(std::size_t i) const;
    /// More words do not take the room of another line.
    static bool stays(const Placed& before, const Placed& now);
    void put_back(const std::vector<Placed>& all);
    /// Finds a place for a label in this form, in a shorter one or in a longer one.
    bool try_forms(std::size_t i, std::size_t first_form);
    /// Finds a place for a label in one form, with the lines of its block or by itself.
    bool try_form(std::size_t i, std::size_t form);
    /// All places of a label, the best first.
    static std::vector<Stand> stands_of(const Label& label);
    /// The label and the lines that say nothing without it.
    std::vector<std::size_t> own_lines(std::size_t i) const;
    /// The same with all lines of its block that have their place.
    std::vector<std::size_t> lines_with(std::size_t i) const;
    /// Puts lines at the first stand where all of them are free; false where there is none.
    bool try_stands(const std::vector<std::size_t>& lines, const std::vector<Stand>& stands);
    /// Sets the boxes of lines under each other, pushed inside the picture.
    void stack(const std::vector<std::size_t>& lines, const Stand& stand, glm::vec2 at,
               std::vector<Box>& boxes) const;
    glm::vec2 size_of(std::size_t i) const { return entries_[i].forms[entries_[i].form].size; }
    /// The obstacles by their places that lines may meet between the ends of a stand's slide: a few
    /// of hundreds, found once for the many places along it.
    std::vector<std::size_t> on_the_way(const std::vector<std::size_t>& lines,
                                        const Stand& stand) const;
    bool are_free(const std::vector<std::size_t>& lines, const std::vector<Box>& boxes, Part on,
                  const std::vector<std::size_t>& in_reach) const;
    bool is_in_picture(const Box& box) const;
    bool is_clear(const Box& box, Part on, const std::vector<std::size_t>& in_reach) const;
    bool is_clear_of_words(const Box& box, const std::vector<std::size_t>& but, Part on) const;
    void take(const std::vector<std::size_t>& lines, const std::vector<Box>& boxes, Part on);
    /// Stands at its last place, whatever is there.
    void insist(std::size_t i);

    std::vector<Spoken> entries_;
    std::vector<std::size_t> order_;
    const PictureGround* ground_;
};

}  // namespace compass::ui::words
