#include "ui/units.h"

#include "app/files/languages.h"
#include "tests/thinned.h"
#include "tests/ui/panel_bench.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>

using namespace compass;
using ui::Level;
using ui::Units;

namespace {

constexpr std::array all_units{Units::model, Units::conventional, Units::si};

const ui::Strings& german() {
    static const ui::Strings strings = files::languages()->back();
    return strings;
}

std::string amount(double value, std::string_view unit, Units units) {
    return ui::amount_text(value, unit, tests::words().in(units), Level::plain);
}

/// What somebody types who copies what the field shows, and what the slider then says.
std::string typed_back(const ui::Control& control, const sim::Scenario& scenario, double value,
                       const ui::Strings& strings) {
    const std::string field = ui::field_text(control, value, strings);
    const auto typed = ui::typed_value(field, control.row->unit, strings);
    CAPTURE(field);
    REQUIRE(typed);
    const sim::Scenario set = ui::with_value(control, scenario, *typed);
    return ui::field_text(control, ui::value_of(control, set), tests::words());
}

}  // namespace

TEST_CASE("A value survives the way into another unit and back") {
    for (const Units units : all_units) {
        for (const char* unit : {"mg/dL", "nmol/L", "pg/mL", "IU", "IU/d", "g", "mg/d", "%"}) {
            const ui::Measure measure = ui::measure(unit, units);
            CAPTURE(unit);
            for (const double value : {0.0, 0.137, 9.5, 2000.0, 45000.0}) {
                CHECK(measure.of_model(measure.shown(value)) ==
                      doctest::Approx(value).epsilon(1e-14));
            }
        }
    }
}

TEST_CASE("Conversions are those of the molar masses") {
    CHECK(amount(9.5, "mg/dL", Units::si) == "2.37 mmol/L");
    CHECK(amount(50.0, "nmol/L", Units::conventional) == "20.03 ng/mL");
    CHECK(amount(2000.0, "IU/d", Units::si) == "50 µg/d");
    CHECK(amount(4100.0, "IU/d", Units::si) == "102.5 µg/d");
    CHECK(ui::measure("pg/mL", Units::si).shown(1.0) == doctest::Approx(0.106).epsilon(1e-3));
    CHECK(ui::measure("mg/dL", Units::si).shown(1.0) == doctest::Approx(0.2495).epsilon(1e-4));
    CHECK(ui::measure("nmol/L", Units::conventional).of_model(1.0) == 2.496);
    CHECK(ui::measure("pmol/L", Units::conventional, "125D_pmol_L").of_model(1.0) == 2.4);
    CHECK(ui::measure("ng/mL", Units::si, "mk7_ng_mL").shown(1.0) ==
          doctest::Approx(1.541).epsilon(1e-3));
}

TEST_CASE("Substances that share a unit are told apart, and what has no twin stays") {
    CHECK(ui::measure("ng/mL", Units::si, "ctx_ng_mL").unit == "ug/L");
    CHECK(ui::measure("ng/mL", Units::si, "k1_ng_mL").unit == "nmol/L");
    CHECK(ui::measure("pmol/L", Units::conventional, "dpucmgp_pmol_L").unit == "pmol/L");
    CHECK(ui::measure("mg/d", Units::si).unit == "mg/d");
    for (const char* unit : {"mg/dL", "nmol/L", "pg/mL", "IU/d", "pmol/L"}) {
        CHECK(ui::measure(unit, Units::model).unit == unit);
        CHECK(ui::measure(unit, Units::model).in_one == 1.0);
    }
}

TEST_CASE("Another unit shows as many steps as the model's own") {
    for (const Units units : all_units) {
        for (const char* unit : {"mg/dL", "nmol/L", "pg/mL", "IU"}) {
            const ui::Measure measure = ui::measure(unit, units);
            for (const int decimals : {0, 1, 2}) {
                const double step = std::pow(10.0, -decimals);
                const double shown_step = std::pow(10.0, -measure.decimals(decimals));
                CHECK(measure.shown(step) >= 0.99 * shown_step);
            }
        }
    }
}

TEST_CASE("A slider typed in any unit and language stands where the same number puts it") {
    constexpr int places = 20;
    const sim::Scenario scenario;
    std::vector<ui::Strings> all_strings;
    for (const Units units : all_units) {
        for (const auto* words : {&tests::words(), &german()})
            all_strings.push_back(words->in(units));
    }
    test::Thinned thinned;
    for (const ui::Control& control : ui::controls()) {
        if (control.form != ui::Form::slider) continue;
        for (int i = 0; i <= places; ++i) {
            if (thinned.skips()) continue;
            const double value = ui::value_at(control, scenario, 1.0 * i / places);
            const sim::Scenario set = ui::with_value(control, scenario, value);
            if (!std::isfinite(value) || ui::value_of(control, set) != value) continue;
            CAPTURE(control.id);
            const std::string plain = typed_back(control, scenario, value, tests::words());
            for (const ui::Strings& strings : all_strings) {
                CHECK(typed_back(control, scenario, value, strings) == plain);
            }
        }
    }
}

TEST_CASE("A number alone is in the unit that is shown, a unit behind it wins") {
    const ui::Strings si = tests::words().in(Units::si);
    const ui::Strings conventional = tests::words().in(Units::conventional);
    CHECK(ui::typed_value("50", "IU", si) == 2000.0);
    CHECK(ui::typed_value("2000 IU", "IU", si) == 2000.0);
    CHECK(ui::typed_value("50 µg/d", "IU", si) == 2000.0);
    CHECK(ui::typed_value("20", "nmol/L", conventional) == doctest::Approx(49.92));
    CHECK(ui::typed_value("50 nmol/L", "nmol/L", conventional) == 50.0);
    CHECK(ui::typed_value("2.4", "mg/dL", si) == doctest::Approx(9.61872));
    CHECK(ui::typed_value("9.6 mg/dL", "mg/dL", si) == 9.6);
}

TEST_CASE("German numbers have a comma, groups apart, and are typed with comma or point") {
    CHECK(ui::fixed_text(-1234567.5, 1, german()) == "−1\u00A0234\u00A0567,5");
    CHECK(ui::number_text(0.15, german()) == "0,15");
    CHECK(ui::amount_text(2000.0, "IU/d", german(), Level::plain) == "2\u00A0000 IE/d");
    CHECK(ui::days_text(3640.0, german(), Level::plain) == "9,97 Jahre");
    for (const char* text : {"2,5", "2.5", " 2,50 ", "2,5 x"}) {
        CAPTURE(text);
        CHECK(ui::typed_value(text, "x", german()) == 2.5);
    }
    for (const char* text : {"2000", "2 000", "2.000", "2\u00A0000", "2000,0", "2.000,0"}) {
        CAPTURE(text);
        CHECK(ui::typed_value(text, "IU", german()) == 2000.0);
    }
    CHECK(ui::typed_value("0,500", "x", german()) == 0.5);
    CHECK(ui::typed_value("0.500", "x", german()) == 0.5);
    for (const char* text : {"1,2,3", "1.2.3", "1,", ",5", "1.000.00", "2,5,"}) {
        CAPTURE(text);
        CHECK_FALSE(ui::typed_value(text, "IU", german()));
    }
}

TEST_CASE("Texts name units and limits as they are shown") {
    const auto text = [](const char* key, Units units) {
        return std::string(tests::words().in(units).text(key));
    };
    CHECK(text("plot.blood.unit", Units::model) == "mg/dL");
    CHECK(text("plot.blood.unit", Units::si) == "mmol/L");
    CHECK(text("plot.vitamin_d.unit", Units::conventional) == "ng/mL");
    CHECK(text("foot.outside.calcium_high", Units::model) == "blood calcium passes 14 mg/dL");
    CHECK(text("foot.outside.calcium_high", Units::si) == "blood calcium passes 3.49 mmol/L");
    CHECK(text("foot.outside.dose_high", Units::si) == "more than 250 µg of D3 a day");
    CHECK(std::string(german().in(Units::si).text("foot.outside.calcium_low")) ==
          "Blutkalzium fällt unter 1,87 mmol/L");
    CHECK(std::string(german().text("foot.outside.dose_high")) ==
          "mehr als 10\u00A0000 IE D3 am Tag");
}

TEST_CASE("What stands in braces and is no unit stays as it is written, open braces too") {
    const ui::Strings strings({{"unit.mg_dL", {"mg/dL", "mg/dL", "mg/dL"}},
                               {"odd", {"{mg/dL} {0}{", "{nothing} {mg/dL", "}{mg/dL}{}"}}});
    CHECK(strings.text("odd", Level::plain) == "mg/dL {0}{");
    CHECK(strings.text("odd", Level::standard) == "{nothing} {mg/dL");
    CHECK(strings.text("odd", Level::technical) == "}mg/dL{}");
}

TEST_CASE("Copies of the words share their texts, also in the units that they have") {
    const ui::Strings copy = tests::words();
    CHECK(&copy.all() == &tests::words().all());
    CHECK(&copy.in(copy.units()).all() == &copy.all());
    CHECK(&copy.in(Units::si).all() != &copy.all());
    CHECK(ui::Strings().all().empty());
}

TEST_CASE("No text keeps a unit in braces, and going through all units changes none") {
    for (const ui::Strings* strings : {&tests::words(), &german()}) {
        const ui::Strings back = strings->in(Units::si).in(Units::conventional).in(Units::model);
        CHECK(back.all() == strings->all());
        for (const Units units : all_units) {
            const ui::Strings shown = strings->in(units);
            for (const auto& entry : shown.all()) {
                CAPTURE(entry.first);
                for (const std::string& text : entry.second) {
                    CHECK(text.find("/L}") == std::string::npos);
                    CHECK(text.find("IU}") == std::string::npos);
                    CHECK(text.find("/dL}") == std::string::npos);
                }
            }
        }
    }
}
