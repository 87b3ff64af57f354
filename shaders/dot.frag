// Calcium by origin: circle = food, rounded square = tablet, diamond = bone (the sprite is turned),
// ring = there at the start. A rim in the page colour parts it from the tissue.
in vec2 vLocal;
flat in vec4 vLook;       // rim in pixels, unused, origin, opacity
flat in float vSize;
out vec4 oColour;
void main() {
    float k = vLook.z, r = vSize;
    float away = length(vLocal);
    float box = sdRoundBox(vLocal, vec2(r * (k < 1.5 ? 0.92 : 0.87)), k < 1.5 ? 1.2 : 0.3);
    float d = k < 0.5 || k > 2.5 ? away - r : box;
    vec4 c = over(vec4(0.0), PAGE, fill(d - vLook.x * uPx));
    c = over(c, uPal[22 + int(k + 0.5)], fill(d));
    c = over(c, PAGE, fill(away - r * 0.45) * step(2.5, k));
    oColour = c * vLook.w;
}
