#include "app/window/file_url.h"

#include <doctest/doctest.h>

using compass::file_url;

TEST_CASE("A path with blanks, signs and letters of any language becomes a plain address") {
    CHECK(file_url("/home/a/report.html") == "file:///home/a/report.html");
    CHECK(file_url("/a b/#1?.html") == "file:///a%20b/%231%3F.html");
    CHECK(file_url("/ü%") == "file:///%C3%BC%25");
}
