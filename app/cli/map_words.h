#pragma once

#include "app/maps/map_picture.h"
#include "sim/result.h"

namespace compass::cli {

/// What stands in the picture of a map: inputs and outputs in the words of the string file. An
/// output without words there goes by its column's name.
Result<maps::PictureWords> map_words(const maps::Request& request);

}  // namespace compass::cli
