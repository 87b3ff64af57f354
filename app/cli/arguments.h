#pragma once

#include "sim/result.h"

#include <string>
#include <vector>

namespace compass::cli {

/// What stood on the command line, as texts; each command makes numbers of its own. An option that
/// was not given is empty.
struct Arguments {
    std::string command{};  ///< "" for none, "help" where help was asked for
    std::string help{};     ///< the text to print then
    std::string target{};   ///< what the command works on: a scenario file, facts table, id, folder
    std::string story{};
    std::string share{};  ///< a share line in place of a file
    std::string days{};
    std::string every{};
    std::string out{};
    std::string at{};
    std::string size{};
    std::string palette{};
    std::string sheet{};
    std::string language{};
    std::string units{};
    std::string words{};
    std::string text{};  ///< its size in percent
    std::string contrast{};
    std::string format{};
    std::string x{};  ///< of a map, as ID=LO:HI
    std::string y{};
    std::string n{};
    std::string output{};
    std::string seed{};
    std::string shard{};
    std::string threads{};
    std::vector<std::string> targets{};  ///< where a command works on several files
    bool scene_only = false;
    bool present = false;    ///< of a shot: as F9 shows it
    bool alone = false;      ///< of a shot: as Shift+F9 shows it
    bool reference = false;  ///< the step-by-step integrator in place of the product's solver
};

/// Reads the command line. Fails with a sentence: an unknown command or option names the nearest
/// known one.
Result<Arguments> parse_arguments(int argc, const char* const* argv);

}  // namespace compass::cli
