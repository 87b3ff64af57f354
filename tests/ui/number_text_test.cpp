#include "ui/number_text.h"

#include "tests/ui/panel_bench.h"

#include <doctest/doctest.h>

#include <limits>

using namespace compass;
using ui::Level;

TEST_CASE("Numbers have groups of thousands, a true minus and as many digits as they deserve") {
    CHECK(ui::number_text(0.0, tests::words()) == "0");
    CHECK(ui::number_text(-0.0, tests::words()) == "0");
    CHECK(ui::number_text(2000.0, tests::words()) == "2,000");
    CHECK(ui::number_text(1234567.4, tests::words()) == "1,234,567");
    CHECK(ui::number_text(100.0, tests::words()) == "100");
    CHECK(ui::number_text(99.96, tests::words()) == "100");
    CHECK(ui::number_text(12.345, tests::words()) == "12.3");
    CHECK(ui::number_text(9.5, tests::words()) == "9.5");
    CHECK(ui::number_text(0.15, tests::words()) == "0.15");
    CHECK(ui::number_text(0.00123, tests::words()) == "0.00123");
    CHECK(ui::number_text(-2.8, tests::words()) == "−2.8");
    CHECK(ui::number_text(-0.0000001, tests::words()) == "0");
    CHECK(ui::number_text(std::numeric_limits<double>::infinity(), tests::words()) == "–");
    CHECK(ui::fixed_text(-1234.5, 1, tests::words()) == "−1,234.5");
    CHECK(ui::fixed_text(-0.04, 1, tests::words()) == "0.0");
}

TEST_CASE("Amounts carry their unit, calcium changes from mg to g") {
    const ui::Strings& words = tests::words();
    CHECK(ui::amount_text(4000.0, "IU/d", words, Level::plain) == "4,000 IU/d");
    CHECK(ui::amount_text(90.0, "ug", words, Level::plain) == "90 µg");
    CHECK(ui::amount_text(60.0, "y", words, Level::plain) == "60 years");
    CHECK(ui::amount_text(60.0, "y", words, Level::technical) == "60 y");
    CHECK(ui::calcium_text(850.0, words, Level::plain) == "850 mg");
    CHECK(ui::calcium_text(1012345.0, words, Level::plain) == "1,012 g");
}

TEST_CASE("Stretches of time are told in the unit that people would choose") {
    const ui::Strings& words = tests::words();
    const auto text = [&](double days) { return ui::days_text(days, words, Level::plain); };
    CHECK(text(1.0) == "1 day");
    CHECK(text(30.0) == "30 days");
    CHECK(text(90.0) == "3 months");
    CHECK(text(540.0) == "18 months");
    CHECK(text(365.0) == "1 year");
    CHECK(text(3650.0) == "10 years");
    CHECK(text(3640.0) == "9.97 years");
    CHECK(text(100.0) == "100 days");
}

TEST_CASE("Typed numbers are read as people write them") {
    CHECK(ui::typed_value("2000", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("2 000", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("2,000", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value(" 1,234,567.5 ", "x", tests::words()) == 1234567.5);
    CHECK(ui::typed_value("0.15", "x", tests::words()) == 0.15);
    CHECK(ui::typed_value("-2.8", "SD", tests::words()) == -2.8);
    CHECK(ui::typed_value("−2.8", "SD", tests::words()) == -2.8);
    CHECK(ui::typed_value("2,000 IU/d", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("2000 IE am Tag", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("65 Jahre", "y", tests::words()) == 65.0);
    CHECK(ui::typed_value("3 Monate", "d", tests::words()) == 90.0);
    CHECK(ui::typed_value("2000 iu a day", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("800 mg/d", "mg/d", tests::words()) == 800.0);
    CHECK(ui::typed_value("60 years", "y", tests::words()) == 60.0);
    CHECK(ui::typed_value("20 %", "%", tests::words()) == 20.0);
    CHECK(ui::typed_value("140 %", "x", tests::words()) == 1.4);
}

TEST_CASE("Typed units convert: 50 ug of vitamin D3 are 2,000 IU") {
    CHECK(ui::typed_value("50 ug", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("50 µg", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("50μg", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("0.05 mg", "IU", tests::words()) == 2000.0);
    CHECK(ui::typed_value("1.5 g", "mg", tests::words()) == 1500.0);
    CHECK(ui::typed_value("10 years", "d", tests::words()) == 3650.0);
    CHECK(ui::typed_value("20 ng/mL", "nmol/L", tests::words()) == doctest::Approx(49.92));
}

TEST_CASE("Nonsense is no number") {
    for (const char* text :
         {"", " ", "abc", "1,5", "0,500", "2,0000", "1.2.3", "--1", "1e5", "0x10", "inf", "nan",
          "12 apples", "1 000 00", ".", "5.", ",000", "50 IU IU"}) {
        CAPTURE(text);
        CHECK_FALSE(ui::typed_value(text, "IU", tests::words()));
    }
    CHECK_FALSE(ui::typed_value("2000 IU", "mg", tests::words()));
    CHECK_FALSE(ui::typed_value("5 kg", "d", tests::words()));
}

TEST_CASE("Places in a text are filled in order and other braces stay") {
    CHECK(ui::filled("{0} to {1}", {"a", "b"}) == "a to b");
    CHECK(ui::filled("{1}{0}{1}", {"a", "b"}) == "bab");
    CHECK(ui::filled("{2} {} {x} {0", {"a"}) == "{2} {} {x} {0");
    CHECK(ui::filled("{0}", {"{1}", "no"}) == "{1}");
    CHECK(ui::filled("", {}).empty());
}
