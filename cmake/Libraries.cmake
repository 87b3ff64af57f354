# The libraries of other people, each under one name of ours. Their headers are SYSTEM includes:
# our warnings are for our code. Nothing here downloads anything; script/bootstrap installs them.
find_package(PkgConfig REQUIRED)

find_path(GLM_INCLUDE_DIR glm/glm.hpp REQUIRED)
add_library(compass_glm INTERFACE)
target_include_directories(compass_glm SYSTEM INTERFACE "${GLM_INCLUDE_DIR}")

find_path(STB_INCLUDE_DIR stb_image_write.h PATH_SUFFIXES stb REQUIRED)
add_library(compass_stb INTERFACE)
target_include_directories(compass_stb SYSTEM INTERFACE "${STB_INCLUDE_DIR}")

pkg_check_modules(EPOXY REQUIRED IMPORTED_TARGET epoxy)
add_library(compass_opengl INTERFACE)
target_link_libraries(compass_opengl INTERFACE PkgConfig::EPOXY)
target_compile_definitions(compass_opengl INTERFACE "COMPASS_GL_HEADER=<epoxy/gl.h>")

# Dear ImGui with its SDL2 and OpenGL 3 backends; the header of the former was renamed in 1.89
pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui)
find_file(IMGUI_SDL_HEADER NAMES imgui_impl_sdl2.h imgui_impl_sdl.h
    HINTS ${IMGUI_INCLUDE_DIRS} PATH_SUFFIXES backends REQUIRED)
cmake_path(GET IMGUI_SDL_HEADER FILENAME sdl_header)
add_library(compass_imgui INTERFACE)
target_link_libraries(compass_imgui INTERFACE PkgConfig::IMGUI)
# it asks for libstb, which few systems have at run time: linked in where it can be
get_target_property(imgui_libraries PkgConfig::IMGUI INTERFACE_LINK_LIBRARIES)
find_library(STB_ARCHIVE libstb.a)
if(STB_ARCHIVE)
    list(TRANSFORM imgui_libraries REPLACE "^.*/libstb\\.so$" "${STB_ARCHIVE}")
    set_target_properties(PkgConfig::IMGUI PROPERTIES INTERFACE_LINK_LIBRARIES "${imgui_libraries}")
endif()
target_compile_definitions(compass_imgui INTERFACE "COMPASS_IMGUI_SDL_HEADER=<backends/${sdl_header}>")

pkg_check_modules(SDL2 REQUIRED IMPORTED_TARGET sdl2)
add_library(compass_sdl INTERFACE)
target_link_libraries(compass_sdl INTERFACE PkgConfig::SDL2)

find_path(JSON_INCLUDE_DIR nlohmann/json.hpp REQUIRED)
add_library(compass_json INTERFACE)
target_include_directories(compass_json SYSTEM INTERFACE "${JSON_INCLUDE_DIR}")

find_path(CLI11_INCLUDE_DIR CLI/CLI.hpp REQUIRED)
add_library(compass_cli11 INTERFACE)
target_include_directories(compass_cli11 SYSTEM INTERFACE "${CLI11_INCLUDE_DIR}")
