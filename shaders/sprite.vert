// One instanced square per dot, cell or token.
layout(location = 0) in vec4 aPlace;     // x, y, half size, turn
layout(location = 1) in vec4 aLook;      // kind, state, colour index, opacity
uniform vec4 uView;
uniform vec2 uSize;      // least half size, margin around it for edges, scene units
out vec2 vLocal;
flat out vec4 vLook;
flat out float vSize;
void main() {
    vec2 c = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
    float size = max(aPlace.z, uSize.x);
    vec2 l = c * (size + uSize.y);
    float cs = cos(aPlace.w), sn = sin(aPlace.w);
    vec2 p = aPlace.xy + vec2(cs * l.x - sn * l.y, sn * l.x + cs * l.y);
    vLocal = l; vLook = aLook; vSize = size;
    gl_Position = vec4((p - uView.xy) / (uView.zw - uView.xy) * 2.0 - 1.0, 0.0, 1.0);
    gl_Position.y = -gl_Position.y;
}
