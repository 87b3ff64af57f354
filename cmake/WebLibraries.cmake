# The libraries of other people for the web, under the same names as in Libraries.cmake. Headers
# alone are linked into a folder of their own: the desktop's other headers must stay unseen.
set(COMPASS_SYSTEM_HEADERS "/usr/include" CACHE PATH "Folder that holds glm/, nlohmann/ and stb/")
set(headers "${PROJECT_BINARY_DIR}/headers")
file(MAKE_DIRECTORY "${headers}")
foreach(library glm nlohmann stb)
    file(CREATE_LINK "${COMPASS_SYSTEM_HEADERS}/${library}" "${headers}/${library}" SYMBOLIC)
endforeach()

foreach(library glm json)
    add_library(compass_${library} INTERFACE)
    target_include_directories(compass_${library} SYSTEM INTERFACE "${headers}")
endforeach()
add_library(compass_stb INTERFACE)
target_include_directories(compass_stb SYSTEM INTERFACE "${headers}/stb")

add_library(compass_opengl INTERFACE)
target_compile_definitions(compass_opengl INTERFACE "COMPASS_GL_HEADER=<GLES3/gl3.h>")

# Dear ImGui from the system's source package, as there is no library of it for the web
set(COMPASS_IMGUI_SOURCES "" CACHE PATH "Unpacked sources of Dear ImGui")
if(NOT EXISTS "${COMPASS_IMGUI_SOURCES}/imgui.cpp")
    message(FATAL_ERROR "Dear ImGui's sources are not in '${COMPASS_IMGUI_SOURCES}': call script/web")
endif()
# It carries a font of its own, 10 kB of what travels, which nobody sees: the program brings its fonts.
file(READ "${COMPASS_IMGUI_SOURCES}/imgui_draw.cpp" drawing)
string(FIND "${drawing}" "proggy_clean_ttf_compressed_data_base85[11980 + 1] =" named)
string(SUBSTRING "${drawing}" 0 ${named} before)
string(SUBSTRING "${drawing}" ${named} -1 after)
string(FIND "${after}" "\";\n" ended)
if(named EQUAL -1 OR ended EQUAL -1)
    message(FATAL_ERROR "Dear ImGui's own font is not where it was: see cmake/WebLibraries.cmake")
endif()
string(SUBSTRING "${after}" ${ended} -1 after)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/imgui_draw.cpp" @ONLY
    CONTENT "${before}proggy_clean_ttf_compressed_data_base85[1] = \"${after}")
add_library(compass_imgui STATIC
    "${COMPASS_IMGUI_SOURCES}/imgui.cpp"
    "${PROJECT_BINARY_DIR}/imgui_draw.cpp"
    "${COMPASS_IMGUI_SOURCES}/imgui_tables.cpp"
    "${COMPASS_IMGUI_SOURCES}/imgui_widgets.cpp"
    "${COMPASS_IMGUI_SOURCES}/backends/imgui_impl_opengl3.cpp")
target_include_directories(compass_imgui SYSTEM PUBLIC "${COMPASS_IMGUI_SOURCES}")
# without the first its backend takes WebGL 1
target_compile_definitions(compass_imgui PUBLIC
    IMGUI_IMPL_OPENGL_ES3 IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_METRICS_WINDOW
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_FILE_FUNCTIONS)
# what it asks of WebGL is answered without waiting for the picture: app/picture/imgui_questions_web.cpp
set_source_files_properties("${COMPASS_IMGUI_SOURCES}/backends/imgui_impl_opengl3.cpp"
    PROPERTIES COMPILE_DEFINITIONS glGetIntegerv=compass_gl_get)
target_compile_options(compass_imgui PRIVATE -w -Oz -fno-exceptions -fno-rtti
    -mbulk-memory -mnontrapping-fptoint -msign-ext)

# nothing here throws, and size counts: the model alone is worth speed
target_compile_options(compass_house INTERFACE -fno-exceptions -fno-rtti)
# no threads that could make a static twice, no end at which to destroy it
target_compile_options(compass_house INTERFACE
    -fno-threadsafe-statics -Xclang -fno-c++-static-destructors)
# all of it as one program: what is written in many files travels once
target_compile_options(compass_house INTERFACE -flto)
# Two numbers at once, a block of memory copied by one instruction (a quarter of a run went to copies
# that JavaScript made), numbers rounded by one: what every browser has known since 2023, the oldest
# since 2021. The last bits stay the same.
target_compile_options(compass_house INTERFACE
    -msimd128 -mbulk-memory -mnontrapping-fptoint -msign-ext)
