#pragma once

#include "app/window/curve_sound.h"
#include "sim/result.h"
#include "ui/keys.h"

#include <imgui.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// All that differs between the desktop and the browser. One source file implements it for each;
/// nothing else knows where it runs.
namespace compass::platform {

/// What happened since the last frame. Sizes are in pixels of the drawing, not of the desktop.
struct Events {
    bool quit = false;
    int width = 0;
    int height = 0;
    float density = 1.0F;  ///< pixels of the drawing per pixel that sizes are laid out in
    double seconds = 0.0;  ///< since the last frame, at most a quarter second
    std::vector<ui::KeyPress> keys;
    std::optional<bool> zero;  ///< the key 0 went down or up
    /// Keys that were pressed again within the frame, and how often.
    std::vector<std::pair<ImGuiKey, int>> pressed_again;
    bool menu = false;        ///< the menu key, or what stands for it
    bool is_hidden = false;   ///< nobody can see the window: draw nothing
    bool is_away = false;     ///< scrolled out of sight: all goes on but painting
    bool is_stirred = false;  ///< something came in: a key, the pointer, another size
    bool is_wanted = false;   ///< must be painted, though nothing may have changed since
    bool lost_focus = false;  ///< just now: what was held is released
};

/// Where a page was put, and whether a browser shows it.
struct HandedOut {
    std::string place;
    bool is_open = false;
};

/// A window with an OpenGL context, and Dear ImGui fed from it, open as long as the object lives.
class Display {
public:
    /// Fails with a sentence where there is no display or no OpenGL 3.3 (WebGL 2).
    static Result<std::unique_ptr<Display>> open(const std::string& title, int width, int height);

    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    Display(Display&&) = delete;
    Display& operator=(Display&&) = delete;
    ~Display();

    /// Takes in what happened; waits for nothing while the window can be seen.
    Events events();

    /// Tells Dear ImGui mouse, size and time; call between its backend's and its own NewFrame.
    void begin_frame();

    /// Shows what was drawn; what is on the screen stays where that is left out.
    void present();

    void copy_to_clipboard(const std::string& text);

    /// Lets keys go to what is around the picture, where there is anything.
    void give_up_keyboard();

    /// What is on the clipboard; empty where that is no text or must not be read.
    std::string clipboard_text();

    /// Hands a finished page to the browser: the desktop keeps it in a folder of the user's and
    /// opens it there, a web page saves it as a download.
    Result<HandedOut> hand_out(const std::string& name, const std::string& html);

    /// Plays a sound instead of the one that may still be heard; false where nobody can hear it.
    bool play(const Sound& sound);

    /// Opens the documents that came with the program; false where there are none.
    bool open_docs();

private:
    struct Handles;
    explicit Display(std::unique_ptr<Handles> handles);

    std::unique_ptr<Handles> handles_;
};

/// First lines of every shader, and the version line for Dear ImGui's backend.
std::string_view shader_header();
const char* imgui_glsl_version();

}  // namespace compass::platform
