#include "app/page/address.h"

#include "app/files/share_line.h"

#include <algorithm>
#include <utility>

namespace compass::page {

std::string address_of(const sim::Scenario& scenario, const ui::View& view) {
    return files::share_line(scenario) + ui::looks_in_force(view);
}

Result<ui::SharedLink> link_of(std::string_view address) {
    return files::open_share_line(address);
}

Session first_session(std::vector<sim::Story> stories, const std::string& address,
                      const ui::Strings& strings) {
    if (address.empty()) return start_session(std::move(stories), "balanced", strings);
    const auto link = link_of(address);
    if (!link) {
        Session session = start_session(std::move(stories), "balanced", strings);
        tell(session,
             ui::filled(strings.text("shared_link.refused", session.view.level), {link.error()}));
        return session;
    }
    const auto story = std::find_if(stories.begin(), stories.end(), [&](const sim::Story& one) {
        return one.scenario == link->scenario;
    });
    const std::string id = story == stories.end() ? "" : story->id;
    Session session = id.empty() ? start_session(std::move(stories), link->scenario)
                                 : start_session(std::move(stories), id, strings);
    open_link(session, *link, strings);
    return session;
}

}  // namespace compass::page
