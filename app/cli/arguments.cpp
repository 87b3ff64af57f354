#include "app/cli/arguments.h"

#include "app/files/nearest.h"
#include "app/sweeps/population.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

namespace compass::cli {
namespace {

/// The grammar: which commands there are and what each takes.
class Grammar {
public:
    Grammar() {
        app_.name("calcium-compass");
        app_.set_help_flag("-h,--help", "Print this help and leave");
        app_.set_version_flag("--version", "version", "The same as the command version");
        app_.require_subcommand(0, 1);
        app_.footer("Without a command it opens the window. Teaching model. Not medical advice.");
        add_window();
        add_run();
        add_share();
        add_check();
        add_shot();
        add_report();
        add_map();
        add_sweep();
        add_lists();
        for (CLI::App* part : app_.get_subcommands({})) part->allow_extras();
        app_.allow_extras();
    }
    Grammar(const Grammar&) = delete;  // CLI11 holds addresses of our members
    Grammar& operator=(const Grammar&) = delete;
    Grammar(Grammar&&) = delete;
    Grammar& operator=(Grammar&&) = delete;
    ~Grammar() = default;

    Result<Arguments> parse(int argc, const char* const* argv);

private:
    CLI::App* command(const std::string& name, const std::string& what) {
        CLI::App* const made = app_.add_subcommand(name, what);
        made->set_help_flag("-h,--help", "Print this help and leave");
        return made;
    }
    void scenario_of(CLI::App* command) {
        command->add_option("SCENARIO", found_.target, "Scenario file, or - for standard input");
        command->add_option("--story", found_.story, "A story instead of a file: ID, or ID.b");
        command->add_option("--share", found_.share, "A share line instead of a file, in quotes");
    }

    void look_of(CLI::App* command) {
        command->add_option("--language", found_.language, "en or de");
        command->add_option("--units", found_.units, "model (default), conventional or si");
        command->add_option("--words", found_.words, "plain (default), standard or technical");
    }

    void sight_of(CLI::App* command) {
        command->add_option("--text", found_.text, "Its size in percent: 100, 125, 150 or 200");
        command->add_option("--contrast", found_.contrast, "normal (default) or high");
    }

    void add_window() {
        CLI::App* const window = command("window", "Open the window");
        scenario_of(window);
        window->add_option("--palette", found_.palette, "dark (default) or paper");
        sight_of(window);
        look_of(window);
    }
    void add_run() {
        CLI::App* const run = command("run", "Run a scenario and print its days as CSV");
        scenario_of(run);
        run->add_option("--days", found_.days, "Run length in days, instead of the scenario's");
        run->add_option("--every", found_.every, "Distance of rows: 5d, 12h, 30min; default 1d");
        run->add_option("--out", found_.out, "File to write, instead of standard output");
        run->add_flag("--reference", found_.reference, "Use the step-by-step integrator");
    }
    void add_share() { scenario_of(command("share", "Print the share line of a scenario")); }
    void add_check() {
        CLI::App* const check = command("check", "Compare the model with a table of facts");
        check->add_option("FACTS", found_.target, "CSV file of facts")->required();
        check->add_flag("--reference", found_.reference, "Use the step-by-step integrator");
    }
    void add_shot() {
        CLI::App* const shot = command("shot", "Draw the window to a PNG file, without a display");
        scenario_of(shot);
        shot->add_option("--at", found_.at, "Moment: 36h, 90d, 18mo, 10y; default the horizon");
        shot->add_option("--size", found_.size, "Pixels, WIDTHxHEIGHT; default 1280x720");
        shot->add_option("--palette", found_.palette, "dark (default) or paper");
        sight_of(shot);
        look_of(shot);
        shot->add_option("--sheet", found_.sheet, "with this sheet open, such as ledger");
        shot->add_flag("--scene-only", found_.scene_only, "The body without the panels");
        shot->add_flag("--present", found_.present, "For a class, as F9 shows it");
        shot->add_flag("--alone", found_.alone, "The picture alone, as Shift+F9 shows it");
        shot->add_option("--out", found_.out, "PNG file to write, or -")->required();
    }
    void add_report() {
        CLI::App* const report = command("report", "Write a report to print, on two sheets");
        scenario_of(report);
        look_of(report);
        report->add_option("--out", found_.out, "HTML file to write, or -")->required();
    }
    void add_map() {
        CLI::App* const map = command("map", "Draw or tabulate an output over two inputs");
        scenario_of(map);
        map->add_option("--x", found_.x, "Input across: ID=LO:HI, such as d3.amount=0:10000")
            ->required();
        map->add_option("--y", found_.y, "Input upwards: ID=LO:HI")->required();
        map->add_option("--n", found_.n, "Points a side, each a run; default 48");
        map->add_option("--output", found_.output, "Column of run, such as cac_AU")->required();
        map->add_option("--at", found_.at, "Moment: 36h, 90d, 18mo, 10y; default the horizon");
        map->add_option("--threads", found_.threads, "Threads; default one for each core");
        map->add_option("--out", found_.out, "File to write: F.csv or F.png, or - for a table")
            ->required();
    }
    void add_sweep() {
        CLI::App* const sweep = command("sweep", "Run many virtual persons of a population");
        sweep->add_option("POPULATION", found_.target, "Population file, or - for standard input")
            ->required();
        sweep->add_option("--n", found_.n, "How many persons")->required();
        sweep->add_option("--days", found_.days, "Day of the outputs; default the file's days");
        sweep->add_option("--seed", found_.seed, "Which persons: a whole number; default 1");
        sweep->add_option("--shard", found_.shard, "Part I of K parts only: I/K");
        sweep->add_option("--threads", found_.threads, "Threads; default one for each core");
        sweep->add_option("--out", found_.out, "CSV file to write, a row a person, or -")
            ->required();
        sweep->footer(sweeps::population_help());
        CLI::App* const merge = command("merge", "Join the shards of a sweep");
        merge->add_option("SHARDS", found_.targets, "Files that sweep --shard wrote")->required();
        merge->add_option("--out", found_.out, "CSV file to write, or -")->required();
    }
    void add_lists() {
        command("stories", "List the stories, or print one as a scenario file")
            ->add_option("ID", found_.target, "Id of a story; ID.b is its second side");
        command("parameters", "Print all inputs and constants of the model")
            ->add_option("--format", found_.format, "table (default), csv or json");
        command("gallery", "Write pictures and tables of two stories to a folder")
            ->add_option("FOLDER", found_.target, "Folder; made where it is missing")
            ->required();
        command("version", "Print program, model version, commit and compiler");
    }

    Result<Arguments> checked();
    Error unknown_command(const std::string& word);
    static Error unknown_argument(CLI::App& command, const std::string& word);

    CLI::App app_{"Calcium between gut, blood, bone and artery wall under vitamins D3 and K2"};
    Arguments found_;
};

std::string see_help(const std::string& command) {
    return "; see calcium-compass " + command + (command.empty() ? "" : " ") + "--help";
}

/// What is left of the words of a command, without the "--" that ends its options.
std::vector<std::string> extras(const CLI::App& command) {
    std::vector<std::string> words = command.remaining();
    words.erase(std::remove(words.begin(), words.end(), "--"), words.end());
    return words;
}

/// The words without a "--" before the command: CLI11 would read the command that follows, but not
/// count it as one.
std::vector<const char*> from_the_command(int argc, const char* const* argv) {
    std::vector<const char*> words(argv, argv + argc);
    while (words.size() > 1 && std::string_view(words[1]) == "--") words.erase(words.begin() + 1);
    return words;
}

/// CLI11 speaks of TEXT and of numbers of arguments.
std::string in_our_words(const CLI::ParseError& error) {
    std::string words = error.what();
    const std::string option = words.substr(0, words.find(':'));
    if (words.ends_with("TEXT missing")) return option + " needs a value";
    if (words.find("but received") != std::string::npos) return option + " is given twice";
    return words;
}

Error Grammar::unknown_command(const std::string& word) {
    if (word.starts_with('-')) return unknown_argument(app_, word);
    if (word.ends_with(".json")) {
        return {"a file needs a command before it: calcium-compass window " + word +
                ", or run, or shot"};
    }
    std::vector<std::string> names;
    for (const CLI::App* part : app_.get_subcommands({})) names.push_back(part->get_name());
    return {files::in_quotes(word) + " is no command" + files::nearest_words(word, names) +
            see_help("")};
}

Error Grammar::unknown_argument(CLI::App& command, const std::string& word) {
    const std::string& name = command.get_name();
    const std::string help = see_help(command.get_parent() == nullptr ? "" : name);
    if (!word.starts_with('-')) {
        return {files::in_quotes(word) + " is one argument too many for " + name + help};
    }
    std::vector<std::string> known;
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_positional()) known.push_back(option->get_lnames().front());
    }
    const std::string bare = word.substr(0, word.find('='));
    const std::string_view letters =
        std::string_view(bare).substr(std::min(bare.find_first_not_of('-'), bare.size()));
    const std::string near(files::like(letters, known));
    return {files::in_quotes(bare) + " is no option of " + name +
            (near.empty() ? "" : "; the nearest is --" + near) + help};
}

Result<Arguments> Grammar::checked() {
    const auto used = app_.get_subcommands();
    const auto words = extras(app_);
    if (!words.empty()) return unknown_command(words.front());
    if (used.empty()) return found_;
    CLI::App& command = *used.front();
    found_.command = command.get_name();
    const auto more = extras(command);
    if (!more.empty()) return unknown_argument(command, more.front());
    for (const CLI::Option* option : command.get_options()) {
        // an empty text would pass for an option that was not given
        if (option->count() == 0 || !option->results().front().empty()) continue;
        return Error{found_.command + ": " + option->get_name() + " is empty" +
                     see_help(found_.command)};
    }
    // where a file is written, "-" is standard output, as it is standard input where one is read
    if (found_.out == "-") found_.out = "/dev/stdout";
    return found_;
}

Result<Arguments> Grammar::parse(int argc, const char* const* argv) {
    const std::vector<const char*> given = from_the_command(argc, argv);
    try {
        app_.parse(static_cast<int>(given.size()), given.data());
    } catch (const CLI::CallForHelp&) {
        // help on what is no command is none
        const auto words = extras(app_);
        if (!words.empty()) return unknown_command(words.front());
        return Arguments{.command = "help", .help = app_.help()};
    } catch (const CLI::CallForVersion&) {
        return Arguments{.command = "version"};
    } catch (const CLI::ParseError& error) {
        // an unknown option may be why another is missing, and is then the better thing to say
        auto unknown = checked();
        if (!unknown) return unknown;
        return Error{(found_.command.empty() ? "" : found_.command + ": ") + in_our_words(error) +
                     see_help(found_.command)};
    }
    return checked();
}

}  // namespace

Result<Arguments> parse_arguments(int argc, const char* const* argv) {
    return Grammar().parse(argc, argv);
}

}  // namespace compass::cli
