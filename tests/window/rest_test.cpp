#include "app/picture/rest.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <vector>

using namespace compass;

namespace {

/// Frames of some scenes and one word, as long as 20 a second are.
class Frames {
public:
    Frames() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {640.0F, 400.0F};
        io.IniFilename = nullptr;
        unsigned char* pixels = nullptr;
        io.Fonts->GetTexDataAsAlpha8(&pixels, nullptr, nullptr);
    }
    ~Frames() { ImGui::DestroyContext(); }
    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;
    Frames(Frames&&) = delete;
    Frames& operator=(Frames&&) = delete;

    /// Need the next frame not be painted?
    bool rests() {
        rest.sleeps(true, 0.05);
        ImGui::GetIO().DeltaTime = 0.05F;
        ImGui::NewFrame();
        ImGui::GetForegroundDrawList()->AddText({10.0F, 10.0F}, colour, word);
        ImGui::Render();
        return rest.holds(scenes, *ImGui::GetDrawData());
    }

    /// How many frames of a tenth of a second were built of so many in which nothing is stirred.
    int built_of(int frames) {
        int built = 0;
        for (int i = 0; i < frames; ++i) {
            if (rest.sleeps(false, 0.1)) continue;
            ++built;
            ImGui::NewFrame();
            ImGui::Render();
            rest.holds(scenes, *ImGui::GetDrawData());
        }
        return built;
    }

    std::vector<scene::Scene> scenes{scene::Scene{}};
    const char* word = "calcium";
    ImU32 colour = IM_COL32_WHITE;
    Rest rest;
};

}  // namespace

TEST_CASE("The first frames are painted, and no other that looks like them") {
    Frames frames;
    CHECK_FALSE(frames.rests());
    frames.rests();  // while scenes change nobody looks at words
    for (int i = 0; i < 10; ++i) CHECK(frames.rests());
}

TEST_CASE("Whatever looks different is painted at once, and then all rests again") {
    Frames frames;
    const auto wakes = [&frames] {
        const bool is_painted = !frames.rests();
        return is_painted && (frames.rests() || frames.rests());
    };
    CHECK(wakes());
    frames.scenes.front().moment.seconds = 0.1;
    CHECK(wakes());
    frames.scenes.front().serum_mg_dl = 9.5;
    CHECK(wakes());
    frames.scenes.emplace_back();
    CHECK(wakes());
    frames.word = "calciun";
    CHECK(wakes());
    frames.colour = IM_COL32(255, 255, 255, 254);
    CHECK(wakes());
    ImGui::GetIO().DisplaySize.x += 1.0F;
    CHECK(wakes());
    frames.rest.end();
    CHECK(wakes());
}

TEST_CASE("Once a second a frame is painted all the same") {
    Frames frames;
    int painted = 0;
    for (int i = 0; i < 100; ++i) painted += frames.rests() ? 0 : 1;
    CHECK(painted >= 5);
    CHECK(painted <= 6);
}

TEST_CASE("After a second and a half frames are built but four times a second") {
    Frames frames;
    CHECK(frames.built_of(15) >= 14);  // the first two make it still
    const int later = frames.built_of(100);
    CHECK(later >= 30);
    CHECK(later <= 40);
}

TEST_CASE("Whatever comes in, looks different or is left to do wakes it for a second and a half") {
    Frames frames;
    frames.built_of(50);
    CHECK_FALSE(frames.rest.sleeps(true, 0.1));
    CHECK(frames.built_of(12) == 12);
    frames.built_of(50);
    frames.rest.stay_awake();
    CHECK(frames.built_of(12) == 12);
    frames.built_of(50);
    frames.scenes.front().serum_mg_dl = 9.5;
    CHECK(frames.built_of(16) >= 12);  // seen by the third at the latest
    CHECK(frames.built_of(50) < 25);
}
