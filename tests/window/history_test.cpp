#include "app/window/history.h"

#include "app/files/atomic_file.h"
#include "app/files/read_text.h"
#include "sim/inputs/input.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <random>
#include <string>

using namespace compass;

namespace {

const ui::Strings& history_words() {
    static const ui::Strings strings{{{"notice.history_damaged", {"kept as {0}", "", ""}},
                                      {"notice.history_unwritable", {"not kept: {0}", "", ""}}}};
    return strings;
}

std::vector<sim::Story> few_stories() {
    sim::Scenario neutral;
    neutral.days = 30.0;
    return {{"baseline", neutral, {}}, {"balanced", neutral, {}}};
}

Session::Step random_step(std::mt19937& random) {
    Session::Step step;
    for (const sim::Input& input : sim::inputs()) {
        const auto slider = input.slider;
        const double place = std::uniform_real_distribution<double>(0.0, 1.0)(random);
        const double value = sim::track_value(slider, place);
        if (sim::is_accepted(input, value)) input.set(step.scenario, value);
    }
    step.story = random() % 2 == 0 ? "balanced" : "";
    return step;
}

KeptSteps random_steps(std::size_t undo, std::size_t redo) {
    std::mt19937 random(7);
    KeptSteps kept{.undo = {}, .redo = {}, .now = random_step(random)};
    for (std::size_t i = 0; i < undo; ++i) kept.undo.push_back(random_step(random));
    for (std::size_t i = 0; i < redo; ++i) kept.redo.push_back(random_step(random));
    return kept;
}

bool equal(const std::vector<Session::Step>& a, const std::vector<Session::Step>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(a[i].scenario == b[i].scenario) || a[i].story != b[i].story) return false;
    }
    return true;
}

Session session_with_a_change() {
    Session session = start_session(few_stories(), "balanced", history_words());
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = 2000.0;
    asked.settled = true;
    carry_out(session, asked, history_words());
    return session;
}

KeptSteps some_steps() {
    KeptSteps kept;
    kept.now.story = "balanced";
    kept.now.scenario.regimen.hide_weak = 2.0;
    Session::Step alone = kept.now;
    alone.scenario.regimen.mk7.amount = 90.0;
    Session::Step compared = alone;
    compared.other = sim::Scenario();
    compared.side = ui::Side::b;
    kept.undo = {alone, compared};
    kept.redo = {compared};
    return kept;
}

bool is_same(const Session::Step& one, const Session::Step& other) {
    return one.scenario == other.scenario && one.story == other.story && one.other == other.other &&
           one.side == other.side;
}

}  // namespace

TEST_CASE("Two hundred steps are read back as they were written, to the last digit") {
    const KeptSteps kept = random_steps(200, 3);
    const auto again = parse_history(history_text(kept));
    REQUIRE(again);
    CHECK(equal(again->undo, kept.undo));
    CHECK(equal(again->redo, kept.redo));
    CHECK(again->now.scenario == kept.now.scenario);
}

TEST_CASE("A history cut short or written over is refused with a sentence, wherever it is hurt") {
    const std::string text = history_text(random_steps(4, 1));
    for (std::size_t end = 0; end + 2 < text.size(); end += 13) {
        CHECK_FALSE(parse_history(text.substr(0, end)));
    }
    CHECK_FALSE(parse_history("[]"));
    CHECK_FALSE(parse_history("{\"format\":\"something else\"}"));
    std::string hurt = text;
    hurt.replace(hurt.find("cc1;"), 4, "xx9;");
    const auto refused = parse_history(hurt);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find('\n') == std::string::npos);
}

TEST_CASE("What was left is one undo away when the program runs again") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("deep/er/steps.json");
    Session first = session_with_a_change();
    const sim::Scenario left = first.scenario;
    History history(path);
    history.keep(first, history_words(), 10.0);
    REQUIRE(std::filesystem::exists(path));

    Session second = start_session(few_stories(), "balanced", history_words());
    const sim::Scenario opened = second.scenario;
    History again(path);
    again.restore(second, history_words());
    CHECK(second.scenario == opened);
    CHECK(second.notice.empty());
    ui::Asked undo;
    undo.actions.emplace_back(ui::Undo{});
    carry_out(second, undo, history_words());
    CHECK(second.scenario == left);
    CHECK(second.undo.size() == first.undo.size());
}

TEST_CASE("A damaged history is put aside unhurt, and told once") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("steps.json");
    REQUIRE(files::write_file(path, "garbage"));
    Session session = start_session(few_stories(), "balanced", history_words());
    History history(path);
    history.restore(session, history_words());
    CHECK(session.undo.empty());
    CHECK(session.notice == "kept as " + path + ".damaged");
    CHECK(*files::read_text(path + ".damaged", 1) == "garbage");
    Session changed = session_with_a_change();
    history.keep(changed, history_words(), 10.0);
    CHECK(parse_history(*files::read_text(path, 1)));
}

TEST_CASE("Where nothing can be written the user is told once and goes on") {
    const test::TemporaryFolder folder;
    REQUIRE(files::write_file(folder.file("file"), "not a folder"));
    Session session = session_with_a_change();
    History history(folder.file("file") + "/steps.json");
    history.keep(session, history_words(), 10.0);
    CHECK(session.notice.find("not kept: ") == 0);
    session.notice.clear();
    history.keep(session, history_words(), 10.0);
    CHECK(session.notice.empty());
    CHECK(*files::read_text(folder.file("file"), 1) == "not a folder");
}

TEST_CASE("A program that was only looked at writes nothing") {
    const test::TemporaryFolder folder;
    Session session = start_session(few_stories(), "balanced", history_words());
    History history(folder.file("steps.json"));
    history.keep(session, history_words(), 10.0);
    history.close(session);
    CHECK_FALSE(std::filesystem::exists(folder.file("steps.json")));
}

TEST_CASE("Steps kept over a restart come back as they were, with A and B where there were two") {
    const KeptSteps kept = some_steps();
    const auto read = parse_history(history_text(kept));
    REQUIRE(read);
    REQUIRE(read->undo.size() == 2);
    REQUIRE(read->redo.size() == 1);
    CHECK(is_same(read->now, kept.now));
    CHECK(is_same(read->undo[0], kept.undo[0]));
    CHECK(is_same(read->undo[1], kept.undo[1]));
    CHECK(is_same(read->redo[0], kept.redo[0]));
}

TEST_CASE("A side that is neither A nor B is a damaged history") {
    std::string text = history_text(some_steps());
    const std::string side = "\"side\":\"b\"";
    const std::size_t at = text.find(side);
    REQUIRE(at != std::string::npos);
    text.replace(at, side.size(), "\"side\":\"c\"");
    CHECK_FALSE(parse_history(text));
}
