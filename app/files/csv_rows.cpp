#include "app/files/csv.h"

namespace compass::files {
namespace {

/// Reads one row after the other from a text.
class RowReader {
public:
    explicit RowReader(std::string_view text) : rest_(text) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (rest_.starts_with(byte_order_mark)) rest_.remove_prefix(byte_order_mark.size());
        skip_comments();
    }

    bool at_end() const { return rest_.empty(); }

    CsvRow next() {
        CsvRow row{.line = line_, .fields = {}, .problem = {}};
        for (bool more = true; more && row.problem.empty();) {
            row.fields.push_back(rest_.starts_with('"') ? in_marks(row.problem) : plain());
            more = rest_.starts_with(',');
            if (more) rest_.remove_prefix(1);
        }
        if (row.problem.empty() && !at_line_end()) {
            row.problem = "has a quotation mark inside a field; double it";
        }
        skip_line();
        skip_comments();
        if (!row.problem.empty()) row.fields.clear();
        return row;
    }

private:
    bool at_line_end() const {
        return rest_.empty() || rest_.starts_with('\n') || rest_.starts_with("\r\n");
    }

    void skip_line() {
        const std::size_t end = rest_.find('\n');
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        ++line_;
    }

    /// Lines that begin with # say what a table is, as in those that `run` writes.
    void skip_comments() {
        while (rest_.starts_with('#')) skip_line();
    }

    std::string plain() {
        std::size_t end = std::min(rest_.find_first_of(",\"\n"), rest_.size());
        const bool is_crlf =
            end > 0 && rest_.substr(end).starts_with('\n') && rest_[end - 1] == '\r';
        if (is_crlf) --end;
        std::string field(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return field;
    }

    std::string in_marks(std::string& problem) {
        std::string field;
        for (rest_.remove_prefix(1);; rest_.remove_prefix(1)) {
            const std::size_t end = rest_.find('"');
            if (end == std::string_view::npos) {
                problem = "has no closing quotation mark";
                return "";
            }
            field += rest_.substr(0, end);
            rest_.remove_prefix(end + 1);
            if (!rest_.starts_with('"')) break;
            field += '"';
        }
        for (const char c : field) line_ += c == '\n' ? 1 : 0;
        return field;
    }

    std::string_view rest_;
    int line_ = 1;
};

}  // namespace

std::vector<CsvRow> csv_rows(std::string_view text) {
    std::vector<CsvRow> rows;
    for (RowReader reader(text); !reader.at_end();) {
        CsvRow row = reader.next();
        const bool is_blank = row.fields.size() == 1 && row.fields.front().empty();
        if (!is_blank) rows.push_back(std::move(row));
    }
    return rows;
}

std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"') field += c;
        field += c;
    }
    return field + '"';
}

}  // namespace compass::files
