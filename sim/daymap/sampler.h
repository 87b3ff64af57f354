#pragma once

#include "sim/daymap/path.h"
#include "sim/trajectory.h"

#include <vector>

namespace compass::sim {

/// What a thin run keeps, so that each of its days can be had.
struct Route {
    Subject subject;  ///< its scenario lies in the run that keeps the route
    Path path;
    bool with_labels = true;
};

/// Takes the samples of a run of `days` from its path, at the minutes that `sampling` asks for.
/// `before` are the figures of the last day before the run.
std::vector<Sample> samples_of(const Subject& subject, const Path& path, const Body& start,
                               const Day& before, int days, const Sampling& sampling);

/// The samples of a thin run: every midnight where doses come in a rhythm of several days, where
/// the run is short or quick, and where the reasons for being outside change; further apart where
/// curves run smoothly. No labels after the start.
std::vector<Sample> thin_samples(const Subject& subject, const Path& path, const Body& start,
                                 const Day& before, int days);

/// The midnights from `first` >= 1 to `last`, both within the path.
std::vector<Sample> midnights_between(const Subject& subject, const Route& route, int first,
                                      int last);

}  // namespace compass::sim
