// A protein that vitamin K switches on: a square for MGP, a hexagon for osteocalcin.
in vec2 vLocal;
flat in vec4 vLook;
flat in float vSize;
out vec4 oColour;

vec4 token(vec2 p, float on, float R, float hexa) {     // grey hollow -> gold with two claws
    float body = hexa > 0.5 ? max(abs(p.x) * 0.866 + abs(p.y) * 0.5, abs(p.y)) - 0.56 * R
                            : max(sdRoundBox(p, vec2(0.52, 0.58) * R, 0.2 * R), length(p + vec2(0.0, 0.35) * R) - 0.98 * R);
    float claw = sdSegment(vec2(abs(p.x), p.y), vec2(0.22, -0.45) * R, vec2(0.36, -0.92) * R) - 0.11 * R;
    claw = mix(R, claw, step(0.5, on));
    float d = min(body, claw);
    vec4 c = over(vec4(0.0), LINE, 0.80 * fill(d - 1.1));
    vec3 face = mix(GREY, GOLD, on);
    c = over(c, face * (1.06 - 0.14 * p.y / R), fill(d));
    float hole = body + 0.20 * R;
    c = over(c, mix(BG1, GREY, 0.25), (1.0 - on) * fill(hole));
    c = over(c, vec3(1.0), 0.30 * on * fill(length(p + vec2(0.18, 0.16) * R) - 0.12 * R));
    return c;
}
void main() { oColour = token(vLocal, vLook.y, vSize, step(1.5, vLook.x)) * vLook.w; }
