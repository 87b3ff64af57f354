// The bone cut open: shell, struts, marrow. The network comes from bone_field.frag.
in vec2 vPos;
out vec4 oColour;
uniform highp sampler2D uFront, uBack;         // as bone_field.frag wrote them, pixel for pixel
uniform vec2 uCorner;                    // pixel of their first row and column
uniform float uHalf, uLost, uShell;      // now
uniform float uHalfStart, uLostStart, uShellStart;

vec3 network(highp sampler2D field) {
    vec4 t = texelFetch(field, ivec2(gl_FragCoord.xy - uCorner), 0);
    return vec3((floor(t.x * 255.0 + 0.5) + t.y) / 255.0 * 64.0 - 16.0, (t.zw - 0.5) * 4.0);
}
float weakness(vec2 p) {
    return 0.5 + 0.25 * (sin(p.x * 0.117 + 1.3 * sin(p.y * 0.083)) + sin(p.y * 0.103 + 1.7 * sin(p.x * 0.091) + 2.0));
}
// Below 0 inside a strut; the weakest are gone first.
float strut(float far, float weak, float width, float lost) {
    return far - width * (0.7 + 0.6 * weak) + 10.0 * (1.0 - smoothstep(lost - 0.07, lost + 0.07, weak));
}

void main() {
    vec2 p = vPos;
    float outer = sdRoundBox(p - vec2(902.0, 265.0), vec2(150.0, 207.0), 96.0) + 1.6 * sin(p.y * 0.05) + 1.2 * sin(p.x * 0.07);
    if (outer > 14.0) { oColour = vec4(0.0); return; }
    // Periosteal shell, with a hole where the vessel enters.
    float hole = max(abs(p.y - 282.0) - 17.0, p.x - 800.0);
    float shell = -outer - uShell;                       // < 0 in the shell
    vec4 c = vec4(0.0);
    c = over(c, LINE, (0.35 - 0.2 * uLight) * shadow(outer));
    // Marrow with fat cells.
    vec3 mar = MARROW * (0.92 + 0.22 * noise(p * 0.05));
    vec2 fg = p / 11.0, fi = floor(fg);
    float fat = 1e3;
    for (int j = 0; j <= 1; ++j)
        for (int i = 0; i <= 1; ++i) {
            vec2 o = floor(fg - 0.5) + vec2(i, j);
            vec2 at = o + 0.5 + 0.36 * (vec2(hash1(o), hash1(o + 57.0)) - 0.5);
            fat = min(fat, length(fg - at) - (0.20 + 0.20 * hash1(o + 13.0)));
        }
    mar = mix(mar, mix(MARROW, vec3(1.0), 0.10 + 0.12 * uLight), 0.45 * fill(fat * 11.0));
    // A deeper layer of the network, out of focus and fading with depth.
    vec3 deep = network(uBack);
    vec2 mirrored = vec2(1735.0, 506.0) - (p + vec2(9.0, 6.0));
    float back = strut(deep.x, weakness(mirrored), uHalf, uLost);
    mar = mix(mar, mix(BONE * (0.62 + 0.33 * uLight), MARROW, 0.52 + 0.10 * uLight), smoothstep(2.2, -2.2, back) * (0.70 - 0.28 * uLight));
    // The front layer.
    vec3 f = network(uFront);
    float weak = weakness(p);
    float d = smin(strut(f.x, weak, uHalf, uLost), shell, 6.0);
    d = max(d, -hole);
    mar *= 1.0 - (0.46 - 0.20 * uLight) * exp(-max(d, 0.0) * 0.20);
    c = over(c, mar, fill(outer));
    // What was bone at the start and is no more: its edge as a thin dashed ghost.
    float then = smin(strut(f.x, weak, uHalfStart, uLostStart), -outer - uShellStart, 6.0);
    then = max(then, -hole);
    float dash = step(0.45, fract((p.x + p.y) / 9.0)) * smoothstep(0.25, 0.6, abs(then - d));
    c = over(c, BONE, (0.16 + 0.14 * uLight) * fill(then) * (1.0 - fill(d)) * fill(outer));
    vec2 n = f.yz;
    float lip = clamp(1.0 + d / 5.5, 0.0, 1.0);          // 1 at the edge, 0 inside
    float lit = dot(normalize(n + 1e-4), kSun) * lip * lip;
    vec3 b = BONE * (1.02 + 0.18 * lit - 0.06 * lip);
    b *= 0.965 + 0.07 * noise(p * vec2(0.35, 0.35)) + 0.03 * sin(d * 2.2);   // lamellae
    b = mix(b, NUCLEUS, 0.30 * fill(length(fract(p / 13.0 + 0.3 * noise(p * 0.05)) - 0.5) * 13.0 - 1.1) * smoothstep(-1.0, -3.0, d));
    float cov = fill(d) * fill(outer);
    c = over(c, b, cov);
    // outside of the bone, whose light area is what counts; and none where a strut is thinner than the line would be
    float wide = uHalf * (0.7 + 0.6 * weak) - 10.0 * (1.0 - smoothstep(uLost - 0.07, uLost + 0.07, weak));
    float solid = max(smoothstep(0.0, 0.9, wide), smoothstep(7.0, 3.0, shell));
    c = over(c, mix(LINE, BONE, 0.18 - 0.08 * uLight), (0.75 + 0.15 * uLight) * solid * stroke(d - 0.7, 0.6 + 0.15 * uLight) * fill(outer));
    c = over(c, mix(BONE, LINE, max(cov, 0.65 * uLight)), 0.70 * stroke(then, 0.55) * dash * fill(outer));
    c = over(c, mix(LINE, BONE, 0.25), 0.85 * stroke(outer + 0.6, 0.9));
    oColour = c;
}
