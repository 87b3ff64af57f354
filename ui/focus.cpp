#include "ui/focus.h"

#include "ui/imgui_versions.h"
#include "ui/memory.h"

namespace compass::ui {
namespace {

// Places in memory(). The walk of a frame: where it started, the stop before, and the Tab that
// still waits for its stop (1 forwards, -1 backwards, 2 the next stop takes it).
const ImGuiID focused = ImHashStr("compass focus");
const ImGuiID ring = ImHashStr("compass focus visible");
const ImGuiID frame_of_walk = ImHashStr("compass focus frame");
const ImGuiID before = ImHashStr("compass focus before");
const ImGuiID space_user = ImHashStr("compass focus space");
const ImGuiID ends_user = ImHashStr("compass focus ends");
const ImGuiID pending = ImHashStr("compass focus pending");
const ImGuiID menu_key = ImHashStr("compass menu key");

constexpr int forwards = 1;
constexpr int backwards = -1;
constexpr int take_next = 2;

ImGuiID id_at(ImGuiID place) {
    return static_cast<ImGuiID>(memory().GetInt(place));
}

void set_id(ImGuiID place, ImGuiID id) {
    memory().SetInt(place, static_cast<int>(id));
}

/// A Tab of the frame before that met no stop: backwards from nowhere takes the last stop, all
/// else leaves the panels.
void end_walk() {
    const int left = memory().GetInt(pending);
    if (left == 0) return;
    const bool to_last = left == backwards && id_at(focused) == 0;
    focus_on(to_last ? id_at(before) : 0, true);
}

void begin_walk() {
    ImGuiStorage& store = memory();
    const int now = ImGui::GetFrameCount();
    if (store.GetInt(frame_of_walk) == now) return;
    end_walk();
    store.SetInt(frame_of_walk, now);
    store.SetInt(before, 0);
    store.SetInt(pending, 0);
    const ImGuiIO& io = ImGui::GetIO();
    if (!is_pressed(ImGuiKey_Tab, true) || io.KeyCtrl || io.KeyAlt) return;
    store.SetInt(pending, io.KeyShift ? backwards : (id_at(focused) == 0 ? take_next : forwards));
}

void walk_past(ImGuiID id) {
    ImGuiStorage& store = memory();
    const int wanted = store.GetInt(pending);
    if (wanted == take_next) {
        focus_on(id, true);
        store.SetInt(pending, 0);
    } else if (wanted != 0 && id == id_at(focused)) {
        store.SetInt(pending, wanted == forwards ? take_next : 0);
        if (wanted == backwards) focus_on(id_at(before), true);
    }
    set_id(before, id);
}

ImGuiID presses_of(ImGuiKey key) {
    return beside(static_cast<ImGuiID>(key), "compass further presses");
}

/// All presses of a key in this frame, but for who types.
int presses(ImGuiKey key) {
    if (ImGui::GetIO().WantTextInput) return 0;
    const ImGuiID place = presses_of(key);
    const bool is_now = memory().GetInt(beside(place, "frame")) == ImGui::GetFrameCount();
    return (is_pressed(key, true) ? 1 : 0) + (is_now ? memory().GetInt(place) : 0);
}

/// A stop that the keyboard reached must be seen.
void scroll_to_it() {
    if (!ImGui::IsItemVisible()) ImGui::SetScrollHereY();
}

}  // namespace

bool focus_stop(const Style& style, float margin, float rounding) {
    begin_walk();
    const ImGuiID id = ImGui::GetItemID();
    walk_past(id);
    if (ImGui::IsItemClicked()) focus_on(id, false);
    if (!has_focus(id)) return false;
    if (!memory().GetBool(ring)) return true;
    scroll_to_it();
    const float wide = style.px(margin);
    const ImVec2 least = ImGui::GetItemRectMin();
    const ImVec2 greatest = ImGui::GetItemRectMax();
    ImGui::GetWindowDrawList()->AddRect({least.x - wide, least.y - wide},
                                        {greatest.x + wide, greatest.y + wide}, style.colours.focus,
                                        style.px(rounding), 0, style.px(3.0F));
    return true;
}

void focus_on(ImGuiID id, bool by_key) {
    set_id(focused, id);
    memory().SetInt(ring, by_key ? 1 : 0);
}

bool has_focus(ImGuiID id) {
    return id != 0 && id_at(focused) == id;
}

ImGuiID focused_item() {
    return id_at(focused);
}

bool space_is_taken() {
    return ImGui::GetIO().WantTextInput || memory().GetInt(space_user) == ImGui::GetFrameCount();
}

bool ends_are_taken() {
    return memory().GetInt(ends_user) == ImGui::GetFrameCount();
}

void take_ends() {
    memory().SetInt(ends_user, ImGui::GetFrameCount());
}

bool key_pressed(ImGuiKey key, bool repeat) {
    return !ImGui::GetIO().WantTextInput && is_pressed(key, repeat);
}

void tell_more_presses(ImGuiKey key, int presses) {
    const ImGuiID place = presses_of(key);
    memory().SetInt(place, presses);
    memory().SetInt(beside(place, "frame"), ImGui::GetFrameCount());
}

void tell_menu_key() {
    memory().SetInt(menu_key, ImGui::GetFrameCount());
}

bool menu_key_pressed() {
    return memory().GetInt(menu_key) == ImGui::GetFrameCount();
}

int key_direction(ImGuiKey more, ImGuiKey less) {
    return presses(more) - presses(less);
}

bool enter_pressed() {
    return !ImGui::GetIO().WantTextInput && is_enter_pressed();
}

bool pressed_by_key(ImGuiID id) {
    if (!has_focus(id) || !memory().GetBool(ring)) return false;
    memory().SetInt(space_user, ImGui::GetFrameCount());
    return enter_pressed() || key_pressed(ImGuiKey_Space, false);
}

}  // namespace compass::ui
