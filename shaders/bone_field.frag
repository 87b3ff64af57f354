// The bone's network once for all amounts of mineral: how far a place is from the middle of the
// nearest strut (two channels), and the slope there. bone.frag adds the width of the struts.
in vec2 vPos;
out vec4 oColour;
uniform vec4 uSeeds[117];
uniform float uMirror;    // 1: the deeper layer, the same network turned round
const int kColumns = 9, kRows = 13;
const float kCell = 42.0, kRound = 4.4;
const vec2 kOrigin = vec2(708.0, 4.0);

vec4 seedAt(int i, int j) { return uSeeds[clamp(j, 0, kRows - 1) * kColumns + clamp(i, 0, kColumns - 1)]; }

// Same field as BoneField::probe without the width; xyz = distance, slope.
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
    return vec3(-kRound * log(sum), slope / sum);
}

void main() {
    vec3 f = field(uMirror > 0.5 ? vec2(1735.0, 506.0) - (vPos + vec2(9.0, 6.0)) : vPos);
    float far = clamp((f.x + 16.0) / 64.0, 0.0, 0.9999) * 255.0;
    oColour = vec4(floor(far) / 255.0, fract(far), f.yz / 4.0 + 0.5);
}
