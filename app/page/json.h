#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace compass::page {

/// A name and its value, which is JSON already.
using Member = std::pair<std::string_view, std::string>;

std::string json_object(std::initializer_list<Member> members);
std::string json_list(const std::vector<std::string>& values);

/// The number with the fewest digits that read back the same; null where it is not finite.
std::string json_number(double value);
std::string json_flag(bool is_true);

}  // namespace compass::page
