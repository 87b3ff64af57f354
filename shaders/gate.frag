// A pair of calcium transporters in the lining of the gut.
in vec2 vLocal;
flat in vec4 vLook;
flat in float vSize;
out vec4 oColour;

vec4 gatePair(vec2 p, float open, float R) {            // two lobes hinged below; the gap and the tilt are the state
    float gap = 0.40 * R * open, tilt = 0.30 * open;
    vec2 q = vec2(abs(p.x) - gap - 0.25 * R, p.y);
    q = mat2(cos(tilt), -sin(tilt), sin(tilt), cos(tilt)) * q;
    float d = sdRoundBox(q, vec2(0.22 * R, 0.60 * R), 0.20 * R);
    vec4 c = vec4(0.0);
    float slot = sdRoundBox(p, vec2(gap + 0.10 * R, 0.50 * R), 0.1 * R);          // the open channel
    c = over(c, mix(GUTLUMEN, vec3(1.0), 0.35 + 0.4 * uLight), 0.85 * fill(slot) * smoothstep(0.1, 0.4, open));
    c = over(c, LINE, 0.80 * fill(d - 1.2));
    c = over(c, mix(mix(GREY, GATE, 0.45), GATE, smoothstep(0.0, 0.5, open)) * (1.08 - 0.22 * q.x / R - 0.15 * p.y / R), fill(d));
    c = over(c, vec3(1.0), 0.32 * fill(sdEllipse(q + vec2(0.05, 0.20) * R, vec2(0.06, 0.22) * R)));
    return c;
}
void main() { oColour = gatePair(vLocal, vLook.y, vSize) * vLook.w; }
