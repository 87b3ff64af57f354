#include "app/site/site_words.h"

#include "app/files/languages.h"
#include "app/files/strings_file.h"
#include "embedded/documents.h"

namespace compass::site {

Result<ui::Strings> site_words(ui::Language language) {
    const auto program = files::languages();
    if (!program) return Error{program.error()};
    const bool is_german = language == ui::Language::german;
    const auto own =
        files::parse_strings(is_german ? embedded::words_de_json : embedded::words_en_json,
                             "the words of the documents");
    if (!own) return Error{own.error()};
    ui::Strings::Texts texts = program->at(static_cast<std::size_t>(language)).all();
    texts.insert(own->all().begin(), own->all().end());
    return ui::Strings(std::move(texts));
}

}  // namespace compass::site
