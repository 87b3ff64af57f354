#include "ui/memory.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace compass::ui {

ImGuiStorage& memory() {
    // the library's own fallback window: made in the first frame, alive as long as the context
    static constexpr const char* fallback = "Debug##Default";
    return ImGui::FindWindowByName(fallback)->StateStorage;
}

ImGuiID beside(ImGuiID id, const char* what) {
    return ImHashStr(what, 0, id);
}

// The storage has room for 32 bits an entry: a double takes two.
void remember(ImGuiID id, double value) {
    std::array<std::int32_t, 2> halves{};  // the web's library has no bit_cast
    std::memcpy(halves.data(), &value, sizeof value);
    memory().SetInt(beside(id, "half 0"), halves[0]);
    memory().SetInt(beside(id, "half 1"), halves[1]);
}

double remembered(ImGuiID id) {
    const std::array<std::int32_t, 2> halves{memory().GetInt(beside(id, "half 0")),
                                             memory().GetInt(beside(id, "half 1"))};
    double value = 0.0;
    std::memcpy(&value, halves.data(), sizeof value);
    return value;
}

}  // namespace compass::ui
