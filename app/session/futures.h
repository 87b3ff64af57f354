#pragma once

#include "app/session/session.h"

namespace compass {

/// What looks ahead shall find out for this session now (app/ahead).
AheadWish wish_of(const Session& session);

}  // namespace compass
