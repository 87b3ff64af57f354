#include "app/cli/commands.h"
#include "app/files/facts.h"
#include "app/files/read_text.h"

namespace compass::cli {

Result<int> check_command(const Setting& setting) {
    constexpr std::size_t most_mb = 10;
    const std::string& path = setting.arguments.target;
    const auto text = files::read_text(path, most_mb, setting.console.in);
    if (!text) return Error{text.error()};
    const auto rows = files::parse_facts(*text, files::name_of(path));
    if (!rows) return Error{rows.error()};
    const files::Verdicts verdicts = [&] {
        Progress progress(setting.console, "checking " + std::to_string(rows->size()) + " facts");
        return files::check_facts(*rows, integrator(setting.arguments.reference),
                                  [&progress](double share) { progress.show(share); });
    }();
    std::string table;
    for (const files::Verdict& verdict : verdicts.rows) table += verdict.line + '\n';
    table += std::to_string(verdicts.inside) + " inside, " + std::to_string(verdicts.outside) +
             " outside, " + std::to_string(verdicts.unreadable) + " unreadable\n";
    if (auto written = setting.output.write(table); !written) return Error{written.error()};
    return verdicts.all_inside() ? 0 : 1;
}

}  // namespace compass::cli
