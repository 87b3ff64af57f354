#include "app/files/atomic_file.h"
#include "app/window/file_url.h"
#include "app/window/platform.h"
#include "app/window/quiet_errors.h"
#include "app/window/refresh_loop.h"
#include "ui/imgui_versions.h"

#include <SDL.h>
#include <imgui.h>

#include COMPASS_IMGUI_SDL_HEADER

#include <algorithm>
#include <array>
#include <cfloat>
#include <deque>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace compass::platform {
namespace {

constexpr std::array<std::pair<SDL_Keycode, ui::Key>, 47> key_codes{{
    {SDLK_SPACE, ui::Key::space},  {SDLK_COMMA, ui::Key::comma},   {SDLK_PERIOD, ui::Key::period},
    {SDLK_HOME, ui::Key::home},    {SDLK_END, ui::Key::end},       {SDLK_0, ui::Key::digit_0},
    {SDLK_1, ui::Key::digit_1},    {SDLK_2, ui::Key::digit_2},     {SDLK_3, ui::Key::digit_3},
    {SDLK_4, ui::Key::digit_4},    {SDLK_5, ui::Key::digit_5},     {SDLK_6, ui::Key::digit_6},
    {SDLK_a, ui::Key::a},          {SDLK_b, ui::Key::b},           {SDLK_c, ui::Key::c},
    {SDLK_d, ui::Key::d},          {SDLK_e, ui::Key::e},           {SDLK_g, ui::Key::g},
    {SDLK_h, ui::Key::h},          {SDLK_i, ui::Key::i},           {SDLK_k, ui::Key::k},
    {SDLK_l, ui::Key::l},          {SDLK_m, ui::Key::m},           {SDLK_n, ui::Key::n},
    {SDLK_o, ui::Key::o},          {SDLK_p, ui::Key::p},           {SDLK_q, ui::Key::q},
    {SDLK_r, ui::Key::r},          {SDLK_s, ui::Key::s},           {SDLK_t, ui::Key::t},
    {SDLK_u, ui::Key::u},          {SDLK_v, ui::Key::v},           {SDLK_w, ui::Key::w},
    {SDLK_x, ui::Key::x},          {SDLK_y, ui::Key::y},           {SDLK_z, ui::Key::z},
    {SDLK_F1, ui::Key::f1},        {SDLK_F2, ui::Key::f2},         {SDLK_F3, ui::Key::f3},
    {SDLK_F4, ui::Key::f4},        {SDLK_PLUS, ui::Key::plus},     {SDLK_EQUALS, ui::Key::plus},
    {SDLK_KP_PLUS, ui::Key::plus}, {SDLK_MINUS, ui::Key::minus},   {SDLK_KP_MINUS, ui::Key::minus},
    {SDLK_F9, ui::Key::f9},        {SDLK_ESCAPE, ui::Key::escape},
}};

void add_key(Events& events, const SDL_KeyboardEvent& event) {
    const auto* found = std::find_if(key_codes.begin(), key_codes.end(), [&](const auto& pair) {
        return pair.first == event.keysym.sym;
    });
    if (found == key_codes.end()) return;
    const bool down = event.type == SDL_KEYDOWN;
    if (found->second == ui::Key::digit_0 && event.repeat == 0) events.zero = down;
    if (!down) return;
    const unsigned held = event.keysym.mod;
    events.keys.push_back({.key = found->second,
                           .shift = (held & KMOD_SHIFT) != 0,
                           .ctrl = (held & KMOD_CTRL) != 0,
                           .alt = (held & KMOD_ALT) != 0});
}

/// On many layouts these signs are shifted keys whose codes are other signs: take them as text.
void add_text(Events& events, const SDL_TextInputEvent& event) {
    const std::string_view text(event.text);
    if (text == "?") events.keys.push_back({.key = ui::Key::question});
    if (text == "/") events.keys.push_back({.key = ui::Key::slash});
}

/// What an event presses or lets go: keys by their place, mouse buttons after them; else nothing.
std::optional<int> switched(const SDL_Event& event) {
    if (event.type == SDL_KEYDOWN || event.type == SDL_KEYUP) {
        return static_cast<int>(event.key.keysym.scancode);
    }
    if (event.type == SDL_MOUSEBUTTONDOWN || event.type == SDL_MOUSEBUTTONUP) {
        return SDL_NUM_SCANCODES + event.button.button;
    }
    return std::nullopt;
}

void add_window_event(Events& events, const SDL_WindowEvent& event) {
    if (event.event == SDL_WINDOWEVENT_FOCUS_LOST) {
        events.lost_focus = true;
        events.zero = false;
    }
    if (event.event == SDL_WINDOWEVENT_CLOSE) events.quit = true;
    events.is_wanted = true;  // whatever happened may have left it without its picture
}

/// What is held is told by the event: Dear ImGui's own asks for what is held by now, and a long
/// frame would turn Shift+Right into Right.
void take_held(const SDL_KeyboardEvent& event) {
    ImGuiIO& io = ImGui::GetIO();
    const unsigned held = event.keysym.mod;
    io.KeyShift = (held & KMOD_SHIFT) != 0;
    io.KeyCtrl = (held & KMOD_CTRL) != 0;
    io.KeyAlt = (held & KMOD_ALT) != 0;
}

/// A place in the window as Dear ImGui is to know it: everything is laid out in true pixels.
ImVec2 in_pixels(int x, int y, ImVec2 ratio) {
    return {static_cast<float>(x) * ratio.x, static_cast<float>(y) * ratio.y};
}

/// Dear ImGui is told where the mouse is once a frame (begin_frame) and at every button; what newer
/// backends make of moves would come between, in other units.
void tell_panels(const SDL_Event& event, ImVec2 ratio) {
    if (event.type == SDL_MOUSEMOTION) return;
    if (event.type == SDL_MOUSEBUTTONDOWN || event.type == SDL_MOUSEBUTTONUP) {
        ui::tell_mouse(in_pixels(event.button.x, event.button.y, ratio));
    }
    ImGui_ImplSDL2_ProcessEvent(&event);
}

constexpr std::array<std::pair<SDL_Keycode, ImGuiKey>, 6> step_keys{{
    {SDLK_LEFT, ImGuiKey_LeftArrow},
    {SDLK_RIGHT, ImGuiKey_RightArrow},
    {SDLK_UP, ImGuiKey_UpArrow},
    {SDLK_DOWN, ImGuiKey_DownArrow},
    {SDLK_PAGEUP, ImGuiKey_PageUp},
    {SDLK_PAGEDOWN, ImGuiKey_PageDown},
}};

std::optional<ImGuiKey> step_key_of(const SDL_Event& event) {
    const bool is_key = event.type == SDL_KEYDOWN || event.type == SDL_KEYUP;
    const auto* found = std::find_if(step_keys.begin(), step_keys.end(), [&](const auto& one) {
        return is_key && one.first == event.key.keysym.sym;
    });
    return found == step_keys.end() ? std::nullopt : std::optional(found->second);
}

/// Are the next two events a key let go and pressed again, with the same keys held?
bool is_pressed_again(const std::deque<SDL_Event>& waiting) {
    if (waiting.size() < 2) return false;
    const SDL_Event& first = waiting[0];
    const SDL_Event& second = waiting[1];
    return first.type == SDL_KEYUP && second.type == SDL_KEYDOWN && step_key_of(first) &&
           first.key.keysym.sym == second.key.keysym.sym &&
           first.key.keysym.mod == second.key.keysym.mod;
}

/// A step key that went down in this frame and is hammered on: Dear ImGui would see one press a
/// frame, and a fast hand would wait for the picture. The key stays down for it; how often it was
/// pressed goes beside.
void take_hammered(Events& events, std::deque<SDL_Event>& waiting) {
    while (is_pressed_again(waiting)) {
        const ImGuiKey key = *step_key_of(waiting.front());
        if (events.pressed_again.empty() || events.pressed_again.back().first != key) {
            events.pressed_again.emplace_back(key, 0);
        }
        ++events.pressed_again.back().second;
        waiting.erase(waiting.begin(), waiting.begin() + 2);
    }
}

bool is_menu_key(const SDL_KeyboardEvent& event) {
    const bool is_f10 = event.keysym.sym == SDLK_F10 && (event.keysym.mod & KMOD_SHIFT) != 0;
    return event.type == SDL_KEYDOWN && (is_f10 || event.keysym.sym == SDLK_APPLICATION);
}

void take(Events& events, const SDL_Event& event, ImVec2 ratio) {
    tell_panels(event, ratio);
    if (event.type == SDL_KEYDOWN || event.type == SDL_KEYUP) take_held(event.key);
    if (event.type == SDL_QUIT) events.quit = true;
    if (event.type == SDL_KEYDOWN && is_menu_key(event.key)) events.menu = true;
    if (event.type == SDL_KEYDOWN || event.type == SDL_KEYUP) add_key(events, event.key);
    if (event.type == SDL_TEXTINPUT) add_text(events, event.text);
    if (event.type == SDL_WINDOWEVENT) add_window_event(events, event.window);
}

Error sdl_error(const std::string& what) {
    const std::string reason = SDL_GetError();
    SDL_Quit();
    return Error{what + (reason.empty() ? "" : " (" + reason + ")") +
                 "; pictures without a window: calcium-compass shot --out FILE.png"};
}

/// Where no display answers, SDL falls back to drivers that draw where nobody sees it.
bool is_unseen(std::string_view driver) {
    return driver == "offscreen" || driver == "dummy" || driver == "evdev";
}

/// Something that can be heard, or 0. The window goes on without.
SDL_AudioDeviceID open_audio() {
    constexpr std::string_view unheard = "dummy";
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return 0;
    SDL_AudioSpec wanted{};
    wanted.freq = Sound::rate;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 2;
    wanted.samples = 1024;
    const SDL_AudioDeviceID device = SDL_GetCurrentAudioDriver() == unheard
                                         ? 0
                                         : SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (device == 0) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return device;
}

void request_context() {
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
}

}  // namespace

struct Display::Handles {
    SDL_Window* window = nullptr;
    SDL_GLContext context = nullptr;
    SDL_AudioDeviceID audio = 0;  ///< opened when a sound is first asked for
    Uint64 last_frame = 0;
    std::deque<SDL_Event> waiting;
    ImVec2 ratio{1.0F, 1.0F};  ///< true pixels to a unit of the desktop, of the last frame

    Handles() = default;
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;
    Handles(Handles&&) = delete;
    Handles& operator=(Handles&&) = delete;
    ~Handles() {
        if (audio != 0) SDL_CloseAudioDevice(audio);
        if (context != nullptr) SDL_GL_DeleteContext(context);
        if (window != nullptr) SDL_DestroyWindow(window);
    }
};

Result<std::unique_ptr<Display>> Display::open(const std::string& title, int width, int height) {
    SDL_SetHint(SDL_HINT_VIDEO_HIGHDPI_DISABLED, "0");
    const int started = [] {
        const QuietErrors quiet;
        return SDL_Init(SDL_INIT_VIDEO);
    }();
    if (started != 0) return sdl_error("there is no display to open a window on");
    if (is_unseen(SDL_GetCurrentVideoDriver())) {
        SDL_ClearError();
        return sdl_error("the display does not answer, so there is nowhere to open a window");
    }
    request_context();
    auto handles = std::make_unique<Handles>();
    constexpr Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    handles->window = SDL_CreateWindow(title.c_str(), SDL_WINDOWPOS_CENTERED,
                                       SDL_WINDOWPOS_CENTERED, width, height, flags);
    if (handles->window == nullptr) return sdl_error("the window cannot be opened");
    handles->context = SDL_GL_CreateContext(handles->window);
    if (handles->context == nullptr) {
        handles.reset();
        return sdl_error("this display has no OpenGL 3.3, which the picture needs");
    }
    SDL_SetWindowMinimumSize(handles->window, 320, 200);
    SDL_GL_SetSwapInterval(1);
    handles->last_frame = SDL_GetPerformanceCounter();
    ImGui_ImplSDL2_InitForOpenGL(handles->window, handles->context);
    return std::unique_ptr<Display>(new Display(std::move(handles)));
}

Display::Display(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {
}

Display::~Display() {
    ImGui_ImplSDL2_Shutdown();
    handles_.reset();
    SDL_Quit();
}

Events Display::events() {
    SDL_Event polled;
    while (SDL_PollEvent(&polled) != 0) handles_->waiting.push_back(polled);
    // Dear ImGui looks at keys and buttons once a frame: one that is pressed and let go within a
    // frame would be lost, so its second change waits for the next.
    Events events;
    std::vector<int> changed;
    while (!handles_->waiting.empty()) {
        const SDL_Event event = handles_->waiting.front();
        if (const auto what = switched(event)) {
            if (std::find(changed.begin(), changed.end(), *what) != changed.end()) break;
            changed.push_back(*what);
        }
        handles_->waiting.pop_front();
        events.is_stirred = true;
        take(events, event, handles_->ratio);
        if (event.type == SDL_KEYDOWN && step_key_of(event)) {
            take_hammered(events, handles_->waiting);
        }
    }
    SDL_GL_GetDrawableSize(handles_->window, &events.width, &events.height);
    const Uint32 state = SDL_GetWindowFlags(handles_->window);
    events.is_hidden = (state & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_HIDDEN)) != 0;
    const Uint64 now = SDL_GetPerformanceCounter();
    const auto ticks = static_cast<double>(now - handles_->last_frame);
    events.seconds = std::min(ticks / static_cast<double>(SDL_GetPerformanceFrequency()), 0.25);
    handles_->last_frame = now;
    if (events.is_hidden) SDL_Delay(100);
    return events;
}

void Display::begin_frame() {
    ImGui_ImplSDL2_NewFrame();
    // Everything is laid out in true pixels, so that text is never scaled.
    ImGuiIO& io = ImGui::GetIO();
    // A frame that runs the model can be long; the second of two quick clicks waits for its end
    // and must still count as a double click.
    constexpr float longest_step_s = 1.0F / 15.0F;
    io.DeltaTime = std::min(io.DeltaTime, longest_step_s);
    const ImVec2 ratio = io.DisplayFramebufferScale;
    handles_->ratio = ratio;
    io.DisplaySize = {io.DisplaySize.x * ratio.x, io.DisplaySize.y * ratio.y};
    io.DisplayFramebufferScale = {1.0F, 1.0F};
    // Dear ImGui asks the desktop where the mouse is, which does not know of fingers, of pens and
    // of pointers that another program moves; the window's own events do.
    if (SDL_GetMouseFocus() != handles_->window) {
        ui::tell_mouse({-FLT_MAX, -FLT_MAX});
        return;
    }
    int x = 0;
    int y = 0;
    SDL_GetMouseState(&x, &y);
    ui::tell_mouse(in_pixels(x, y, ratio));
}

void Display::present() {
    SDL_GL_SwapWindow(handles_->window);
}

void Display::copy_to_clipboard(const std::string& text) {
    SDL_SetClipboardText(text.c_str());
}

bool Display::play(const Sound& sound) {
    if (handles_->audio == 0) handles_->audio = open_audio();
    if (handles_->audio == 0) return false;
    SDL_ClearQueuedAudio(handles_->audio);
    const std::size_t bytes = sound.samples.size() * sizeof(std::int16_t);
    const bool is_queued =
        SDL_QueueAudio(handles_->audio, sound.samples.data(), static_cast<Uint32>(bytes)) == 0;
    SDL_PauseAudioDevice(handles_->audio, 0);
    return is_queued;
}

void Display::give_up_keyboard() {
    // a window has nothing around it
}

std::string Display::clipboard_text() {
    const std::unique_ptr<char, decltype(&SDL_free)> text(SDL_GetClipboardText(), &SDL_free);
    return text == nullptr ? "" : text.get();
}

Result<HandedOut> Display::hand_out(const std::string& name, const std::string& html) {
    const std::unique_ptr<char, decltype(&SDL_free)> folder(SDL_GetPrefPath("", "calcium-compass"),
                                                            &SDL_free);
    if (folder == nullptr)
        return Error{std::string("there is no folder for it: ") + SDL_GetError()};
    const std::string path = folder.get() + name;
    if (auto written = files::write_file(path, html); !written) return Error{written.error()};
    return HandedOut{.place = path, .is_open = SDL_OpenURL(file_url(path).c_str()) == 0};
}

bool Display::open_docs() {
    const std::unique_ptr<char, decltype(&SDL_free)> base(SDL_GetBasePath(), &SDL_free);
    if (base == nullptr) return false;
    const std::string here = base.get();
    // beside an installed program, and in the house where it is built
    for (const auto* folder : {"../share/doc/calcium-compass/html/", "../../docs/"}) {
        const std::string page = here + folder + "index.html";
        if (std::filesystem::exists(page)) return SDL_OpenURL(file_url(page).c_str()) == 0;
    }
    return false;
}

std::string_view shader_header() {
    return "#version 330 core\n";
}

const char* imgui_glsl_version() {
    return "#version 330 core";
}

void run(const std::function<bool()>& frame) {
    // Where the driver does not wait for the screen, the loop does, for the sake of quiet fans.
    constexpr double shortest_frame_s = 1.0 / 62.0;
    const auto ticks_a_second = static_cast<double>(SDL_GetPerformanceFrequency());
    bool goes_on = true;
    while (goes_on) {
        const Uint64 begin = SDL_GetPerformanceCounter();
        goes_on = frame();
        const auto took = static_cast<double>(SDL_GetPerformanceCounter() - begin);
        const double left_s = shortest_frame_s - took / ticks_a_second;
        if (left_s > 0.001) SDL_Delay(static_cast<Uint32>(left_s * 1000.0));
    }
}

}  // namespace compass::platform
