#pragma once

#include "ui/ahead/ahead.h"
#include "ui/ahead/quantiles.h"
#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <string>
#include <vector>

namespace compass::ui {

/// One outcome of all persons so far; and for each person now less before.
std::vector<double> values_of(const std::vector<Ending>& endings, int outcome);
std::vector<double> changes_of(const People& people, int outcome);

/// The key of what stands beside *now*: "before", or "no pills".
const char* beside_now(const People& people);

/// How large the change is beside the spread, in one sentence; how many persons there are so far.
std::string people_sentence(const Shown& shown, const Strings& strings);
std::string people_progress(const Shown& shown, const Strings& strings);

/// The same pills for many people (experience 6, story `people`): how wide an outcome is spread
/// between people, now against before, and how large the change is beside that spread.
Document people_document(const Shown& shown, const Strings& strings);
void people_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked);

}  // namespace compass::ui
