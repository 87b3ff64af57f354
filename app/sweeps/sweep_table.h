#pragma once

#include "app/sweeps/population.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::sweeps {

/// Part `index` (from 1) of `count` parts of a sweep.
struct Shard {
    std::int64_t index = 1;
    std::int64_t count = 1;
};

/// A sweep, or one shard of it.
struct Plan {
    Population population;
    std::int64_t persons = 0;
    int days = 0;
    std::uint64_t seed = 1;
    std::optional<Shard> shard{};
};

/// Numbers of persons, from the first to the one behind the last.
struct Persons {
    std::int64_t first = 1;
    std::int64_t end = 1;

    std::int64_t count() const { return end - first; }
};
/// Those of a shard, as even as can be; neighbouring shards meet. All without a shard.
Persons persons_of(std::int64_t persons, const std::optional<Shard>& shard);

/// The lines before the first row: what the sweep is in lines beginning with #, then the names of
/// the columns. Only the line "# shard: I/K" tells a shard from the whole.
std::string table_head(const Plan& plan, std::string_view program);

/// The row of a person up to the inputs drawn, with the comma behind them.
std::string row_start(const Plan& plan, std::int64_t person);

/// The whole row with its line break: one run.
std::string row_of(const Plan& plan, std::int64_t person);

/// Could `line` (without its break) be what row_of writes behind `start`?
bool is_row(std::string_view line, std::string_view start, std::size_t columns);

/// What the lines before the first row tell.
struct TableHead {
    std::string common;  ///< all lines but that of the shard
    std::int64_t persons = 0;
    std::int64_t inputs = 0;  ///< how many columns behind `person` are inputs, the rest are outputs
    std::optional<Shard> shard{};
    std::vector<std::string> columns{};
};

/// Reads such lines, each with its break; nothing where they are not those of a sweep.
std::optional<TableHead> head_from(const std::vector<std::string>& lines);

}  // namespace compass::sweeps
