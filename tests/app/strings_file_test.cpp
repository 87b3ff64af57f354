#include "app/files/strings_file.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

std::string strings_refusal(std::string_view json) {
    const auto strings = files::parse_strings(json, "en.json");
    return strings ? "no refusal" : strings.error();
}

}  // namespace

TEST_CASE("A text is the same at all levels, a list has one text per level") {
    const auto strings = files::parse_strings(
        R"({"a": {"b": {"name": "x"}, "c.d": {"name": ["plain", "standard", "technical"]}}})");
    REQUIRE(strings);
    REQUIRE(strings->all().size() == 2);
    CHECK(strings->all().at("a.b.name") == std::array<std::string, 3>{"x", "x", "x"});
    CHECK(strings->all().at("a.c.d.name") ==
          std::array<std::string, 3>{"plain", "standard", "technical"});
}

TEST_CASE("Words that are not texts, or not three, are refused at their key") {
    const std::string rest = " but must be a text, a list of three texts or an object of them";
    CHECK(strings_refusal(R"({"a": {"b": 1}})") == "en.json: \"a.b\" is a number" + rest);
    CHECK(strings_refusal(R"({"a": ["x", "y"]})") == "en.json: \"a\" is a list" + rest);
    CHECK(strings_refusal(R"({"a": ["x", "y", "z", "w"]})") == "en.json: \"a\" is a list" + rest);
    CHECK(strings_refusal(R"({"a": ["x", "y", 3]})") == "en.json: \"a\" is a list" + rest);
    CHECK(strings_refusal(R"({"a": ["x", "y", {}]})") == "en.json: \"a\" is a list" + rest);
    CHECK(strings_refusal(R"("x")") == "en.json: \"\" is a text" + rest);
    CHECK(strings_refusal(R"({"a": "x", "a": "y"})") ==
          "en.json: \"a\" is given twice; keep one of them");
    CHECK(strings_refusal(R"({"a.b": "x", "a": {"b": "y"}})") ==
          "en.json: \"a.b\" is given twice; keep one of them");
}
