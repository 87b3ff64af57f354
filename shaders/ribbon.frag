// An arrow as wide as its flux: first its body under the dots, then its edge over them.
in vec4 vRibbon;
uniform float uEdge;      // 0 body, 1 edge
out vec4 oColour;
void main() {
    float y = abs(vRibbon.x), h = vRibbon.y, fromEnd = vRibbon.w;
    float head = min(h * 1.15 + 5.0, 48.0);               // head length
    float wide = h + clamp(h * 0.35, 3.5, 12.0);
    float body = max(y - h, head - fromEnd);
    float tip = max(y - wide * fromEnd / head, fromEnd - head);
    float d = min(body, tip);
    float start = smoothstep(0.0, 16.0, vRibbon.z);
    if (uEdge > 0.5) {
        oColour = over(vec4(0.0), INK, 0.8 * stroke(d + 0.6, 0.8) * start);
        return;
    }
    float a = fill(d) * (0.30 - 0.10 * uLight) * start;
    oColour = over(vec4(0.0), INK, a);
}
