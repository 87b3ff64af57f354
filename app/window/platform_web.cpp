#include "app/window/platform.h"
#include "ui/imgui_versions.h"

#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cfloat>
#include <deque>
#include <string>
#include <utility>
#include <vector>

// What the browser tells is kept by web/inbox.js until a frame asks for it here: nothing runs
// between two frames, and no pointer into the program is left with the page.
// clang-format off
EM_JS(int, inbox_next, (double* numbers, char* key, int key_size), {
    const event = Module.inbox.next();
    if (!event) return 0;
    for (let i = 0; i < event.numbers.length; ++i) HEAPF64[(numbers >> 3) + i] = event.numbers[i];
    stringToUTF8(event.key || "", key, key_size);
    return event.kind;
});
EM_JS(void, inbox_surface, (double* numbers), {
    const surface = Module.inbox.surface();
    const flags = [surface.hidden, surface.away, surface.wanted, surface.stirred].map(Number);
    HEAPF64.set([surface.width, surface.height, surface.density, ...flags], numbers >> 3);
});
EM_JS(void, page_copy, (const char* text), { Module.page.copy(UTF8ToString(text)); });
EM_JS(void, page_save, (const char* name, const char* html), { Module.page.savePage(UTF8ToString(name), UTF8ToString(html)); });
EM_JS(void, page_docs, (), { Module.page.openDocs(); });
EM_JS(int, page_play, (const int16_t* samples, int pairs, int rate), { return Module.page.play(HEAP16.subarray(samples >> 1, (samples >> 1) + 2 * pairs), rate) ? 1 : 0; });
EM_JS(void, page_take_keyboard, (), { Module.page.takeKeyboard(); });
// clang-format on

namespace compass::platform {
namespace {

/// Numbers of the kinds and of what they carry; web/inbox.js writes them in this order.
enum Kind { none = 0, pointer = 1, key = 2, wheel = 3, blur = 4, menu = 5 };
struct Told {
    int kind = none;
    std::array<double, 4> numbers{};  ///< pointer: x, y, down; key: down, shift; wheel: notches
    std::array<char, 32> name{};      ///< of a key, as the browser calls it
};

struct Named {
    std::string_view name;
    std::optional<ImGuiKey> panel;  ///< what Dear ImGui calls it
    std::optional<ui::Key> own;     ///< what the key map of the panels calls it
};

// Tab is not here on purpose: it belongs to the page, so that nobody is caught in the canvas.
constexpr std::array<Named, 53> names{{
    {"ArrowLeft", ImGuiKey_LeftArrow, {}},
    {"ArrowRight", ImGuiKey_RightArrow, {}},
    {"ArrowUp", ImGuiKey_UpArrow, {}},
    {"ArrowDown", ImGuiKey_DownArrow, {}},
    {"PageUp", ImGuiKey_PageUp, {}},
    {"PageDown", ImGuiKey_PageDown, {}},
    {"Home", ImGuiKey_Home, ui::Key::home},
    {"End", ImGuiKey_End, ui::Key::end},
    {"Delete", ImGuiKey_Delete, {}},
    {"Backspace", ImGuiKey_Backspace, {}},
    {"Enter", ImGuiKey_Enter, {}},
    {"Escape", ImGuiKey_Escape, ui::Key::escape},
    {" ", ImGuiKey_Space, ui::Key::space},
    {",", {}, ui::Key::comma},
    {".", {}, ui::Key::period},
    {"0", {}, ui::Key::digit_0},
    {"1", {}, ui::Key::digit_1},
    {"2", {}, ui::Key::digit_2},
    {"3", {}, ui::Key::digit_3},
    {"4", {}, ui::Key::digit_4},
    {"5", {}, ui::Key::digit_5},
    {"6", {}, ui::Key::digit_6},
    {"a", ImGuiKey_A, ui::Key::a},
    {"b", {}, ui::Key::b},
    {"c", ImGuiKey_C, ui::Key::c},
    {"d", {}, ui::Key::d},
    {"e", {}, ui::Key::e},
    {"g", {}, ui::Key::g},
    {"h", {}, ui::Key::h},
    {"i", {}, ui::Key::i},
    {"k", {}, ui::Key::k},
    {"l", {}, ui::Key::l},
    {"m", {}, ui::Key::m},
    {"n", {}, ui::Key::n},
    {"o", {}, ui::Key::o},
    {"p", {}, ui::Key::p},
    {"q", {}, ui::Key::q},
    {"r", {}, ui::Key::r},
    {"s", {}, ui::Key::s},
    {"t", {}, ui::Key::t},
    {"u", {}, ui::Key::u},
    {"v", ImGuiKey_V, ui::Key::v},  // without Ctrl: what is pasted comes with its own event
    {"w", {}, ui::Key::w},
    {"x", ImGuiKey_X, ui::Key::x},
    {"y", ImGuiKey_Y, ui::Key::y},
    {"z", ImGuiKey_Z, ui::Key::z},
    {"?", {}, ui::Key::question},
    {"/", {}, ui::Key::slash},
    {"F1", {}, ui::Key::f1},
    {"F2", {}, ui::Key::f2},
    {"F3", {}, ui::Key::f3},
    {"F4", {}, ui::Key::f4},
    {"F9", {}, ui::Key::f9},
}};

void release_keys(Events& events) {
    ui::release_keys();
    events.lost_focus = true;
    events.zero = false;
}

void take_key(Events& events, const Told& told) {
    const bool down = told.numbers[0] != 0.0;
    const bool shift = told.numbers[1] != 0.0;
    const std::string_view name(told.name.data());
    ImGuiIO& io = ImGui::GetIO();
    ui::tell_shift(shift);
    // a sign, not the name of a key: those are in plain letters
    const bool is_sign = name.size() == 1 || static_cast<unsigned char>(told.name[0]) >= 0x80;
    if (down && is_sign) io.AddInputCharactersUTF8(told.name.data());
    std::string lower(name);
    if (name.size() == 1 && name.front() >= 'A' && name.front() <= 'Z') {
        lower.front() = static_cast<char>(name.front() - 'A' + 'a');
    }
    if (down && name == "ContextMenu") events.menu = true;
    for (const Named& named : names) {
        if (named.name != lower) continue;
        if (named.panel) ui::tell_key(*named.panel, down);
        if (!named.own) return;
        if (*named.own == ui::Key::digit_0) events.zero = down;
        if (down) events.keys.push_back({.key = *named.own, .shift = shift});
        return;
    }
}

std::optional<ImGuiKey> step_key_of(std::string_view name) {
    const auto* found = std::find_if(names.begin(), names.end(),
                                     [name](const Named& one) { return one.name == name; });
    const bool is_step = name.starts_with("Arrow") || name.starts_with("Page");
    return is_step && found != names.end() ? found->panel : std::nullopt;
}

/// Are these the key let go and pressed again, with Shift as it was?
bool is_same_again(const Told& press, const Told& up, const Told& down) {
    const std::array<double, 2> pressed{1.0, press.numbers[1]};
    return up.kind == key && down.kind == key && up.name == press.name && down.name == press.name &&
           up.numbers[0] == 0.0 && down.numbers[0] == pressed[0] && down.numbers[1] == pressed[1];
}

Told next_told() {
    Told told;
    told.kind =
        inbox_next(told.numbers.data(), told.name.data(), static_cast<int>(told.name.size()));
    return told;
}

}  // namespace

struct Display::Handles {
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
    ImVec2 place{-FLT_MAX, -FLT_MAX};  ///< of mouse or finger
    bool is_down = false;
    ImVec2 size{};
    double last_frame_ms = 0.0;
    float seconds = 0.0F;
    bool asks_menu = false;    ///< by the right button or a long touch, in this frame
    std::deque<Told> waiting;  ///< changes that have to wait for the next frame

    Handles() = default;
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;
    Handles(Handles&&) = delete;
    Handles& operator=(Handles&&) = delete;
    ~Handles() {
        if (context > 0) emscripten_webgl_destroy_context(context);
    }

    Told next();
    void take_all(Events& events);
    void take_hammered(Events& events, const Told& press);
    bool take_pointer(const Told& told, bool& button_changed);
};

/// False if the rest has to wait for the next frame.
bool Display::Handles::take_pointer(const Told& told, bool& button_changed) {
    const bool down = told.numbers[2] != 0.0;
    const ImVec2 at{static_cast<float>(told.numbers[0]), static_cast<float>(told.numbers[1])};
    const bool is_press = down != is_down;
    if (is_press && button_changed) return false;
    // nor has it gone before it was lifted: a press ends where the finger was
    if (button_changed && (place.x != at.x || place.y != at.y)) return false;
    // a finger is nowhere before it touches: it must be seen above a thing before it presses
    const bool jumped = is_press && down && (place.x != at.x || place.y != at.y);
    place = at;
    if (jumped) return false;
    button_changed = button_changed || is_press;
    is_down = down;
    return true;
}

Told Display::Handles::next() {
    if (waiting.empty()) return next_told();
    const Told first = waiting.front();
    waiting.pop_front();
    return first;
}

// A step key that is hammered on: Dear ImGui would see one press a frame, and a fast hand would
// wait for the picture. The key stays down for it; how often it was pressed goes beside.
void Display::Handles::take_hammered(Events& events, const Told& press) {
    const std::optional<ImGuiKey> step = step_key_of(press.name.data());
    if (!step) return;
    for (;;) {
        const Told up = next();
        const Told down = up.kind == none ? Told{} : next();
        if (!is_same_again(press, up, down)) {
            if (down.kind != none) waiting.push_front(down);
            if (up.kind != none) waiting.push_front(up);
            return;
        }
        if (events.pressed_again.empty() || events.pressed_again.back().first != *step) {
            events.pressed_again.emplace_back(*step, 0);
        }
        ++events.pressed_again.back().second;
    }
}

// Dear ImGui looks at buttons and keys once a frame: of what was pressed and let go between two
// frames, the second change waits for the next.
void Display::Handles::take_all(Events& events) {
    bool button_changed = false;
    std::vector<std::string> changed;
    for (;;) {
        const Told told = next();
        if (told.kind == none) return;
        events.is_stirred = true;
        const std::string name = told.kind == key ? told.name.data() : "";
        const bool again = std::find(changed.begin(), changed.end(), name) != changed.end();
        const bool goes_on = told.kind == pointer ? take_pointer(told, button_changed)
                                                  : !(told.kind == key && again);
        if (!goes_on) {
            waiting.push_front(told);
            return;
        }
        if (told.kind == key) {
            changed.push_back(name);
            take_key(events, told);
            if (told.numbers[0] != 0.0) take_hammered(events, told);
        }
        if (told.kind == menu) asks_menu = true;
        if (told.kind == wheel) ImGui::GetIO().MouseWheel -= static_cast<float>(told.numbers[0]);
        if (told.kind == blur) release_keys(events);
    }
}

Result<std::unique_ptr<Display>> Display::open(const std::string& /*title*/, int /*width*/,
                                               int /*height*/) {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.minorVersion = 0;  // the rest is as web/inbox.js asked for it, which came first
    auto handles = std::make_unique<Handles>();
    handles->context = emscripten_webgl_create_context("#canvas", &wanted);
    if (handles->context <= 0 ||
        emscripten_webgl_make_context_current(handles->context) != EMSCRIPTEN_RESULT_SUCCESS) {
        return Error{"this browser offers no WebGL 2, which the moving picture needs"};
    }
    ui::set_up_keys();
    handles->last_frame_ms = emscripten_get_now();
    return std::unique_ptr<Display>(new Display(std::move(handles)));
}

Display::Display(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {
}

Display::~Display() = default;

Events Display::events() {
    Events events;
    handles_->asks_menu = false;
    handles_->take_all(events);
    std::array<double, 7> surface{};
    inbox_surface(surface.data());
    events.width = static_cast<int>(surface[0]);
    events.height = static_cast<int>(surface[1]);
    events.density = static_cast<float>(surface[2]);
    events.is_hidden = surface[3] != 0.0;
    events.is_away = surface[4] != 0.0;
    events.is_wanted = surface[5] != 0.0;
    const ImVec2 size{static_cast<float>(events.width), static_cast<float>(events.height)};
    const bool has_size_changed = size.x != handles_->size.x || size.y != handles_->size.y;
    events.is_stirred = events.is_stirred || surface[6] != 0.0 || has_size_changed;
    handles_->size = size;
    const double now = emscripten_get_now();
    events.seconds = std::clamp((now - handles_->last_frame_ms) / 1000.0, 0.0, 0.25);
    handles_->last_frame_ms = now;
    handles_->seconds = static_cast<float>(events.seconds);
    return events;
}

void Display::begin_frame() {
    // a long frame must not turn two quick clicks into single ones
    constexpr float longest_step_s = 1.0F / 15.0F;
    constexpr float shortest_step_s = 1.0F / 1000.0F;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = handles_->size;
    io.DeltaTime = std::clamp(handles_->seconds, shortest_step_s, longest_step_s);
    io.MousePos = handles_->place;
    io.MouseDown[0] = handles_->is_down;
    io.MouseDown[1] = handles_->asks_menu;
}

void Display::present() {
    // the browser shows the canvas when the frame ends
}

void Display::copy_to_clipboard(const std::string& text) {
    page_copy(text.c_str());
}

bool Display::play(const Sound& sound) {
    return page_play(sound.samples.data(), static_cast<int>(sound.samples.size() / 2),
                     Sound::rate) != 0;
}

Result<HandedOut> Display::hand_out(const std::string& name, const std::string& html) {
    page_save(name.c_str(), html.c_str());
    return HandedOut{.place = name};
}

bool Display::open_docs() {
    page_docs();
    return true;
}

std::string Display::clipboard_text() {
    return "";  // a page may not look there unasked; a link is opened in the address bar
}

void Display::give_up_keyboard() {
    page_take_keyboard();
}

std::string_view shader_header() {
    return "#version 300 es\nprecision highp float;\nprecision highp int;\n";
}

const char* imgui_glsl_version() {
    return "#version 300 es";
}

}  // namespace compass::platform
