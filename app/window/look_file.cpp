#include "app/window/look_file.h"

#include "app/files/atomic_file.h"
#include "app/files/read_text.h"

#include <filesystem>
#include <system_error>

namespace compass {
namespace {

constexpr std::size_t most_look_mb = 1;

files::Look look_of(const ui::View& view) {
    return {.language = view.language,
            .units = view.units,
            .words = view.level,
            .all_controls = view.more,
            .paper = view.palette == scene::Palette::paper,
            .text = ui::text_size_place(view.text),
            .motion = view.motion,
            .high_contrast = view.high_contrast,
            .no_letter_keys = !view.letter_keys};
}

Result<files::Look> kept_look(const std::string& path) {
    const auto text = files::read_text(path, most_look_mb);
    return text ? files::parse_look(*text) : Result<files::Look>(Error{text.error()});
}

}  // namespace

void look_as(ui::View& view, const files::Look& look) {
    view.language = look.language.value_or(view.language);
    view.units = look.units.value_or(view.units);
    view.level = look.words.value_or(view.level);
    view.more = look.all_controls.value_or(view.more);
    if (look.text) view.text = ui::text_sizes[*look.text];
    view.motion = look.motion.value_or(view.motion);
    view.high_contrast = look.high_contrast.value_or(view.high_contrast);
    view.letter_keys = !look.no_letter_keys.value_or(!view.letter_keys);
    if (look.paper) view.palette = *look.paper ? scene::Palette::paper : scene::Palette::dark;
}

void LookFile::restore(Session& session, const files::Look& asked, const ui::Strings& strings) {
    std::error_code trouble;
    if (path_ && std::filesystem::exists(*path_, trouble)) {
        const auto kept = kept_look(*path_);
        if (kept) look_as(session.view, *kept);
        if (!kept) put_aside(session, strings);
    }
    look_as(session.view, asked);
    seen_ = look_of(session.view);
}

void LookFile::put_aside(Session& session, const ui::Strings& strings) {
    std::error_code trouble;
    const std::string aside = *path_ + ".damaged";
    std::filesystem::rename(*path_, aside, trouble);
    // where it cannot even be put aside it must not be written over
    const std::string_view sentence = strings.text("notice.look_damaged", session.view.level);
    tell(session, ui::filled(sentence, {trouble ? *path_ : aside}));
    if (trouble) path_.reset();
}

void LookFile::keep(const Session& session) {
    const files::Look now = look_of(session.view);
    if (!path_ || now == seen_) return;
    const files::Look chosen = files::changed(now, seen_);
    seen_ = now;
    // another window may have written since
    const auto kept = kept_look(*path_);
    const files::Look all = kept ? files::over(chosen, *kept) : chosen;
    std::error_code refused;
    std::filesystem::create_directories(std::filesystem::path(*path_).parent_path(), refused);
    (void)files::write_file(*path_, files::look_text(all));
}

}  // namespace compass
