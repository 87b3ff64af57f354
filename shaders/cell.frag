// Bone cells: one osteoclast, or a row of osteoblasts. Their upper side lies on the bone.
in vec2 vLocal;
flat in vec4 vLook;
flat in float vSize;
out vec4 oColour;

vec4 clast(vec2 p, float s, float R) {                  // faces -y: that side eats the bone
    float a = atan(p.y, p.x);
    float d = length(p * vec2(0.92, 1.15)) - R * (0.70 + 0.05 * sin(a * 5.0 + s) + 0.03 * sin(a * 9.0 - s * 1.7));
    float ruffle = p.y + R * 0.42 + 0.07 * R * sin(p.x / R * 26.0 + s * 2.0);
    d = max(d, -ruffle);
    vec4 c = over(vec4(0.0), LINE, 0.7 * fill(d - 1.2));
    c = over(c, CLAST * (0.98 + 0.12 * dot(p / R, kSun) + 0.10 * noise(p * 0.3)), fill(d));
    c = over(c, mix(CLAST, vec3(1.0), 0.35), 0.6 * fill(d) * smoothstep(0.28 * R, 0.0, ruffle));
    for (int i = 0; i < 4; ++i) {
        float fi = float(i);
        vec2 at = vec2(-0.34 + 0.23 * fi, 0.10 + 0.10 * sin(fi * 2.3 + s * 0.5)) * R;
        c = over(c, NUCLEUS, 0.85 * fill(sdEllipse(p - at, vec2(0.095, 0.125) * R)));
    }
    return c;
}
vec4 blasts(vec2 p, float R) {                          // a row of cuboid cells on a seam of new bone
    vec4 c = vec4(0.0);
    float seam = sdRoundBox(p + vec2(0.0, 0.40 * R), vec2(0.92, 0.15) * R, 0.14 * R);
    c = over(c, LINE, 0.5 * fill(seam - 0.9));
    c = over(c, mix(BONE, PLAQUE, 0.55), fill(seam));
    for (int i = 0; i < 4; ++i) {
        vec2 q = p - vec2(-0.63 + 0.42 * float(i), 0.0 - 0.03 * float(i & 1)) * R;
        float d = sdRoundBox(q, vec2(0.19, 0.27) * R, 0.10 * R);
        c = over(c, LINE, 0.7 * fill(d - 1.0));
        c = over(c, BLAST * (1.05 - 0.20 * q.y / R), fill(d));
        c = over(c, NUCLEUS, 0.85 * fill(length(q - vec2(0.0, 0.07) * R) - 0.085 * R));
    }
    return c;
}
// A pit dug into the bone above y = -8, `deep` units, filled again from its ground with young bone.
vec4 pit(vec2 p, float deep, float filled) {
    vec2 q = p + vec2(0.0, 7.4);
    float d = sdEllipse(q, vec2(15.0, max(deep, 0.6)));
    d = max(d, q.y - 0.6);
    vec4 c = over(vec4(0.0), MARROW * (0.82 + 0.14 * uLight), fill(d));
    float seam = deep * (1.0 - filled);
    float young = max(d, -sdEllipse(q, vec2(15.0 * (1.0 - 0.6 * filled), max(seam, 0.05))));
    c = over(c, mix(BONE, PLAQUE, 0.55 * (1.0 - filled)), fill(young) * step(0.01, filled));
    float ground = max(abs(d) - 0.55, q.y + 0.4);
    return over(c, mix(LINE, BONE, 0.2), 0.8 * fill(ground) * (1.0 - filled));
}
void main() {
    vec4 c = vLook.x > 6.5 ? pit(vLocal, vLook.y, vLook.z) : vLook.x < 3.5 ? clast(vLocal, vLook.y, vSize) : blasts(vLocal, vSize);
    oColour = c * vLook.w;
}
