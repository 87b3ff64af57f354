#include "app/report/html.h"

namespace compass::report {
namespace {

std::string cells(std::string_view tag, const Cells& texts, std::size_t from = 0) {
    std::string row;
    for (std::size_t i = from; i < texts.size(); ++i) row += element(tag, escaped(texts[i]));
    return row;
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char sign : text) {
        switch (sign) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += sign;
        }
    }
    return safe;
}

std::string element(std::string_view tag, std::string_view inner, std::string_view attributes) {
    std::string text = "<";
    text.append(tag).append(attributes).append(">").append(inner).append("</");
    return text.append(tag).append(">");
}

std::string table(std::string_view caption, const Cells& head, const std::vector<Cells>& rows) {
    std::string body;
    for (const Cells& row : rows) {
        const std::string name = element("th", escaped(row.front()), " scope=\"row\"");
        body += element("tr", name + cells("td", row, 1)) + '\n';
    }
    return element("table", element("caption", escaped(caption)) +
                                element("thead", element("tr", cells("th", head))) + '\n' +
                                element("tbody", body)) +
           '\n';
}

std::string blank_line(std::string_view words) {
    return element("p", escaped(words), " class=\"blank\"") + '\n';
}

std::string blank_lines(int count) {
    std::string lines;
    for (int i = 0; i < count; ++i) lines += blank_line();
    return lines;
}

}  // namespace compass::report
