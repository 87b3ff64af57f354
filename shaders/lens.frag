// The wall seen through the magnifier: blood at the left, muscle at the right.
in vec2 vPos;
out vec4 oColour;
uniform float uScore;
uniform vec4 uGrains[20];                // x, y from the middle, half width of a hexagon, turn
void main() {
    vec2 p = vPos - vec2(604.0, 110.0);
    float r = length(p), rim = r - 86.0;
    vec4 c = vec4(0.0);
    // Light cone from the spot to the lens.
    vec2 s = vPos - vec2(427.0, 110.0);
    float cone = abs(s.y) - mix(13.0, 84.0, clamp(s.x / 160.0, 0.0, 1.0));
    float inCone = fill(cone) * smoothstep(0.0, 14.0, s.x) * (1.0 - step(180.0, s.x));
    c = over(c, INK, 0.055 * inCone);
    c = over(c, INK, 0.40 * stroke(cone, 0.6) * smoothstep(6.0, 16.0, s.x) * step(s.x, 166.0) * fill(-rim));
    c = over(c, LINE, (0.45 - 0.25 * uLight) * shadow(rim));
    float grow = sqrt(clamp(uScore, 0.0, 1.3));
    float edge = -34.0 + 3.0 * sin(p.y * 0.045 + 0.6) - 9.0 * grow * exp(-p.y * p.y / 2600.0);
    float x = p.x - edge;
    vec3 t = mix(BLOOD * (1.2 - 0.2 * uLight), RBC, 0.12) * (1.0 + 0.06 * noise(p * 0.08));
    // Intima matrix, elastic sheet, muscle cells.
    vec3 matrix = mix(MEDIA, PLAQUE, 0.35 + 0.35 * grow) * (0.92 + 0.16 * noise(p * vec2(0.14, 0.05)));
    matrix *= 1.0 + 0.07 * sin(p.y * 0.9 + 5.0 * noise(p * 0.05));
    t = mix(t, matrix, fill(-x));
    float sheet = p.x - 22.0 - 2.8 * sin(p.y * 0.17);
    vec3 med = MEDIA * (0.80 + 0.10 * noise(p * 0.12));
    vec2 g = vec2((p.x - 22.0) / 15.0, p.y / 46.0);
    g.y += 0.5 * mod(floor(g.x), 2.0);
    vec2 f = (fract(g) - 0.5) * vec2(15.0, 46.0);
    float cell = abs(f.x) - 5.8 * (1.0 - pow(abs(f.y) / 23.0, 2.0));
    med = mix(med, MEDIA * 1.12, fill(cell));
    med = mix(med, NUCLEUS, 0.7 * fill(sdEllipse(f, vec2(2.2, 6.5))));
    t = mix(t, med, fill(-sheet));
    t = mix(t, mix(INTIMA, GOLD, 0.15), 0.85 * stroke(sheet, 1.5));
    // Endothelium: one layer of flat cells.
    float ey = fract(p.y / 34.0 + 0.28) - 0.5;
    float endo = abs(x - 2.0) - 4.2 * (1.0 - 0.65 * smoothstep(0.30, 0.5, abs(ey)));
    t = mix(t, mix(MUCOSA, INTIMA, 0.35 - 0.2 * uLight), fill(endo));
    t = mix(t, mix(LINE, ADVENT, 0.4), 0.6 * stroke(endo, 0.6));
    t = mix(t, NUCLEUS, 0.75 * fill(sdEllipse(vec2(x - 2.0, ey * 34.0), vec2(2.3, 6.0))));
    // Mineral: crystals in the matrix, each where it started (render/scene/grains.h).
    float calc = 1e4;
    for (int i = 0; i < 20; ++i) {
        vec4 g = uGrains[i];
        vec2 v = p - g.xy;
        v = mat2(cos(g.w), -sin(g.w), sin(g.w), cos(g.w)) * v;
        calc = min(calc, max(abs(v.x) * 0.866 + abs(v.y) * 0.5, abs(v.y)) - g.z);
    }
    if (uScore > 0.0005) {
        t = mix(t, mix(LINE, PLAQUE, 0.3), 0.9 * fill(calc - 1.1));
        t = mix(t, CALC * (0.93 + 0.09 * dot(fract(p / 3.1) - 0.5, kSun)), fill(calc));
    }
    // Glass.
    t *= 1.0 - 0.22 * smoothstep(-30.0, 0.0, rim);
    c = over(c, t, fill(rim));
    float gl = length(p - vec2(-14.0, -16.0)) - 74.0;
    c = over(c, vec3(1.0), 0.07 * fill(gl) * fill(rim + 2.0) * (1.0 - fill(length(p - vec2(4.0, 8.0)) - 84.0)));
    c = over(c, mix(INK, BG1, 0.25), stroke(rim, 2.4));
    c = over(c, INK, 0.35 * stroke(rim + 1.6, 0.5));
    // The spot on the cross-section.
    float spot = length(s) - 13.0;
    c = over(c, LINE, 0.5 * stroke(spot, 2.2));
    c = over(c, INK, stroke(spot, 1.1));
    oColour = c;
}
