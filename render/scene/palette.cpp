#include "render/scene/palette.h"

namespace compass::scene {
namespace {

constexpr glm::vec3 hex(unsigned rgb) {
    return {static_cast<float>((rgb >> 16U) & 255U) / 255.0F,
            static_cast<float>((rgb >> 8U) & 255U) / 255.0F,
            static_cast<float>(rgb & 255U) / 255.0F};
}

constexpr InkColours dark{
    hex(0x0D1420),  // background
    hex(0x1B2638),  // background_light
    hex(0xF3F6F8),  // ink
    hex(0xB4C0CB),  // dim
    hex(0x16212C),  // gut_lumen
    hex(0xD3928C),  // mucosa
    hex(0x9A5560),  // lamina
    hex(0x6E3845),  // muscle
    hex(0x43141E),  // blood
    hex(0x9E3540),  // red_cell
    hex(0xA65964),  // media
    hex(0x6B4453),  // adventitia
    hex(0xF3C9BF),  // intima
    hex(0xE9DDC4),  // bone
    hex(0x3A1C26),  // marrow
    hex(0x94474C),  // cortex
    hex(0xB9716A),  // medulla
    hex(0xE6C65E),  // urine
    hex(0xB07F50),  // plaque
    hex(0xFFF6E2),  // calcified
    hex(0xFFC93C),  // gold
    hex(0x8793A6),  // grey
    hex(0xD0F3B4),  // food
    hex(0xDE8210),  // tablet
    hex(0x6CA1F8),  // from_bone
    hex(0xA3A09F),  // at_start
    hex(0x9C8BFF),  // gate
    hex(0xD873C4),  // osteoclast
    hex(0x9BE8F4),  // osteoblast
    hex(0x5B2347),  // nucleus
    hex(0x070B12),  // line
    hex(0x10161D),  // page
    hex(0xFFC93C),  // gold_text
    hex(0xFFB867),  // caution
};

constexpr InkColours paper{
    hex(0xFCFBF8),  // background
    hex(0xEDF0F3),  // background_light
    hex(0x17212B),  // ink
    hex(0x465462),  // dim
    hex(0xF4F1E4),  // gut_lumen
    hex(0xE8A39A),  // mucosa
    hex(0xF6CFC7),  // lamina
    hex(0xCE8482),  // muscle
    hex(0xFBE3DF),  // blood
    hex(0xE79A96),  // red_cell
    hex(0xE6A8A2),  // media
    hex(0xF1D0C6),  // adventitia
    hex(0xAD4248),  // intima
    hex(0xF0DDAE),  // bone
    hex(0xCB8A83),  // marrow
    hex(0xC8716B),  // cortex
    hex(0xEBAFA0),  // medulla
    hex(0xE0A800),  // urine
    hex(0xDDB26E),  // plaque
    hex(0xFFFFFF),  // calcified
    hex(0xF2A900),  // gold
    hex(0x8A95A5),  // grey
    hex(0x11503A),  // food
    hex(0xB86405),  // tablet
    hex(0x0477E8),  // from_bone
    hex(0x7C767C),  // at_start
    hex(0x5A45D0),  // gate
    hex(0x740A5C),  // osteoclast
    hex(0x08748B),  // osteoblast
    hex(0x7E3553),  // nucleus
    hex(0x5B4640),  // line
    hex(0xFBFAF6),  // page
    hex(0x855C00),  // gold_text
    hex(0x8A3B00),  // caution
};

}  // namespace

const InkColours& ink_colours(Palette palette) {
    return palette == Palette::dark ? dark : paper;
}

}  // namespace compass::scene
