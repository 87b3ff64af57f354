#pragma once

#include "app/files/languages.h"
#include "app/picture/rest.h"
#include "render/gl/painter.h"
#include "ui/curves.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace compass {

/// Joins scene, words and panels to pixels, for the window and for pictures alike. Owns Dear
/// ImGui's renderer, the fonts and the painter; needs a current OpenGL context and a Dear ImGui
/// context, both of which outlive it.
class Canvas {
public:
    /// Fails where the driver refuses a shader. At least one language has words.
    static Result<Canvas> create(std::string_view shader_header, const char* imgui_glsl_version,
                                 files::Languages languages);

    ~Canvas();
    Canvas(Canvas&& other) noexcept;
    Canvas& operator=(Canvas&&) = delete;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Makes fonts and layout for a window of this size in pixels. Call before Dear ImGui's own
    /// NewFrame. With `scene_only` the picture fills everything and there are no panels.
    void begin_frame(int width, int height, const ui::View& view, bool scene_only = false);

    /// Words that came later, as on the page; until then a language without is not spoken.
    void learn(ui::Language language, ui::Strings words);

    /// How many pictures stand side by side from the next frame on, 1 or 2.
    void set_panes(std::size_t panes) { pane_count_ = panes; }

    /// The picture of a run at a moment, with as many dots as the layout of this frame has room
    /// for; of two runs that are compared both, in this order and at the same scales.
    std::vector<scene::Scene> scenes_of(std::span<const sim::Trajectory* const> runs,
                                        scene::Moment moment) const;

    /// Builds all panels, between NewFrame and Render.
    ui::Asked build_panels(const ui::Shown& shown, const ui::Plots& plots);

    /// Builds the words of the picture, which lie under the panels, in the same frame before or
    /// after them. Apart from the panels because nothing can be asked of it: a frame that is built
    /// again needs it only once.
    void build_picture(const ui::Shown& shown);

    /// First in each frame of the window: need it not be built, as nothing was stirred for a while?
    bool sleeps(bool is_stirred, double seconds) { return rest_.sleeps(is_stirred, seconds); }

    /// Work is left that is done in frames.
    void stay_awake() { rest_.stay_awake(); }

    /// Would the frame that was just built look like the one on the screen? Then it need not be
    /// painted. For the window, which asks once in each of its frames and paints if not.
    bool is_at_rest(std::span<const scene::Scene> scenes);

    /// The screen has lost what was painted, or somebody wants to keep it: the next is not at rest.
    void end_rest() { rest_.end(); }

    /// Paints the frame into the bound framebuffer: ground, picture, then what was built.
    Result<Done> paint(std::span<const scene::Scene> scenes);

    /// Was a frame painted? The first of those that are seen comes before all that looks ahead.
    bool has_painted() const { return has_painted_; }

    /// How many frames a still layer of the picture may wait; 0 for pictures.
    void set_patience(int frames) { painter_.patience = frames; }

    /// Is told the name of each part of a frame just painted, for measuring.
    void watch_layers(gl::LayerWatch watch) { painter_.after_layer = std::move(watch); }

    /// How many pixels of the drawing make one in which sizes are laid out; 1 unless set.
    void set_density(float density) { density_ = density; }

    const ui::Layout& layout() const { return layout_; }
    /// The words in the language of the latest frame.
    const ui::Strings& strings() const { return strings_; }
    /// The words of any language that has arrived, in the units of the model.
    const ui::Strings& words_of(ui::Language language) const {
        return languages_[static_cast<std::size_t>(language)];
    }

    /// The card with focus or under the mouse in the last frame built.
    std::optional<int> looked_at() const { return looked_at_; }

private:
    Canvas(gl::Painter painter, files::Languages languages);
    void speak(ui::Language wished, ui::Units units);

    gl::Painter painter_;
    files::Languages languages_;
    ui::Strings strings_;
    std::optional<ui::Language> language_;
    ui::Layout layout_;
    ui::Style style_;
    float fonts_unit_ = 0.0F;
    float fonts_picture_scale_ = 0.0F;
    float density_ = 1.0F;
    int height_ = 0;
    std::size_t pane_count_ = 1;
    bool scene_only_ = false;
    bool owns_renderer_ = true;
    bool has_painted_ = false;
    Rest rest_;
    std::optional<int> looked_at_;
};

}  // namespace compass
