#pragma once

#include "app/files/look.h"
#include "app/session/session.h"

#include <optional>
#include <string>
#include <utility>

namespace compass {

/// Looks as somebody chose; what was not chosen stays.
void look_as(ui::View& view, const files::Look& look);

/// Keeps in a small file how somebody looks at things, from the moment on that they change it: what
/// the system or a command line asked for is nobody's choice.
class LookFile {
public:
    /// Without a path nothing is kept.
    explicit LookFile(std::optional<std::string> path) : path_(std::move(path)) {}

    /// Looks as last time, but where `asked` says otherwise. A file that cannot be understood is
    /// put aside under another name and told of in one sentence.
    void restore(Session& session, const files::Look& asked, const ui::Strings& strings);

    /// Call it every frame, and at the end: writes what was chosen since the last time. Where it
    /// cannot, the choice holds until the window closes.
    void keep(const Session& session);

private:
    void put_aside(Session& session, const ui::Strings& strings);

    std::optional<std::string> path_;
    files::Look seen_;
};

}  // namespace compass
