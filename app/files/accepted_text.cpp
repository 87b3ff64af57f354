#include "app/files/accepted_text.h"

#include "app/files/number_text.h"

namespace compass::files {
namespace {

std::string with_unit(std::string text, const sim::Input& input) {
    if (input.unit.empty()) return text;
    return text + ' ' + std::string(input.unit);
}

}  // namespace

std::string range_text(const sim::Input& input) {
    return with_unit(
        shortest_text(input.accepted.least) + " to " + shortest_text(input.accepted.greatest),
        input);
}

std::string accepted_text(const sim::Input& input) {
    if (input.kind == sim::Kind::flag) return "0 or 1";
    if (input.id.ends_with("miss_every")) {
        return "0 or a whole number from 2 to " +
               with_unit(shortest_text(input.accepted.greatest), input);
    }
    return (input.kind == sim::Kind::whole ? "a whole number from " : "a number from ") +
           range_text(input);
}

std::string default_text(const sim::Input& input) {
    return input.initial == sim::never ? "never" : with_unit(shortest_text(input.initial), input);
}

}  // namespace compass::files
