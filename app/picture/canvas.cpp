#include "app/picture/canvas.h"

#include "embedded/fonts.h"
#include "render/scene/dots.h"
#include "render/scene/view.h"
#include "ui/fonts.h"
#include "ui/lit_path.h"
#include "ui/panels.h"
#include "ui/side_mark.h"
#include "ui/word_places.h"
#include "ui/words.h"

#include COMPASS_GL_HEADER
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass {
namespace {

gl::Area area_of(const ui::Rect& rect, int framebuffer_height) {
    return {.x = static_cast<int>(std::lround(rect.at.x)),
            .y = static_cast<int>(std::lround(rect.at.y)),
            .width = static_cast<int>(std::lround(rect.size.x)),
            .height = static_cast<int>(std::lround(rect.size.y)),
            .framebuffer_height = framebuffer_height};
}

ui::Arrangement arrangement(const ui::View& view) {
    if (view.presenting == ui::Presenting::picture) return ui::Arrangement::presentation;
    if (view.presenting == ui::Presenting::projector) return ui::Arrangement::projector;
    return view.more ? ui::Arrangement::more : ui::Arrangement::simple;
}

/// Pixels per unit of a picture at this place, of whatever shape it is.
float scale_of(const ui::Rect& pane) {
    return scene::fit({pane.at.x, pane.at.y}, {pane.size.x, pane.size.y}).scale;
}

ui::Layout scene_alone(int width, int height, std::size_t pictures) {
    ui::Layout alone;
    alone.picture.size = {static_cast<float>(width), static_cast<float>(height)};
    alone.panes.front() = alone.picture;
    if (pictures == 2) alone.panes = ui::split_picture(alone.picture, 0.0F);
    alone.unit = static_cast<float>(height) / ui::picture_height;
    return alone;
}

}  // namespace

Result<Canvas> Canvas::create(std::string_view shader_header, const char* imgui_glsl_version,
                              files::Languages languages) {
    auto painter = gl::Painter::create(shader_header);
    if (!painter) return Error{painter.error()};
    ImGui::GetIO().IniFilename = nullptr;  // a class always starts from the same screen
    if (!ImGui_ImplOpenGL3_Init(imgui_glsl_version)) {
        return Error{
            "the panels find no functions of OpenGL; install a graphics driver with libGL "
            "(package libgl1)"};
    }
    return Canvas(std::move(*painter), std::move(languages));
}

Canvas::Canvas(gl::Painter painter, files::Languages languages)
    : painter_(std::move(painter)), languages_(std::move(languages)), strings_(languages_.front()) {
}

Canvas::Canvas(Canvas&& other) noexcept
    : painter_(std::move(other.painter_)),
      languages_(std::move(other.languages_)),
      strings_(std::move(other.strings_)),
      language_(other.language_),
      layout_(other.layout_),
      style_(other.style_),
      fonts_unit_(other.fonts_unit_),
      fonts_picture_scale_(other.fonts_picture_scale_),
      density_(other.density_),
      height_(other.height_),
      pane_count_(other.pane_count_),
      scene_only_(other.scene_only_),
      owns_renderer_(std::exchange(other.owns_renderer_, false)),
      has_painted_(other.has_painted_),
      rest_(std::move(other.rest_)),
      looked_at_(other.looked_at_) {
}

Canvas::~Canvas() {
    if (owns_renderer_) ImGui_ImplOpenGL3_Shutdown();
}

void Canvas::speak(ui::Language wished, ui::Units units) {
    const bool has_words = !languages_[static_cast<std::size_t>(wished)].all().empty();
    const ui::Language language = has_words ? wished : language_.value_or(wished);
    if (language == language_ && units == strings_.units()) return;
    language_ = language;
    strings_ = languages_[static_cast<std::size_t>(language)].in(units);
}

void Canvas::learn(ui::Language language, ui::Strings words) {
    languages_[static_cast<std::size_t>(language)] = std::move(words);
}

void Canvas::begin_frame(int width, int height, const ui::View& view, bool scene_only) {
    speak(view.language, view.units);
    height_ = height;
    scene_only_ = scene_only;
    const ImVec2 window{static_cast<float>(width) / density_,
                        static_cast<float>(height) / density_};
    layout_ = scene_only ? scene_alone(width, height, pane_count_)
                         : ui::scaled(ui::layout(window, arrangement(view), view.tab,
                                                 static_cast<int>(pane_count_),
                                                 static_cast<float>(view.text) / 100.0F),
                                      density_);
    style_.unit = layout_.unit;
    style_.density = scene_only ? 1.0F : density_;
    style_.colours = ui::colours(ui::palette_of(view), view.high_contrast);
    const float picture_scale = layout_.words_scale(scale_of(layout_.panes.front()));
    if (fonts_unit_ != layout_.unit || fonts_picture_scale_ != picture_scale) {
        fonts_unit_ = layout_.unit;
        fonts_picture_scale_ = picture_scale;
        ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
        atlas.Clear();
        style_.fonts = ui::add_fonts(
            atlas, fonts_unit_, fonts_picture_scale_,
            {embedded::roboto_regular_ttf, embedded::roboto_medium_ttf, embedded::roboto_bold_ttf},
            style_.density);
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    ImGui_ImplOpenGL3_NewFrame();
}

std::vector<scene::Scene> Canvas::scenes_of(std::span<const sim::Trajectory* const> runs,
                                            scene::Moment moment) const {
    moment.density = style_.density;
    moment.scale = scale_of(layout_.panes.front()) / moment.density;
    moment.words = ui::words_ratio(style_, moment.scale * moment.density);
    moment.has_key = !layout_.key.empty();
    moment.most_dots = scene::most_dots(moment.scale);
    if (runs.size() < 2) return {scene::body_scene(*runs.front(), moment)};
    const auto both = scene::body_scenes(*runs[0], *runs[1], moment);
    return {both.begin(), both.end()};
}

void Canvas::build_picture(const ui::Shown& shown) {
    if (!layout_.shows_picture) return;
    ImDrawList& ground = *ImGui::GetBackgroundDrawList();
    const ui::Rect& mine = layout_.panes[shown.side == ui::Side::b ? 1 : 0];
    ui::draw_veil(ground, shown, mine, style_);
    if (shown.sides.size() < 2) {
        ui::draw_words(ground, shown.scene, mine, style_, strings_, shown.view.level);
    } else {
        for (std::size_t i = 0; i < layout_.panes.size(); ++i) {
            const bool has_badge = !shown.view.sheet;  // the frame would look out of it
            ui::draw_words(ground, shown.sides[i], layout_.panes[i], style_, strings_,
                           shown.view.level,
                           has_badge ? ui::side_mark(layout_.panes[i], style_) : ui::SideMark{});
            if (!has_badge) continue;
            ui::draw_side(ground, i == 0 ? ui::Side::a : ui::Side::b, layout_.panes[i], style_);
        }
    }
    ui::draw_lit_path(ground, shown, mine, style_);
}

ui::Asked Canvas::build_panels(const ui::Shown& shown, const ui::Plots& plots) {
    ui::apply_look(style_);
    ui::Asked asked;
    if (!scene_only_) {
        looked_at_ = ui::panels(shown, plots, style_, strings_, layout_, asked);
    }
    return asked;
}

bool Canvas::is_at_rest(std::span<const scene::Scene> scenes) {
    ImGui::Render();
    return rest_.holds(scenes, *ImGui::GetDrawData());
}

Result<Done> Canvas::paint(std::span<const scene::Scene> scenes) {
    const ImVec4 page = ImGui::ColorConvertU32ToFloat4(style_.colours.page);
    glDisable(GL_SCISSOR_TEST);
    glClearColor(page.x, page.y, page.z, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    Result<Done> drawn = Done{};
    const std::size_t count =
        layout_.shows_picture ? std::min(scenes.size(), layout_.panes.size()) : 0;
    for (std::size_t i = 0; i < count && drawn; ++i) {
        drawn = painter_.draw(scenes[i], area_of(layout_.panes[i], height_), i);
        if (painter_.is_behind()) rest_.end();
    }
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (painter_.after_layer) painter_.after_layer("words and panels");
    has_painted_ = true;
    return drawn;
}

}  // namespace compass
