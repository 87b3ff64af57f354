#pragma once

#include "ui/strings.h"

#include <string>
#include <string_view>
#include <vector>

namespace compass::site {

/// A page of the documents: its words in the string file are under "docs.<id>".
struct Page {
    std::string id;  ///< its file is <id>.html
    std::string body;
    std::string title{};      ///< of a page without words of its own
    bool is_printed = false;  ///< laid out as sheets of paper
};

/// The page as a file: title, the way to the pages of the menu, the body, and the line that says
/// what this model is not. Without script and without any request.
std::string page_html(const Page& page, const std::vector<Page>& pages, const ui::Strings& strings);

/// The first page: what there is, each with a sentence.
Page index_page(const std::vector<Page>& all, const ui::Strings& strings);

/// Every input and every constant of the model with range, mark and source.
Page parameters_page(const ui::Strings& strings);

/// What the articles say, and what we found: each story's question, claim and note, beside the five
/// results of its run.
Page stories_page(const ui::Strings& strings);

/// How well each link is known, from the table of evidence; an empty body where the text is empty.
Page evidence_page(std::string_view csv, const ui::Strings& strings);

}  // namespace compass::site
