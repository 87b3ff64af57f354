#include "ui/layout.h"

#include "ui/view.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace compass::ui;

namespace {

struct Named {
    std::string name;
    Rect rect;
};

std::vector<Named> shown_parts(const Layout& layout) {
    std::vector<Named> all{{"top", layout.top},         {"controls", layout.controls},
                           {"time", layout.time},       {"sentence", layout.sentence},
                           {"picture", layout.picture}, {"foot", layout.foot},
                           {"tabs", layout.tabs},       {"key", layout.key},
                           {"plot", layout.plot},       {"differences", layout.differences},
                           {"urine", layout.urine}};
    for (const Rect& card : layout.cards) all.push_back({"card", card});
    std::vector<Named> shown;
    for (const Named& part : all) {
        if (!part.rect.empty()) shown.push_back(part);
    }
    return shown;
}

bool overlap(const Rect& a, const Rect& b) {
    return a.at.x < b.right() && b.at.x < a.right() && a.at.y < b.bottom() && b.at.y < a.bottom();
}

void check_is_at(const Rect& rect, float x, float y, float width, float height) {
    CHECK(rect.at.x == x);
    CHECK(rect.at.y == y);
    CHECK(rect.size.x == width);
    CHECK(rect.size.y == height);
}

bool has_shape_of_picture(const Rect& rect) {
    const float height = rect.size.x * picture_height / picture_width;
    return std::abs(rect.size.y - height) <= 1.0F;  // whole pixels
}

void check_parts(ImVec2 window, const Layout& places) {
    const auto parts = shown_parts(places);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Rect& rect = parts[i].rect;
        CAPTURE(parts[i].name);
        CHECK(rect.at.x >= 0.0F);
        CHECK(rect.at.y >= 0.0F);
        CHECK(rect.right() <= window.x);
        CHECK(rect.bottom() <= window.y);
        for (std::size_t k = 0; k < i; ++k) {
            CAPTURE(parts[k].name);
            CHECK_FALSE(overlap(rect, parts[k].rect));
        }
    }
    CHECK_FALSE(places.picture.empty());
    CHECK_FALSE(places.foot.empty());
}

void check_sound(ImVec2 window, Arrangement arrangement, float text = 1.0F) {
    CAPTURE(window.x);
    CAPTURE(window.y);
    CAPTURE(static_cast<int>(arrangement));
    const Layout places = layout(window, arrangement, Tab::picture, 1, text);
    check_parts(window, places);
    CHECK(has_shape_of_picture(places.picture));
    const Layout compared = layout(window, arrangement, Tab::picture, 2, text);
    check_parts(window, compared);
    const auto& [first, second] = compared.panes;
    CHECK_FALSE(overlap(first, second));
    for (const Rect& pane : compared.panes) {
        CHECK(has_shape_of_picture(pane));
        CHECK(pane.at.x >= compared.picture.at.x);
        CHECK(pane.at.y >= compared.picture.at.y);
        CHECK(pane.right() <= compared.picture.right());
        CHECK(pane.bottom() <= compared.picture.bottom());
    }
}

/// Four cards with room for a name over a number, with one picture and with two.
void check_four_cards(ImVec2 window) {
    for (const int pictures : {1, 2}) {
        CAPTURE(pictures);
        const Layout places = layout(window, Arrangement::simple, Tab::picture, pictures);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK(places.cards[i].size.x >= 70.0F);
            CHECK(places.cards[i].size.y >= 39.0F);
        }
    }
}

}  // namespace

TEST_CASE("At 1280 x 720 everything stands where the design says") {
    const Layout places = layout({1280.0F, 720.0F}, Arrangement::simple);
    CHECK(places.unit == 1.0F);
    CHECK_FALSE(places.small);
    check_is_at(places.top, 0.0F, 0.0F, 1280.0F, 44.0F);
    check_is_at(places.controls, 0.0F, 44.0F, 276.0F, 552.0F);
    check_is_at(places.time, 0.0F, 596.0F, 276.0F, 96.0F);
    check_is_at(places.sentence, 288.0F, 52.0F, 980.0F, 46.0F);
    check_is_at(places.picture, 288.0F, 105.0F, 882.0F, 477.0F);
    check_is_at(places.key, 1170.0F, 105.0F, 98.0F, 477.0F);
    check_is_at(places.foot, 0.0F, 692.0F, 1280.0F, 28.0F);
    CHECK(places.cards.front().at.y == 592.0F);
    CHECK(places.cards.front().bottom() == 690.0F);
    CHECK(places.cards.front().at.x == 288.0F);
    CHECK(places.cards.back().right() == 1268.0F);
    CHECK(places.picture_scale() == 0.9F);
}

TEST_CASE("With all controls their column is 360 wide and the picture gives way") {
    const Layout simple = layout({1280.0F, 720.0F}, Arrangement::simple);
    const Layout more = layout({1280.0F, 720.0F}, Arrangement::more);
    CHECK(more.controls.size.x == 360.0F);
    CHECK(more.time.size.x == 360.0F);
    CHECK(more.sentence.at.x == 372.0F);
    CHECK(more.sentence.right() == simple.sentence.right());
    CHECK(more.picture.at.x >= 372.0F);
    CHECK(more.cards.back().right() == simple.cards.back().right());
    CHECK(layout({800.0F, 600.0F}, Arrangement::more).controls.size.x < 240.0F);
}

TEST_CASE("At 1920 x 1080 all is half as large again") {
    const Layout places = layout({1920.0F, 1080.0F}, Arrangement::simple);
    CHECK(places.unit == 1.5F);
    check_is_at(places.controls, 0.0F, 66.0F, 414.0F, 828.0F);
    check_is_at(places.sentence, 432.0F, 78.0F, 1470.0F, 69.0F);
    check_is_at(places.picture, 432.0F, 158.0F, 1323.0F, 716.0F);
    check_is_at(places.key, 1755.0F, 158.0F, 147.0F, 716.0F);
    check_is_at(places.foot, 0.0F, 1038.0F, 1920.0F, 42.0F);
}

TEST_CASE("In no window anything overlaps, leaves it or bends the picture") {
    for (const auto arrangement : {Arrangement::simple, Arrangement::more, Arrangement::projector,
                                   Arrangement::presentation}) {
        for (int width = 200; width <= 3840; width += 173) {
            for (int height = 120; height <= 2160; height += 149) {
                check_sound({static_cast<float>(width), static_cast<float>(height)}, arrangement);
            }
        }
    }
}

TEST_CASE("A window of 320 x 200 keeps the picture and the foot line") {
    const Layout places = layout({320.0F, 200.0F}, Arrangement::simple);
    CHECK(places.small);
    CHECK(shown_parts(places).size() == 2);
    CHECK(places.picture.size.x > 300.0F);
}

TEST_CASE("A phone held upright shows sentence, four cards, controls and time under the picture") {
    for (const ImVec2 window : {ImVec2{390.0F, 792.0F},
                                ImVec2{360.0F, 640.0F},
                                {360.0F, 688.0F},
                                {412.0F, 915.0F},
                                {480.0F, 800.0F},
                                {700.0F, 900.0F}}) {
        CAPTURE(window.x);
        const Layout places = layout(window, Arrangement::simple);
        CHECK_FALSE(places.small);
        CHECK(places.picture.size.x >= 0.55F * window.x);
        CHECK_FALSE(places.sentence.empty());
        CHECK_FALSE(places.key.empty());
        check_four_cards(window);
        CHECK(places.controls.at.y >= places.cards[3].bottom());
        CHECK(places.time.at.y == places.controls.bottom());
        CHECK(places.controls.size.y >= 120.0F * places.unit);
        CHECK(places.tabs.size.y >= 48.0F * places.unit);
        CHECK_FALSE(places.top.empty());
    }
}

TEST_CASE(
    "The tabs of a phone put curves or a list where the picture is, and overlap nothing else") {
    for (const ImVec2 window : {ImVec2{390.0F, 844.0F}, ImVec2{360.0F, 588.0F}, {844.0F, 390.0F}}) {
        CAPTURE(window.x);
        CHECK(layout(window, Arrangement::simple).shows_picture);
        for (const Tab tab : {Tab::plots, Tab::stories, Tab::more}) {
            CAPTURE(static_cast<int>(tab));
            const Layout places = layout(window, Arrangement::simple, tab);
            CHECK(places.phone);
            CHECK_FALSE(places.shows_picture);
            CHECK(places.list.size.y > 0.4F * window.y);
            CHECK(places.cards.back().empty() == (tab != Tab::plots));
            for (const Rect& other :
                 {places.top, places.controls, places.time, places.tabs, places.foot}) {
                if (!other.empty()) CHECK_FALSE(overlap(places.list, other));
            }
        }
    }
    CHECK(layout({1280.0F, 720.0F}, Arrangement::simple, Tab::stories).shows_picture);
}

TEST_CASE("A phone held sideways and a narrow window show sentence, four cards and tabs") {
    for (const ImVec2 window : {ImVec2{640.0F, 334.0F},
                                ImVec2{640.0F, 360.0F},
                                {640.0F, 386.0F},
                                {640.0F, 480.0F},
                                {844.0F, 338.0F},
                                {844.0F, 390.0F}}) {
        CAPTURE(window.x);
        CAPTURE(window.y);
        const Layout places = layout(window, Arrangement::simple);
        CHECK_FALSE(places.sentence.empty());
        CHECK_FALSE(places.key.empty());
        CHECK_FALSE(places.tabs.empty());
        CHECK(places.picture.size.x >= 230.0F);
        check_four_cards(window);
    }
}

TEST_CASE("A phone held sideways keeps one slider and time beside the picture") {
    const Layout places = layout({844.0F, 390.0F}, Arrangement::simple);
    CHECK(places.unit == 1.0F);
    CHECK(places.controls.right() <= places.picture.at.x);
    CHECK(places.controls.size.y >= 146.0F);
    CHECK(places.picture.size.x > 360.0F);
    CHECK(places.tabs.right() == 844.0F);
}

TEST_CASE("Where the picture leaves a column free its key fills it: nothing beside it is empty") {
    for (const ImVec2 window : {ImVec2{1280.0F, 720.0F}, ImVec2{1366.0F, 768.0F},
                                ImVec2{1920.0F, 1080.0F}, ImVec2{3840.0F, 2160.0F}}) {
        CAPTURE(window.x);
        const Layout places = layout(window, Arrangement::simple);
        CHECK(places.picture.at.x == places.sentence.at.x);
        CHECK(places.key.at.x == places.picture.right());
        CHECK(std::abs(places.key.right() - places.sentence.right()) <= 1.0F);
        CHECK(places.key.size.y == places.picture.size.y);
    }
}

TEST_CASE("On a phone the key stands in a row under the picture") {
    const Layout places = layout({390.0F, 844.0F}, Arrangement::simple);
    CHECK(places.key.at.y == places.picture.bottom());
    CHECK(places.key.size.y == 22.0F);
}

TEST_CASE("Two pictures on a phone stand one above the other, seven tenths as large as one alone") {
    for (const ImVec2 window : {ImVec2{390.0F, 844.0F}, ImVec2{412.0F, 915.0F}}) {
        const Layout one = layout(window, Arrangement::simple);
        const Layout two = layout(window, Arrangement::simple, Tab::picture, 2);
        CHECK(two.panes[1].at.y > two.panes[0].bottom());
        CHECK(two.picture_scale() >= 0.7F * one.picture_scale());
        CHECK_FALSE(two.key.empty());
        CHECK_FALSE(two.sentence.empty());
        CHECK(two.controls.size.y >= 120.0F * two.unit);
    }
}

TEST_CASE(
    "Beside or under two pictures, as they come out larger, stands what differs, by the key") {
    for (const ImVec2 window : {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F},
                                ImVec2{1024.0F, 768.0F}, ImVec2{800.0F, 600.0F}}) {
        CAPTURE(window.x);
        const Layout one = layout(window, Arrangement::simple);
        const Layout two = layout(window, Arrangement::simple, Tab::picture, 2);
        CHECK(one.differences.empty());
        CHECK(two.differences.size.x >= 216.0F * two.unit);
        CHECK_FALSE(two.key.empty());
        const bool is_beside = two.panes[1].at.x > two.panes[0].at.x;
        if (is_beside) CHECK(two.panes[1].right() >= 0.98F * two.sentence.right());
        // nothing beside or under them is empty
        const float under = std::max(two.differences.bottom(), two.key.bottom());
        CHECK(two.cards.front().at.y - under <= 12.0F * two.unit);
        if (!is_beside) CHECK(two.differences.right() == two.key.right());
        CHECK(std::max(two.differences.right(), two.key.right()) >= two.sentence.right() - 2.0F);
    }
    CHECK(layout({390.0F, 844.0F}, Arrangement::simple, Tab::picture, 2).differences.empty());
}

TEST_CASE("A window of no size does not stop the program") {
    const Layout places = layout({0.0F, -5.0F}, Arrangement::presentation);
    CHECK(places.picture.size.x >= 1.0F);
}

TEST_CASE("A presentation shows a larger picture, time, foot line and the way back") {
    const Layout panels = layout({1920.0F, 1080.0F}, Arrangement::simple);
    const Layout presented = layout({1920.0F, 1080.0F}, Arrangement::presentation);
    CHECK(presented.picture.size.x > 1.15F * panels.picture.size.x);
    CHECK_FALSE(presented.time.empty());
    CHECK_FALSE(presented.top.empty());
    CHECK(presented.controls.empty());
}

TEST_CASE("A projector shows six sliders, readouts and one plot, in type a fifth larger") {
    for (const ImVec2 window :
         {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}, ImVec2{3840.0F, 2160.0F}}) {
        CAPTURE(window.x);
        const Layout places = layout(window, Arrangement::projector);
        CHECK(places.unit == doctest::Approx(static_cast<double>(1.2F * window.y / 720.0F)));
        CHECK_FALSE(places.phone);
        for (const Rect& part : {places.controls, places.time, places.sentence, places.key,
                                 places.plot, places.foot}) {
            CHECK_FALSE(part.empty());
        }
        for (const Rect& card : places.cards) CHECK_FALSE(card.empty());
        CHECK(places.urine.at.y > places.cards.back().bottom());
        CHECK(places.picture.size.x > 0.59F * window.x);
        CHECK(places.picture.size.y > 0.57F * window.y);
    }
}

TEST_CASE("Two pictures on a projector stand over six readouts in two rows and one plot") {
    for (const ImVec2 window :
         {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}, ImVec2{3840.0F, 2160.0F}}) {
        CAPTURE(window.x);
        const Layout places = layout(window, Arrangement::projector, Tab::picture, 2);
        const auto& cards = places.cards;
        CHECK(cards[2].at.y == cards[0].at.y);
        CHECK(cards[3].at.y > cards[0].bottom());
        CHECK(cards[3].at.x == cards[0].at.x);
        CHECK(places.urine.at.y == cards[4].at.y);
        CHECK(places.urine.at.x == cards[2].at.x);
        CHECK(cards[0].at.y > places.key.bottom());
        CHECK(places.plot.at.y > places.urine.bottom());
        CHECK(places.plot.size.y > 0.14F * window.y);
        CHECK(places.panes[0].size.x > 0.35F * window.x);
    }
}

TEST_CASE("On an old projector too there are six sliders; readouts lie under a picture as wide") {
    const Layout places = layout({1024.0F, 768.0F}, Arrangement::projector);
    CHECK_FALSE(places.phone);
    CHECK_FALSE(places.plot.empty());
    CHECK(places.picture.right() > 0.98F * 1024.0F);
    int readouts = 0;
    for (const Rect& card : places.cards) {
        if (card.empty()) continue;
        ++readouts;
        CHECK(card.at.y >= places.key.bottom());
        CHECK(card.bottom() <= places.plot.at.y);
    }
    CHECK(readouts >= 4);
}

TEST_CASE("Larger text makes all parts larger, as far as the window has room") {
    for (const ImVec2 window : {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}}) {
        const float unit = layout(window, Arrangement::simple).unit;
        for (const int size : text_sizes) {
            CAPTURE(size);
            const float text = static_cast<float>(size) / 100.0F;
            const Layout places = layout(window, Arrangement::simple, Tab::picture, 1, text);
            CHECK(places.unit == doctest::Approx(static_cast<double>(text * unit)));
            CHECK_FALSE(places.sentence.empty());
            CHECK_FALSE(places.controls.empty());
            CHECK(places.picture.size.x > 0.5F * (window.x - places.controls.size.x));
        }
    }
    const Layout small = layout({800.0F, 600.0F}, Arrangement::simple, Tab::picture, 1, 2.0F);
    CHECK(small.zoom > 1.3F);
    CHECK(layout({320.0F, 200.0F}, Arrangement::simple, Tab::picture, 1, 2.0F).zoom == 1.0F);
}

TEST_CASE("With larger text nothing overlaps or leaves the window either") {
    for (const float text : {1.25F, 1.5F, 2.0F}) {
        for (const auto arrangement :
             {Arrangement::simple, Arrangement::more, Arrangement::projector}) {
            for (int width = 200; width <= 3840; width += 260) {
                for (int height = 120; height <= 2160; height += 170) {
                    check_sound({static_cast<float>(width), static_cast<float>(height)},
                                arrangement, text);
                }
            }
        }
    }
}

TEST_CASE("All five cards are shown from 900 x 600 on") {
    for (const ImVec2 window : {ImVec2{900.0F, 600.0F}, ImVec2{1024.0F, 768.0F},
                                ImVec2{1366.0F, 768.0F}, ImVec2{2560.0F, 1080.0F}}) {
        CAPTURE(window.x);
        for (const Rect& card : layout(window, Arrangement::simple).cards)
            CHECK_FALSE(card.empty());
    }
}

TEST_CASE("Two places overlap where they share more than an edge") {
    const Rect place{{10.0F, 10.0F}, {20.0F, 10.0F}};
    CHECK(place.overlaps({{29.0F, 19.0F}, {5.0F, 5.0F}}));
    CHECK(place.overlaps({{0.0F, 0.0F}, {100.0F, 100.0F}}));
    CHECK_FALSE(place.overlaps({{30.0F, 10.0F}, {5.0F, 10.0F}}));
    CHECK_FALSE(place.overlaps({{10.0F, 20.0F}, {20.0F, 5.0F}}));
}
