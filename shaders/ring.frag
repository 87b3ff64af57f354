// Artery cut across. The grains of mineral are those of render/scene/grains.h: their area grows in
// proportion to the score, each where it started.
in vec2 vPos;
out vec4 oColour;
uniform float uScore, uScoreStart;       // 0 .. 1.3 = score 0 .. 1300
uniform vec4 uGrains[14];                // x, y from the middle, radius, turn
uniform vec4 uGrainsStart[14];
void main() {
    vec2 p = vPos - vec2(366.0, 110.0);
    float r = length(p), a = atan(p.y, p.x);
    float grow = sqrt(clamp(uScore, 0.0, 1.3));
    float side = pow(0.5 + 0.5 * cos(a), 1.2);           // the plaque sits towards the lens
    float lumenR = 56.0 - 32.0 * grow * side - 0.6;
    float inner = 57.0 + 1.1 * sin(a * 34.0);            // wavy elastic lamina
    vec4 c = vec4(0.0);
    c = over(c, LINE, (0.38 - 0.22 * uLight) * shadow(r - 83.0));
    float adv = r - 83.0 - 1.2 * sin(a * 7.0) - 0.8 * sin(a * 17.0 + 1.0);
    c = over(c, ADVENT * (0.90 + 0.26 * noise(vec2(a * 30.0, r * 0.45))), fill(adv));
    float med = r - 77.0;
    float st = abs(fract(a * 9.0 + r * 0.13 + 0.35 * sin(r * 0.55)) - 0.5);
    vec3 m = MEDIA * (0.90 + 0.14 * smoothstep(0.2, 0.5, st) + 0.10 * sin(r * 1.9 + 1.2 * sin(a * 12.0)));
    m *= 1.0 + 0.12 * dot(p / max(r, 1.0), kSun);
    c = over(c, m, fill(med));
    c = over(c, ADVENT * 0.65, 0.65 * stroke(med, 0.7));
    // Soft plaque between lamina and lumen.
    vec3 soft = mix(PLAQUE, MEDIA, 0.60 * (1.0 - smoothstep(0.02, 0.45, side * grow))) * (0.93 + 0.16 * noise(p * 0.22));
    c = over(c, soft, fill(r - inner));
    c = over(c, mix(INTIMA, MEDIA, 0.35 * uLight), 0.75 * stroke(r - inner, 0.8));
    // Grains, and as a ghost how large each was at the start.
    float calc = 1e4, was = 1e4;
    if (r > 20.0 && r < 62.0 && p.x > 0.0 && uScore > 0.0) {
        for (int i = 0; i < 14; ++i) {
            vec4 g = uGrains[i];
            vec2 v = p - g.xy;
            float rough = 0.10 * g.z * sin(3.0 * atan(v.y, v.x) + g.w);
            calc = min(calc, length(v) - g.z + rough * step(1.5, g.z) + 4.0 * step(g.z, 0.02));
            was = min(was, length(v) - uGrainsStart[i].z + 4.0 * step(uGrainsStart[i].z, 0.8) + 4.0 * step(g.z - 0.7, uGrainsStart[i].z));
        }
    }
    // Lumen.
    float l = r - lumenR;
    vec3 lum = mix(BLOOD * (1.25 - 0.25 * uLight), BLOOD * (0.8 + 0.15 * uLight), smoothstep(-30.0, 0.0, l));
    lum = mix(lum, RBC, 0.12);
    c = over(c, lum, fill(l));
    c = over(c, LINE, (0.30 - 0.17 * uLight) * fill(l) * smoothstep(-11.0, 0.0, l) * smoothstep(0.5, -1.0, dot(p / max(r, 1.0), -kSun)));
    c = over(c, INTIMA, stroke(l + 0.4, 1.1));
    float e = clamp(1.0 + calc / 4.0, 0.0, 1.0);
    vec3 k = CALC * (0.97 - 0.10 * e + 0.08 * e * dot(p / max(r, 1.0), kSun)) * (0.95 + 0.08 * noise(p * 0.9));
    c = over(c, mix(LINE, PLAQUE, 0.25), 0.9 * fill(calc - 0.8));
    c = over(c, k, fill(calc));
    c = over(c, mix(CALC, PLAQUE, 0.6), 0.55 * fill(was));
    // Where the lumen ended at the start, if that has changed.
    float grown = sqrt(clamp(uScoreStart, 0.0, 1.3));
    float then = r - (56.0 - 32.0 * grown * side - 0.6);
    c = over(c, INK, 0.6 * stroke(then, 0.6) * step(0.45, fract(a * 11.0)) * step(0.6, 32.0 * abs(grow - grown) * side));
    c = over(c, mix(LINE, ADVENT, 0.3), 0.7 * stroke(adv, 0.8));
    oColour = c;
}
