#include "app/page/json.h"

#include "app/files/json_nodes.h"
#include "app/files/number_text.h"

#include <cmath>

namespace compass::page {

std::string json_object(std::initializer_list<Member> members) {
    std::string text = "{";
    for (const auto& [name, value] : members) {
        if (text.size() > 1) text += ',';
        text += files::json_text(name) + ':' + value;
    }
    return text + '}';
}

std::string json_list(const std::vector<std::string>& values) {
    std::string text = "[";
    for (const std::string& value : values) {
        if (text.size() > 1) text += ',';
        text += value;
    }
    return text + ']';
}

std::string json_number(double value) {
    return std::isfinite(value) ? files::shortest_text(value) : "null";
}

std::string json_flag(bool is_true) {
    return is_true ? "true" : "false";
}

}  // namespace compass::page
