#include "ui/story_menu.h"

#include "ui/drop_list.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/top_bar.h"
#include "ui/widgets.h"

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

constexpr float story_row = 48.0F;
constexpr float list_width = 440.0F;
constexpr float beside_name = 42.0F;  ///< of the closed box: its pad and the arrow
constexpr const char* changed_mark = " *";

struct Menu {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
};

/// Room for the name of the open story in the closed box.
float box_room(const Style& style, const Rect& box) {
    return box.size.x - style.px(beside_name);
}

/// Is it still what the story told?
bool is_as_told(const sim::Story& story, const sim::Scenario& scenario) {
    return scenario == story.scenario || (story.other && scenario == *story.other);
}

/// The open story; nullptr where the state came from elsewhere.
const sim::Story* open_story(const Shown& shown) {
    const auto found =
        std::find_if(shown.stories.begin(), shown.stories.end(),
                     [&shown](const sim::Story& story) { return story.id == shown.story; });
    return found == shown.stories.end() ? nullptr : &*found;
}

/// Its name, or what to do where there is none.
std::string open_name(const Menu& menu) {
    const sim::Story* story = open_story(menu.shown);
    const std::string key = story == nullptr ? "top.story" : "story." + story->id + ".name";
    return std::string(menu.strings.text(key, menu.shown.view.level));
}

/// The name of the open story, with a word or at least a mark where it was changed since.
std::string box_text(const Menu& menu, const Rect& box) {
    const Level level = menu.shown.view.level;
    std::string name = open_name(menu);
    const sim::Story* story = open_story(menu.shown);
    if (story == nullptr || is_as_told(*story, menu.shown.scenario)) return name;
    const std::string altered = filled(menu.strings.text("top.altered", level), {name});
    const bool fits =
        text_width(*menu.style.font(Face::body), altered) <= box_room(menu.style, box);
    return fits ? altered : name + changed_mark;
}

/// What the story asks, what articles claim and what we note, beside the closed box.
void story_tip(const Menu& menu, const Rect& box) {
    if (!is_tip_due()) return;
    const Level level = menu.shown.view.level;
    const std::string key = "story." + std::string(menu.shown.story);
    const std::string name = box_text(menu, box);
    const bool is_cut = text_width(*menu.style.font(Face::body), name) > box_room(menu.style, box);
    const bool has_words = menu.strings.has(key + ".note");
    if (!has_words && !is_cut) return;
    const auto text = [&](const char* part) {
        return std::string(menu.strings.text(key + part, level));
    };
    std::string said;
    if (has_words) said = text(".question") + "\n" + text(".claim") + "\n" + text(".note");
    if (is_cut) said.insert(0, name + "\n");
    draw_tip(menu.style, said, {box.at.x, box.bottom() + menu.style.px(6.0F)},
             menu.style.px(380.0F));
}

/// The closed box; was it opened?
bool box_pressed(const Menu& menu, const Rect& box) {
    const Style& style = menu.style;
    ImGui::SetCursorScreenPos(box.at);
    const bool clicked = ImGui::InvisibleButton("story", box.size);
    const ImGuiID item = ImGui::GetItemID();
    const float tint = ImGui::IsItemHovered() ? 0.10F : 0.0F;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(box.at, {box.right(), box.bottom()},
                       mixed(style.colours.raised, style.colours.ink, tint), style.px(8.0F));
    list.AddRect({box.at.x + 0.5F, box.at.y + 0.5F}, {box.right() - 0.5F, box.bottom() - 0.5F},
                 style.colours.edge, style.px(8.0F), 0, std::max(1.0F, style.px(1.5F)));
    const ImFont& font = *style.font(Face::body);
    const float middle = box.at.y + 0.5F * box.size.y;
    const float arrow = style.px(5.0F);
    draw_text(list, font, {box.at.x + style.px(12.0F), middle - 0.5F * font.FontSize},
              style.colours.ink, shortened(font, box_text(menu, box), box_room(style, box)));
    const float x = box.right() - style.px(16.0F);
    list.AddTriangleFilled({x - arrow, middle - 0.6F * arrow}, {x + arrow, middle - 0.6F * arrow},
                           {x, middle + 0.9F * arrow}, style.colours.ink);
    focus_stop(style, 2.0F, 9.0F);
    const bool by_arrow = has_focus(item) && key_pressed(ImGuiKey_DownArrow, false);
    return clicked || by_arrow || pressed_by_key(item);
}

int index_of_story(const Shown& shown) {
    const sim::Story* story = open_story(shown);
    return story == nullptr ? 0 : static_cast<int>(story - shown.stories.data());
}

void open_list(const Menu& menu, const Rect& box, ImGuiID state, Asked& asked) {
    const DropList list{.id = "stories",
                        .count = static_cast<int>(menu.shown.stories.size()),
                        .row_height = story_row,
                        .left = box.at.x,
                        .width = menu.style.px(list_width),
                        .marked = state};
    const auto story = [&menu](int i) -> const sim::Story& {
        return menu.shown.stories[static_cast<std::size_t>(i)];
    };
    const int chosen =
        drop_list(menu.style, box, list, [&](int i, const Rect& row, bool is_marked) {
            draw_story(menu.shown, menu.style, menu.strings, story(i), row, is_marked);
        });
    if (chosen >= 0) asked.actions.emplace_back(OpenStory{story(chosen).id});
}

}  // namespace

void draw_story(const Shown& shown, const Style& style, const Strings& strings,
                const sim::Story& story, const Rect& row, bool marked) {
    const Level level = shown.view.level;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool is_open = story.id == shown.story;
    if (marked) draw_mark(list, style, row);
    if (is_open) {
        list.AddRectFilled({row.at.x, row.at.y + style.px(8.0F)},
                           {row.at.x + style.px(3.0F), row.bottom() - style.px(8.0F)},
                           style.colours.focus, style.px(1.5F));
    }
    const ImFont& bold = *style.font(Face::bold);
    const ImFont& note = *style.font(Face::note);
    const float left = row.at.x + style.px(14.0F);
    const float room = row.size.x - style.px(28.0F);
    const float top = row.at.y + 0.5F * (row.size.y - bold.FontSize - note.FontSize);
    fitting_text(style, Face::bold, {left, top}, room, style.colours.ink,
                 story_name(story, strings, level));
    const std::string question = "story." + story.id + ".question";
    fitting_text(style, Face::note, {left, top + bold.FontSize}, room, style.colours.ink2,
                 strings.text(question, level));
}

float story_box_width(const Shown& shown, const Style& style, const Strings& strings) {
    const std::string name = open_name({shown, style, strings}) + changed_mark;
    return text_width(*style.font(Face::body), name) + style.px(beside_name) + 1.0F;
}

void story_menu(const Shown& shown, const Style& style, const Strings& strings, const Rect& box,
                Asked& asked) {
    const Menu menu{shown, style, strings};
    const bool is_open = ImGui::IsPopupOpen("stories");
    const ImGuiID state = ImGui::GetID("marked");
    const ImGuiID was_open = beside(state, "was open");
    const bool pressed = box_pressed(menu, box) && !memory().GetBool(was_open);
    if (!is_open) story_tip(menu, box);
    // the press that closes the list must not open it again when it ends
    if (!ImGui::IsMouseDown(0)) memory().SetBool(was_open, is_open);
    if (is_open) {
        open_list(menu, box, state, asked);
    } else if (pressed && !shown.stories.empty()) {
        memory().SetInt(state, index_of_story(shown));
        ImGui::OpenPopup("stories");
    }
}

}  // namespace compass::ui
