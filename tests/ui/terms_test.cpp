#include "ui/document/terms.h"

#include "tests/ui/panel_bench.h"
#include "ui/document/draw_document.h"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <string>
#include <vector>

using namespace compass;

namespace {

const std::vector<ui::Term> terms{
    {{"watchdog hormone", "PTH"}, "watchdog hormone / PTH", "It rises."},
    {{"breaker"}, "breaker", "A cell."},
    {{"MK-7"}, "MK-7", "A vitamin."}};

std::vector<std::string> found(std::string_view text) {
    std::vector<std::string> all;
    for (const ui::FoundTerm& one : ui::terms_in(text, terms)) {
        all.emplace_back(text.substr(one.at, one.length));
    }
    return all;
}

}  // namespace

TEST_CASE("Terms are found as whole words, with an ending, and in any letters") {
    CHECK(found("The watchdog hormone calls breakers; MK-7 does not.") ==
          std::vector<std::string>{"watchdog hormone", "breakers", "MK-7"});
    CHECK(found("Watchdog\nhormone") == std::vector<std::string>{"Watchdog\nhormone"});
    CHECK(found("pth, PTH") == std::vector<std::string>{"pth"});
    CHECK(found("xPTH PTHological MK-77 MK-7").size() == 1);
    CHECK(found("").empty());
}

TEST_CASE("A document without terms marks none, and a text is cut nowhere else by its terms") {
    CHECK(ui::terms_in("watchdog hormone", {}).empty());
    CHECK(found("Wächterhormon").empty());
}

TEST_CASE("Every sheet but the glossary's own explains its terms, and every entry says something") {
    for (const ui::Level level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
        const auto all = ui::glossary_terms(tests::words(), level);
        CHECK(all.size() > 10);
        for (const ui::Term& term : all) {
            CAPTURE(term.title);
            CHECK(term.names.size() >= 1);
            CHECK(term.text.size() > 10);
            CHECK(term.text.find("[?]") == std::string::npos);
            CHECK(ui::terms_in("The " + term.names.front() + ".", all).size() == 1);
        }
    }
}

TEST_CASE("Pressing a term changes nothing but shows its entry") {
    tests::Bench bench;
    const ui::Document document{
        .title = "", .blocks = {ui::Paragraph{"PTH and PTH again"}}, .terms = terms};
    bench.panel = [&](const ui::Shown& /*shown*/, ui::Asked& asked) {
        ImGui::SetNextWindowPos({0.0F, 0.0F});
        ImGui::SetNextWindowSize({600.0F, 400.0F});
        ImGui::Begin("###test");
        ImGui::SetCursorScreenPos({100.0F, 100.0F});
        ui::draw_document(document, bench.style, tests::words(), 400.0F, asked);
        ImGui::End();
    };
    bench.frame();
    const auto windows = [] {
        int shown = 0;
        for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows) {
            if (window->Active && (window->Flags & ImGuiWindowFlags_Tooltip) != 0) ++shown;
        }
        return shown;
    };
    CHECK(windows() == 0);
    const ui::Asked asked = bench.click({108.0F, 108.0F});
    CHECK(asked.actions.empty());
    CHECK_FALSE(asked.view.has_value());
    bench.frame();
    CHECK(windows() == 1);
}
