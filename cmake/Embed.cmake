# compass_embed(<target> <name> <file>...) gives <target> the header "embedded/<name>.h", where each
# file is a std::string_view named after it: shaders/dot.frag becomes dot_frag. Programs then carry
# their shaders, strings and fonts: no paths at run time, on the desktop or the web.
add_custom_target(compass_embedded)  # all of them, for tools that read the code without building it
function(compass_embed target name)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/generated")
    set(header "${folder}/embedded/${name}.h")
    set(script "${PROJECT_SOURCE_DIR}/cmake/WriteEmbedded.cmake")
    list(JOIN ARGN "|" files)
    add_custom_command(OUTPUT "${header}"
        COMMAND ${CMAKE_COMMAND} "-DHEADER=${header}" "-DFILES=${files}" -P "${script}"
        DEPENDS ${ARGN} "${script}" VERBATIM)
    target_sources(${target} PRIVATE "${header}")
    add_custom_target(compass_embedded_${target}_${name} DEPENDS "${header}")
    add_dependencies(compass_embedded compass_embedded_${target}_${name})
    # as others' headers: clang warns of literals beyond 65,536 letters, which every compiler takes
    target_include_directories(${target} SYSTEM PRIVATE "${folder}")
endfunction()
