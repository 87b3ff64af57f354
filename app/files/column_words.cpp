#include "app/files/column_words.h"

#include "app/files/nearest.h"
#include "sim/columns.h"

#include <vector>

namespace compass::files {

std::string wrong_column(std::string_view id) {
    if (id == "time_d") return "is the moment of a row and no value at it; name another column";
    std::vector<std::string> ids;
    for (const sim::Column& column : sim::columns()) ids.emplace_back(column.id);
    const std::string near = nearest_words(id, ids);
    return "is no column of run" +
           (near.empty() ? "; `calcium-compass run --story balanced --days 1` lists them all"
                         : near);
}

}  // namespace compass::files
