#include "app/site/page.h"
#include "app/site/site_words.h"
#include "sim/inputs/input.h"
#include "sim/model/parameters.h"
#include "sim/trajectory.h"
#include "tests/report/material_for_tests.h"
#include "ui/number_text.h"
#include "ui/plot_scale.h"

#include <algorithm>

using namespace compass;

namespace {

const ui::Strings& english() {
    static const ui::Strings words = *site::site_words(ui::Language::english);
    return words;
}

std::vector<site::Page> some_pages() {
    std::vector<site::Page> pages{site::stories_page(english()),
                                  site::parameters_page(english()),
                                  {.id = "model", .body = "<h1>x</h1>"}};
    pages.insert(pages.begin(), site::index_page(pages, english()));
    return pages;
}

}  // namespace

TEST_CASE("The page of numbers has a line for every input and every constant") {
    const std::string body = site::parameters_page(english()).body;
    for (const sim::Input& input : sim::inputs()) {
        CAPTURE(input.id);
        CHECK(test::line_of(body, std::string(input.id)).size() == 5);
    }
    for (const auto& part : sim::parameter_tables()) {
        for (const sim::Parameter& one : part) {
            CAPTURE(one.id);
            CHECK(test::line_of(body, std::string(one.id)).size() == 6);
        }
    }
}

TEST_CASE("The page of stories has every story with the numbers of its run") {
    const std::string body = site::stories_page(english()).body;
    for (const sim::Story& story : test::stories()) {
        CAPTURE(story.id);
        const std::size_t at = body.find("id=\"" + story.id + "\"");
        REQUIRE(at != std::string::npos);
        const std::string part = body.substr(at, body.find("<h2", at) - at);
        const sim::Trajectory run =
            sim::simulate(story.scenario, static_cast<int>(story.scenario.days));
        const double score = run.samples.back().body.state[sim::ves] / run.parameters.cac_mg;
        const auto cells = test::line_of(part, "Artery score (CAC) (points)");
        REQUIRE(cells.size() == (story.other ? 2 : 1));
        CHECK(cells[0] == ui::value_text(score, 0, {}));
    }
}

TEST_CASE("Pages lead to each other, and to nowhere else") {
    const auto pages = some_pages();
    for (const site::Page& page : pages) {
        const std::string html = site::page_html(page, pages, english());
        CHECK(html.find("[?]") == std::string::npos);
        CHECK(html.find("http:") == std::string::npos);
        CHECK(html.find("https:") == std::string::npos);
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("Not medical advice") != std::string::npos);
        const std::regex link("href=\"([^\"]*)\"");
        std::size_t count = 0;
        for (auto at = std::sregex_iterator(html.begin(), html.end(), link);
             at != std::sregex_iterator(); ++at, ++count) {
            const std::string target = (*at)[1];
            CHECK(std::any_of(pages.begin(), pages.end(),
                              [&](const site::Page& one) { return target == one.id + ".html"; }));
        }
        CHECK(count >= pages.size());
    }
}

TEST_CASE("The page of evidence tells all that its table tells") {
    const site::Page page = site::evidence_page(
        "id,from,in_whom\nd3_store,\"D3, taken\",adults <70\nk_vessel,K2,women\n", english());
    CHECK(test::count_of(page.body, "<h2>") == 2);
    CHECK(page.body.find("<dt>in whom</dt><dd>adults &lt;70</dd>") != std::string::npos);
    CHECK(page.body.find("<dd>D3, taken</dd>") != std::string::npos);
    CHECK(site::evidence_page("id,from\n", english()).body.empty());
}
