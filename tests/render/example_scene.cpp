#include "tests/render/example_scene.h"

namespace compass::tests {

scene::Scene example_scene() {
    using scene::Flux;
    scene::Scene scene;
    scene.moment.day = 3650.0;
    scene.moment.seconds = 12.4;
    scene.gut_mg = 230.0;
    scene.serum_mg_dl = 9.5;
    scene.gut_share = {0.66, 0.20, 0.06, 0.08};
    scene.serum_share = {0.30, 0.09, 0.33, 0.28};
    scene.mg_per_day[scene::index(Flux::absorbed)] = 405.0;
    scene.mg_per_day[scene::index(Flux::secreted)] = 150.0;
    scene.mg_per_day[scene::index(Flux::faeces)] = 745.0;
    scene.mg_per_day[scene::index(Flux::urine)] = 185.0;
    scene.mg_per_day[scene::index(Flux::formed)] = 300.0;
    scene.mg_per_day[scene::index(Flux::resorbed)] = 320.0;
    scene.mg_per_day[scene::index(Flux::vessel)] = 0.16;
    scene.absorbed_share = 0.35;
    scene.eaten_mg = 1000.0;
    scene.tablets_mg = 200.0;
    scene.gate = 0.42;
    scene.k_supply = 0.75;
    scene.mgp_active = 0.55;
    scene.osteocalcin_active = 0.73;
    scene.bone_ratio = 0.97;
    scene.bone_ratio_start = 1.0;
    scene.cac = 160.0;
    scene.cac_start = 60.0;
    scene.elasticity = 0.75;
    scene.c25_nmol_l = 60.0;
    scene.pth_pg_ml = 37.0;
    return scene;
}

}  // namespace compass::tests
