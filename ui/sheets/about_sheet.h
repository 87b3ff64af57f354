#pragma once

#include "ui/document/document.h"

#include <span>
#include <string_view>

namespace compass::ui {

/// "About the model": what is left out, where it fits weakly, how well its numbers are known, and
/// what the words mean.
Document about_document(const Shown& shown, const Strings& strings);

/// The terms that are explained: "glossary.<id>.name" at three levels, and ".text".
std::span<const std::string_view> glossary();

}  // namespace compass::ui
