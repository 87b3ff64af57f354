#pragma once

#include "sim/replay/record.h"
#include "sim/replay/way.h"

#include <array>
#include <vector>

namespace compass::sim {

/// Which of two records each way follows.
struct Mix {
    const Record* one = nullptr;
    const Record* other = nullptr;
    std::array<bool, way_count> from_other{};

    const Record& of(Way way) const { return from_other[index(way)] ? *other : *one; }
};

/// A run of calcium alone whose messages are not heard but read from records: calcium moves by the
/// laws of the model, hormones and vitamins only say what they said then. Deposits and vitamins
/// stand still (deposits.h and stores.h replay them). The records outlive it.
class Replay {
public:
    explicit Replay(const Mix& mix);

    /// Eats, and has the person, of the records in the mix.
    const Scenario& scenario() const { return scenario_; }

    /// The laws with every message switched off.
    const Parameters& parameters() const { return parameters_; }
    const Baseline25& base() const { return base_; }
    Body start() const;

    /// Puts the messages of a day (0 or later) where the laws would hear them.
    void set_messages(DayContext& context, int day) const;

    /// Does what is said on that day still change with the season?
    bool has_season(int day) const;

    /// The days on which any record takes another course.
    std::vector<int> turns_d(int days) const;

private:
    DayContext own(const Record& record, int day) const;

    Mix mix_;
    Scenario scenario_;
    Parameters parameters_;
    Parameters other_parameters_;  ///< differ where links are left out of one run only
    Baseline25 base_;
};

}  // namespace compass::sim
