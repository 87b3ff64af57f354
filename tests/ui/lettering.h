#pragma once

#include "app/files/read_text.h"
#include "ui/fonts.h"

#include <imgui.h>

#include <array>
#include <map>
#include <string>
#include <tuple>

namespace compass::test {

/// The program's letters at some sizes, as Dear ImGui draws them into a texture.
class Lettering {
public:
    Lettering(float unit, float picture_scale, float density)
        : fonts(ui::add_fonts(atlas, unit, picture_scale, {regular_, medium_, bold_}, density)) {
        unsigned char* pixels = nullptr;
        atlas.GetTexDataAsAlpha8(&pixels, nullptr, nullptr);
    }

private:
    static std::string file(const std::string& name) {
        return *files::read_text(std::string(COMPASS_SOURCE_DIR) + "/assets/fonts/" + name, 10);
    }
    std::string regular_ = file("Roboto-Regular.ttf");
    std::string medium_ = file("Roboto-Medium.ttf");
    std::string bold_ = file("Roboto-Bold.ttf");

public:
    ImFontAtlas atlas;
    std::array<ImFont*, ui::face_count> fonts;
};

/// Drawn once for all screens of these sizes: that would take half the time of a test.
inline Lettering& lettering(float unit, float picture_scale, float density = 1.0F) {
    static std::map<std::tuple<float, float, float>, Lettering> known;
    const std::tuple size(unit, picture_scale, density);
    return known.try_emplace(size, unit, picture_scale, density).first->second;
}

}  // namespace compass::test
