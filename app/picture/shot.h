#pragma once

#include "render/scene/scene.h"
#include "sim/result.h"
#include "sim/scenario.h"
#include "ui/view.h"

#include <string>

namespace compass {

/// What a picture shows, and how large.
struct ShotOptions {
    sim::Scenario scenario;
    double day = 0.0;  ///< the play head, 0 to scenario.days
    int width = 1280;  ///< pixels, 64 to 8192
    int height = 720;
    scene::Palette palette = scene::Palette::dark;
    ui::Level level = ui::Level::plain;
    ui::Language language = ui::Language::english;
    ui::Units units = ui::Units::model;
    std::string sheet{};      ///< id of the sheet that is open, or empty
    bool scene_only = false;  ///< the illustrated body without the panels around it
    ui::Presenting presenting = ui::Presenting::no;
    int text = 100;  ///< of ui::text_sizes
    bool high_contrast = false;
    std::string path{};  ///< the PNG file to write
};

/// Draws the window (or its scene) offscreen and writes it as a PNG file; needs no display. Fails
/// with a sentence where there is no OpenGL 3.3 or the file cannot be written; an older file
/// survives.
Result<Done> draw_shot(const ShotOptions& options);

}  // namespace compass
