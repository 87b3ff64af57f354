#include "app/files/csv.h"
#include "app/report/html.h"
#include "app/site/page.h"

namespace compass::site {

Page evidence_page(std::string_view csv, const ui::Strings& strings) {
    const auto rows = files::csv_rows(csv);
    if (rows.size() < 2) return {.id = "evidence", .body = {}};
    const auto word = [&](std::string_view key) { return report::escaped(strings.text(key)); };
    std::string body = report::element("h1", word("docs.evidence.name")) +
                       report::element("p", word("docs.evidence.intro"));
    // a link with some fifteen facts is a list of its own: no screen is wide enough for a line
    const auto& names = rows.front().fields;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        std::string facts;
        const auto& fields = rows[i].fields;
        for (std::size_t at = 1; at < names.size() && at < fields.size(); ++at) {
            std::string name = names[at];
            for (char& sign : name) sign = sign == '_' ? ' ' : sign;
            facts += report::element("dt", report::escaped(name)) +
                     report::element("dd", report::escaped(fields[at])) + '\n';
        }
        body += report::element("h2", report::escaped(fields.front())) +
                report::element("dl", facts, " class=\"facts\"");
    }
    return {.id = "evidence", .body = body};
}

}  // namespace compass::site
