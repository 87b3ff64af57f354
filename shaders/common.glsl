// Shared by all stages; the order of colours is that of render/scene/palette.h. The loader puts the version line and, for ES, the precision lines in front.
uniform vec3 uPal[34];
uniform float uPx;      // scene units per pixel
uniform float uLight;   // 0 dark look, 1 light look

#define BG0 uPal[0]
#define BG1 uPal[1]
#define INK uPal[2]
#define DIM uPal[3]
#define GUTLUMEN uPal[4]
#define MUCOSA uPal[5]
#define LAMINA uPal[6]
#define MUSCLE uPal[7]
#define BLOOD uPal[8]
#define RBC uPal[9]
#define MEDIA uPal[10]
#define ADVENT uPal[11]
#define INTIMA uPal[12]
#define BONE uPal[13]
#define MARROW uPal[14]
#define CORTEX uPal[15]
#define MEDULLA uPal[16]
#define URINE uPal[17]
#define PLAQUE uPal[18]
#define CALC uPal[19]
#define GOLD uPal[20]
#define GREY uPal[21]
#define TABLET uPal[23]
#define GATE uPal[26]
#define CLAST uPal[27]
#define BLAST uPal[28]
#define NUCLEUS uPal[29]
#define LINE uPal[30]
#define PAGE uPal[31]

// Coverage of the half plane d < 0: analytic anti-aliasing, one pixel wide.
float fill(float d) { return clamp(0.5 - d / uPx, 0.0, 1.0); }
float stroke(float d, float halfWidth) { return fill(abs(d) - halfWidth); }

// Premultiplied "over".
vec4 over(vec4 below, vec3 c, float a) { return vec4(c * a, a) + below * (1.0 - a); }

float hash1(vec2 p) {
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}
float noise(vec2 p) {
    vec2 i = floor(p), f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash1(i), hash1(i + vec2(1, 0)), f.x), mix(hash1(i + vec2(0, 1)), hash1(i + vec2(1, 1)), f.x), f.y);
}
float smin(float a, float b, float k) {
    float h = max(k - abs(a - b), 0.0) / k;
    return min(a, b) - h * h * k * 0.25;
}
float sdSegment(vec2 p, vec2 a, vec2 b) {
    vec2 pa = p - a, ba = b - a;
    return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}
float sdRoundBox(vec2 p, vec2 b, float r) {
    vec2 q = abs(p) - b + r;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}
float sdEllipse(vec2 p, vec2 r) {                      // first order, good near the edge
    float k0 = length(p / r), k1 = length(p / (r * r));
    return k0 * (k0 - 1.0) / max(k1, 1e-4);
}
// Soft shadow that ends 12 units out, so a layer's rectangle never cuts it.
float shadow(float d) { float t = clamp(1.0 - max(d, 0.0) / 12.0, 0.0, 1.0); return t * t; }
const vec2 kSun = vec2(-0.55, -0.83);                  // light from the upper left, y down
