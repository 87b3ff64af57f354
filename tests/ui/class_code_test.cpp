#include "ui/learn/class_code.h"

#include "app/files/stories.h"
#include "sim/inputs/input.h"
#include "ui/learn/class_room.h"
#include "ui/learn/lesson_runs.h"

#include <doctest/doctest.h>

#include <random>

using namespace compass;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

template <typename Int>
Int any(std::mt19937& random, int least, int greatest) {
    return static_cast<Int>(std::uniform_int_distribution<int>(least, greatest)(random));
}

ui::ClassEntry random_entry(std::mt19937& random) {
    ui::ClassEntry entry;
    entry.story = any<int>(random, 0, 31);
    entry.lesson = any<int>(random, -1, ui::lesson_count - 1);
    for (auto& guess : entry.guesses) guess = any<std::int8_t>(random, -1, 5);
    entry.check = any<std::int8_t>(random, -1, 5);
    for (int i = any<int>(random, 0, 4); i > 0; --i) {
        entry.changes.push_back({any<int>(random, 0, 62), any<int>(random, 0, 127)});
    }
    for (auto& point : entry.sketch) point = any<std::int8_t>(random, -1, 14);
    return entry;
}

}  // namespace

TEST_CASE(
    "A thousand entries come back from their codes, in small letters and without dashes too") {
    std::mt19937 random(9);
    for (int i = 0; i < 1000; ++i) {
        const ui::ClassEntry entry = random_entry(random);
        std::string code = ui::class_code(entry);
        REQUIRE(ui::read_class_code(code).entry == entry);
        std::string spoken;
        for (const char sign : code) {
            if (sign != '-') spoken += static_cast<char>(std::tolower(sign));
        }
        REQUIRE(spoken.size() == ui::code_letters);
        REQUIRE(ui::read_class_code(spoken).entry == entry);
    }
}

TEST_CASE("A code has no letter that is taken for another one") {
    std::mt19937 random(10);
    for (int i = 0; i < 200; ++i) {
        const std::string code = ui::class_code(random_entry(random));
        CHECK(code.find_first_of("ILOU") == std::string::npos);
    }
    CHECK(ui::read_class_code("ooooooooooooooooooooo1").fault == ui::CodeFault::check_failed);
}

TEST_CASE("Every wrong letter at every place is found, and so is every swap of two letters") {
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        const std::string code = ui::class_code(random_entry(random));
        for (std::size_t at = 0; at < code.size(); ++at) {
            if (code[at] == '-') continue;
            for (const char other : alphabet) {
                if (other == code[at]) continue;
                std::string wrong = code;
                wrong[at] = other;
                REQUIRE_FALSE(ui::read_class_code(wrong).entry.has_value());
            }
            for (std::size_t with = at + 1; with < code.size(); ++with) {
                if (code[with] == '-' || code[with] == code[at]) continue;
                std::string swapped = code;
                std::swap(swapped[at], swapped[with]);
                REQUIRE_FALSE(ui::read_class_code(swapped).entry.has_value());
            }
        }
    }
}

TEST_CASE("Lines that are no codes are told apart") {
    CHECK(ui::read_class_code("").fault == ui::CodeFault::wrong_length);
    CHECK(ui::read_class_code("ABCD").fault == ui::CodeFault::wrong_length);
    CHECK(ui::read_class_code("K4T9-2MXC-P7QD-81!").fault == ui::CodeFault::wrong_letter);
    CHECK(ui::read_class_code(std::string(100000, 'A')).fault == ui::CodeFault::wrong_length);
}

TEST_CASE("A state with up to four changed sliders comes back as near as the track allows") {
    const auto stories = *files::stories();
    CHECK(stories.size() < static_cast<std::size_t>(ui::no_story));
    CHECK(sim::inputs().size() < 63);
    sim::Scenario scenario = ui::scenario_of(stories, "thin_bone");
    scenario.regimen.diet_ca = 1200.0;
    scenario.regimen.d3.amount = 2000.0;
    scenario.person.female = 0.0;
    ui::Progress progress;
    progress.lesson = 0;
    progress = ui::answered(ui::at_step(progress, ui::LessonStep::predict), 0, 2);
    const auto entry = ui::entry_of(scenario, "thin_bone", stories, progress);
    REQUIRE(entry.has_value());
    CHECK(entry->guesses[0] == 2);
    const sim::Scenario back =
        ui::scenario_of(*ui::read_class_code(ui::class_code(*entry)).entry, stories);
    CHECK(back.regimen.diet_ca == doctest::Approx(1200.0).epsilon(0.02));
    CHECK(back.regimen.d3.amount == doctest::Approx(2000.0).epsilon(0.05));
    CHECK(back.person.female == 0.0);
    CHECK(back.person.age_y == scenario.person.age_y);
    scenario.person.weight_kg = 90.0;
    scenario.regimen.fat_g = 40.0;
    CHECK_FALSE(ui::entry_of(scenario, "thin_bone", stories, progress).has_value());
}

TEST_CASE("A class reads what it can and tells which lines are no codes") {
    const auto stories = *files::stories();
    ui::ClassEntry entry;
    entry.story = 0;
    const std::string code = ui::class_code(entry);
    std::string wrong = code;
    wrong[0] = wrong[0] == 'Z' ? 'Y' : 'Z';
    const auto room = ui::class_room(code + "\n\n" + wrong + "\r\n  " + code, stories);
    REQUIRE(room.pupils.size() == 2);
    REQUIRE(room.faults.size() == 1);
    CHECK(room.faults[0].second == ui::CodeFault::check_failed);
    CHECK(room.pupils[0].scenario == stories[0].scenario);
    CHECK(room.pupils[0].outcomes[0] == doctest::Approx(9.5).epsilon(0.05));
    CHECK(ui::class_room(std::string(100000, '\n'), stories).pupils.empty());
}
