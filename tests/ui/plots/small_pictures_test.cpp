#include "render/scene/keys_card.h"
#include "render/scene/view.h"
#include "tests/ui/plots/picture_words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace compass;
using namespace compass::ui;
using namespace compass::test;

namespace {

/// Pictures in which names alone were said before numbers had places of their own.
const std::vector<Frame> small_frames{{{1024.0F, 768.0F}, Arrangement::projector},
                                      {{800.0F, 600.0F}, Arrangement::projector},
                                      {{800.0F, 600.0F}}};

/// A person inside the model, with all that a picture says of them.
scene::Scene usual_scene(const Screen& screen) {
    scene::Scene scene = scenes(screen)[2];
    scene.outside = 0;
    scene.cac = 334.0;
    return scene;
}

std::string said(const scene::Scene& scene, const std::vector<Word>& words, std::string_view key) {
    const auto labels = scene::labels(scene);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].key == key) return words[i].text;
    }
    return {};
}

const Word& word_of(const scene::Scene& scene, const std::vector<Word>& words,
                    std::string_view key) {
    const auto labels = scene::labels(scene);
    const auto at = std::find_if(labels.begin(), labels.end(),
                                 [key](const auto& label) { return label.key == key; });
    return words[static_cast<std::size_t>(at - labels.begin())];
}

float gap(const Rect& a, const Rect& b) {
    return std::max(a.at.x - b.right(), b.at.x - a.right());
}

bool are_beside(const Rect& a, const Rect& b) {
    return a.at.y < b.bottom() && b.at.y < a.bottom();
}

}  // namespace

TEST_CASE("In small pictures the gut, the artery, the kidney and the bone say their numbers") {
    for (const Frame& frame : small_frames) {
        CAPTURE(frame.window.x);
        CAPTURE(static_cast<int>(frame.arrangement));
        const Screen screen(frame.window, frame.arrangement);
        const scene::Scene scene = usual_scene(screen);
        for (const Strings* strings : {&english(), &german()}) {
            const auto words = words_on(screen, scene, *strings, Level::plain);
            for (const char* key : {"absorbs", "leaves", "cac", "urine", "bone"}) {
                CAPTURE(std::string(key));
                CHECK(said(scene, words, key).find_first_of("0123456789") != std::string::npos);
            }
        }
    }
}

TEST_CASE("Under a small bone what its cells add and free is said of both or of neither") {
    int both = 0;
    for (const Frame& frame : frames) {
        const Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        for (const scene::Scene& scene : scenes(screen)) {
            if (!scene::has_small_room(scene.moment)) continue;
            for (const Strings& strings : {english(), german(), longer(english())}) {
                const auto words = words_on(screen, scene, strings, Level::plain);
                const bool adds = !said(scene, words, "osteoblasts").empty();
                CHECK(adds == !said(scene, words, "osteoclasts").empty());
                both += adds ? 1 : 0;
            }
        }
    }
    CHECK(both > 0);
}

TEST_CASE("The name of the kidney stands over it or beside it") {
    constexpr float summit = 378.0F;
    constexpr float tube = 367.0F;
    for (const ImVec2 window :
         {ImVec2{390.0F, 844.0F}, ImVec2{800.0F, 600.0F}, {1024.0F, 768.0F}}) {
        for (const Arrangement arrangement : {Arrangement::simple, Arrangement::projector}) {
            const bool is_thumbnail = window.x < 400.0F && arrangement != Arrangement::simple;
            if (is_thumbnail) continue;
            CAPTURE(window.x);
            const Screen screen(window, arrangement);
            const Rect& picture = screen.places.picture;
            const scene::View view =
                scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y});
            const scene::Scene scene = usual_scene(screen);
            for (const Strings* strings : {&english(), &german()}) {
                const auto words = words_on(screen, scene, *strings, Level::plain);
                const Rect box = letters(word_of(scene, words, "kidney"));
                const glm::vec2 from = view.to_scene({box.at.x, box.at.y});
                const glm::vec2 to = view.to_scene({box.right(), box.bottom()});
                CAPTURE(from.x);
                CAPTURE(to.y);
                CHECK((to.y <= summit + 8.0F || from.x >= tube));
            }
        }
    }
}

TEST_CASE("Words of two things that stand beside each other do not read as one sentence") {
    for (const Frame& frame : frames) {
        if (frame.window.x < 1024.0F || frame.text > 1.0F) continue;
        CAPTURE(frame.window.x);
        CAPTURE(static_cast<int>(frame.arrangement));
        const Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        for (const Strings* strings : {&english(), &german()}) {
            for (const scene::Scene& scene : usual_scenes(screen)) {
                const auto words = words_on(screen, scene, *strings, Level::plain);
                for (std::size_t i = 0; i < words.size(); ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        if (words[i].text.empty() || words[j].text.empty()) continue;
                        const Rect a = letters(words[i]);
                        const Rect b = letters(words[j]);
                        if (!are_beside(a, b)) continue;
                        CAPTURE(words[j].text + " | " + words[i].text);
                        const bool is_one_card =
                            words[i].on == scene::Part::card && words[j].on == scene::Part::card;
                        CHECK(gap(a, b) >= screen.style.px(is_one_card ? 2.9F : 9.9F));
                    }
                }
            }
        }
    }
}

TEST_CASE("The smallest picture beside readouts names the card of the proteins") {
    for (const Strings* strings : {&english(), &german()}) {
        const Screen screen({640.0F, 400.0F});
        const scene::Scene scene = usual_scene(screen);
        // at length or short: newer versions of Dear ImGui set letters a little closer
        CHECK(said(scene, words_on(screen, scene, *strings, Level::plain), "keys").find("K2") == 0);
    }
}

TEST_CASE("Two pictures one above the other name the artery in both languages") {
    const Screen screen({1024.0F, 768.0F}, Arrangement::simple, 2);
    for (const Strings* strings : {&english(), &german()}) {
        const scene::Scene scene = usual_scene(screen);
        const auto words =
            placed_words(scene::labels(scene), scene::obstacles(scene), screen.places.panes[0],
                         screen.style, *strings, Level::plain, 2.0F);
        CHECK_FALSE(said(scene, words, "artery").empty());
    }
}
