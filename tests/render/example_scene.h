#pragma once

#include "render/scene/scene.h"

namespace compass::tests {

/// A person as the model might give one in the horizon lens: round numbers, every element of the
/// picture in use.
scene::Scene example_scene();

}  // namespace compass::tests
