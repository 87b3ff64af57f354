// The finished plate where nothing moves: pixel for pixel.
out vec4 oColour;
uniform sampler2D uPlate;
uniform vec2 uCorner;     // pixel of the plate's top left corner, rows from below
void main() {
    vec2 p = vec2(gl_FragCoord.x - uCorner.x, uCorner.y - gl_FragCoord.y);
    oColour = texelFetch(uPlate, ivec2(p), 0);
}
