#include "app/window/history.h"

#include "app/files/atomic_file.h"
#include "app/files/json_nodes.h"
#include "app/files/read_text.h"
#include "app/files/share_line.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace compass {
namespace {

constexpr std::string_view format = "calcium-compass steps 1";
constexpr std::size_t most_mb = 2;
constexpr std::size_t most_steps = 200;
constexpr double between_writes_s = 2.0;

constexpr std::string_view side_a = "a";
constexpr std::string_view side_b = "b";

std::string step_text(const Session::Step& step) {
    std::string text = "{\"story\":" + files::json_text(step.story) +
                       ",\"share\":" + files::json_text(files::share_line(step.scenario));
    if (step.other) {  // A and B were compared
        text += ",\"other\":" + files::json_text(files::share_line(*step.other)) +
                ",\"side\":" + files::json_text(step.side == ui::Side::a ? side_a : side_b);
    }
    return text + "}";
}

std::string list_text(const std::vector<Session::Step>& steps) {
    std::string text;
    for (const Session::Step& step : steps) {
        text += text.empty() ? "[\n" : ",\n";
        text += step_text(step);
    }
    return text.empty() ? "[]" : text + "\n]";
}

/// Takes the members of a history one after the other.
class Reader {
public:
    explicit Reader(const std::vector<files::JsonNode>& nodes) : nodes_(&nodes) {}

    Result<KeptSteps> all() {
        KeptSteps kept;
        if (!is_text("format") || nodes()[at_++].text != format) return refuse("its format");
        if (!step("now", kept.now) || !list("undo", kept.undo) || !list("redo", kept.redo)) {
            return refuse(at_ < nodes().size() ? nodes()[at_].path : "its end");
        }
        if (at_ != nodes().size()) return refuse(nodes()[at_].path);
        return kept;
    }

    void skip_whole() { at_ = 1; }

private:
    const std::vector<files::JsonNode>& nodes() const { return *nodes_; }

    bool is_at(const std::string& path, files::JsonNode::Kind kind) const {
        return at_ < nodes().size() && nodes()[at_].path == path && nodes()[at_].kind == kind;
    }
    bool is_text(const std::string& path) const { return is_at(path, files::JsonNode::Kind::text); }

    bool step(const std::string& path, Session::Step& into) {
        if (!is_at(path, files::JsonNode::Kind::object)) return false;
        ++at_;
        if (!is_text(path + ".story")) return false;
        into.story = nodes()[at_++].text;
        if (!is_text(path + ".share")) return false;
        const auto scenario = files::parse_share_line(nodes()[at_].text);
        if (!scenario) return false;
        into.scenario = *scenario;
        ++at_;
        return !is_text(path + ".other") || other(path, into);
    }

    bool other(const std::string& path, Session::Step& into) {
        const auto scenario = files::parse_share_line(nodes()[at_++].text);
        if (!scenario || !is_text(path + ".side")) return false;
        const std::string& side = nodes()[at_++].text;
        if (side != side_a && side != side_b) return false;
        into.other = *scenario;
        into.side = side == side_a ? ui::Side::a : ui::Side::b;
        return true;
    }

    bool list(const std::string& path, std::vector<Session::Step>& into) {
        if (!is_at(path, files::JsonNode::Kind::list)) return false;
        ++at_;
        while (into.size() < most_steps) {
            const std::string place = path + "." + std::to_string(into.size());
            if (!is_at(place, files::JsonNode::Kind::object)) return true;
            Session::Step next;
            if (!step(place, next)) return false;
            into.push_back(std::move(next));
        }
        return true;
    }

    static Error refuse(const std::string& where) {
        return {"steps: " + where + " is not as it was written"};
    }

    const std::vector<files::JsonNode>* nodes_;
    std::size_t at_ = 0;
};

std::string variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): before threads
    return value == nullptr ? "" : value;
}

}  // namespace

KeptSteps kept_steps(const Session& session) {
    return {.undo = session.undo, .redo = session.redo, .now = present_step(session)};
}

std::string history_text(const KeptSteps& kept) {
    return "{\"format\":" + files::json_text(format) + ",\n\"now\":" + step_text(kept.now) +
           ",\n\"undo\":" + list_text(kept.undo) + ",\n\"redo\":" + list_text(kept.redo) + "}\n";
}

Result<KeptSteps> parse_history(std::string_view text) {
    const auto nodes = files::json_nodes(text, "steps");
    if (!nodes) return Error{nodes.error()};
    Reader reader(*nodes);
    reader.skip_whole();
    return reader.all();
}

void go_on_from(Session& session, KeptSteps kept) {
    session.redo = std::move(kept.redo);
    restore_steps(session, std::move(kept.undo), kept.now);
}

namespace {

/// A file in the program's folder for what it remembers.
std::optional<std::string> state_path(const std::string& name) {
    std::string folder = variable("XDG_STATE_HOME");
    if (folder.empty() || folder.front() != '/') {  // the convention: a relative one is ignored
        const std::string home = variable("HOME");
        if (home.empty()) return std::nullopt;
        folder = home + "/.local/state";
    }
    return folder + "/calcium-compass/" + name;
}

}  // namespace

std::optional<std::string> history_path() {
    return state_path("steps.json");
}

std::optional<std::string> progress_path() {
    return state_path("learner.txt");
}

std::optional<std::string> look_path() {
    return state_path("look.json");
}

void History::restore(Session& session, const ui::Strings& strings) {
    std::error_code trouble;
    if (!path_ || !std::filesystem::exists(*path_, trouble)) return;
    const auto text = files::read_text(*path_, most_mb);
    auto kept = text ? parse_history(*text) : Result<KeptSteps>(Error{text.error()});
    if (kept) return go_on_from(session, std::move(*kept));
    const std::string aside = *path_ + ".damaged";
    std::filesystem::rename(*path_, aside, trouble);
    // where it cannot even be put aside it must not be written over
    const std::string_view level_text = strings.text("notice.history_damaged", session.view.level);
    tell(session, ui::filled(level_text, {trouble ? *path_ : aside}));
    if (trouble) path_.reset();
}

bool History::is_new(const Session& session) const {
    return !looked_ || undo_ != session.undo.size() || redo_ != session.redo.size() ||
           !(now_ == session.scenario);
}

Result<Done> History::write(const Session& session) {
    looked_ = true;
    undo_ = session.undo.size();
    redo_ = session.redo.size();
    now_ = session.scenario;
    std::string text = history_text(kept_steps(session));
    if (text == written_) return Done{};
    std::error_code trouble;  // whatever is wrong with the folder is said of the file
    std::filesystem::create_directories(std::filesystem::path(*path_).parent_path(), trouble);
    if (auto done = files::write_file(*path_, text); !done) return done;
    written_ = std::move(text);
    return Done{};
}

void History::keep(Session& session, const ui::Strings& strings, double seconds) {
    waited_s_ += seconds;
    const bool rests = !session.is_dragging && !session.tape;
    if (!path_ || !rests || waited_s_ < between_writes_s || !is_new(session)) return;
    waited_s_ = 0.0;
    if (session.undo.empty() && session.redo.empty()) return;  // nothing happened yet
    if (const auto done = write(session); !done) {
        tell(session, ui::filled(strings.text("notice.history_unwritable", session.view.level),
                                 {done.error()}));
        path_.reset();
    }
}

void History::close(const Session& session) {
    const bool nothing_yet = session.undo.empty() && session.redo.empty();
    if (!path_ || nothing_yet || !is_new(session)) return;
    // nobody is left to be told
    static_cast<void>(write(session));
}

}  // namespace compass
