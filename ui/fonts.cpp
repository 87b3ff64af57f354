#include "ui/fonts.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

enum class Weight { regular, medium, bold };

/// Whose words a face writes: also those that people type or bring along, or the program's alone.
enum class Words { everybodys, own };

struct Size {
    float design;
    float least;
    Weight weight;
    bool in_picture;
    Words words;
};

constexpr std::array<Size, face_count> sizes{{
    {14.0F, 14.0F, Weight::regular, false, Words::everybodys},  // note
    {16.0F, 14.0F, Weight::regular, false, Words::everybodys},  // body
    {16.0F, 14.0F, Weight::medium, false, Words::everybodys},   // bold
    {19.0F, 15.0F, Weight::medium, false, Words::everybodys},   // sentence
    {24.0F, 18.0F, Weight::medium, false, Words::own},          // readout
    {20.0F, 17.0F, Weight::bold, true, Words::own},             // scene_title
    {16.0F, 14.0F, Weight::medium, true, Words::own},           // scene_value
    {14.0F, 14.0F, Weight::medium, true, Words::own},           // scene_note
}};

std::string_view file_of(const FontFiles& files, Weight weight) {
    if (weight == Weight::bold) return files.bold;
    return weight == Weight::medium ? files.medium : files.regular;
}

// Dear ImGui asks for the height from ascender to descender; of Roboto 2,400 to an em of 2,048.
constexpr float line_per_em = 2400.0F / 2048.0F;

/// The signs of assets/fonts/cut.py, as ranges, ended by 0.
constexpr std::array<ImWchar, 27> signs{0x0020, 0x007E, 0x00A0, 0x00FF, 0x0131, 0x0153, 0x0160,
                                        0x017E, 0x0391, 0x03C3, 0x2010, 0x2030, 0x2070, 0x2089,
                                        0x20AC, 0x20AC, 0x2122, 0x2122, 0x2192, 0x2192, 0x2212,
                                        0x221E, 0x2248, 0x2265, 0x25B2, 0x25C0, 0};

/// Those of them that the program's own words have; a test tells which are missing. Drawing all in
/// every size takes half as long again and twice the texture, at each start and each new size.
constexpr std::array<ImWchar, 33> own_signs{
    0x0020, 0x007E, 0x00A0, 0x00A0, 0x00B0, 0x00B2, 0x00B5, 0x00B7, 0x00C4, 0x00C4, 0x00D6,
    0x00D7, 0x00DC, 0x00DC, 0x00DF, 0x00DF, 0x00E4, 0x00E4, 0x00F6, 0x00F6, 0x00FC, 0x00FC,
    0x2010, 0x2030, 0x2070, 0x2089, 0x2192, 0x2192, 0x2212, 0x2212, 0x25B2, 0x25C0, 0};

}  // namespace

float face_pixels(Face face, float unit, float picture_scale, float density) {
    constexpr float tolerance = 0.01F;  // 24.000001 is 24
    const Size& size = sizes[static_cast<std::size_t>(face)];
    const float scaled = size.design * (size.in_picture ? picture_scale : unit);
    return std::max(size.least * density, std::ceil(scaled - tolerance));
}

std::array<ImFont*, face_count> add_fonts(ImFontAtlas& atlas, float unit, float picture_scale,
                                          const FontFiles& files, float density) {
    std::array<ImFont*, face_count> fonts{};
    for (std::size_t i = 0; i < face_count; ++i) {
        const std::string_view file = file_of(files, sizes[i].weight);
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = 2;
        config.OversampleV = 1;
        // the library takes a pointer to change, but leaves data that it does not own as it is
        void* data = const_cast<char*>(file.data());
        const float pixels = face_pixels(static_cast<Face>(i), unit, picture_scale, density);
        fonts[i] = atlas.AddFontFromMemoryTTF(
            data, static_cast<int>(file.size()), pixels * line_per_em, &config,
            sizes[i].words == Words::own ? own_signs.data() : signs.data());
    }
    return fonts;
}

}  // namespace compass::ui
