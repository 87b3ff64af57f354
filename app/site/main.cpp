// compass-site PARTS OUT [EVIDENCE.csv]: makes the documents as a small site. PARTS holds what
// script/docs made of docs/*.md; the rest comes from the registry, the stories and the strings.
#include "app/files/atomic_file.h"
#include "app/files/read_text.h"
#include "app/files/strings_file.h"
#include "app/site/page.h"
#include "embedded/site_strings.h"

#include <array>
#include <cstdio>
#include <span>

namespace {

using namespace compass;

constexpr std::size_t most_bytes = 4U << 20U;

int fail(const std::string& sentence) {
    std::fprintf(stderr, "compass-site: %s\n", sentence.c_str());
    return 2;
}

Result<std::vector<site::Page>> pages_of(const std::string& parts, const std::string& evidence,
                                         const ui::Strings& strings) {
    std::vector<site::Page> pages{site::stories_page(strings), site::parameters_page(strings)};
    if (!evidence.empty()) {
        const auto csv = files::read_text(evidence, most_bytes);
        if (!csv) return Error{csv.error()};
        pages.push_back(site::evidence_page(*csv, strings));
    }
    for (const auto* id : {"model", "solver", "scene", "maps", "sweeps", "contribute"}) {
        auto body = files::read_text(parts + '/' + id + ".html", most_bytes);
        if (!body) return Error{body.error()};
        pages.push_back({.id = id, .body = std::move(*body)});
    }
    pages.insert(pages.begin(), site::index_page(pages, strings));
    return pages;
}

}  // namespace

int main(int argc, char** argv) {
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    if (argc < 3 || argc > 4) return fail("it is compass-site PARTS OUT [EVIDENCE.csv]");
    const auto strings = files::parse_strings(embedded::en_json, "en.json");
    if (!strings) return fail(strings.error());
    const auto pages = pages_of(arguments[1], argc == 4 ? arguments[3] : "", *strings);
    if (!pages) return fail(pages.error());
    for (const site::Page& page : *pages) {
        const std::string path = std::string(arguments[2]) + '/' + page.id + ".html";
        const auto written = files::write_file(path, site::page_html(page, *pages, *strings));
        if (!written) return fail(written.error());
    }
    return 0;
}
