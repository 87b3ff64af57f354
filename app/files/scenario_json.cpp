#include "app/files/number_text.h"
#include "app/files/scenario_file.h"

#include <string>
#include <vector>

namespace compass::files {
namespace {

using Keys = std::vector<std::string_view>;

Keys keys_of(std::string_view path) {
    Keys keys;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find('.', from), path.size());
        keys.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return keys;
}

/// Writes values by their paths, opening and closing objects on the way.
class Writer {
public:
    explicit Writer(Lines lines) : lines_(lines) {}

    void value(std::string_view path, const std::string& text) {
        const Keys keys = keys_of(path);
        std::size_t common = 0;
        while (common < open_.size() && open_[common] == keys[common]) ++common;
        while (open_.size() > common) close();
        while (open_.size() + 1 < keys.size()) {
            key(keys[open_.size()]);
            json_ += '{';
            open_.push_back(keys[open_.size()]);
            is_first_ = true;
        }
        key(keys.back());
        json_ += text;
    }

    std::string done() {
        while (!open_.empty()) close();
        break_line(0);
        return json_ + '}';
    }

private:
    void key(std::string_view name) {
        if (!is_first_) json_ += lines_ == Lines::one ? ", " : ",";
        is_first_ = false;
        break_line(open_.size() + 1);
        json_ += '"' + std::string(name) + "\": ";
    }

    void close() {
        open_.pop_back();
        break_line(open_.size() + 1);
        json_ += '}';
        is_first_ = false;
    }

    void break_line(std::size_t level) {
        if (lines_ == Lines::one) return;
        json_ += '\n' + std::string(2 * level, ' ');
    }

    Lines lines_;
    std::string json_ = "{";
    Keys open_;
    bool is_first_ = true;
};

}  // namespace

std::string scenario_json(const sim::Scenario& scenario, Lines lines) {
    Writer writer(lines);
    for (const sim::Input& input : sim::inputs()) {
        const double value = input.get(scenario);
        // the horizon is always told: a file that says how far it looks is easier to read
        if (value == input.initial && input.path != "days") continue;
        writer.value(input.path, shortest_text(value));
    }
    return writer.done();
}

}  // namespace compass::files
