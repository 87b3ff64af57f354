in vec2 vPos;
out vec4 oColour;
uniform vec4 uSeeds[117];
uniform float uHalf, uLost, uShell, uShellStart;
const int kColumns = 9, kRows = 13;
const float kCell = 42.0, kRound = 4.4;
const vec2 kOrigin = vec2(708.0, 4.0);

vec4 seedAt(int i, int j) { return uSeeds[clamp(j, 0, kRows - 1) * kColumns + clamp(i, 0, kColumns - 1)]; }

// Same field as BoneField::distance; xyz = distance, gradient.
vec3 field(vec2 p) {
    ivec2 g = ivec2(floor((p - kOrigin) / kCell));
    vec4 near = seedAt(g.x, g.y);
    ivec2 ng = g;
    float best = 1e9;
    for (int j = -1; j <= 1; ++j)
        for (int i = -1; i <= 1; ++i) {
            vec4 c = seedAt(g.x + i, g.y + j);
            vec2 v = c.xy - p;
            if (dot(v, v) < best) { best = dot(v, v); near = c; ng = g + ivec2(i, j); }
        }
    float sum = 0.0;
    vec2 slope = vec2(0.0);
    for (int j = -2; j <= 2; ++j)
        for (int i = -2; i <= 2; ++i) {
            if (abs(i) + abs(j) == 4) continue;          // corners are too far to matter
            vec4 c = seedAt(ng.x + i, ng.y + j);
            vec2 b = (c.xy - near.xy) / kCell;           // not normalised: no jumps between cells
            if (dot(b, b) < 1e-4) continue;
            float w = exp(-dot(0.5 * (c.xy + near.xy) - p, b) / kRound);
            sum += w;
            slope -= w * b;
        }
    sum = max(sum, 1e-12);
    float weak = 0.5 + 0.25 * (sin(p.x * 0.117 + 1.3 * sin(p.y * 0.083)) + sin(p.y * 0.103 + 1.7 * sin(p.x * 0.091) + 2.0));
    float d = -kRound * log(sum) - uHalf * (0.7 + 0.6 * weak) + 10.0 * (1.0 - smoothstep(uLost - 0.07, uLost + 0.07, weak));
    return vec3(d, slope / sum);
}

void main() {
    vec2 p = vPos;
    float outer = sdRoundBox(p - vec2(902.0, 265.0), vec2(150.0, 207.0), 96.0) + 1.6 * sin(p.y * 0.05) + 1.2 * sin(p.x * 0.07);
    if (outer > 14.0) { oColour = vec4(0.0); return; }
    // Periosteal shell, with a hole where the vessel enters.
    float hole = abs(p.y - 282.0) - 17.0;
    hole = max(hole, p.x - 800.0);
    float shell = -outer - uShell * (0.85 + 0.3 * noise(p * 0.03));   // < 0 in the shell
    vec4 c = vec4(0.0);
    c = over(c, LINE, (0.35 - 0.2 * uLight) * shadow(outer));
    // Marrow with fat cells.
    vec3 mar = MARROW * (0.92 + 0.22 * noise(p * 0.05));
    vec2 fg = p / 11.0, fi = floor(fg);
    float fat = 1e3;
    for (int j = -1; j <= 1; ++j)
        for (int i = -1; i <= 1; ++i) {
            vec2 o = fi + vec2(i, j);
            vec2 at = o + 0.5 + 0.5 * (vec2(hash1(o), hash1(o + 57.0)) - 0.5);
            fat = min(fat, length(fg - at) - (0.22 + 0.24 * hash1(o + 13.0)));
        }
    mar = mix(mar, mix(MARROW, vec3(1.0), 0.10 + 0.12 * uLight), 0.5 * fill(fat * 11.0));
    mar = mix(mar, mix(MARROW, BONE, 0.30), 0.35 * stroke(fat * 11.0, 0.5));
    // A deeper layer of the network, out of focus.
    vec3 back = field(vec2(1735.0, 506.0) - (p + vec2(9.0, 6.0)));
    float bcov = smoothstep(2.2, -2.2, back.x);
    mar = mix(mar, mix(BONE * (0.62 + 0.33 * uLight), MARROW, 0.45 + 0.07 * uLight), bcov * (0.85 - 0.15 * uLight));
    // The front layer.
    vec3 f = field(p);
    float d = smin(f.x, shell, 6.0);
    d = max(d, -hole);
    mar *= 1.0 - (0.42 - 0.22 * uLight) * exp(-max(d, 0.0) * 0.20);
    c = over(c, mar, fill(outer));
    vec2 n = f.yz;
    float lip = clamp(1.0 + d / 5.5, 0.0, 1.0);          // 1 at the edge, 0 inside
    float lit = dot(normalize(n + 1e-4), kSun) * lip * lip;
    vec3 b = BONE * (1.02 + 0.16 * lit - 0.05 * lip);
    b *= 0.965 + 0.07 * noise(p * vec2(0.35, 0.35)) + 0.03 * sin(d * 2.2);   // lamellae
    b = mix(b, NUCLEUS, 0.30 * fill(length(fract(p / 13.0 + 0.3 * noise(p * 0.05)) - 0.5) * 13.0 - 1.1) * smoothstep(-1.0, -3.0, d));
    float cov = fill(d) * fill(outer);
    c = over(c, b, cov);
    c = over(c, mix(LINE, BONE, 0.18 - 0.08 * uLight), (0.75 + 0.15 * uLight) * stroke(d, 0.6 + 0.15 * uLight) * fill(outer));
    // The shell's inner side at the start, if that has changed.
    float then = -outer - uShellStart * (0.85 + 0.3 * noise(p * 0.03));
    float dash = step(0.45, fract((p.x + p.y) / 11.0)) * step(0.2, abs(uShellStart - uShell)) * step(0.0, hole);
    c = over(c, mix(BONE, LINE, cov), 0.75 * stroke(then, 0.6) * dash * fill(outer));
    c = over(c, mix(LINE, BONE, 0.25), 0.85 * stroke(outer + 0.6, 0.9));
    oColour = c;
}
