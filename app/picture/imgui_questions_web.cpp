#include COMPASS_GL_HEADER

#include <algorithm>

// Before Dear ImGui's backend draws it asks WebGL for thirteen states, to set them back afterwards.
// A browser answers only when all that was drawn before is done: the program stood still while the
// picture was painted, nine tenths of a frame where there is no graphics card. Nobody needs those
// states: each part of a picture sets what it draws with. So the backend's glGetIntegerv is this
// one (cmake/WebLibraries.cmake), which answers at once.

extern "C" void compass_gl_get(GLenum what, GLint* answer);

void compass_gl_get(GLenum what, GLint* answer) {
    switch (what) {
        case GL_ACTIVE_TEXTURE:
            *answer = GL_TEXTURE0;
            return;
        case GL_CURRENT_PROGRAM:
        case GL_TEXTURE_BINDING_2D:
        case GL_ARRAY_BUFFER_BINDING:
        case GL_VERTEX_ARRAY_BINDING:
            *answer = 0;
            return;
        case GL_VIEWPORT:
        case GL_SCISSOR_BOX:
            std::fill_n(answer, 4, 1);
            return;
        case GL_BLEND_SRC_RGB:
        case GL_BLEND_SRC_ALPHA:
            *answer = GL_ONE;
            return;
        case GL_BLEND_DST_RGB:
        case GL_BLEND_DST_ALPHA:
            *answer = GL_ONE_MINUS_SRC_ALPHA;
            return;
        case GL_BLEND_EQUATION_RGB:
        case GL_BLEND_EQUATION_ALPHA:
            *answer = GL_FUNC_ADD;
            return;
        default:
            glGetIntegerv(what, answer);
    }
}
