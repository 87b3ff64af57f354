#include "app/sweeps/merge.h"

#include "app/files/atomic_file.h"
#include "app/sweeps/table_reader.h"

#include <algorithm>

namespace compass::sweeps {
namespace {

/// What the head of a file says of it.
struct Part {
    std::string path;
    TableHead head;
};

std::string shard_text(std::int64_t index, std::int64_t count) {
    return std::to_string(index) + '/' + std::to_string(count);
}

Result<std::vector<Part>> heads_of(const std::vector<std::string>& paths) {
    std::vector<Part> parts;
    for (const std::string& path : paths) {
        const auto reader = TableReader::open(path);
        if (!reader) return Error{reader.error()};
        if (!reader->head().shard) {
            return Error{path + ": is a whole sweep and no shard of one; leave it out"};
        }
        parts.push_back({path, reader->head()});
    }
    return parts;
}

/// In the order of shards, each of which must be there once.
Result<std::vector<Part>> in_order(std::vector<Part> parts) {
    const TableHead& first = parts.front().head;
    for (const Part& part : parts) {
        if (part.head.common == first.common && part.head.shard->count == first.shard->count) {
            continue;
        }
        return Error{part.path + ": belongs to another sweep than " + parts.front().path +
                     "; merge shards of one population, n, days, seed, program and K only"};
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return a.head.shard->index < b.head.shard->index;
    });
    std::int64_t next = 1;
    for (const Part& part : parts) {
        const Shard& shard = *part.head.shard;
        if (shard.index < next) {
            return Error{part.path + ": is shard " + shard_text(shard.index, shard.count) +
                         ", which another file holds too; leave one of them out"};
        }
        if (shard.index > next) break;
        ++next;
    }
    const std::int64_t count = parts.front().head.shard->count;
    if (next > count) return parts;
    return Error{"shard " + shard_text(next, count) + " is missing; name its file too"};
}

Result<Done> copy_rows(const std::string& path, files::AtomicFile& file) {
    auto reader = TableReader::open(path);
    if (!reader) return Error{reader.error()};
    for (;;) {
        const auto more = reader->next();
        if (!more) return Error{more.error()};
        if (!*more) return Done{};
        if (auto written = file.write(reader->row() + '\n'); !written) return written;
    }
}

}  // namespace

Result<Done> merge(const std::vector<std::string>& shards, const std::string& out) {
    auto heads = heads_of(shards);
    if (!heads) return Error{heads.error()};
    const auto parts = in_order(std::move(*heads));
    if (!parts) return Error{parts.error()};
    auto file = files::AtomicFile::create(out);
    if (!file) return Error{file.error()};
    if (auto written = file->write(parts->front().head.common); !written) return written;
    for (const Part& part : *parts) {
        if (auto copied = copy_rows(part.path, *file); !copied) return copied;
    }
    return file->commit();
}

}  // namespace compass::sweeps
