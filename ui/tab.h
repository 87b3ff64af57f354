#pragma once

#include <cstdint>

namespace compass::ui {

/// What a phone shows above its tabs; larger windows have room for all of it.
enum class Tab : std::uint8_t { picture, plots, stories, more };
inline constexpr int tab_count = 4;

}  // namespace compass::ui
