# cmake -DROOT=<folder> -P CheckIncludes.cmake
# Fails when a file includes a layer that its own layer must not see.
cmake_minimum_required(VERSION 3.25)

# The map of the house: layer | own headers it may include | libraries beside the standard one
set(layers
    "sim          | sim                                                        |"
    "render/scene | sim render/scene                                           | glm/"
    "render/image | sim/result.h render/image                                  | stb_image_write.h stb_truetype.h unistd.h"
    "render/gl    | sim/result.h sim/trajectory.h render embedded/             | COMPASS_GL_HEADER glm/ epoxy/ dlfcn.h"
    "ui           | sim render/scene ui                                        | imgui glm/"
    "bench        | sim render ui bench app/memory.h app/files app/picture app/session embedded/ | unistd.h emscripten.h imgui.h COMPASS_GL_HEADER boost/ cvode/ nvector/ sunlinsol/ sunmatrix/ gsl/"
    "app/files    | sim ui/strings.h ui/evidence.h ui/link.h ui/view.h app/files embedded/                     | nlohmann/ unistd.h fcntl.h sys/"
    "app/ahead    | sim ui app/maps app/sweeps app/ahead embedded/             |"
    "app/session  | sim render/scene ui app/ahead app/session                  |"
    "app/report   | sim render/scene ui app/files app/session app/report embedded/ |"
    "app/site     | sim ui app/files app/report app/site embedded/             |"
    "app/workers  | app/workers                                                |"
    "app/maps     | sim app/files app/workers app/maps render/image embedded/  |"
    "app/sweeps   | sim app/files app/workers app/sweeps                       | unistd.h fcntl.h sys/"
    "app/picture  | sim render ui app/files app/session app/picture embedded/              | imgui.h backends/ COMPASS_GL_HEADER"
    "app/cli      | sim ui/strings.h ui/link.h app/files app/cli app/report app/maps app/sweeps app/workers app/picture app/window render/scene render/image embedded/ generated/ | CLI/ unistd.h sys/"
    "app/page     | sim render/scene ui app/files app/session app/page app/picture app/report app/window app/cli/about.h embedded/ | emscripten imgui.h"
    "app/window   | sim render ui app/files app/session app/picture app/report app/window app/cli/about.h embedded/   | SDL imgui.h COMPASS_IMGUI_SDL_HEADER backends/ emscripten COMPASS_GL_HEADER fcntl.h unistd.h")

function(starts_with_any text prefixes result)
    set(${result} FALSE PARENT_SCOPE)
    foreach(prefix IN LISTS prefixes)
        string(FIND "${text}" "${prefix}" position)
        if(position EQUAL 0)
            set(${result} TRUE PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

foreach(row IN LISTS layers)
    string(REGEX REPLACE " *\\| *" ";" columns "${row}")
    list(GET columns 0 layer)
    list(GET columns 1 headers)
    list(GET columns 2 libraries)
    separate_arguments(headers)
    separate_arguments(libraries)

    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${layer}/*.h" "${ROOT}/${layer}/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${ROOT}/${file}" lines REGEX "^ *# *include")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE "^ *# *include *" "" target "${line}")
            if(target MATCHES "^<[a-z_]+>")  # <vector>, <cmath>: the standard library
                set(allowed TRUE)
            elseif(target MATCHES "^\"(.*)\"")
                starts_with_any("${CMAKE_MATCH_1}" "${headers}" allowed)
            else()
                string(REGEX REPLACE "[<>]" "" target "${target}")
                starts_with_any("${target}" "${libraries}" allowed)
            endif()
            if(NOT allowed)
                message(SEND_ERROR "${file}: layer ${layer} must not see: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()
