#include "render/gl/vertices.h"

namespace compass::gl {
namespace {

Handle<ArrayKind> new_array() {
    GLuint id = 0;
    glGenVertexArrays(1, &id);
    return Handle<ArrayKind>(id);
}

Handle<BufferKind> new_buffer() {
    GLuint id = 0;
    glGenBuffers(1, &id);
    return Handle<BufferKind>(id);
}

// GL takes the place in a buffer as a pointer.
const void* place_in_buffer(std::size_t bytes) {
    return reinterpret_cast<const void*>(bytes);  // NOLINT(performance-no-int-to-ptr): GL's way
}

}  // namespace

Vertices::Vertices() : array_(new_array()), buffer_(new_buffer()) {
}

Vertices::Vertices(std::span<const Field> fields, bool per_instance) : Vertices() {
    bind();
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.id());
    int floats = 0;
    for (const Field& field : fields) floats += field.floats;
    const auto stride = static_cast<GLsizei>(static_cast<std::size_t>(floats) * sizeof(float));
    std::size_t place = 0;
    GLuint slot = 0;
    for (const Field& field : fields) {
        glEnableVertexAttribArray(slot);
        glVertexAttribPointer(slot, field.floats, GL_FLOAT, GL_FALSE, stride,
                              place_in_buffer(place));
        glVertexAttribDivisor(slot, per_instance ? 1U : 0U);
        place += static_cast<std::size_t>(field.floats) * sizeof(float);
        ++slot;
    }
}

void Vertices::fill_bytes(const void* bytes, GLsizeiptr count) const {
    bind();
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.id());
    glBufferData(GL_ARRAY_BUFFER, count, bytes, GL_STREAM_DRAW);
}

}  // namespace compass::gl
