#pragma once

#include "render/scene/label.h"
#include "render/scene/obstacles.h"
#include "tests/ui/plots/screen.h"
#include "ui/word_places.h"

#include <array>
#include <string>
#include <vector>

/// Pictures as they stand on screens of all kinds, and the words in them.
namespace compass::test {

// The letters of a line fill its middle: Roboto's line is 1.17 times as high as its letters'
// square.
inline constexpr float letters_per_line = 2048.0F / 2400.0F;

inline ui::Rect letters(const ui::Word& word) {
    const float spare = 0.5F * (1.0F - letters_per_line) * word.box.size.y;
    return {{word.box.at.x, word.box.at.y + spare},
            {word.box.size.x, word.box.size.y - 2.0F * spare}};
}

inline bool overlap(const ui::Rect& a, const ui::Rect& b) {
    constexpr float touch = 0.5F;
    return a.at.x < b.right() - touch && b.at.x < a.right() - touch &&
           a.at.y < b.bottom() - touch && b.at.y < a.bottom() - touch;
}

// As they are shown on this screen: what has room depends on the picture's scale.
inline std::vector<scene::Scene> scenes(const Screen& screen) {
    std::vector<scene::Scene> all;
    sim::Scenario scenario;
    scenario.regimen.ca = {1000.0, 1.0, 0.0, sim::never, 0.0};
    const sim::Trajectory run = sim::simulate(scenario, 3);
    for (const auto lens : {scene::Lens::day, scene::Lens::horizon}) {
        for (const bool true_scale : {false, true}) {
            all.push_back(
                scene::body_scene(run, {1.5, lens, 0.0, scene::Palette::dark, true_scale}));
            all.back().outside = sim::calcium_high;
            all.back().cac = 1234.0;
        }
    }
    all.push_back(all.back());  // more than anybody eats
    all.back().moment.true_scale = false;
    all.back().mg_per_day.fill(2345.0);
    all.back().serum_mg_dl = 18.2;
    all.back().mg_per_dot = 20;
    for (scene::Scene& one : all) {
        one.moment.scale = screen.places.picture_scale();
        one.moment.words = ui::words_ratio(screen.style, one.moment.scale);
        one.moment.has_key = !screen.places.key.empty();
    }
    return all;
}

/// Those of them that a person can live.
inline std::vector<scene::Scene> usual_scenes(const Screen& screen) {
    std::vector<scene::Scene> all = scenes(screen);
    all.pop_back();
    return all;
}

// 40 % longer: what another language may need. Numbers stay as they are.
inline ui::Strings longer(const ui::Strings& strings) {
    ui::Strings::Texts texts = strings.all();
    for (auto& [key, levels] : texts) {
        // signs of numbers, no words
        if (key.starts_with("number.") || key == "scene.lens_factor") continue;
        for (std::string& text : levels) text += std::string((text.size() * 2 + 4) / 5, 'x');
    }
    return ui::Strings(std::move(texts));
}

inline constexpr std::array levels{ui::Level::plain, ui::Level::standard, ui::Level::technical};
inline const std::vector<ImVec2> windows{{1280.0F, 720.0F}, {1920.0F, 1080.0F}};

/// Where a picture may stand: the window of a class, a presentation, a phone, a small laptop, 4K.
struct Frame {
    ImVec2 window;
    ui::Arrangement arrangement = ui::Arrangement::simple;
    float text = 1.0F;
};
inline const std::vector<Frame> frames{{{1280.0F, 720.0F}},
                                       {{1280.0F, 720.0F}, ui::Arrangement::more},
                                       {{1280.0F, 720.0F}, ui::Arrangement::presentation},
                                       {{1920.0F, 1080.0F}},
                                       {{1920.0F, 1080.0F}, ui::Arrangement::presentation},
                                       {{3840.0F, 2160.0F}},
                                       {{390.0F, 844.0F}},
                                       {{800.0F, 600.0F}},
                                       {{800.0F, 600.0F}, ui::Arrangement::presentation},
                                       {{1024.0F, 768.0F}},
                                       {{640.0F, 400.0F}},
                                       {{320.0F, 200.0F}},
                                       {{1280.0F, 720.0F}, ui::Arrangement::projector},
                                       {{1920.0F, 1080.0F}, ui::Arrangement::projector},
                                       {{1280.0F, 720.0F}, ui::Arrangement::simple, 1.5F},
                                       {{1280.0F, 720.0F}, ui::Arrangement::simple, 2.0F}};

inline bool is_inside(const ui::Rect& box, const ui::Rect& frame) {
    return box.at.x >= frame.at.x && box.right() <= frame.right() && box.at.y >= frame.at.y &&
           box.bottom() <= frame.bottom();
}

/// The words of a scene as they are drawn on a screen.
inline std::vector<ui::Word> words_on(const Screen& screen, const scene::Scene& scene,
                                      const ui::Strings& strings, ui::Level level) {
    return ui::placed_words(scene::labels(scene), scene::obstacles(scene), screen.places.picture,
                            screen.style, strings, level);
}

}  // namespace compass::test
