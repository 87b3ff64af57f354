#include "app/cli/about.h"
#include "app/files/csv.h"
#include "app/files/evidence.h"
#include "app/files/languages.h"
#include "app/files/stories.h"
#include "app/files/strings_file.h"
#include "app/page/address.h"
#include "app/page/curve_words.h"
#include "app/page/sheets.h"
#include "app/page/state.h"
#include "app/page/wishes.h"
#include "app/page/words.h"
#include "app/report/subject.h"
#include "app/window/paint_frame.h"
#include "app/window/take_away.h"
#include "ui/controls/typing.h"

#include <emscripten.h>
#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

// What web/page.js may call. It keeps the Page that compass_open gives and hands it to every call,
// so the program needs no variable that lives by itself. Texts given out hold until the next call.

/// Of platform_web.cpp: hands samples to the page; 0 where it has no sound.
extern "C" int page_play(const std::int16_t* samples, int pairs, int rate);

namespace {

using namespace compass;

/// The moving picture; there is none without WebGL 2 or while the context is lost.
struct Picture {
    std::unique_ptr<platform::Display> display;
    Canvas canvas;
};

struct Page {
    Session session;
    files::Languages languages;
    ui::Strings strings;  ///< see words_of
    ui::Language spoken = ui::Language::english;
    std::unique_ptr<Picture> picture;
    std::string text;
    double last_ms = 0.0;
};

const char* given(Page& page, std::string text) {
    page.text = std::move(text);
    return page.text.c_str();
}

ui::Language language_at(int place) {
    return static_cast<ui::Language>(std::clamp(place, 0, ui::language_count - 1));
}

void learn(Page& page, ui::Language language, ui::Strings words) {
    if (page.picture != nullptr) page.picture->canvas.learn(language, words);
    page.languages[static_cast<std::size_t>(language)] = std::move(words);
}

void speak(Page& page, ui::Language language) {
    const ui::Strings& words = page.languages[static_cast<std::size_t>(language)];
    if (words.all().empty()) return;
    page.session.view.language = language;
    page.spoken = language;
    page.strings = words.in(page.session.view.units);
}

/// The words of the spoken language in the units of the view, which the picture's own buttons
/// change as well.
const ui::Strings& words_of(Page& page) {
    const ui::Units units = page.session.view.units;
    if (page.strings.units() != units) {
        page.strings = page.languages[static_cast<std::size_t>(page.spoken)].in(units);
    }
    return page.strings;
}

}  // namespace

extern "C" {

/// Opens the program with the words of a language as its file has them; a null pointer where that
/// file is broken.
EMSCRIPTEN_KEEPALIVE Page* compass_open(const char* address, int language, const char* words) {
    auto strings = files::parse_strings(words);
    auto stories = files::stories();
    auto links = files::evidence();
    if (!strings || !stories || !links) return nullptr;
    ImGui::CreateContext();
    auto page = std::make_unique<Page>(
        Page{.session = page::first_session(std::move(*stories), address, *strings),
             .languages = {},
             .strings = {},
             .spoken = ui::Language::english,
             .picture = {},
             .text = {},
             .last_ms = emscripten_get_now()});
    page->session.links = std::move(*links);
    learn(*page, language_at(language), std::move(*strings));
    speak(*page, language_at(language));
    return page.release();  // it lives as long as the page
}

/// Makes the moving picture anew; answers with a sentence where that is not possible, else "".
EMSCRIPTEN_KEEPALIVE const char* compass_start_picture(Page* page) {
    constexpr int frames_between_layers = 6;
    page->picture.reset();
    auto display = platform::Display::open("", 0, 0);
    if (!display) return given(*page, display.error());
    auto canvas =
        Canvas::create(platform::shader_header(), platform::imgui_glsl_version(), page->languages);
    if (!canvas) return given(*page, canvas.error());
    canvas->set_patience(frames_between_layers);
    page->picture = std::make_unique<Picture>(
        Picture{.display = std::move(*display), .canvas = std::move(*canvas)});
    return given(*page, "");
}

EMSCRIPTEN_KEEPALIVE void compass_drop_picture(Page* page) {
    page->picture.reset();
}

/// Lets time pass and paints, if there is a picture. Answers with a sentence after which the
/// picture is gone, else "".
EMSCRIPTEN_KEEPALIVE const char* compass_frame(Page* page) {
    const double now = emscripten_get_now();
    const double seconds = std::clamp((now - page->last_ms) / 1000.0, 0.0, 0.25);
    page->last_ms = now;
    if (page->picture == nullptr) {
        advance(page->session, seconds);
        make_extra_runs(page->session, emscripten_get_now,
                        {.sentence_ms = sentence_ms_beside(0.0)});
        return given(*page, "");
    }
    const auto painted = paint_frame(
        page->session, {.canvas = page->picture->canvas, .display = *page->picture->display});
    if (painted) return given(*page, "");
    page->picture.reset();
    return given(*page, painted.error());
}

EMSCRIPTEN_KEEPALIVE const char* compass_words(Page* page) {
    return given(
        *page, page::words_json(words_of(*page), page->session.view.level, page->session.stories));
}

EMSCRIPTEN_KEEPALIVE const char* compass_state(Page* page) {
    return given(*page, page::state_json(page->session, words_of(*page)));
}

EMSCRIPTEN_KEEPALIVE const char* compass_curves(Page* page) {
    return given(*page, page::curves_json(page->session, words_of(*page)));
}

EMSCRIPTEN_KEEPALIVE const char* compass_sheet(Page* page, int sheet) {
    return given(*page, page::sheet_json(page->session, words_of(*page), sheet));
}

/// Gives back what is to be copied, or "".
EMSCRIPTEN_KEEPALIVE const char* compass_press(Page* page, int sheet, int place) {
    return given(*page, page::press(page->session, words_of(*page), sheet, place));
}

EMSCRIPTEN_KEEPALIVE void compass_enter(Page* page, int sheet, int place, const char* text) {
    page::enter(page->session, words_of(*page), sheet, place, text);
}

EMSCRIPTEN_KEEPALIVE void compass_take_codes(Page* page, const char* lines) {
    page::take_codes(page->session, words_of(*page), lines);
}

EMSCRIPTEN_KEEPALIVE const char* compass_csv(Page* page) {
    std::string text;
    files::write_csv(sim::every_day(page->session.now), cli::program_line(),
                     [&](std::string_view part) {
                         text += part;
                         return true;
                     });
    return given(*page, std::move(text));
}

EMSCRIPTEN_KEEPALIVE const char* compass_report(Page* page) {
    const auto subject = report::subject_of(page->session, cli::program_line());
    return given(*page, report::report_html(subject, words_of(*page), page->session.view.level));
}

/// Changes when the state would read differently, but for the play head.
EMSCRIPTEN_KEEPALIVE double compass_runs(Page* page) {
    constexpr double most_extra_runs = 16.0;
    const auto extra = static_cast<double>(page->session.evidence.done.size());
    return page->session.runs * most_extra_runs + extra;
}

/// What is worked out by now, for those who time it: 1 the sentence, 2 every strip, 4 a picture of
/// the map, 8 its finest; summed. Nothing is while a slider moves.
EMSCRIPTEN_KEEPALIVE int compass_known(Page* page) {
    if (page->session.is_dragging) return 0;
    const ui::Ahead& told = page->session.ahead.told;
    const bool has_strips =
        !told.strips.empty() && std::all_of(told.strips.begin(), told.strips.end(),
                                            [](const ui::Strip& strip) { return strip.is_fresh; });
    const bool has_map = told.map.is_fresh && told.map.side > 0;
    return (page->session.why.reasons ? 1 : 0) + (has_strips ? 2 : 0) + (has_map ? 4 : 0) +
           (has_map && told.map.is_finest ? 8 : 0);
}

EMSCRIPTEN_KEEPALIVE void compass_cautions_read(Page* page, int again) {
    page::read_cautions(page->session, again != 0);
}

/// The control whose field is open in the picture, by its place; -1 where none is.
EMSCRIPTEN_KEEPALIVE double compass_typing(Page* page) {
    return page->picture == nullptr ? -1 : ui::typed_control();
}

EMSCRIPTEN_KEEPALIVE void compass_set(Page* page, int control, double value) {
    page::set_control(page->session, words_of(*page), control, value);
}

EMSCRIPTEN_KEEPALIVE void compass_type(Page* page, int control, const char* text) {
    page::type_control(page->session, words_of(*page), control, text);
}

EMSCRIPTEN_KEEPALIVE void compass_settle(Page* page) {
    page::settle(page->session, words_of(*page));
}

EMSCRIPTEN_KEEPALIVE void compass_story(Page* page, const char* id) {
    page::open_story(page->session, words_of(*page), id);
}

EMSCRIPTEN_KEEPALIVE void compass_undo(Page* page) {
    page::undo(page->session, words_of(*page));
}

EMSCRIPTEN_KEEPALIVE void compass_redo(Page* page) {
    page::redo(page->session, words_of(*page));
}

EMSCRIPTEN_KEEPALIVE void compass_replay(Page* page) {
    page::replay(page->session, words_of(*page));
}

/// A curve as sound, by its place; a sentence is told where that cannot be.
EMSCRIPTEN_KEEPALIVE void compass_hear(Page* page, int plot) {
    const int known = std::clamp(plot, 0, ui::plot_count - 1);
    hear_curve(page->session, words_of(*page), known, [](const Sound& sound) {
        return page_play(sound.samples.data(), static_cast<int>(sound.samples.size() / 2),
                         Sound::rate) != 0;
    });
}

EMSCRIPTEN_KEEPALIVE void compass_reset(Page* page) {
    page::reset(page->session, words_of(*page));
}

/// Takes the words of another language, as its file has them. Answers 0 where that file is broken.
EMSCRIPTEN_KEEPALIVE int compass_learn(Page* page, int language, const char* words) {
    auto strings = files::parse_strings(words);
    if (!strings) return 0;
    learn(*page, language_at(language), std::move(*strings));
    return 1;
}

/// All is said in a language from now on, if its words are here; 0 is English, 1 German.
EMSCRIPTEN_KEEPALIVE void compass_speak(Page* page, int language) {
    speak(*page, language_at(language));
}

/// Everything is measured in other units from now on, in the order of ui::Units.
EMSCRIPTEN_KEEPALIVE void compass_measure(Page* page, int units) {
    const int known = std::clamp(units, 0, static_cast<int>(ui::units_count) - 1);
    page->session.view.units = static_cast<ui::Units>(known);
}

/// The learner's place as a line, for the page to keep; and back.
EMSCRIPTEN_KEEPALIVE const char* compass_progress(Page* page) {
    return given(*page, ui::progress_line(page->session.progress));
}

EMSCRIPTEN_KEEPALIVE void compass_go_on(Page* page, const char* line) {
    const auto kept = ui::progress_from(line);
    if (kept) page->session.progress = *kept;
    if (!page->session.progress.hints_seen) page->session.progress.hint = 0;
}

/// Tells the user one sentence that the page found, for some seconds.
EMSCRIPTEN_KEEPALIVE void compass_tell(Page* page, const char* sentence) {
    tell(page->session, sentence);
}

/// Can the text be opened as an address?
EMSCRIPTEN_KEEPALIVE int compass_reads(const char* address) {
    return page::link_of(address) ? 1 : 0;
}

/// Opens an address; one that is refused changes nothing but the notice.
EMSCRIPTEN_KEEPALIVE void compass_go_to(Page* page, const char* address) {
    const auto link = page::link_of(address);
    if (link) {
        open_link(page->session, *link, words_of(*page));
    } else {
        tell(page->session, link.error());
    }
}

EMSCRIPTEN_KEEPALIVE void compass_unlock(Page* page) {
    page::unlock(page->session, words_of(*page));
}

EMSCRIPTEN_KEEPALIVE void compass_look(Page* page, int level, int paper, int motion) {
    ui::View& view = page->session.view;
    view.level = static_cast<ui::Level>(std::clamp(level, 0, 2));
    view.palette = paper != 0 ? scene::Palette::paper : scene::Palette::dark;
    view.motion = static_cast<ui::Motion>(std::clamp(motion, 0, 2));
}

/// How somebody chose to see things, by the place among the choices: the size of text, the
/// contrast, whether keys of one letter are off.
EMSCRIPTEN_KEEPALIVE void compass_see(Page* page, int text, int contrast, int no_letters) {
    ui::View& view = page->session.view;
    constexpr int last = static_cast<int>(ui::text_sizes.size()) - 1;
    view.text = ui::text_sizes[static_cast<std::size_t>(std::clamp(text, 0, last))];
    view.high_contrast = contrast != 0;
    view.letter_keys = no_letters == 0;
}

EMSCRIPTEN_KEEPALIVE void compass_play(Page* page, int playing, double day) {
    ui::View& view = page->session.view;
    view.playing = playing != 0;
    view.day = std::clamp(day, 0.0, page->session.scenario.days);
}

EMSCRIPTEN_KEEPALIVE double compass_day(Page* page) {
    return page->session.view.day;
}

/// Milliseconds that `days` of the present scenario take, or its own where 0, run as a slider runs
/// them: the middle of many runs, after some for the browser's compiler to see what is worth its
/// while.
EMSCRIPTEN_KEEPALIVE double compass_time_run(Page* page, double days) {
    constexpr std::size_t warm_up = 20;
    constexpr std::size_t runs = 41;
    std::vector<double> times;
    sim::Starts starts;
    sim::Scenario scenario = page->session.scenario;
    if (days > 0.0) scenario.days = days;
    for (std::size_t i = 0; i < warm_up + runs; ++i) {
        const double begin = emscripten_get_now();
        const auto run = shown_run(scenario, &starts);
        if (i >= warm_up) times.push_back(emscripten_get_now() - begin);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

}  // extern "C"
