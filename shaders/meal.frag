// What is eaten: a wedge of cheese, or a tablet.
in vec2 vLocal;
flat in vec4 vLook;
flat in float vSize;
out vec4 oColour;

vec4 food(vec2 p, float R) {                            // a wedge of cheese
    float d = max(max(-p.y - 0.42 * R - 0.18 * p.x, p.y - 0.42 * R), max(p.x - 0.72 * R, -p.x - 0.85 * R)) - 0.06 * R;
    vec4 c = over(vec4(0.0), LINE, 0.75 * fill(d - 1.2));
    vec3 face = mix(URINE, GOLD, 0.4);
    c = over(c, p.y < -0.02 * R - 0.20 * p.x ? face * 1.12 : face * 0.95, fill(d));
    float h = min(length(p - vec2(0.28, 0.12) * R) - 0.13 * R, length(p - vec2(-0.25, 0.20) * R) - 0.10 * R);
    c = over(c, face * 0.68, fill(max(h, d)));
    return c;
}
vec4 tablet(vec2 p, float R) {
    float d = sdRoundBox(p, vec2(0.78, 0.36) * R, 0.36 * R);
    vec4 c = over(vec4(0.0), LINE, 0.75 * fill(d - 1.2));
    c = over(c, (p.x < 0.0 ? TABLET : vec3(0.97)) * (1.03 - 0.22 * p.y / R), fill(d));
    c = over(c, vec3(1.0), 0.35 * fill(sdRoundBox(p + vec2(0.0, 0.16 * R), vec2(0.5, 0.05) * R, 0.05 * R)));
    return c;
}
void main() { oColour = (vLook.x < 5.5 ? food(vLocal, vSize) : tablet(vLocal, vSize)) * vLook.w; }
