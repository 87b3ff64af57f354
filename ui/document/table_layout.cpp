#include "ui/document/table_layout.h"

#include <algorithm>
#include <numeric>

namespace compass::ui {

std::vector<float> fitted_widths(const std::vector<float>& wanted, float room, float least) {
    std::vector<float> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    float left = room;
    auto count = static_cast<float>(sorted.size());
    float most = room;
    for (const float width : sorted) {
        most = left / count;  // what each of the rest could have
        if (width > most) break;
        left -= width;
        count -= 1.0F;
        most = room;
    }
    most = std::max(most, least);
    std::vector<float> fitted;
    fitted.reserve(wanted.size());
    for (const float width : wanted) fitted.push_back(std::min(width, most));
    return fitted;
}

}  // namespace compass::ui
