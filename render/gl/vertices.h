#pragma once

#include "render/gl/handle.h"

#include <span>

namespace compass::gl {

/// A vertex array with one stream of floats, laid out once and filled as often as wanted.
class Vertices {
public:
    struct Field {
        int floats = 0;  ///< 1 to 4
    };

    /// An array without attributes, for shaders that make corners from the vertex number.
    Vertices();

    /// Attributes 0, 1, ... follow each other in the stream; `per_instance` attributes move on with
    /// the instance, others with the vertex.
    Vertices(std::span<const Field> fields, bool per_instance);

    /// Replaces what is in the stream. Binds this array.
    template <typename T>
    void fill(std::span<const T> records) const {
        fill_bytes(records.data(), static_cast<GLsizeiptr>(records.size_bytes()));
    }

    void bind() const { glBindVertexArray(array_.id()); }

private:
    void fill_bytes(const void* bytes, GLsizeiptr count) const;

    Handle<ArrayKind> array_;
    Handle<BufferKind> buffer_;
};

}  // namespace compass::gl
