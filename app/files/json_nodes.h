#pragma once

#include "sim/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::files {

/// One value of a JSON text. Objects and lists come before what they hold, so a text is a list of
/// nodes in its own order.
struct JsonNode {
    enum class Kind { object, list, number, boolean, text, null };

    std::string path{};  ///< keys and places in lists, joined by dots; "" for the whole text
    Kind kind = Kind::null;
    double number = 0.0;  ///< of a number; 0 or 1 of a boolean
    std::string text{};   ///< of a text; of a number that is not finite, as written
    bool in_list = false;
    bool odd_key = false;  ///< its own key is empty or holds a dot, which the path cannot tell
};

/// "a number", "an object", ...
std::string_view kind_text(JsonNode::Kind kind);

/// All values of a JSON text. Strict: no comments, no second text behind the first, and no key
/// twice in an object. At most 12 levels, 20,000 values, and keys of 100 characters, so that no
/// text can exhaust memory. NaN, Infinity and numbers beyond a double become the last node, a
/// number that is not finite: whoever reads the nodes knows what was allowed there and refuses it.
/// Fails with a sentence that begins with `name`.
Result<std::vector<JsonNode>> json_nodes(std::string_view text, std::string_view name);

/// `text` as a JSON string, with its quotation marks.
std::string json_text(std::string_view text);

}  // namespace compass::files
