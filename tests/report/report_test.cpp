#include "app/report/report.h"

#include "app/files/share_line.h"
#include "app/report/html.h"
#include "sim/columns.h"
#include "sim/inputs/input.h"
#include "tests/report/material_for_tests.h"
#include "tests/thinned.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"
#include "ui/plot_scale.h"
#include "ui/sheets/lab_visit.h"

#include <array>

using namespace compass;
using report::report_html;
using test::english;
using test::line_of;
using test::subject_of;
using Cells = std::vector<std::string>;

namespace {

std::string plain(const report::Subject& subject) {
    return report_html(subject, english(), ui::Level::plain);
}

sim::Trajectory run_of(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(scenario.days));
}

double at_end(const sim::Trajectory& run, std::string_view column) {
    return sim::value(run, run.samples.back(), sim::column_index(column));
}

/// A scenario in which every input differs from the neutral person's.
sim::Scenario all_different() {
    sim::Scenario scenario = test::neutral();
    for (const sim::Input& input : sim::inputs()) {
        if (input.id == "days") continue;
        const double least = input.accepted.least;
        const double greatest = std::min(input.accepted.greatest, least + 4000.0);
        const bool is_low = input.get(scenario) == least;
        input.set(scenario, is_low ? greatest : least);
    }
    return scenario;
}

/// Does a tag hold a script of its own, such as onclick="..."?
bool has_handler(const std::string& html) {
    for (std::size_t begin = html.find('<'); begin != std::string::npos;
         begin = html.find('<', begin + 1)) {
        const std::string tag = html.substr(begin, html.find('>', begin) - begin);
        for (std::size_t on = tag.find(" on"); on != std::string::npos;
             on = tag.find(" on", on + 1)) {
            const std::size_t end = tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz", on + 3);
            if (end != std::string::npos && end > on + 3 && tag[end] == '=') return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("A report says the numbers of the run, at the start, at the end and before") {
    const report::Subject subject = subject_of("warfarin");
    REQUIRE(subject.before);
    const std::string html = plain(subject);
    const sim::Trajectory now = run_of(subject.scenario);
    const sim::Trajectory before = run_of(*subject.before);
    const auto value = [](const sim::Trajectory& run, std::string_view column, int decimals) {
        return ui::value_text(at_end(run, column), decimals, {});
    };
    const Cells artery = line_of(html, "Artery score (CAC) (points)");
    REQUIRE(artery.size() == 5);
    CHECK(artery[1] == value(now, "cac_AU", 0));
    CHECK(artery[2] == value(before, "cac_AU", 0));
    CHECK(artery[1] != artery[2]);
    const std::string lab = html.substr(html.find("What a laboratory"));
    const Cells store = line_of(lab, "Vitamin D store (nmol/L)");
    REQUIRE(store.size() == 4);
    CHECK(store[0] == ui::value_text(now.samples.front().body.state[sim::c25], 0, {}));
    CHECK(store[1] == value(now, "25OHD_nmol_L", 0));
    CHECK(store[3] == "50–125");
    const sim::Sample morning = sim::at_minute(now, now.days, 8 * 60);
    CHECK(line_of(html, "Clotting (INR)")[1] ==
          ui::value_text(sim::value(now, morning, sim::column_index("inr")), 1, {}));
    const Cells urine = line_of(html, "out in urine");
    CHECK(urine == Cells{ui::fixed_text(now.samples.front().day.urine_mg, 0, english()),
                         ui::fixed_text(now.samples.back().day.urine_mg, 0, english()),
                         ui::fixed_text(before.samples.back().day.urine_mg, 0, english())});
}

TEST_CASE("Without a state before there is no column for it") {
    const std::string html = plain(subject_of("d3_alone"));
    CHECK(line_of(html, "Artery score (CAC) (points)").size() == 3);
    CHECK(line_of(html, "out in urine").size() == 2);
}

TEST_CASE("A report lists exactly the settings that differ from the neutral person's") {
    for (const sim::Scenario& scenario :
         {test::neutral(), subject_of("thin_bone").scenario, all_different()}) {
        report::Subject subject = subject_of("balanced");
        subject.scenario = scenario;
        const std::string html = plain(subject);
        for (const ui::Control& control : ui::controls()) {
            // tablets are told as they are taken, in a table of their own
            if (control.dose != nullptr || control.meaning == ui::Meaning::forgotten) continue;
            const std::string name = ui::name_text(control, english(), ui::Level::plain);
            const double here = ui::value_of(control, scenario);
            const double neutral = ui::value_of(control, test::neutral());
            CAPTURE(name);
            const Cells cells = line_of(html, report::escaped(name));
            CHECK(cells.empty() == (here == neutral));
            if (cells.empty() || control.form == ui::Form::toggle) continue;
            REQUIRE(cells.size() == 3);
            CHECK(cells[0] ==
                  report::escaped(ui::value_text(control, here, english(), ui::Level::plain)));
            CHECK(cells[2] == std::string(1, static_cast<char>(control.row->mark)));
        }
    }
}

TEST_CASE("Tablets are told as they are taken, with what that is a day") {
    report::Subject subject = subject_of("d3_alone");
    sim::Regimen& regimen = subject.scenario.regimen;
    regimen.d3 = {
        .amount = 14000.0, .interval_d = 7.0, .start_d = 12.0, .stop_d = 200.0, .miss_every = 4.0};
    regimen.mk7 = {.amount = 90.0,
                   .interval_d = 1.0,
                   .start_d = 0.0,
                   .stop_d = sim::never,
                   .miss_every = 21.0};
    regimen.ca = {.amount = 50000.0,
                  .interval_d = 0.0,
                  .start_d = 0.0,
                  .stop_d = sim::never,
                  .miss_every = 4.0};
    const std::string html = plain(subject);
    CHECK(line_of(html, "Vitamin D3") ==
          Cells{"14,000 IU weekly, forgotten: every 4th, begins after 12 days, ends after 200 days",
                "1,500 IU/d", "R"});
    CHECK(line_of(html, "Vitamin K2 (MK-7)") ==
          Cells{"90 µg daily, forgotten: 1 in 21", "85.7 µg/d", "R"});
    // nobody forgets every fourth of one
    CHECK(line_of(html, "Calcium tablets") ==
          Cells{"50,000 mg once", "1,667 mg/d over 30 days", "R"});
    CHECK(line_of(html, "Vitamin K1 pills").empty());
    CHECK(line_of(html, "Forgotten doses").empty());
}

TEST_CASE("Both sides of a pair tell their tablets, also the one that takes none") {
    const report::Subject subject = subject_of("warfarin");
    const Cells mk7 = line_of(plain(subject), "Vitamin K2 (MK-7)");
    REQUIRE(mk7.size() == 5);
    CHECK(mk7[0] == "none");
    CHECK(mk7[1] == "–");
    CHECK(mk7[2].ends_with(" µg daily"));
}

TEST_CASE("A setting of 0 has its unit too") {
    report::Subject subject = subject_of("balanced");
    subject.scenario.person.base_cac = 0.0;
    CHECK(line_of(plain(subject), "Artery score at the start")[0] == "0 points");
}

TEST_CASE("What a laboratory would see is what its sheet tells of a morning") {
    const report::Subject subject = subject_of("mega_d");
    const std::string html = plain(subject);
    const sim::Trajectory now = run_of(subject.scenario);
    const auto visits = ui::visit_samples(now, {0.0, subject.scenario.days}, ui::LabTime::morning);
    int found = 0;
    for (const ui::LabTest& test : ui::lab_tests()) {
        const auto printed = ui::printed_values(test, now, visits, false);
        const std::string id(test.id);
        const bool swings = id == "serum_ca" || id == "pth";
        const std::string unit(english().text("lab." + id + ".unit", ui::Level::plain));
        const std::string name =
            std::string(english().text("lab." + id + ".name", ui::Level::plain)) +
            (swings ? ", morning" : "") + " (" + unit + ')';
        CAPTURE(name);
        // the last lines of that name are those of the laboratory
        const Cells cells = line_of(html.substr(html.find("What a laboratory")), name);
        REQUIRE(cells.size() == 3);
        CHECK(cells[0] == ui::fixed_text(printed.front(), test.decimals, english()));
        CHECK(cells[1] == '(' + ui::fixed_text(printed.back(), test.decimals, english()) + ')');
        CHECK((cells[2] == "–") == !test.usual);
        ++found;
    }
    CHECK(found == 7);
}

TEST_CASE("Every story has a whole report at every level, with question, advice and share line") {
    test::Thinned thinned;
    for (const sim::Story& story : test::stories()) {
        if (thinned.skips()) continue;
        for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
            CAPTURE(story.id);
            const std::string html = report_html(subject_of(story), english(), level);
            CHECK(html.find("[?]") == std::string::npos);
            CHECK(html.find("{0}") == std::string::npos);
            const auto says = [&](std::string_view text) {
                return html.find(report::escaped(text)) != std::string::npos;
            };
            CHECK(says(english().text("story." + story.id + ".question", level)));
            CHECK(says(english().text("story." + story.id + ".note", level)));
            CHECK(says(files::share_line(story.scenario)));
            CHECK(test::count_of(html, "Do not change a medicine") == 2);
            CHECK(test::count_of(html, "class=\"sheet\"") == 2);
            CHECK(test::count_of(html, "<figure>") == 6);
        }
    }
}

TEST_CASE("A report asks for nothing from outside and runs no script") {
    for (const auto* id : {"balanced", "mega_d", "steady"}) {
        const std::string html = plain(subject_of(id));
        for (const auto* part : {"http:", "https:", "//", "src=", "href=", "<script", "@import",
                                 "<link", "<img", "javascript"}) {
            CAPTURE(part);
            CHECK(html.find(part) == std::string::npos);
        }
        CHECK_FALSE(has_handler(html));
        CHECK(test::count_of(html, "url(") == test::count_of(html, "url(#"));
    }
    CHECK(has_handler("<p>words on a sheet</p><p class=\"a\" onclick=\"run()\">"));
    CHECK_FALSE(has_handler("<p class=\"a\">click on=it</p>"));
}

TEST_CASE("What a run warns of stands on the first sheet") {
    const std::string html = plain(subject_of("mega_d"));
    const std::size_t second = html.rfind("class=\"sheet\"");
    const std::size_t caution = html.find("class=\"caution\"");
    CHECK(caution < second);
    CHECK(html.find("Outside the model: ", caution) < second);
    CHECK(plain(subject_of("balanced")).find("class=\"caution\"") == std::string::npos);
}

TEST_CASE("Settings of one's own have room for a question of one's own") {
    report::Subject subject = subject_of("balanced");
    subject.story.clear();
    subject.scenario.regimen.d3.amount = 1234.0;
    const std::string html = plain(subject);
    CHECK(html.find("<h1>Settings of my own</h1>") != std::string::npos);
    CHECK(line_of(html, "Vitamin D3")[1] == "1,234 IU/d");
}

TEST_CASE("Signs of HTML in words stay words") {
    CHECK(report::escaped("a<b & \"c\" > 'd'") == "a&lt;b &amp; &quot;c&quot; &gt; &#39;d&#39;");
    report::Subject subject = subject_of("balanced");
    subject.program = "<b>&";
    CHECK(plain(subject).find("<b>") == std::string::npos);
    CHECK(plain(subject).find("&lt;b&gt;&amp;, sheet 1 of 2") != std::string::npos);
}

TEST_CASE("The same subject gives the same report") {
    const report::Subject subject = subject_of("warfarin");
    CHECK(plain(subject) == plain(subject));
}

TEST_CASE("What lies outside the model is in brackets in all tables of values, with the reason") {
    report::Subject subject = subject_of("baseline");
    subject.scenario.days = 365;
    subject.scenario.regimen.d3.amount = 100000;
    const std::string page = plain(subject);
    const std::string store =
        ui::fixed_text(at_end(run_of(subject.scenario), "25OHD_nmol_L"), 0, english());
    CHECK(page.find(">(" + store + ")</td>") != std::string::npos);
    CHECK(page.find(">" + store + "</td>") == std::string::npos);
    CHECK(page.find("class=\"brackets\">( ) ") != std::string::npos);
    CHECK(plain(subject_of("baseline")).find("class=\"brackets\"") == std::string::npos);
}
