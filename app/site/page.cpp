#include "app/site/page.h"

#include "app/report/html.h"
#include "embedded/site_style.h"

namespace compass::site {
namespace {

using report::element;
using report::escaped;

std::string text(const ui::Strings& strings, const std::string& key) {
    return std::string(strings.text(key));
}

std::string name_of(const Page& page, const ui::Strings& strings) {
    return page.title.empty() ? text(strings, "docs." + page.id + ".name") : page.title;
}

std::string link_to(const Page& page, const ui::Strings& strings) {
    return element("a", escaped(name_of(page, strings)), " href=\"" + escaped(page.id) + ".html\"");
}

std::string menu(const std::vector<Page>& all, const Page& here, const ui::Strings& strings) {
    std::string links;
    for (const Page& page : all) {
        const std::string current = page.id == here.id ? " aria-current=\"page\"" : "";
        links += element("li", link_to(page, strings), current);
    }
    return element("nav", element("ul", links),
                   " aria-label=\"" + escaped(text(strings, "docs.pages")) + "\"");
}

}  // namespace

std::string page_html(const Page& page, const std::vector<Page>& pages,
                      const ui::Strings& strings) {
    const std::string name = name_of(page, strings);
    const std::string about =
        R"(<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">)"
        R"(<meta http-equiv="Content-Security-Policy" )"
        R"(content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">)";
    const std::string paper = page.is_printed ? std::string(embedded::paper_css) : std::string();
    const std::string title = element("title", escaped("Calcium Compass: " + name));
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(text(strings, "report.language")) +
           "\">\n<head>" + about + title + "\n" +
           element("style", std::string(embedded::site_css) + paper) + "</head>\n<body>\n" +
           menu(pages, page, strings) + "\n" + element("main", page.body) + "\n" +
           element("footer", escaped(text(strings, "caution.advice"))) + "\n</body>\n</html>\n";
}

Page index_page(const std::vector<Page>& all, const ui::Strings& strings) {
    std::string list;
    for (const Page& page : all) {
        list += element("dt", link_to(page, strings)) +
                element("dd", escaped(text(strings, "docs." + page.id + ".about"))) + '\n';
    }
    return {.id = "index",
            .body = element("h1", escaped(text(strings, "docs.index.title"))) + '\n' +
                    element("p", escaped(text(strings, "docs.index.about"))) + '\n' +
                    element("dl", list)};
}

}  // namespace compass::site
