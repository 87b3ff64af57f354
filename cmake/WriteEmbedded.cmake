# cmake -DHEADER=<file> -DFILES=<file|file|...> -P WriteEmbedded.cmake
# Writes each file as an array of bytes: no limit of literal length, any content, any compiler.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" files "${FILES}")
set(body "#pragma once\n\n#include <string_view>\n\nnamespace compass::embedded {\n\n")
# literals, because an array of numbers takes the compiler many times as long
string(APPEND body "// NOLINTBEGIN(modernize-avoid-c-arrays)\n")
foreach(file IN LISTS files)
    cmake_path(GET file FILENAME symbol)
    string(MAKE_C_IDENTIFIER "${symbol}" symbol)
    string(TOLOWER "${symbol}" symbol)
    file(READ "${file}" hex HEX)
    # a line per 16 bytes; adjacent literals join
    string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${hex}")
    string(REPLACE "\n" "\"\n    \"" lines "${escaped}")
    file(SIZE "${file}" size)
    string(APPEND body "inline constexpr char ${symbol}_bytes[] =\n    \"${lines}\";\n")
    string(APPEND body "inline constexpr std::string_view ${symbol}{${symbol}_bytes, ${size}};\n\n")
endforeach()
string(APPEND body "// NOLINTEND(modernize-avoid-c-arrays)\n}  // namespace compass::embedded\n")
file(WRITE "${HEADER}" "${body}")
